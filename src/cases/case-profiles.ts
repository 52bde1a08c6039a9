import { compareText } from '../text.ts';
import type { CaseField } from './case-field.ts';
import type { CaseMean } from './case-means.ts';
import { compareDistances, type PairTable } from './pair-distances.ts';
import type { CaseCell, CaseMoves, CaseProfile, MissingCell, Pairs } from './types.ts';

/** Most names that are listed of cases as near as each other, or that could be nearest. */
export const MOST_NAMES = 10;

/** What the profiles tell of the rest. */
interface Findings {
  readonly pairs: PairTable;
  readonly means: readonly CaseMean[];
  readonly listed: Pairs;
}

/** One profile a case, in the order of the matrix: what is graded, what is missing, and what that could move. */
export function caseProfiles(field: CaseField, findings: Findings): CaseProfile[] {
  return field.matrix.cases.map(({ name, cells }, place) => {
    const countOf = (state: CaseCell['state']) => cells.filter((cell) => cell.state === state).length;
    const { mean = null, bounds = null } = findings.means[place] ?? {};
    const nearest = nearestTo(field, findings.pairs, place);
    return {
      name,
      outcome: field.outcomes[place] ?? 'unknown',
      graded: countOf('graded'),
      notStated: countOf('not-stated'),
      illegible: countOf('illegible'),
      notApplicable: countOf('not-applicable'),
      mean,
      bounds,
      nearest: nearest === null ? null : nearestNamed(field, findings.pairs, place, nearest),
      missing: missingCells(field, cells),
      moves: {
        mean: bounds === null ? null : bounds.highest - bounds.lowest,
        distance: widestDistance(field, findings.pairs, place),
        nearest: rivalsOfNearest(field, findings.pairs, place, nearest),
        pairs: shakyPairs(findings.listed, name),
      },
    };
  });
}

function missingCells({ matrix }: CaseField, cells: readonly CaseCell[]): MissingCell[] {
  return cells.flatMap(({ state, why, candidates }, at) => {
    const criterion = matrix.criteria[at]?.id;
    if (criterion === undefined || (state !== 'not-stated' && state !== 'illegible')) return [];
    return [{ criterion, state, why, candidates }];
  });
}

/** Places of the cases nearest to one, by name; null where no distance to it is known. */
function nearestTo(field: CaseField, pairs: PairTable, place: number): readonly number[] | null {
  const known = othersByName(field, place).filter((other) => pairs.of(place, other).distance !== null);
  const distanceTo = (other: number) => pairs.of(place, other).distance ?? 0;
  const least = known.reduce((best, other) => Math.min(best, distanceTo(other)), Number.POSITIVE_INFINITY);
  const nearest = known.filter((other) => compareDistances(distanceTo(other), least) === 0);
  return nearest.length === 0 ? null : nearest;
}

function nearestNamed(
  { names }: CaseField,
  pairs: PairTable,
  place: number,
  nearest: readonly number[],
): CaseProfile['nearest'] {
  const [first = 0, ...others] = nearest;
  return {
    name: names[first] ?? '',
    distance: pairs.of(place, first).distance ?? 0,
    tied: others.length,
    tiedNames: others.slice(0, MOST_NAMES).map((other) => names[other] ?? ''),
  };
}

function widestDistance(field: CaseField, pairs: PairTable, place: number): CaseMoves['distance'] {
  let widest: number | null = null;
  for (const other of othersByName(field, place))
    if (compareDistances(widthOf(other), widest === null ? 0 : widthOf(widest)) > 0) widest = other;
  if (widest === null) return null;
  const { distance, bounds } = pairs.of(place, widest);
  return { name: field.names[widest] ?? '', distance, bounds };

  function widthOf(other: number): number {
    const { bounds } = pairs.of(place, other);
    return bounds.highest - bounds.lowest;
  }
}

/** Those that what is not stated would let come nearer than the first of the nearest. */
function rivalsOfNearest(
  field: CaseField,
  pairs: PairTable,
  place: number,
  nearest: readonly number[] | null,
): CaseMoves['nearest'] {
  const reach = pairs.of(place, nearest?.[0] ?? place).bounds.highest;
  const rivals = othersByName(field, place).filter(
    (other) =>
      nearest !== null &&
      !nearest.includes(other) &&
      compareDistances(pairs.of(place, other).bounds.lowest, reach) < 0,
  );
  return {
    count: rivals.length,
    names: rivals.slice(0, MOST_NAMES).map((other) => field.names[other] ?? ''),
  };
}

function shakyPairs({ similarUnlike, differentAlike }: Pairs, name: string): number {
  return [...similarUnlike, ...differentAlike].filter(
    ({ first, second, rivals, rivalsOfUnknownOutcome }) =>
      (first === name || second === name) && rivals + rivalsOfUnknownOutcome > 0,
  ).length;
}

function othersByName({ names }: CaseField, place: number): number[] {
  return [...names.keys()]
    .filter((other) => other !== place)
    .sort((a, b) => compareText(names[a] ?? '', names[b] ?? '') || a - b);
}
