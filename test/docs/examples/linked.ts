import { itemPlaces } from '../../../src/scoring/places.ts';
import { ownValues } from '../../../src/scoring/respondent-values.ts';
import {
  benjaminiHochberg,
  holm,
  meanChange,
  median,
  rankBiserial,
  smallestP,
  wilcoxonSignedRank,
} from '../../../src/statistics/index.ts';
import { instrument } from '../../helpers/instrument.ts';
import { compatible, defined, differences, figure, p, signed } from '../figures.ts';
import type { Data } from '../statistics-page.ts';

/** Results of "Linked respondents", from the data of the page. */
export const LINKED = {
  'Own value and own change': (data: Data) => {
    const [before, after] = [data.answers('before'), data.answers('after')];
    const common = (points: (number | null)[]) =>
      points.map((each, i) => (before[i] === null || after[i] === null ? null : each));
    const items = before.map((_, i) => ({ id: `item-${i}` }));
    const checklist = instrument({ domains: [{ id: 'domain', items }] });
    const own = (points: (number | null)[]) =>
      defined(ownValues(checklist, itemPlaces(checklist), common(points)).overall);
    const [from, to] = [own(before), own(after)];
    return `own value ${figure(from)} before and ${figure(to)} after; own change ${signed(to - from)} points.`;
  },

  'Mean change and its interval': (data: Data) => {
    const { mean, standardError, df, interval } = meanChange(data.numbers('before'), data.numbers('after'));
    return `mean change ${signed(mean)} points; standard error ${figure(standardError)}; df ${df}; ${compatible(interval)}.`;
  },

  'Median, range and counts': (data: Data) => {
    const changes = changesOf(data);
    const count = (sign: number) => changes.filter((change) => Math.sign(change) === sign).length;
    const ends = `from ${signed(Math.min(...changes))} to ${signed(Math.max(...changes))} points`;
    return `median ${signed(median(changes))}, ${ends}; ${count(1)} improved, ${count(0)} the same, ${count(-1)} worse.`;
  },

  'Exact test of the change': (data: Data) => {
    const test = wilcoxonSignedRank(changesOf(data));
    const all = test.positiveRankSum + test.negativeRankSum;
    return `W₊ ${test.positiveRankSum} of ${all}; p ${p(test.p)}.`;
  },

  'Smallest p': (data: Data) => {
    const linked = wilcoxonSignedRank(changesOf(data)).smallestP;
    const [nReference = 0, nComparison = 0] = data.numbers('unlinked');
    const unlinked = smallestP({ kind: 'two-groups', nReference, nComparison });
    return `linked ${p(linked)}; ${reach(linked)}; unlinked ${p(unlinked)}.`;
  },

  'Several domains: Holm': (data: Data) => `adjusted p ${holm(data.numbers('p')).map(p).join(', ')}.`,

  'Many items: Benjamini–Hochberg': (data: Data) =>
    `adjusted p ${benjaminiHochberg(data.numbers('p')).map(p).join(', ')}.`,

  'Rank-biserial correlation': (data: Data) =>
    `rank-biserial ${figure(rankBiserial(changesOf(data)).estimate, 2)}.`,

  'Standardised change: d_z, g and d_av': (data: Data) => {
    const { dz, g, dav } = meanChange(data.numbers('before'), data.numbers('after'));
    return `d_z ${figure(dz, 2)}; g ${figure(g, 2)}; d_av ${figure(dav, 2)}.`;
  },
} as const;

/** Whether an exact test can reach .05 at all. */
export function reach(least: number): string {
  return least > 0.05 ? 'cannot reach .05 with this n' : 'can reach .05';
}

export function changesOf(data: Data): number[] {
  return differences(data.numbers('before'), data.numbers('after'));
}
