import { withPictures } from '../blocks.ts';
import type { ReportDocument } from '../document.ts';
import { contentsHtml } from './contents.ts';
import { mechanismFilter } from './controls.ts';
import { coverHtml, footerHtml, prefaceHtml, runningHtml } from './cover.ts';
import { dialogHtml } from './dialog.ts';
import { attribute, escapeHtml } from './escape.ts';
import { headHtml } from './head.ts';
import { blockHtml } from './layouts.ts';
import { createPage, type Page } from './page.ts';
import { SCRIPTS } from './scripts.ts';
import { sectionHtml } from './section.ts';
import { type Outline, OWN, outlineOf } from './sections.ts';
import { styleOf } from './style.ts';

/**
 * A document as one file for a browser: it loads nothing, works without a network and without scripts, and prints.
 * Gives it in pieces, to be written one after another.
 */
export function* writeHtml(document: ReportDocument): Generator<string> {
  let piece = '';
  for (const part of partsOf(document)) {
    piece += part;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Large enough that writing many of them does not take longer than making them. */
const PIECE_LENGTH = 1 << 18;

function* partsOf(document: ReportDocument): Generator<string> {
  const outline = outlineOf(withPictures(document.blocks));
  const page = createPage(document, outline);
  const title = [document.title, document.subtitle].filter((part) => part !== null).join(' – ');
  yield `<!doctype html>\n<html${attribute('lang', document.language)}${attribute('dir', page.direction)}>\n`;
  yield headHtml({
    title,
    style: styleOf(title, document),
    scripts: Object.values(SCRIPTS),
    hasImage: document.theme?.logo != null,
  });
  yield `<body>\n<script>${SCRIPTS.early}</script>\n`;
  yield openingHtml(document, outline, page);
  for (const block of outline.opening) yield blockHtml(block, page, null);
  for (const section of outline.sections) yield* sectionHtml(section, page);
  yield `</main>\n</div>\n${footerHtml(document, page)}${dialogHtml(page)}`;
  yield `<script>${SCRIPTS.late}</script>\n</body>\n</html>\n`;
}

function openingHtml(document: ReportDocument, outline: Outline, page: Page): string {
  return [
    `<a class="skip" href="#${OWN}report">${escapeHtml(page.words.html.skip)}</a>\n`,
    coverHtml(document, page),
    '<div class="page">\n<div class="side">',
    mechanismFilter(page),
    contentsHtml(outline, page),
    `</div>\n<main id="${OWN}report" tabindex="-1">\n`,
    runningHtml(document, page),
    prefaceHtml(document, page),
  ].join('');
}
