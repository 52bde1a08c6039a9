import { plainText } from '../plain-text.ts';

declare const MARKUP: unique symbol;

/** Well-formed SVG. Only this file makes any, so that no text gets between elements without being escaped. */
export type Markup = string & { readonly [MARKUP]: true };

/** Numbers are rounded to tenths; an attribute that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with its children; the same ones in the same order give the same bytes. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  let start = `<${name}`;
  for (const key in attributes) start += attribute(key, attributes[key] ?? null);
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Markup;
}

/** Text as it is to be read: markup in it stays text, and what XML cannot hold becomes `�`. */
export function textContent(text: string): Markup {
  return escapeText(text) as Markup;
}

/** Elements with attributes that they share; nothing where there are none. */
export function group(attributes: Attributes, children: readonly Markup[]): Markup[] {
  return children.length === 0 ? [] : [element('g', attributes, ...children)];
}

/** Coordinates as they stand in attributes and paths: tenths, and never anything but a number. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Number.isFinite(rounded) ? String(rounded + 0) : '0';
}

function attribute(key: string, value: string | number | null): string {
  if (value === null) return '';
  return ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeText(value)}"`;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most of what is written is numbers and names of colours, in which there is nothing to escape. */
const SAFE = /^[ !#-%(-;=?-~]*$/;

function escapeText(text: string): string {
  if (SAFE.test(text)) return text;
  return plainText(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ESCAPED[character] ?? '');
}
