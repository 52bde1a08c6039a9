import { Buffer } from 'node:buffer';
import type { Cover, Logo, Theme } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { attribute } from './escape.ts';

/** The colours of an organisation. They are meant for white paper, and for dark words on those of bands. */
export function themeStyle({ accent, bands }: Theme): string {
  const light = [
    ...ofAccent(accent, (given) => given),
    ...ofBands(bands, (given) => given, mixedWith('black', 65)),
  ];
  const dark = [
    ...ofAccent(accent, mixedWith('white', 40)),
    ...ofBands(bands, mixedWith('black', 40), mixedWith('white', 70)),
  ];
  if (light.length === 0) return '';
  return [
    `:root{${light.join('')}}`,
    `@media screen{:root[data-theme=dark]{${dark.join('')}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark.join('')}}}\n`,
  ].join('\n');
}

type Made = (given: string) => string;

function ofAccent(accent: string | null, made: Made): string[] {
  return ['--link', '--heading'].flatMap((name) => colour(name, accent, made));
}

/** Each band has a colour behind words and a stronger one for lines and bars. */
function ofBands(bands: Theme['bands'], pale: Made, strong: Made): string[] {
  return Object.entries(bands).flatMap(([band, given]) => [
    ...colour(`--chart-band-${band}-pale`, given, pale),
    ...colour(`--chart-band-${band}`, given, strong),
  ]);
}

function mixedWith(other: 'black' | 'white', percent: number): Made {
  return (given) => `color-mix(in srgb, ${given} ${percent}%, ${other})`;
}

function colour(name: string, value: string | null | undefined, made: Made): string[] {
  return value && /^#[0-9a-f]{6}$/i.test(value) ? [`${name}:${made(value)};`] : [];
}

/** On paper, the title and a warning stand above each page, and the organisation's line below. */
export function pageStyle(title: string, cover: Cover | undefined, runningNote?: string): string {
  const boxes = [
    `@top-left{content:${cssText(title)}}`,
    ...(runningNote ? [`@top-right{content:${cssText(runningNote)}}`] : []),
    ...(cover?.footer ? [`@bottom-left{content:${cssText(cover.footer)}}`] : []),
  ];
  return `@page{${boxes.join('')}}@page:first{@top-left{content:none}}\n`;
}

const LONGEST_LINE = 110;

/** A text as a string of CSS: whatever is not a letter, a digit or a space is written by its number. */
function cssText(text: string): string {
  const characters = [...plainText(text)];
  const shown = characters.length > LONGEST_LINE ? [...characters.slice(0, LONGEST_LINE), '…'] : characters;
  const written = shown.map((each) => (/[\p{L}\p{N} ]/u.test(each) ? each : `\\${codeOf(each)} `));
  return `"${written.join('')}"`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** The logo within the page, so that nothing has to be loaded. */
export function logoHtml({ bytes, mediaType, width, height, description }: Logo): string {
  const data = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
  const size = [
    attribute('width', width === null ? null : String(width)),
    attribute('height', height === null ? null : String(height)),
  ].join('');
  return `<img class="logo"${attribute('src', data)}${attribute('alt', description)}${size}>`;
}
