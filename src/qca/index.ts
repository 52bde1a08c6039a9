/** Qualitative comparative analysis over plain arrays; knows nothing of checklists. */
export {
  type Calibration,
  type CalibrationAttempt,
  type CalibrationFailure,
  type CalibrationReason,
  calibrate,
} from './calibrate.ts';
export { negated, problemOf } from './data.ts';
export { necessity, sufficiency } from './fit.ts';
export { fixedMap } from './fixed-map.ts';
export { type IrredundantModels, irredundantModels } from './irredundant-models.ts';
export { membershipIn } from './membership.ts';
export {
  conservativeSolution,
  type Minimisation,
  type MinimiseOptions,
  minimise,
  parsimoniousSolution,
} from './minimise.ts';
export { exactNoiseShare, mostConditions, type NoiseShare, noiseShare } from './noise.ts';
export { MOST_CONDITIONS } from './observed-rows.ts';
export {
  type NecessaryExpression,
  type NecessaryExpressions,
  type SupersetOptions,
  supersetSubset,
} from './superset-subset.ts';
export { formatExpression, formatTerm, singleLiterals } from './terms.ts';
export { DEFAULT_CUTOFFS, truthTable } from './truth-table.ts';
export type * from './types.ts';
