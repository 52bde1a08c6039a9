import { estimateGap } from '../../../src/scoring/agreement/role-gap.ts';
import { scoreResponses } from '../../../src/scoring/score.ts';
import {
  cronbachAlpha,
  krippendorffAlpha,
  omegaTotal,
  withinGroupAgreement,
} from '../../../src/statistics/index.ts';
import { loadedOf, OPTIONS, responsesOf } from '../../helpers/answers.ts';
import { instrument } from '../../helpers/instrument.ts';
import { defined, figure, percent, signed } from '../figures.ts';
import type { Data } from '../statistics-page.ts';

/** Results of "Agreement" and "Reliability", from the data of the page. */
export const AGREEMENT = {
  'Spread within the mechanism: r_wg, r_wg(j) and AD': (data: Data) => {
    const options = data.number('options');
    const items = ['first', 'second', 'third'].map(data.numbers);
    const each = withinGroupAgreement(items, { options }).items;
    const together = withinGroupAgreement(items.slice(0, 2), { options }).agreement;
    const agreement = each.map((item) => `${figure(item.agreement, 2)}${item.polarised ? ' (split)' : ''}`);
    const deviation = each.map((item) => figure(item.averageDeviation, 2));
    return `r_wg ${agreement.join(', ')}; AD ${deviation.join(', ')} steps; r_wg(j) of the first two ${figure(together, 2)}.`;
  },

  'Gap between roles': (data: Data) => {
    const partners = data.numbers('partners');
    const worded = ({ difference, interval }: ReturnType<typeof estimateGap>) =>
      `${signed(difference)} points, from ${signed(interval?.low)} to ${signed(interval?.high)}`;
    const several = worded(estimateGap(data.numbers('coordinators'), partners, 0.95));
    const one = worded(estimateGap(data.numbers('single'), partners, 0.95));
    return `gap ${several}; one coordinator ${one}.`;
  },

  "Krippendorff's alpha": (data: Data) => {
    const second = data.numbers('second');
    const units = data.numbers('first').map((rating, i) => [rating, defined(second[i])]);
    const { alpha, agreement } = krippendorffAlpha(units, 'ordinal');
    return `alpha ${figure(alpha, 2)}; equal pairs ${percent(agreement)}.`;
  },

  'Consensus beside independent ratings': (data: Data) => {
    const checklist = instrument({ domains: [{ id: 'domain', items: [{ id: 'item' }] }] });
    const row = (points: number, role: string) => ({ role, answers: { item: points / 25 } });
    const read = responsesOf(checklist, [
      row(data.number('consensus'), 'consensus'),
      ...data.numbers('ratings').map((points) => row(points, 'partner')),
    ]);
    const { agreement } = scoreResponses(read, loadedOf(checklist), { ...OPTIONS, agreement: true });
    const item = defined(agreement?.mechanisms[0]?.consensus?.items[0]);
    const difference = defined(item.consensus) - defined(item.mean);
    return `consensus ${signed(difference)} points above the mean ${figure(item.mean)}; ${item.position} ${figure(item.lowest)} to ${figure(item.highest)}.`;
  },

  "Cronbach's alpha": (data: Data) => {
    const { alpha, interval } = cronbachAlpha(rowsOf(data));
    const { lower, upper } = defined(interval);
    return `alpha ${figure(alpha, 2)}, from ${figure(lower, 2)} to ${figure(upper, 2)}.`;
  },

  'One item beside the others of its domain': (data: Data) => {
    const { restCorrelation, alphaIfDropped } = defined(cronbachAlpha(rowsOf(data)).items[0]);
    return `correlation with the others ${figure(restCorrelation, 2)}; alpha without it ${figure(alphaIfDropped, 2)}.`;
  },

  Omega: (data: Data) => {
    const { loadings, raw } = omegaTotal(rowsOf(data));
    return `loadings ${loadings.map((loading) => figure(loading, 2)).join(', ')}; omega ${figure(raw, 2)}.`;
  },
} as const;

/** One row a respondent, one place an item. */
function rowsOf(data: Data): number[][] {
  const items = ['first', 'second', 'third'].map(data.numbers);
  return defined(items[0]).map((_, i) => items.map((item) => defined(item[i])));
}
