import { attribute, escapeHtml } from './escape.ts';
import type { Page } from './page.ts';
import type { Outline, Section } from './sections.ts';

/** Up to so many parts of a section are listed at once; more of them on demand. */
const MOST_SHOWN = 8;

/** Links to all sections and to the parts within them. */
export function contentsHtml({ sections }: Outline, page: Page): string {
  const { html } = page.words;
  if (sections.length === 0) return '';
  return [
    `<nav${attribute('aria-label', html.contents)}>`,
    `<details class="contents" open><summary>${escapeHtml(html.contents)}</summary>`,
    listOf(sections, page),
    '</details></nav>\n',
  ].join('');
}

function listOf(sections: readonly Section[], page: Page): string {
  return `<ol>${sections.map((section) => entry(section, page)).join('')}</ol>`;
}

function entry({ heading, sections }: Section, page: Page): string {
  const link = `<a${attribute('href', `#${heading.id}`)}>${page.text(heading.text)}</a>`;
  const isListed = heading.level < 2 && sections.length > 0;
  const parts = isListed ? partsOf(sections, page) : '';
  return `<li${attribute('data-mechanism', heading.mechanism ?? null)}>${link}${parts}</li>`;
}

function partsOf(sections: readonly Section[], page: Page): string {
  const parts = listOf(sections, page);
  if (sections.length <= MOST_SHOWN) return parts;
  const summary = escapeHtml(page.words.html.parts(sections.length));
  return `<details class="parts"><summary>${summary}</summary>${parts}</details>`;
}
