import { formatTerm, parsimoniousSolution, truthTable } from '../qca/index.ts';
import type { Cutoffs, QcaData, Term } from '../qca/types.ts';
import type { CutoffTrial, LeaveOutTrial } from './qca-types.ts';

/** Cut-offs that a solution is tried with: every combination of these but its own. */
export const TRIED_CUTOFFS = { consistency: [0.75, 0.8, 0.85, 0.9], frequency: [1, 2], pri: [0, 0.5] };
/** Most conditions and cases that trials are made for: beyond, so many solutions would take too long. */
export const MOST_CONDITIONS_TRIED = 6;
export const MOST_CASES_TRIED = 100;
/** Models that are listed of each trial, and how long they are looked for. */
const TRIAL = { mostModels: 20, effort: 200_000 };

/** The parsimonious solution under other cut-offs and without each case; empty for more of either than are tried. */
export interface QcaTrials {
  readonly cutoffTrials: readonly CutoffTrial[];
  readonly leaveOutTrials: readonly LeaveOutTrial[];
  readonly areTrialsLeftOut: boolean;
}

/** Solves the data again and again, and says each time whether the models are those of the data and cut-offs as they are. */
export function tryQca(data: QcaData, cutoffs: Cutoffs): QcaTrials {
  if (data.conditions.length > MOST_CONDITIONS_TRIED || data.cases.length > MOST_CASES_TRIED)
    return { cutoffTrials: [], leaveOutTrials: [], areTrialsLeftOut: true };
  const solve = solver();
  const asItIs = keyOf(solve(data, cutoffs).models);
  const tried = (trial: SolvedTrial) => ({ ...trial, isSame: keyOf(trial.models) === asItIs });
  return {
    cutoffTrials: otherCutoffs(cutoffs).map((each) => ({ cutoffs: each, ...tried(solve(data, each)) })),
    leaveOutTrials: data.cases.map((leftOut, place) => ({
      leftOut,
      ...tried(solve(withoutCase(data, place), cutoffs)),
    })),
    areTrialsLeftOut: false,
  };
}

interface SolvedTrial {
  readonly models: readonly (readonly Term[])[] | null;
  readonly isCut: boolean;
}

/** Solves each truth table once: leaving out one case of several in a row gives the table that was there before. */
function solver(): (data: QcaData, cutoffs: Cutoffs) => SolvedTrial {
  const solved = new Map<string, SolvedTrial>();
  return (data, cutoffs) => {
    const table = data.cases.length === 0 ? null : truthTable(data, cutoffs);
    if (table === null || table.state === 'failed') return NO_SOLUTION;
    const key = table.value.rows.map(({ row, outcome }) => `${row} ${outcome}`).join();
    const known = solved.get(key);
    if (known !== undefined) return known;
    const solution = parsimoniousSolution(data, table.value, TRIAL);
    const trial =
      solution.state === 'failed'
        ? NO_SOLUTION
        : {
            models: solution.value.models.map(({ terms }) => terms.map(({ term }) => term)),
            isCut: solution.value.isCut,
          };
    solved.set(key, trial);
    return trial;
  };
}

const NO_SOLUTION: SolvedTrial = { models: null, isCut: false };

function otherCutoffs(own: Cutoffs): Cutoffs[] {
  const { contradiction } = own;
  const isOwn = (each: Cutoffs) =>
    each.consistency === own.consistency && each.frequency === own.frequency && each.pri === own.pri;
  const all = TRIED_CUTOFFS.consistency.flatMap((consistency) =>
    TRIED_CUTOFFS.frequency.flatMap((frequency) =>
      TRIED_CUTOFFS.pri.map((pri) => ({
        consistency,
        contradiction: contradiction !== null && contradiction < consistency ? contradiction : null,
        frequency,
        pri,
      })),
    ),
  );
  return all.filter((each) => !isOwn(each));
}

function withoutCase({ cases, conditions, memberships, outcome }: QcaData, place: number): QcaData {
  const isKept = (_: unknown, at: number) => at !== place;
  return {
    cases: cases.filter(isKept),
    conditions,
    memberships: memberships.filter(isKept),
    outcome: outcome.filter(isKept),
  };
}

/** The same for the same models, in whichever order they and their terms stand. */
function keyOf(models: SolvedTrial['models']): string {
  return models === null
    ? ''
    : models
        .map((terms) => terms.map(formatTerm).sort().join(' + '))
        .sort()
        .join('\n');
}
