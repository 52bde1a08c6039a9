import { PROBLEM_KINDS, type Problem, problem, say } from '../problems.ts';
import { compareText, fold } from '../text.ts';
import { caseKey, contradictedCell } from './reading/assemble-part.ts';
import type { CasePart } from './reading/case-part.ts';
import { EMPTY_CELL } from './reading/statements.ts';
import type { Case, CaseCell, Criterion } from './types.ts';

/** Several files as one: what they say of one case stands in one row. */
export interface MergedCases {
  readonly criteria: readonly Criterion[];
  readonly outcome: Criterion | null;
  readonly cases: readonly Case[];
  readonly problems: readonly Problem[];
}

/**
 * Puts files together by case (name and round) and criterion (id). A file without rounds speaks of the one round that
 * the others have of a case, where they have one. A cell stated twice keeps what says more; where two files grade it
 * differently it has no grade, and that is a problem. `known` gives the order of the criteria of a checklist.
 */
export function mergeMatrices(parts: readonly CasePart[], known: readonly Criterion[]): MergedCases {
  const criteria = criteriaOf(parts, known);
  const outcome = parts.find((part) => part.outcome !== null)?.outcome ?? null;
  const drafts = new Map<string, Draft>();
  const clashes: Clash[] = [];
  const roundsOf = roundsByName(parts);
  for (const part of parts) {
    for (const one of part.cases) addCase(one, part, { drafts, clashes, roundsOf });
  }
  const cases = [...drafts.values()].map(({ name, round, cells, outcome: own }) => ({
    name,
    round,
    cells: criteria.map(({ id }) => cells.get(id)?.cell ?? EMPTY_CELL),
    outcome: outcome === null ? null : (own?.cell ?? EMPTY_CELL),
  }));
  return { criteria, outcome, cases, problems: problemsOf(clashes) };
}

/** In the order of the checklist, then as the files bring them. */
function criteriaOf(parts: readonly CasePart[], known: readonly Criterion[]): Criterion[] {
  const found = new Map<string, Criterion>();
  for (const part of parts) {
    for (const criterion of part.criteria) if (!found.has(criterion.id)) found.set(criterion.id, criterion);
  }
  const declared = known.filter(({ id }) => found.has(id));
  const ids = new Set(declared.map(({ id }) => id));
  return [...declared, ...[...found.values()].filter(({ id }) => !ids.has(id))];
}

/** A cell and the file that says it. */
interface Said {
  readonly cell: CaseCell;
  readonly path: string;
}

interface Draft {
  readonly name: string;
  readonly round: string | null;
  readonly cells: Map<string, Said>;
  outcome: Said | null;
}

/** Two files that contradict each other. */
interface Clash {
  readonly name: string;
  readonly criterion: string;
  readonly first: Said;
  readonly second: Said;
}

interface Merging {
  readonly drafts: Map<string, Draft>;
  readonly clashes: Clash[];
  readonly roundsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Rounds that any file has of a case, by its folded name. */
function roundsByName(parts: readonly CasePart[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rounds = new Map<string, Set<string>>();
  for (const { name, round } of parts.flatMap(({ cases }) => cases)) {
    if (round === null) continue;
    const key = fold(name);
    rounds.set(key, (rounds.get(key) ?? new Set()).add(round));
  }
  return rounds;
}

function addCase(one: Case, part: CasePart, { drafts, clashes, roundsOf }: Merging): void {
  const rounds = [...(roundsOf.get(fold(one.name)) ?? [])];
  const round = one.round ?? (rounds.length === 1 ? (rounds[0] ?? null) : null);
  const key = caseKey(one.name, round);
  const draft: Draft = drafts.get(key) ?? { name: one.name, round, cells: new Map(), outcome: null };
  drafts.set(key, draft);
  const { path } = part.input;
  const add = (before: Said | null, cell: CaseCell, criterion: string): Said => {
    const said = { cell, path };
    if (before === null) return said;
    const united = unite(before.cell, cell);
    if (united !== null) return { cell: united, path: before.path };
    clashes.push({ name: draft.name, criterion, first: before, second: said });
    return { cell: contradictedCell([textOf(before.cell), textOf(cell)]), path: before.path };
  };
  part.criteria.forEach(({ id }, index) => {
    draft.cells.set(id, add(draft.cells.get(id) ?? null, one.cells[index] ?? EMPTY_CELL, id));
  });
  if (part.outcome !== null && one.outcome !== null) {
    draft.outcome = add(draft.outcome, one.outcome, part.outcome.id);
  }
}

/** How much a cell says; of two that say different amounts the one with more stands. */
function weightOf({ state, why, candidates }: CaseCell): number {
  if (state === 'graded' || state === 'not-applicable') return 4;
  if (candidates.length > 0) return 3;
  if (state === 'illegible' || why === 'not-understood') return 2;
  return why === 'stated-as-unknown' ? 1 : 0;
}

/** What two files say of one cell together; null where they contradict each other. */
function unite(first: CaseCell, second: CaseCell): CaseCell | null {
  const more = weightOf(second) - weightOf(first);
  if (more !== 0) return more > 0 ? second : first;
  if (first.state === second.state && first.grade === second.grade) {
    return { ...first, qualifier: first.qualifier ?? second.qualifier, score: first.score ?? second.score };
  }
  return weightOf(first) === 4 ? null : first;
}

function textOf({ text, grade, state }: CaseCell): string {
  return text ?? grade ?? state;
}

const MOST_TOLD = 20;

function problemsOf(clashes: readonly Clash[]): Problem[] {
  const sorted = [...clashes].sort(
    (a, b) => compareText(a.name, b.name) || compareText(a.criterion, b.criterion),
  );
  const told = sorted.slice(0, MOST_TOLD).map(({ name, criterion, first, second }) =>
    problem('cases-cell-twice', {
      message: say('case-files-differ', {
        name,
        item: criterion,
        first: textOf(first.cell),
        from: first.path,
        second: textOf(second.cell),
        to: second.path,
      }),
      file: second.path,
      column: criterion,
      value: textOf(second.cell),
    }),
  );
  const count = clashes.length - MOST_TOLD;
  if (count <= 0) return told;
  const { title } = PROBLEM_KINDS['cases-cell-twice'];
  return [...told, problem('cases-cell-twice', { message: say('more-of-kind', { title, count }), count })];
}
