import { KNOWN_ROUNDS, RETROSPECTIVE } from '../responses/rounds.ts';
import type { CaseMatrix } from './types.ts';

/** Rounds of a matrix: those known by name by their order in time, then the others in the order of the file. */
export function roundsOf({ cases }: CaseMatrix): string[] {
  const found = [...new Set(cases.flatMap(({ round }) => (round === null ? [] : [round])))];
  return found.sort((a, b) => orderOf(a) - orderOf(b));
}

function orderOf(round: string): number {
  const order = (KNOWN_ROUNDS as readonly string[]).indexOf(round);
  return order === -1 ? KNOWN_ROUNDS.length : order;
}

/** The cases of a round, and those that name none. */
export function ofRound(matrix: CaseMatrix, round: string): CaseMatrix {
  return {
    ...matrix,
    cases: matrix.cases.filter((each) => each.round === round || each.round === null),
  };
}

/** Which rounds are set against each other. */
export interface ChosenRounds {
  /** Null where there is but one round, or none. */
  readonly from: string | null;
  /** The round that is assessed; null where the file has no rounds. */
  readonly to: string | null;
}

/** The rounds asked for, where there are such; else the latest, and the earliest that was not asked for afterwards. */
export function chooseRounds(
  rounds: readonly string[],
  asked: { readonly from?: string | null; readonly to?: string | null },
): ChosenRounds {
  const to =
    rounds.find((round) => round === asked.to) ?? rounds.findLast((round) => round !== asked.from) ?? null;
  const others = rounds.filter((round) => round !== to);
  const from =
    others.find((round) => round === asked.from) ?? others.find((round) => round !== RETROSPECTIVE);
  return { from: from ?? others[0] ?? null, to: to ?? rounds[0] ?? null };
}
