import { fold } from '../text.ts';
import { MIDDLE } from './case-field.ts';
import type { CaseCell, CaseMatrix, CasesChange, CellChange, CellChangeKind, Ladder } from './types.ts';

/** What the two matrices are called, and what must not be compared. */
export interface CompareOptions {
  readonly from: string;
  readonly to: string;
  /** Ids of criteria that differ between checklists or versions. */
  readonly notComparable: readonly string[];
}

/**
 * What every cell did from the earlier matrix to the later one; cases matched by name and criteria by id, whatever their
 * case and spaces. A cell without a grade on a side is never the same. Where the ladders differ no grade is set against
 * another.
 */
export function compareMatrices(before: CaseMatrix, after: CaseMatrix, options: CompareOptions): CasesChange {
  const isSameLadder = haveSameSteps(before.ladder, after.ladder);
  const cases = matched(before.cases, after.cases, ({ name }) => name);
  const criteria = matched(before.criteria, after.criteria, ({ id }) => id);
  const kindOf = (from: CaseCell, to: CaseCell, criterion: string) =>
    isSameLadder && !options.notComparable.includes(criterion)
      ? changeOf(from, to, after.ladder)
      : { kind: changeUncompared(from, to), steps: null };
  const cells = cases.both.flatMap(({ from, to }) =>
    criteria.both.flatMap((criterion) => {
      const [earlier, later] = [from.cells[criterion.fromPlace], to.cells[criterion.toPlace]];
      if (earlier === undefined || later === undefined) return [];
      const id = criterion.to.id;
      return [{ case: to.name, criterion: id, from: earlier, to: later, ...kindOf(earlier, later, id) }];
    }),
  );
  return {
    from: options.from,
    to: options.to,
    cells,
    onlyBefore: {
      cases: cases.onlyBefore.map(({ name }) => name),
      criteria: criteria.onlyBefore.map(({ id }) => id),
    },
    onlyAfter: {
      cases: cases.onlyAfter.map(({ name }) => name),
      criteria: criteria.onlyAfter.map(({ id }) => id),
    },
    outcome: outcomeChanges(),
    isSameLadder,
  };

  function outcomeChanges(): CellChange[] {
    const id = after.outcome?.id;
    if (id === undefined || before.outcome === null || fold(before.outcome.id) !== fold(id)) return [];
    return cases.both.flatMap(({ from, to }) =>
      from.outcome === null || to.outcome === null
        ? []
        : [
            {
              case: to.name,
              criterion: id,
              from: from.outcome,
              to: to.outcome,
              ...kindOf(from.outcome, to.outcome, id),
            },
          ],
    );
  }
}

/** What a cell did, and the steps it moved on the ladder. */
function changeOf(from: CaseCell, to: CaseCell, ladder: Ladder): Pick<CellChange, 'kind' | 'steps'> {
  const [start, end] = [stepOf(from, ladder), stepOf(to, ladder)];
  if (start === null || end === null) return { kind: changeUncompared(from, to), steps: null };
  const steps = end - start;
  if (steps === 0) return { kind: isSameQualifier(from, to) ? 'same' : 'qualifier-changed', steps };
  const [low, high] = [valueAt(ladder, Math.min(start, end)), valueAt(ladder, Math.max(start, end))];
  const isCrossing = low < MIDDLE && high > MIDDLE;
  if (steps > 0) return { kind: isCrossing ? 'gained' : 'raised', steps };
  return { kind: isCrossing ? 'reversed' : 'lowered', steps };
}

/** Of cells whose grades cannot be set against each other: whether they were stated at all. */
function changeUncompared(from: CaseCell, to: CaseCell): CellChangeKind {
  if (from.state === 'not-applicable' && to.state === 'not-applicable') return 'same';
  if (isUnread(from) && to.state === 'graded') return 'stated-now';
  if (from.state === 'graded' && isUnread(to)) return 'no-longer-stated';
  return 'could-not-tell';
}

function isUnread({ state }: CaseCell): boolean {
  return state === 'not-stated' || state === 'illegible';
}

function isSameQualifier(from: CaseCell, to: CaseCell): boolean {
  return fold(from.qualifier ?? '') === fold(to.qualifier ?? '');
}

function stepOf({ state, grade }: CaseCell, { grades }: Ladder): number | null {
  const step = state === 'graded' ? grades.findIndex(({ id }) => id === grade) : -1;
  return step === -1 ? null : step;
}

function valueAt({ grades }: Ladder, step: number): number {
  return grades[step]?.value ?? MIDDLE;
}

function haveSameSteps(one: Ladder, other: Ladder): boolean {
  return (
    one.grades.length === other.grades.length &&
    one.grades.every(({ id }, step) => id === other.grades[step]?.id)
  );
}

interface Matched<Thing> {
  /** In the order of the later ones. */
  readonly both: readonly {
    readonly from: Thing;
    readonly to: Thing;
    readonly fromPlace: number;
    readonly toPlace: number;
  }[];
  readonly onlyBefore: readonly Thing[];
  readonly onlyAfter: readonly Thing[];
}

/** By the name as it is written, or failing that as it is folded; each of the earlier ones is matched once. */
function matched<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Matched<Thing> {
  const left = new Set(before.keys());
  const places = after.map((thing) => take((earlier) => nameOf(earlier) === nameOf(thing)));
  after.forEach((thing, toPlace) => {
    places[toPlace] ??= take((earlier) => fold(nameOf(earlier)) === fold(nameOf(thing)));
  });
  return {
    both: after.flatMap((to, toPlace) => {
      const fromPlace = places[toPlace] ?? -1;
      const from = before[fromPlace];
      return from === undefined ? [] : [{ from, to, fromPlace, toPlace }];
    }),
    onlyBefore: before.filter((_, place) => left.has(place)),
    onlyAfter: after.filter((_, place) => places[place] === null),
  };

  function take(isIt: (earlier: Thing) => boolean): number | null {
    const place = before.findIndex((earlier, at) => left.has(at) && isIt(earlier));
    if (place === -1) return null;
    left.delete(place);
    return place;
  }
}
