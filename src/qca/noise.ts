import { at } from '../statistics/basics.ts';
import { mersenneTwister } from '../statistics/index.ts';

/** How often chance alone explains everything. */
export interface NoiseShare {
  /** Share of the draws with a perfect solution, 0 to 1. */
  readonly share: number;
  /** Its Monte-Carlo error: √(share · (1 − share) / draws). */
  readonly error: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Share of coin-flip data that yield a perfect solution: conditions and outcome of every case are drawn with chance ½,
 * and a draw counts where no row holds cases of both outcomes and both outcomes occur, so that consistency and coverage
 * are 1 (after Marx and Dusa 2011, whose benchmarks are disputed: Thiem and Mkrtchyan 2023). 2000 draws unless given;
 * the same seed gives the same share. 1 to 2^20 cases, 1 to 20 conditions, else a RangeError.
 */
export function noiseShare(
  cases: number,
  conditions: number,
  { seed, draws = 2000 }: { readonly seed: number; readonly draws?: number },
): NoiseShare {
  requireSize(cases, conditions, 20);
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError('draws must be a whole number from 1 on');
  const random = mersenneTwister(seed);
  // Holds draw and outcome of the case last put into the row, so that nothing needs clearing between draws.
  const rows = new Int32Array(2 ** conditions).fill(-1);
  let perfect = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    if (isPerfect(draw)) perfect += 1;
  }
  const share = perfect / draws;
  return { share, error: Math.sqrt((share * (1 - share)) / draws), draws, seed };

  /** Draws every case, also after a contradiction: how far the stream has got must not hang on what was drawn. */
  function isPerfect(draw: number): boolean {
    let isContradicted = false;
    let positive = 0;
    for (let i = 0; i < cases; i += 1) {
      const row = random.index(rows.length);
      const outcome = random.index(2);
      if (at(rows, row) === 2 * draw + 1 - outcome) isContradicted = true;
      rows[row] = 2 * draw + outcome;
      positive += outcome;
    }
    return !isContradicted && positive > 0 && positive < cases;
  }
}

/**
 * The same share, exactly: Σ P(d of the 2^k rows are occupied by n cases) · 2^(d − n), the chance that all cases of a row
 * agree, less 2 · 2^(−n), the chance that all cases agree. 0 to 1; 1 to 10 000 cases, 1 to 30 conditions, else a
 * RangeError.
 */
export function exactNoiseShare(cases: number, conditions: number): number {
  requireSize(cases, conditions, 30);
  if (cases > 10_000) throw new RangeError('more than 10 000 cases are not worked out exactly');
  const occupied = occupancy(cases, 2 ** conditions);
  let share = 0;
  for (let rows = 1; rows <= cases; rows += 1) share += at(occupied, rows) * 2 ** (rows - cases);
  return Math.max(0, share - 2 * 2 ** -cases);
}

/**
 * Most conditions that so many cases carry: the largest number for which chance alone gives a perfect solution in at
 * most `limit` of all data (0.1 unless given), after `exactNoiseShare`. 0 where a single one is too many, and for one
 * case, which can hold no contrast.
 */
export function mostConditions(cases: number, limit = 0.1): number {
  if (cases < 2) return 0;
  let most = 0;
  while (most < 30 && exactNoiseShare(cases, most + 1) <= limit) most += 1;
  return most;
}

/** Chance, by number, that so many of the rows hold a case; cases are dealt one by one. */
function occupancy(cases: number, rows: number): Float64Array {
  const chance = new Float64Array(cases + 1);
  chance[0] = 1;
  for (let dealt = 1; dealt <= cases; dealt += 1) {
    for (let taken = Math.min(dealt, rows); taken >= 1; taken -= 1) {
      chance[taken] = (at(chance, taken) * taken + at(chance, taken - 1) * (rows - taken + 1)) / rows;
    }
    chance[0] = 0;
  }
  return chance;
}

function requireSize(cases: number, conditions: number, most: number): void {
  if (!Number.isInteger(cases) || cases < 1 || cases > 2 ** 20)
    throw new RangeError('cases must be a whole number from 1 on');
  if (!Number.isInteger(conditions) || conditions < 1 || conditions > most)
    throw new RangeError(`conditions must be a whole number from 1 to ${most}`);
}
