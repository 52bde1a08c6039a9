import type { HeadingBlock } from '../document.ts';
import { attribute, escapeHtml } from './escape.ts';
import { blockHtml } from './layouts.ts';
import type { Page } from './page.ts';
import type { Section } from './sections.ts';

/** A section with those within it. What is folded stands open, so that it is there without a script and on paper. */
export function* sectionHtml(section: Section, page: Page): Generator<string> {
  const { heading, blocks, sections } = section;
  const { id, level, text, mechanism = null, isFolded = false, isLeftOutOnPaper = false } = heading;
  const isLeaf = sections.length === 0;
  const classes = `level-${level}${isLeaf || level > 1 ? ' apart' : ''}`;
  yield `<section class="${classes}"${attribute('data-mechanism', mechanism)}>\n`;
  if (isLeftOutOnPaper) yield `<p class="instead">${page.text(page.words.html.notPrinted(text))}</p>\n`;
  yield `<h${level + 1}${attribute('id', id)}>${page.text(text)}</h${level + 1}>\n`;
  if (isFolded) yield foldStart(heading, page);
  for (const [index, block] of blocks.entries()) yield blockHtml(block, page, index === 0 ? heading : null);
  for (const inner of sections) yield* sectionHtml(inner, page);
  if (isFolded) yield '</details>\n';
  yield '</section>\n';
}

function foldStart({ text, isLeftOutOnPaper }: HeadingBlock, { words: { html, text: texts } }: Page): string {
  const name = texts.quoted(text);
  return [
    `<details class="fold${isLeftOutOnPaper ? ' aside' : ''}" open><summary>`,
    `<span class="closed">${escapeHtml(html.unfold(name))}</span>`,
    `<span class="opened">${escapeHtml(html.fold(name))}</span>`,
    '</summary>\n',
  ].join('');
}
