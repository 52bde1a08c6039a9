/**
 * All that the commands need but `lint`, in one file of the bundle: opening many small ones takes longer than reading a
 * large one. Parsers that are not always needed stay behind imports of their own.
 */
export { runCheck } from './actions/check.ts';
export { runList, runShow } from './actions/checklists.ts';
export { runCompare } from './actions/compare.ts';
export { runCopy } from './actions/copy.ts';
export { runDemo } from './actions/demo.ts';
export { runExplain } from './actions/explain.ts';
export { runPower } from './actions/power.ts';
export { runRobustness } from './actions/robustness.ts';
export { runScore } from './actions/score.ts';
