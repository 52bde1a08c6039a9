import type { Checklist } from '../../src/checklist/types.ts';
import { assessRobustness } from '../../src/robustness/robustness.ts';
import type {
  Family,
  FamilyResult,
  MechanismRobustness,
  RobustnessOptions,
  RobustnessResult,
} from '../../src/robustness/types.ts';
import { loadedOf, type Row, responsesOf } from '../helpers/answers.ts';

const OPTIONS: RobustnessOptions = {
  coordkit: '0.0.0-test',
  date: null,
  seed: 1,
  draws: 20,
  organisation: null,
};

export function assess(
  checklist: Checklist,
  rows: readonly Row[],
  options: Partial<RobustnessOptions> = {},
): RobustnessResult {
  return assessRobustness(responsesOf(checklist, rows), loadedOf(checklist), { ...OPTIONS, ...options });
}

/** The one mechanism and round of that name. */
export function mechanismIn(result: RobustnessResult, name = 'Committee'): MechanismRobustness {
  const found = result.mechanisms.find(({ mechanism }) => mechanism === name);
  if (!found) throw new Error(`no mechanism ${name}`);
  return found;
}

export function familyIn(each: MechanismRobustness, family: Family): FamilyResult {
  const found = each.families.find((result) => result.family === family);
  if (!found) throw new Error(`no family ${family}`);
  return found;
}

/** The counts of a family that was tried. */
export function agreementIn(each: MechanismRobustness, family: Family) {
  const found = familyIn(each, family);
  if (found.kind === 'withheld') throw new Error(`${family}: ${found.reason}`);
  return found.agreement;
}

/** Value and whether the band holds, by name of the variation. */
export function trialsIn(each: MechanismRobustness, family: Family) {
  const found = familyIn(each, family);
  if (found.kind !== 'named') throw new Error(`${family} is ${found.kind}`);
  return Object.fromEntries(
    found.trials.map(({ id, value, bandHolds }) => [
      id,
      [value === null ? null : Number(value.toFixed(4)), bandHolds],
    ]),
  );
}
