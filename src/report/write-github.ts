import { withoutEchoes, withRunningNote } from './blocks.ts';
import { coverBlocks } from './cover-blocks.ts';
import type { Block, ReportDocument, TableBlock } from './document.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import { plainText } from './plain-text.ts';
import { wordsIn } from './words/words.ts';
import { markdownParts } from './write-markdown.ts';

/** What the summary of a step holds on GitHub, in bytes. */
const MOST_BYTES = 1024 * 1024;

/** Sections that stand open; the others are folded under their heading. */
const OPEN_SECTIONS: ReadonlySet<string> = new Set(['summary', 'about', 'findings', 'overview-heading']);

/** A table with more rows is folded under its caption. */
const MOST_ROWS = 12;

/**
 * A document as Markdown for the summary of a step on GitHub: summary first, long tables and details folded. `held` is
 * what the summary holds already, in bytes; where both would be more than 1 MiB the document ends between two blocks, with
 * a note.
 */
export function writeGithub(document: ReportDocument, held = 0): string {
  const { github } = wordsIn(document.language);
  const note = `> ${escapeMarkdown(github.cut)}\n`;
  const pieces = held === 0 ? [] : ['\n\n'];
  let left = MOST_BYTES - held - bytesOf(pieces.join('')) - bytesOf(note) - bytesOf(CLOSE);
  let depth = 0;
  for (const piece of piecesOf(document)) {
    left -= bytesOf(piece.text);
    if (left < 0) return [...pieces, CLOSE.repeat(depth), note].join('');
    pieces.push(piece.text);
    depth = piece.depth;
  }
  return pieces.join('');
}

/** A stretch that is written whole or not at all, and how many folds are open behind it. */
interface Piece {
  readonly text: string;
  readonly depth: 0 | 1;
}

const CLOSE = '</details>\n\n';

function* piecesOf(document: ReportDocument): Generator<Piece> {
  const { language, title, subtitle } = document;
  const { before, after } = coverBlocks(document);
  yield { text: `# ${escapeMarkdown(title)}\n\n`, depth: 0 };
  if (subtitle !== null) yield { text: `${escapeMarkdown(subtitle)}\n\n`, depth: 0 };
  for (const block of before) yield { text: textOf(block, language), depth: 0 };
  const own = withRunningNote(withoutEchoes(document.blocks), document);
  for (const section of summaryFirst(sectionsOf(own))) {
    yield* sectionPieces(section, language);
  }
  for (const block of after) yield { text: textOf(block, language), depth: 0 };
}

interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: Extract<Block, { kind: 'heading' }> | null;
  readonly blocks: readonly Block[];
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: Section['heading']; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function summaryFirst(sections: readonly Section[]): Section[] {
  const isSummary = ({ heading }: Section) => heading?.id === 'summary';
  return [...sections.filter(isSummary), ...sections.filter((section) => !isSummary(section))];
}

function* sectionPieces({ heading, blocks }: Section, language: string): Generator<Piece> {
  const isOpen = heading === null || OPEN_SECTIONS.has(heading.id);
  const depth = isOpen ? 0 : 1;
  if (heading !== null) {
    const text = isOpen ? textOf(heading, language) : openFold(`<b>${escapeHtml(heading.text)}</b>`);
    yield { text, depth };
  }
  for (const block of blocks) yield { text: foldedText(block, language), depth };
  if (!isOpen) yield { text: CLOSE, depth: 0 };
}

function foldedText(block: Block, language: string): string {
  return block.kind === 'table' && block.rows.length > MOST_ROWS && block.caption !== ''
    ? foldedTable(block, language)
    : textOf(block, language);
}

function foldedTable(block: TableBlock, language: string): string {
  const { github } = wordsIn(language);
  const caption = github.rows(block.caption, block.rows.length);
  return [openFold(escapeHtml(caption)), textOf({ ...block, caption: '' }, language), CLOSE].join('');
}

function openFold(summary: string): string {
  return `<details><summary>${summary}</summary>\n\n`;
}

function textOf(block: Block, language: string): string {
  return markdownParts(block, language)
    .map((part) => `${part}\n\n`)
    .join('');
}

function escapeHtml(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
