import { KNOWN_ROUNDS } from '../responses/rounds.ts';
import { compareText } from '../text.ts';

/** Order of rounds: known ones in their order in time, then others by name. */
export function compareRounds(a: string, b: string): number {
  return place(a) - place(b) || compareText(a, b);
}

function place(round: string): number {
  const index = (KNOWN_ROUNDS as readonly string[]).indexOf(round);
  return index === -1 ? KNOWN_ROUNDS.length : index;
}
