import { type Problem, problem, say } from '../problems.ts';
import { fieldOf } from './case-field.ts';
import { caseMeans } from './case-means.ts';
import { caseProfiles } from './case-profiles.ts';
import { caseQca } from './case-qca.ts';
import { chooseRounds, ofRound, roundsOf } from './case-rounds.ts';
import { compareMatrices } from './compare-matrices.ts';
import { criterionCounts } from './criterion-counts.ts';
import { distanceMap } from './distance-map.ts';
import { findPairs } from './find-pairs.ts';
import { orderCases } from './order-cases.ts';
import { describePair, measurePairs } from './pair-distances.ts';
import type { QcaOptions } from './qca-types.ts';
import { rankCases } from './rank-cases.ts';
import type { CaseMatrix, CasesChange, CasesOptions, CasesResult } from './types.ts';

/** What else an assessment may use. */
export interface MoreToAssess {
  /** The same matrix at an earlier time; null: the rounds of the file are compared, where it has several. */
  readonly before: CaseMatrix | null;
  readonly qca: QcaOptions | null;
  /** Criteria that checklists or versions do not have in common, and why. */
  readonly notComparable: CasesResult['notComparable'];
  /** Of the reading. */
  readonly problems: readonly Problem[];
}

/** Most cases whose pairs are all listed with what differs; beyond, the pairs to learn from are listed alone. */
export const MOST_CASES_WITH_DISTANCES = 60;

/** Sets cases side by side: order, counts, distances, pairs, map, profiles, change, and what was asked for beside them. */
export function assessCases(whole: CaseMatrix, options: CasesOptions, more: MoreToAssess): CasesResult {
  const rounds = roundsOf(whole);
  const { from, to } = chooseRounds(rounds, options);
  const matrix = to === null ? whole : ofRound(whole, to);
  const field = fieldOf(matrix);
  const [pairs, means] = [measurePairs(field), caseMeans(field)];
  const listed = findPairs(field, pairs);
  const change = changeOf({ whole, matrix, from, to, asked: options.from ?? null }, more);
  const qca = more.qca === null ? null : caseQca(matrix, more.qca);
  const isListed = matrix.cases.length <= MOST_CASES_WITH_DISTANCES;
  return {
    kind: 'cases',
    coordkit: options.coordkit,
    date: options.date,
    seed: options.seed,
    matrix,
    round: to,
    rounds,
    order: { by: options.order, cases: orderCases(options.order, { field, pairs, means }) },
    fewestShared: field.fewestShared,
    counts: criterionCounts(field),
    profiles: caseProfiles(field, { pairs, means, listed }),
    distances: isListed ? everyPair(field.names.length, (a, b) => describePair(field, pairs, a, b)) : [],
    distanceList: {
      pairs: (matrix.cases.length * (matrix.cases.length - 1)) / 2,
      mostCases: MOST_CASES_WITH_DISTANCES,
      isListed,
    },
    pairs: listed,
    map: distanceMap(field, pairs),
    ranking: options.isRanked ? rankCases(field, means) : null,
    isWithinMechanism: isWithinMechanism(matrix),
    notComparable: more.notComparable,
    change,
    qca: qca?.result ?? null,
    problems: [...more.problems, ...ownProblems(matrix, change, more.problems), ...(qca?.problems ?? [])],
  };
}

function everyPair<Result>(cases: number, make: (first: number, second: number) => Result): Result[] {
  return Array.from({ length: cases }, (_, first) =>
    Array.from({ length: cases - first - 1 }, (__, offset) => make(first, first + 1 + offset)),
  ).flat();
}

/** What is set against what was before. */
interface Later {
  readonly whole: CaseMatrix;
  /** The cases of the round that is assessed. */
  readonly matrix: CaseMatrix;
  readonly from: string | null;
  readonly to: string | null;
  /** The earlier round that was asked for. */
  readonly asked: string | null;
}

/** From the matrix before, or from the earlier round of the same file; null where there is neither. */
function changeOf(
  { whole, matrix, from, to, asked }: Later,
  { before, notComparable }: MoreToAssess,
): CasesChange | null {
  const criteria = notComparable.map(({ criterion }) => criterion);
  if (before !== null) {
    const rounds = roundsOf(before);
    const round = rounds.find((each) => each === asked) ?? rounds.at(-1) ?? null;
    return compareMatrices(round === null ? before : ofRound(before, round), matrix, {
      from: round ?? pathsOf(before),
      to: to ?? pathsOf(matrix),
      notComparable: criteria,
    });
  }
  if (from === null || to === null) return null;
  return compareMatrices(ofRound(whole, from), matrix, { from, to, notComparable: criteria });
}

function pathsOf({ inputs }: CaseMatrix): string {
  return inputs.map(({ path }) => path).join(', ');
}

function isWithinMechanism({ checklists }: CaseMatrix): boolean {
  return checklists.some(({ comparability }) => comparability === 'within-mechanism');
}

function ownProblems(matrix: CaseMatrix, change: CasesChange | null, known: readonly Problem[]): Problem[] {
  const isTold = known.some(({ code }) => code === 'not-comparable-mechanisms');
  const isBarred = isWithinMechanism(matrix) && matrix.cases.length > 1 && !isTold;
  const barred = () => problem('not-comparable-mechanisms', { message: say('mechanisms-not-comparable') });
  const apart = () => problem('cases-ladders-differ', { message: say('ladders-apart') });
  return [...(isBarred ? [barred()] : []), ...(change?.isSameLadder === false ? [apart()] : [])];
}
