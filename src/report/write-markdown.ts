import { withoutEchoes, withRunningNote } from './blocks.ts';
import { coverBlocks } from './cover-blocks.ts';
import type { Bar, Block, Cell, ReportDocument } from './document.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import { wordsIn } from './words/words.ts';

type Layout<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  language: string,
) => string[];

/** How each kind of block is written: groups of lines, which empty lines part. */
const LAYOUTS: { readonly [Kind in Block['kind']]: Layout<Kind> } = {
  heading: ({ level, text }) => [`${'#'.repeat(level + 1)} ${escapeMarkdown(text)}`],
  paragraph: ({ text }) => [escapeMarkdown(text)],
  list: ({ items }) => [items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')],
  facts: ({ rows }, language) => [
    rows.map(({ label, value }) => `- ${labelled(label, value, language)}`).join('\n'),
  ],
  note: ({ tone, text }, language) => [`> ${labelled(wordsIn(language).tones[tone], text, language)}`],
  table: ({ caption, columns, rows, notes }) => [
    ...captionLine(caption),
    tableLines(columns, rows),
    ...notes.map((note) => `_${escapeMarkdown(note)}_`),
  ],
  bars: ({ caption, bars }) => [...captionLine(caption), tableLines(BAR_COLUMNS, bars.map(barRow))],
  chart: () => [],
};

/** A document in GitHub's Markdown, ending with a line break. */
export function writeMarkdown(document: ReportDocument): string {
  const title = `# ${escapeMarkdown(document.title)}`;
  const subtitle = document.subtitle === null ? [] : [escapeMarkdown(document.subtitle)];
  const { before, after } = coverBlocks(document);
  const own = withRunningNote(withoutEchoes(document.blocks), document);
  const blocks = [...before, ...own, ...after];
  const body = blocks.flatMap((block) => markdownParts(block, document.language));
  return `${[title, ...subtitle, ...body].join('\n\n')}\n`;
}

/** A block as parts that empty lines are to part. */
export function markdownParts(block: Block, language: string): string[] {
  return layOut(block, language);
}

function layOut<Kind extends Block['kind']>(
  block: Extract<Block, { kind: Kind }>,
  language: string,
): string[] {
  const layout: Layout<Kind> = LAYOUTS[block.kind as Kind];
  return layout(block, language);
}

function labelled(label: string, text: string, language: string): string {
  return wordsIn(language).text.labelled(`**${escapeMarkdown(label)}**`, escapeMarkdown(text));
}

function captionLine(caption: string): string[] {
  return caption === '' ? [] : [`**${escapeMarkdown(caption)}**`];
}

interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

const BAR_COLUMNS: readonly Column[] = [
  { label: '', align: 'left' },
  { label: '', align: 'left' },
  { label: '', align: 'left' },
];

function tableLines(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => escapeMarkdown(column.label))),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n');
}

function cellText({ text, strong }: Cell): string {
  const escaped = escapeMarkdown(text);
  return strong && escaped !== '' ? `**${escaped}**` : escaped;
}

const BAR_LENGTH = 20;

function barRow({ label, value, before, text }: Bar): Cell[] {
  return [{ text: label }, { text: value === null ? '' : drawBar(value, before) }, { text }];
}

/** What was gained is darker, what was lost lighter than the track of an earlier score. */
function drawBar(value: number, before: number | null): string {
  const now = blocks(value);
  const then = before === null ? now : blocks(before);
  const changed = (now > then ? '▓' : '▒').repeat(Math.abs(now - then));
  return ('█'.repeat(Math.min(now, then)) + changed).padEnd(BAR_LENGTH, '░');
}

function blocks(value: number): number {
  return Math.round((Math.min(100, Math.max(0, value)) / 100) * BAR_LENGTH);
}
