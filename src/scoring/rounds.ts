import { compareText } from '../text.ts';

/** Rounds whose order in time is known from their name. */
export const KNOWN_ROUNDS = [
  'retrospective-baseline',
  'baseline',
  'midline',
  'follow-up',
  'endline',
] as const;

/** Order of rounds: known ones in their order in time, then others by name. */
export function compareRounds(a: string, b: string): number {
  return place(a) - place(b) || compareText(a, b);
}

function place(round: string): number {
  const index = (KNOWN_ROUNDS as readonly string[]).indexOf(round);
  return index === -1 ? KNOWN_ROUNDS.length : index;
}
