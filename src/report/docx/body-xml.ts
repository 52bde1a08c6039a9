import { onPaper, withPictures } from '../blocks.ts';
import type { Block, ReportDocument } from '../document.ts';
import { XML_HEAD } from '../office/xml.ts';
import { blockXml } from './block-xml.ts';
import { bookmarkName, contentsOf, contentsXml } from './contents.ts';
import { coverXml } from './cover-xml.ts';
import { DRAWING_NAMESPACES, NAMESPACES } from './namespaces.ts';
import { paragraph, run } from './runs.ts';
import type { WriteContext } from './write-context.ts';

/** The report as the main part of a Word file, piece after piece: a page with its title and facts, contents, the rest. */
export function* bodyXml(document: ReportDocument, context: WriteContext): Generator<string> {
  const blocks = onPaper(withPictures(document.blocks), context.words.docx.leftOut);
  const isLong = hasContents(document);
  yield `${XML_HEAD}<w:document ${NAMESPACES} ${DRAWING_NAMESPACES}><w:body>`;
  const { facts, rest } = isLong ? opening(blocks) : { facts: null, rest: blocks };
  yield* coverXml(document, facts, context);
  if (isLong) yield* contentsPage(rest, context);
  const onNewPage = isLong ? newPages(rest) : new Set();
  let heading = 0;
  for (const [index, block] of rest.entries()) {
    if (block.kind === 'heading') heading += 1;
    const place = { bookmark: bookmarkName(heading), isOnNewPage: onNewPage.has(block) };
    yield* blockXml(block, rest[index - 1] ?? null, place, context);
  }
  yield `${sectionXml(isLong, context.rightToLeft, document.runningNote !== undefined)}</w:body></w:document>`;
}

/** Headings that begin a page: what follows the summary, which has one of its own, and each mechanism. */
function newPages(blocks: readonly Block[]): ReadonlySet<Block> {
  const isTop = (block: Block) => block.kind === 'heading' && block.level === 1;
  const tops = blocks.filter(isTop);
  const summary = tops.findIndex((block) => 'id' in block && block.id === 'summary');
  const afterSummary = summary < 0 ? undefined : tops[summary + 1];
  const mechanisms = blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level !== 2 || block.mechanism === undefined) return [];
    const above = blocks[index - 1];
    return [above?.kind === 'heading' ? above : block];
  });
  return new Set([...(afterSummary ? [afterSummary] : []), ...mechanisms]);
}

/** A report with fewer needs neither a page for its title nor contents. */
const FEWEST_HEADINGS = 4;

/** Whether a report is long enough for a page with its title, and contents. */
export function hasContents({ blocks }: ReportDocument): boolean {
  return contentsOf(blocks).length >= FEWEST_HEADINGS;
}

type Facts = Extract<Block, { kind: 'facts' }>;

/** What the report is about, for its first page, and the blocks without it. */
function opening(blocks: readonly Block[]): { facts: Facts | null; rest: readonly Block[] } {
  const [first, second] = blocks;
  if (first?.kind === 'facts') return { facts: first, rest: blocks.slice(1) };
  if (first?.kind === 'heading' && second?.kind === 'facts') return { facts: second, rest: blocks.slice(2) };
  return { facts: null, rest: blocks };
}

/** The headings that are to come, on pages of their own. */
function* contentsPage(rest: readonly Block[], { words }: WriteContext): Generator<string> {
  yield paragraph('TOCHeading', run(words.docx.contents), '<w:pageBreakBefore/>');
  yield* contentsXml(contentsOf(rest));
  yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
}

/** The page: A4, with the footer on all but a title page, and a warning at its head on all where there is one. */
function sectionXml(hasTitlePage: boolean, rightToLeft: boolean, hasHeader: boolean): string {
  const headers = hasHeader ? ['first', 'default'] : [];
  return [
    '<w:sectPr>',
    ...headers.map((type) => `<w:headerReference w:type="${type}" r:id="rIdHeader"/>`),
    '<w:footerReference w:type="default" r:id="rIdFooter"/>',
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>',
    hasTitlePage ? '<w:titlePg/>' : '',
    rightToLeft ? '<w:bidi/>' : '',
    '</w:sectPr>',
  ].join('');
}
