import type { Shade, Step } from './palette.ts';

/** One option's part of a bar: where it begins and ends, in shares of the bar, with 0 in the middle of the scale. */
export interface Segment {
  readonly option: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** A bar's parts around the middle option, or between the two middle ones; none where nobody answered. */
export function segmentsOf(counts: readonly number[]): Segment[] {
  const total = sum(counts);
  if (!(total > 0)) return [];
  const middle = (counts.length - 1) / 2;
  const below = counts.filter((_, option) => option < middle);
  const straddling = Number.isInteger(middle) ? (counts[middle] ?? 0) / 2 : 0;
  let from = (0 - sum(below) - straddling) / total;
  return counts.map((count, option) => {
    const segment = { option, count, from, to: from + count / total };
    from = segment.to;
    return segment;
  });
}

/** Steps of colour by the number of options on a side, nearest to the middle first. */
const STEPS_BY_SIDE: Readonly<Record<number, readonly Step[]>> = {
  1: [4],
  2: [2, 4],
  3: [2, 3, 4],
  4: [1, 2, 3, 4],
};

/** The shade of an option: darker the further it lies from the middle. */
export function shadeOf(option: number, options: number): Shade {
  const middle = (options - 1) / 2;
  if (option === middle) return 'middle';
  const side = Math.floor(options / 2);
  const place = Math.ceil(Math.abs(option - middle));
  const step = STEPS_BY_SIDE[side]?.[place - 1] ?? stepAmong(place, side);
  return `${option < middle ? 'low' : 'high'}-${step}`;
}

/** With more than four options on a side neighbours share a shade; the lines between them still part them. */
function stepAmong(place: number, side: number): Step {
  const share = place / side;
  if (share <= 0.25) return 1;
  if (share <= 0.5) return 2;
  return share <= 0.75 ? 3 : 4;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
