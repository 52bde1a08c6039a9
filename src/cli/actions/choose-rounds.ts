import { type Outcome, problem, say, type Wording } from '../../problems.ts';
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
  const remedy = near === null ? null : say('do-mean-round', { round: near });
  return failed(say('round-no-row', { round }), found, remedy);
}

function undecided(found: readonly string[], same: string | null): Outcome<never> {
  const remedy = say('do-name-rounds');
  if (same !== null) return failed(say('round-with-itself', { round: same }), found, remedy);
  const message = found.length === 2 ? say('rounds-no-order') : say('rounds-held', { count: found.length });
  return failed(message, found, remedy);
}

function failed(message: Wording, found: readonly string[], remedy: Wording | null): Outcome<never> {
  const expected = say('want-round', { rounds: found });
  return { ok: false, value: null, problems: [problem('round-unknown', { message, expected, remedy })] };
}
