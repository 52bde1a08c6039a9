import type { Bar, BarsBlock } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { captionLines, paintBand, type TerminalStyle } from './style.ts';
import { padText, textWidth, wrapText } from './text-width.ts';

const WIDEST_LABEL = 28;
const WIDEST_BAR = 40;
const NARROWEST_BAR = 10;
const GAP = 2;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const FULL = '█';
const GAINED = '▓';
const LOST = '░';
const TRACK = '·';

/** Bars with figure and word beside them; with what was before, what was gained is darker and what was lost lighter. */
export function barLines(block: BarsBlock, style: TerminalStyle): string[] {
  const bars = block.bars.map((bar) => ({ ...bar, label: plainText(bar.label), text: plainText(bar.text) }));
  const columns = columnsFor(bars, style.width);
  return [...captionLines(block.caption, style), ...bars.flatMap((bar) => oneBar(bar, columns, style))];
}

interface Columns {
  readonly label: number;
  readonly bar: number;
  readonly text: number;
}

/** Labels and figures as wide as they are, within bounds; bars get what is left. */
function columnsFor(bars: readonly Bar[], width: number): Columns {
  const room = width - 2 * GAP;
  const widest = (part: 'label' | 'text') => Math.max(...bars.map((bar) => textWidth(bar[part])));
  const text = Math.min(widest('text'), Math.floor(room / 2));
  const label = Math.min(widest('label'), WIDEST_LABEL, room - text - NARROWEST_BAR);
  return { label, text, bar: Math.min(WIDEST_BAR, room - label - text) };
}

function oneBar(bar: Bar, columns: Columns, { paint }: TerminalStyle): string[] {
  const labels = wrapText(bar.label, columns.label);
  const texts = wrapText(bar.text, columns.text);
  const drawn = bar.value === null ? ' '.repeat(columns.bar) : drawBar(bar.value, bar.before, columns.bar);
  const gap = ' '.repeat(GAP);
  return Array.from({ length: Math.max(labels.length, texts.length) }, (_, line) => {
    const painted = line === 0 ? paintBand(drawn, bar.colour, paint) : ' '.repeat(columns.bar);
    return `${padText(labels[line] ?? '', columns.label)}${gap}${painted}${gap}${texts[line] ?? ''}`.trimEnd();
  });
}

function drawBar(value: number, before: number | null, size: number): string {
  if (before === null) return drawScore(value, size);
  const [now, then] = [cells(value, size), cells(before, size)];
  const changed = (now > then ? GAINED : LOST).repeat(Math.abs(now - then));
  return (FULL.repeat(Math.min(now, then)) + changed).padEnd(size, TRACK);
}

function drawScore(value: number, size: number): string {
  const eighths = Math.round((clamp(value) / 100) * size * 8);
  const part = EIGHTHS[eighths % 8] ?? '';
  return (FULL.repeat(Math.floor(eighths / 8)) + part).padEnd(size, TRACK);
}

function cells(value: number, size: number): number {
  return Math.round((clamp(value) / 100) * size);
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}
