import { type Problem, problem, say } from '../problems.ts';
import { minimise, necessity, singleLiterals, sufficiency, truthTable } from '../qca/index.ts';
import type { QcaData, QcaReason, TruthTable } from '../qca/types.ts';
import { withoutNoise } from '../statistics/index.ts';
import { type CalibratedColumn, calibrateColumn } from './calibrate-cells.ts';
import { noiseCheck } from './noise-check.ts';
import { findColumns, type QcaColumns } from './qca-columns.ts';
import { tryQca } from './qca-trials.ts';
import type { CalibratedCondition, LeftOutCase, NoiseCheck, QcaOptions, QcaResult } from './qca-types.ts';
import type { Case, CaseMatrix } from './types.ts';

/** A QCA of a matrix, and what was wrong with what was asked. */
export interface CaseQca {
  readonly result: QcaResult;
  readonly problems: readonly Problem[];
}

type Refused = Extract<QcaResult, { state: 'refused' }>;

/** Fewest cases that can hold a contrast. */
const FEWEST_CASES = 2;
/** Models listed of a solution, and how long smaller ones are looked for: a large matrix stays within seconds and megabytes. */
const SOLVING = { mostModels: 200, effort: 2e6 };

/**
 * Which conditions go with the outcome. Cases graded on all of them become members of sets, chance is asked first, and
 * then a truth table is made and solved. Refused with a reason where the cases cannot carry the conditions (unless
 * `isAnyway`), where what was asked is not understood, and where there is nothing to solve.
 */
export function caseQca(matrix: CaseMatrix, options: QcaOptions): CaseQca {
  const found = findColumns(matrix, options);
  if (found.state === 'failed') {
    const { outcome, conditions } = options;
    return {
      result: refused(found.why, { outcome, conditions, cases: [], leftOut: [] }),
      problems: found.problems,
    };
  }
  const { columns } = found;
  const { usable, leftOut } = usableCases(matrix, columns);
  const about = {
    outcome: columns.outcome.id,
    conditions: columns.conditions.map(({ id }) => id),
    cases: usable.map(({ name }) => name),
    leftOut,
  };
  if (usable.length < FEWEST_CASES) return { result: refused('too-few-cases', about), problems: [] };
  const noise = noiseCheck(usable.length, about.conditions.length, options);
  if (noise === null || (noise.conditions > noise.mostConditions && !options.isAnyway))
    return { result: refused('too-many-conditions', about, noise), problems: [] };
  const sets = [columns.outcome, ...columns.conditions].map((column) =>
    calibrateColumn(column, usable, matrix.ladder, options),
  );
  const calibrated = sets.flatMap((set) => (set.state === 'done' ? [set.value] : []));
  const [outcome, ...conditions] = calibrated;
  if (outcome === undefined || calibrated.length < sets.length)
    return { result: refused(whyNotCalibrated(sets), about, noise), problems: problemsOf(sets) };
  const outcomeSet = options.isNegated ? absenceOf(outcome) : outcome;
  const given = { about, noise, conditions, outcomeSet, expectations: columns.expectations };
  return {
    result: isConstant(outcome) ? refused('constant-outcome', about, noise) : solved(given, options),
    problems: [...problemsOf(sets), ...conditions.filter(isConstant).map(constantNote)],
  };
}

/** What every result says of itself. */
type About = Pick<Refused, 'outcome' | 'conditions' | 'cases' | 'leftOut'>;

function refused(
  why: Refused['why'],
  about: About,
  noise: NoiseCheck | null = null,
  table: TruthTable | null = null,
): Refused {
  return { state: 'refused', why, ...about, noise, truthTable: table };
}

