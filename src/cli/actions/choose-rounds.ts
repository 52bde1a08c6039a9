import { type Outcome, problem } from '../../problems.ts';
import { KNOWN_ROUNDS, RETROSPECTIVE, roundName } from '../../responses/rounds.ts';
import { NO_NAME, type ReadResponses } from '../../responses/types.ts';
import { compareRounds } from '../../scoring/rounds.ts';
import { nearest } from '../../text.ts';
import type { CompareFlags } from '../commands/compare.ts';

export interface RoundNames {
  readonly from: string;
  readonly to: string;
}

/** The rounds that respondents belong to, in order of appearance. */
export function roundsIn({ table }: ReadResponses): string[] {
  const { names, index } = table.round;
  return [...new Set(index)].map((name) => (name === NO_NAME ? '' : (names[name] ?? '')));
}

/**
 * Which two rounds are compared: those asked for, or the only two there are. Their order is known from their names, or
 * else from the order of the files where `inOrder`.
 */
export function chooseRounds(
  found: readonly string[],
  flags: Pick<CompareFlags, 'from' | 'to'>,
  inOrder: boolean,
): Outcome<RoundNames> {
  const asked = { from: named(flags.from), to: named(flags.to) };
  for (const round of [asked.from, asked.to]) {
    if (round !== null && !found.includes(round)) return unknownRound(round, found);
  }
  // A look back is compared beside the others and is none of the two unless named.
  const candidates = found.filter((round) => round !== RETROSPECTIVE || found.length <= 2);
  const { from, to } = fill(asked, candidates, orderOf(candidates, inOrder));
  if (from !== null && to !== null && from !== to) return { ok: true, value: { from, to }, problems: [] };
  return undecided(found, from !== null && from === to ? from : null);
}

interface Asked {
  readonly from: string | null;
  readonly to: string | null;
}

function named(round: string | undefined): string | null {
  return round === undefined ? null : roundName(round);
}

/** The only two rounds in their order; null where there are more or fewer, or where nothing tells the order. */
function orderOf(found: readonly string[], inOrder: boolean): RoundNames | null {
  const known = found.every((round) => (KNOWN_ROUNDS as readonly string[]).includes(round));
  const [from, to, more] = known ? [...found].sort(compareRounds) : found;
  if (from === undefined || to === undefined || more !== undefined) return null;
  return known || inOrder ? { from, to } : null;
}

function fill({ from, to }: Asked, found: readonly string[], order: RoundNames | null): Asked {
  if (from === null && to === null) return order ?? { from, to };
  const other = (round: string | null) =>
    found.length === 2 && round !== null ? (found.find((one) => one !== round) ?? null) : null;
  return { from: from ?? other(to), to: to ?? other(from) };
}

function unknownRound(round: string, found: readonly string[]): Outcome<never> {
  const near = nearest(round, found);
  const message = `No row of the data belongs to the round "${round}".`;
  const remedy = near === null ? null : `Did you mean ${near}?`;
  return failed(message, found, remedy);
}

function undecided(found: readonly string[], same: string | null): Outcome<never> {
  const remedy = 'Name the two rounds with --from and --to, or give a file for each round.';
  if (same !== null) return failed(`A round cannot be compared with itself (${same}).`, found, remedy);
  const count = found.length === 1 ? 'one round' : `${found.length} rounds`;
  const message =
    found.length === 2 ? 'Nothing tells which of the two rounds came first.' : `The data holds ${count}.`;
  return failed(message, found, remedy);
}

function failed(message: string, found: readonly string[], remedy: string | null): Outcome<never> {
  const expected = found.map((round) => (round === '' ? '(no name)' : round)).join(', ');
  return { ok: false, value: null, problems: [problem('round-unknown', { message, expected, remedy })] };
}
