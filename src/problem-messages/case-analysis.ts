import type { Near, Texts } from './values.ts';

/** Of setting cases side by side, and of what is asked of a QCA. */
export const caseAnalysisMessages = {
  'ladders-apart': () =>
    'The two matrices are graded on ladders with different steps: no grade was compared.',
  'qca-name-not-in-matrix': ({ name, near }: Texts<'name'> & Near) =>
    `The matrix has no criterion “${name}”, which the QCA needs.${meant(near)}`,
  'qca-outcome-as-condition': ({ name }: Texts<'name'>) =>
    `“${name}” is the outcome of the QCA and one of its conditions as well.`,
  'qca-conditions-none': () => 'The QCA was given no conditions.',
  'qca-cases-in-middle': ({ name, names }: Texts<'name' | 'names'>) =>
    `On “${name}” these are exactly in the middle, neither in the set nor out of it: ${names}.`,
  'qca-threshold-not-understood': ({ name, value, near }: Texts<'name' | 'value'> & Near) =>
    `“${value}”, the threshold for “${name}”, is neither a grade of the ladder nor a number.${meant(near)}`,
  'qca-thresholds-out-of-order': ({ name }: Texts<'name'>) =>
    `The three thresholds for “${name}” neither rise nor fall.`,
  'qca-membership-out-of-range': ({ name }: Texts<'name'>) =>
    `The map for “${name}” has a membership below 0 or above 1.`,
  'qca-grade-not-in-map': ({ name, names }: Texts<'name' | 'names'>) =>
    `The map for “${name}” gives no membership to the grade of these: ${names}.`,
  'qca-condition-alike': ({ name }: Texts<'name'>) =>
    `“${name}” is alike in all cases of the QCA: it tells nothing apart.`,
  'qca-middle-below': ({ name }: Texts<'name'>) =>
    `“${name}”, the middle step of the ladder, counts as a little more out of the set than in it.`,
  'qca-middle-above': ({ name }: Texts<'name'>) =>
    `“${name}”, the middle step of the ladder, counts as a little more in the set than out of it.`,
} as const;

function meant(near: string | null): string {
  return near === null ? '' : ` Did you mean “${near}”?`;
}