/** Cases graded on the outcome and every condition, and the others with what they lack. */
function usableCases(
  { cases }: CaseMatrix,
  { outcome, conditions }: QcaColumns,
): { readonly usable: readonly Case[]; readonly leftOut: readonly LeftOutCase[] } {
  const missingOf = (each: Case) =>
    [...conditions, outcome].filter(({ cellOf }) => cellOf(each)?.state !== 'graded').map(({ id }) => id);
  return {
    usable: cases.filter((each) => missingOf(each).length === 0),
    leftOut: cases
      .map((each) => ({ case: each.name, missing: missingOf(each) }))
      .filter(({ missing }) => missing.length > 0),
  };
}

function whyNotCalibrated(sets: readonly CalibratedColumn[]): 'middle-value' | 'unusable-rule' {
  const codes = problemsOf(sets).map(({ code }) => code);
  return codes.includes('qca-rule-unusable') ? 'unusable-rule' : 'middle-value';
}

/** The note on the middle step comes with every set that has one, and is told once. */
function problemsOf(sets: readonly CalibratedColumn[]): Problem[] {
  const all = sets.flatMap(({ problems }) => problems);
  return all.filter(({ message }, place) => all.findIndex((other) => other.message === message) === place);
}

function absenceOf(set: CalibratedCondition): CalibratedCondition {
  return { ...set, memberships: set.memberships.map((membership) => 1 - membership) };
}

function isConstant({ memberships }: CalibratedCondition): boolean {
  return memberships.every((membership) => withoutNoise(membership - (memberships[0] ?? 0)) === 0);
}

function constantNote({ criterion }: CalibratedCondition): Problem {
  const message = say('qca-condition-alike', { name: criterion });
  return problem('qca-condition-constant', { message, value: criterion });
}

/** Everything that a QCA is made of. */
interface Given {
  readonly about: About;
  readonly noise: NoiseCheck;
  readonly conditions: readonly CalibratedCondition[];
  readonly outcomeSet: CalibratedCondition;
  readonly expectations: QcaColumns['expectations'];
}

function solved(given: Given, options: QcaOptions): QcaResult {
  const { about, noise, conditions, outcomeSet, expectations } = given;
  const data: QcaData = {
    cases: about.cases,
    conditions: about.conditions,
    memberships: about.cases.map((_, row) => conditions.map(({ memberships }) => memberships[row] ?? 0)),
    outcome: outcomeSet.memberships,
  };
  const table = truthTable(data, options.cutoffs);
  if (table.state === 'failed') return refused(WHY_NONE[table.reason], about, noise);
  const solutions = minimise(data, table.value, {
    ...SOLVING,
    ...(expectations.length === 0 ? {} : { expectations }),
  });
  if (solutions.state === 'failed') return refused(WHY_NONE[solutions.reason], about, noise, table.value);
  const literals = singleLiterals(data.conditions);
  return {
    state: 'done',
    outcome: about.outcome,
    isNegated: options.isNegated,
    conditions,
    outcomeSet,
    cases: about.cases,
    leftOut: about.leftOut,
    noise,
    isAnyway: noise.conditions > noise.mostConditions,
    necessity: literals.map((literal) => ({ literal, fit: necessity(data, [literal]) })),
    sufficiency: literals.map((literal) => ({ literal, fit: sufficiency(data, [literal]) })),
    truthTable: table.value,
    ...solutions.value,
    expectations,
    constantConditions: conditions.filter(isConstant).map(({ criterion }) => criterion),
    ...tryQca(data, options.cutoffs),
  };
}

/** Cases are there and no cell is missing by now, so that some reasons cannot come up. */
const WHY_NONE = {
  'no-case': 'too-few-cases',
  'no-condition': 'no-conditions',
  'missing-value': 'unusable-rule',
  'out-of-range': 'unusable-rule',
  'too-many-conditions': 'too-many-conditions',
  'no-observed-row': 'no-solution',
  'no-positive-row': 'no-positive-row',
  'no-negative-row': 'no-negative-row',
  'all-rows-used': 'no-negative-row',
} as const satisfies Record<QcaReason, Refused['why']>;
