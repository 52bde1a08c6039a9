import { note, paragraph } from '../blocks.ts';
import type { Block, TableBlock } from '../document.ts';
import type { CasesContext } from './cases-context.ts';

/** Headings, with all that stands below them. */
const LEFT_OUT: readonly string[] = ['map-heading', 'details', 'annex', 'qca-calibration', 'qca-plot'];
const LEFT_OUT_TABLES: readonly RegExp[] = [
  /^(?:sources|missing|grades|sufficiency|change-open)$/,
  /^qca-\w+-(?:paths|chart)$/,
];
/** Their last note says in a line what they come to. */
const TOLD_IN_A_LINE: readonly string[] = ['qca-cutoffs', 'qca-leave-out'];

/** What a terminal has room for: summary, matrix, pairs, change, and of a QCA what it found; a file holds everything. */
export function briefly(blocks: readonly Block[], context: CasesContext): Block[] {
  const kept = withoutSections(blocks).flatMap((block) =>
    block.kind === 'table' ? briefTable(block, context) : [block],
  );
  const { words, cases } = context;
  return [
    ...withoutEmptyHeadings(kept),
    ...(cases.length === 0 ? [] : [note('info', words.cases.profiles.leftOut)]),
  ];
}

function withoutSections(blocks: readonly Block[]): Block[] {
  let within: 1 | 2 | 3 | null = null;
  return blocks.filter((block) => {
    if (block.kind === 'heading' && (within === null || block.level <= within))
      within = LEFT_OUT.includes(block.id) ? block.level : null;
    return within === null;
  });
}

function briefTable(block: TableBlock, { words }: CasesContext): Block[] {
  if (LEFT_OUT_TABLES.some((pattern) => pattern.test(block.id))) return [];
  if (!TOLD_IN_A_LINE.includes(block.id)) return [block];
  return [paragraph(words.text.labelled(block.caption, block.notes.at(-1) ?? ''))];
}

/** A heading is empty where another of the same level or above follows at once. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'heading') return true;
    const next = blocks[index + 1];
    return next !== undefined && (next.kind !== 'heading' || next.level > block.level);
  });
}
