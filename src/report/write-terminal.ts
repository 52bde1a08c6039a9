import { withoutEchoes, withRunningNote } from './blocks.ts';
import { coverBlocks } from './cover-blocks.ts';
import type { Block, ReportDocument } from './document.ts';
import { plainText } from './plain-text.ts';
import { barLines } from './terminal/bars.ts';
import { NO_PAINT, type Paint } from './terminal/paint.ts';
import type { TerminalStyle } from './terminal/style.ts';
import { tableLines } from './terminal/table.ts';
import { padText, textWidth, wrapText } from './terminal/text-width.ts';
import { wordsIn } from './words/words.ts';

export interface TerminalOptions {
  /** Columns of a line; 80 unless given, 40 at least. */
  readonly width?: number;
  /** How colours are laid on; none unless given, and never read from the machine. */
  readonly paint?: Paint;
}

const USUAL_WIDTH = 80;
const NARROWEST = 40;
const WIDEST_LABEL = 20;

type Layout<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  style: TerminalStyle,
  language: string,
) => string[];

/** How each kind of block is laid out, without the empty lines around it. */
const LAYOUTS: { readonly [Kind in Block['kind']]: Layout<Kind> } = {
  heading: ({ level, text }, style) => headingLines(level, plainText(text), style),
  paragraph: ({ text }, { width }) => wrapText(plainText(text), width),
  list: ({ items }, style) => items.flatMap((item) => hanging('• ', item, style)),
  facts: ({ rows }, style) => factLines(rows, style),
  note: ({ tone, text }, style, language) =>
    hanging('! ', wordsIn(language).text.labelled(wordsIn(language).tones[tone], text), style),
  table: tableLines,
  bars: barLines,
  chart: () => [],
};

/** A document for a terminal, ending with a line break. Colours only ever repeat what the words say. */
export function writeTerminal(document: ReportDocument, options: TerminalOptions = {}): string {
  const width = Math.max(NARROWEST, options.width ?? USUAL_WIDTH);
  const style = { paint: options.paint ?? NO_PAINT, width };
  const subtitle = document.subtitle === null ? [] : wrapText(plainText(document.subtitle), width);
  const head = [
    ...wrapText(plainText(document.title), width).map((line) => style.paint.bold(line)),
    ...subtitle.map((line) => style.paint.dim(line)),
  ];
  const { before, after } = coverBlocks(document);
  const own = withRunningNote(withoutEchoes(document.blocks), document);
  const blocks = [...before, ...own, ...after];
  const body = blocks.flatMap((block, index) => [
    ...(clings(blocks[index - 1], block) ? [] : ['']),
    ...layOut(block, style, document.language),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

function layOut<Kind extends Block['kind']>(
  block: Extract<Block, { kind: Kind }>,
  style: TerminalStyle,
  language: string,
): string[] {
  const layout: Layout<Kind> = LAYOUTS[block.kind as Kind];
  return layout(block, style, language);
}

/** Whether a block stands close to the one before: below a heading, or as the list that a colon announces. */
function clings(before: Block | undefined, block: Block): boolean {
  if (before?.kind === 'paragraph') return block.kind === 'list' && before.text.endsWith(':');
  return before?.kind === 'heading';
}

/** Levels are told apart without colours too: a rule across, a short one, a dash. */
function headingLines(level: 1 | 2 | 3, text: string, { paint, width }: TerminalStyle): string[] {
  const mark = HEADING_MARKS[level];
  const [first = '', ...others] = wrapText(text, width - 4);
  const rule = level === 1 ? ` ${'━'.repeat(Math.max(0, width - textWidth(first) - 4))}` : '';
  return [
    `${paint.dim(mark)}${paint.bold(first)}${paint.dim(rule)}`.trimEnd(),
    ...others.map((other) => `${' '.repeat(mark.length)}${paint.bold(other)}`),
  ];
}

const HEADING_MARKS = { 1: '━━ ', 2: '── ', 3: '─ ' } as const;

function hanging(mark: string, text: string, { width }: TerminalStyle): string[] {
  const lines = wrapText(plainText(text), width - mark.length);
  return lines.map((line, index) => (index === 0 ? `${mark}${line}` : `${' '.repeat(mark.length)}${line}`));
}

function factLines(
  rows: readonly { readonly label: string; readonly value: string }[],
  { paint, width }: TerminalStyle,
): string[] {
  const labels = rows.map((row) => plainText(row.label));
  const column = Math.min(WIDEST_LABEL, Math.max(0, ...labels.map(textWidth)));
  return rows.flatMap(({ value }, index) => {
    const label = wrapText(labels[index] ?? '', column);
    const text = wrapText(plainText(value), width - column - 2);
    const height = Math.max(label.length, text.length);
    return Array.from({ length: height }, (_, line) =>
      `${paint.dim(padText(label[line] ?? '', column))}  ${text[line] ?? ''}`.trimEnd(),
    );
  });
}
