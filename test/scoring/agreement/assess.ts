import type { Checklist } from '../../../src/checklist/types.ts';
import { assessAgreement } from '../../../src/scoring/agreement/agreement.ts';
import type { MechanismAgreement } from '../../../src/scoring/agreement/types.ts';
import { type Row, responsesOf } from '../../helpers/answers.ts';

/** The agreement of every mechanism and round in these rows. */
export function agreementsOf(
  checklist: Checklist,
  rows: readonly Row[],
  seed = 1,
): readonly MechanismAgreement[] {
  return assessAgreement(responsesOf(checklist, rows), checklist, { seed }).mechanisms;
}

/** The agreement of the only mechanism and round in these rows. */
export function agreementOf(checklist: Checklist, rows: readonly Row[], seed = 1): MechanismAgreement {
  const [only, ...others] = agreementsOf(checklist, rows, seed);
  if (!only || others.length > 0) throw new Error(`${others.length + 1} mechanisms and rounds`);
  return only;
}

/** One row for each answer to `item`, all of one role. */
export function rowsOf(item: string, answers: readonly (number | null)[], role = 'partner'): Row[] {
  return answers.map((answer) => ({ role, answers: answer === null ? {} : { [item]: answer } }));
}
