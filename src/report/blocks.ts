import type {
  Bar,
  Block,
  Cell,
  Explained,
  Fact,
  HeadingBlock,
  ReportDocument,
  TableBlock,
  Tone,
} from './document.ts';

type Column = TableBlock['columns'][number];

/** A heading; `id` is where links within the document lead. */
export function heading(
  level: HeadingBlock['level'],
  text: string,
  id: string,
  more: Pick<HeadingBlock, 'isFolded' | 'isLeftOutOnPaper' | 'mechanism'> = {},
): Block {
  return { kind: 'heading', level, text, id, ...more };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A label, what stands beside it (nothing: the row is left out), and the day behind it where it is one. */
export type FactRow = readonly [label: string, value: string | null, day?: string | null];

/** Label and value pairs, with the day where the value is one; pairs without a value are left out. */
export function facts(rows: readonly FactRow[]): Block {
  const told = rows.flatMap(([label, value, day]): Fact[] =>
    value === null || value === '' ? [] : [{ label, value, ...(day ? { day } : {}) }],
  );
  return { kind: 'facts', rows: told };
}

export function note(tone: Tone, text: string): Block {
  return { kind: 'note', tone, text };
}

/** A table, or nothing where it would have no rows. */
export function table(parts: {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes?: readonly string[];
  readonly isLeftOutOnPaper?: boolean;
  readonly explained?: Explained;
}): Block[] {
  if (parts.rows.length === 0) return [];
  return [{ kind: 'table', ...parts, notes: parts.notes ?? [] }];
}

/** Bars on 0–100, or nothing where there are none. */
export function bars(id: string, caption: string, description: string, all: readonly Bar[]): Block[] {
  return all.length === 0 ? [] : [{ kind: 'bars', id, caption, description, bars: all }];
}

/** A column of words. */
export function words(label: string): Column {
  return { label, align: 'left' };
}

/** A column of figures. */
export function figures(label: string): Column {
  return { label, align: 'right' };
}

/** A cell of words. */
export function cell(text: string): Cell {
  return { text };
}

/** The same cells, heavier. */
export function strong(cells: readonly Cell[]): Cell[] {
  return cells.map((each) => ({ ...each, strong: true }));
}

/** A part of an id: unique for each name, and safe in a link. */
export function idPart(name: string): string {
  const wellFormed = name.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(/_/g, '%5F').replace(/-/g, '%2D').replace(/%/g, '_');
}

/** Blocks for writers that draw: no bars where a picture shows more of the same. */
export function withPictures(blocks: readonly Block[]): Block[] {
  const replaced = new Set(blocks.flatMap((block) => (block.kind === 'chart' ? (block.replaces ?? []) : [])));
  return blocks.filter((block) => block.kind !== 'bars' || !replaced.has(block.id));
}

/** Blocks for writers of text, which have no pages: the warning of every page under the title and each heading below it. */
export function withRunningNote(
  blocks: readonly Block[],
  { runningNote }: Pick<ReportDocument, 'runningNote'>,
): readonly Block[] {
  if (runningNote === undefined) return blocks;
  const warning = note('caution', runningNote);
  const isTop = (block: Block) => block.kind === 'heading' && block.level === 1;
  return [warning, ...blocks.flatMap((block) => (isTop(block) ? [block, warning] : [block]))];
}

/** Blocks for files that are made for paper, without what it leaves out: one line stands in the place of each part. */
export function onPaper(blocks: readonly Block[], instead: (text: string) => string): Block[] {
  let leftOut: HeadingBlock['level'] | null = null;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'heading') {
      if (leftOut !== null && block.level > leftOut) return [];
      leftOut = block.isLeftOutOnPaper ? block.level : null;
      if (leftOut !== null) return [note('info', instead(block.text))];
    }
    const isSaidBeside = 'isLeftOutOnPaper' in block && block.isLeftOutOnPaper;
    return leftOut === null && !isSaidBeside ? [block] : [];
  });
}

/** A part of pictures alone has nothing left without them. */
function withoutEmptyAsides(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    const isLast = next === undefined || next.kind === 'heading';
    return !(block.kind === 'heading' && block.isLeftOutOnPaper && isLast);
  });
}

/** Blocks for writers of text: no pictures, and no caption that repeats the heading right above. */
export function withoutEchoes(all: readonly Block[]): Block[] {
  const blocks = withoutEmptyAsides(all.filter((block) => block.kind !== 'chart'));
  return blocks.map((block, index) => {
    const above = blocks[index - 1];
    const isEcho =
      (block.kind === 'table' || block.kind === 'bars') &&
      above?.kind === 'heading' &&
      above.text === block.caption;
    return isEcho ? { ...block, caption: '' } : block;
  });
}
