import type { Band } from '../checklist/types.ts';

/** Rounding errors of the arithmetic stay far below this; a score this near an edge is on it. */
const EDGE_TOLERANCE = 1e-9;

/** The band of an unrounded score, 0 to 100; null where no band covers it. Bands come lowest first. */
export function bandOf(value: number, bands: readonly Band[]): Band | null {
  return bands.findLast((band) => reaches(value, band)) ?? null;
}

/** True where `value` is at least `threshold`, to within the rounding errors of the arithmetic. */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - EDGE_TOLERANCE;
}

/** A mean of values on 0–100, without the last digit by which floating-point sums can leave the scale. */
export function onScale(value: number): number {
  return Math.min(100, Math.max(0, value));
}

/** The edges of one band: its own below, that of the next band above. */
export interface BandEdges {
  readonly id: string;
  readonly lower: number;
  readonly lowerInclusive: boolean;
  readonly upper: number;
  readonly upperInclusive: boolean;
}

/** Where a band begins and ends; null where there is no such band. */
export function bandEdges(id: string | null, bands: readonly Band[]): BandEdges | null {
  const place = bands.findIndex((band) => band.id === id);
  const band = bands[place];
  if (!band) return null;
  const next = bands[place + 1];
  return {
    id: band.id,
    lower: band.edge,
    lowerInclusive: band.inclusive,
    upper: next?.edge ?? 100,
    upperInclusive: next === undefined || !next.inclusive,
  };
}

/** How many bands `to` lies above `from`; negative where it lies below, null where either has none. */
export function bandsMoved(from: string | null, to: string | null, bands: readonly Band[]): number | null {
  const place = (id: string | null) => bands.findIndex((band) => band.id === id);
  return place(from) === -1 || place(to) === -1 ? null : place(to) - place(from);
}

function reaches(value: number, band: Band): boolean {
  return band.inclusive ? isAtLeast(value, band.edge) : value > band.edge + EDGE_TOLERANCE;
}
