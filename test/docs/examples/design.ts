import {
  differenceOfMeans,
  linearisedMean,
  mean,
  nonResponseBounds,
  signFlip,
  welch,
  wilson,
} from '../../../src/statistics/index.ts';
import { between, compatible, defined, figure, p, percent, signed } from '../figures.ts';
import type { Data } from '../statistics-page.ts';
import { changesOf, reach } from './linked.ts';

/** Results of "Clusters and weights" and "Lists of members", from the data of the page. */
export const DESIGN = {
  'Clusters, linked respondents': (data: Data) => {
    const result = linearisedMean(data.numbers('changes'), { clusters: data.words('clusters') });
    return `mean change ${signed(result.mean)} points; ${result.clusters} clusters; ${compatible(result.interval)}.`;
  },

  'Clusters, unlinked respondents': (data: Data) => {
    const round = (name: string) => ({
      values: data.numbers(name),
      clusters: data.words(`${name} clusters`),
    });
    const result = differenceOfMeans(round('before'), round('after'));
    return `difference ${signed(result.difference)} points; ${compatible(result.interval)}; p ${p(result.p)}.`;
  },

  'Sign flip of clusters': (data: Data) => {
    const test = signFlip(data.numbers('changes'), { clusters: data.words('clusters') });
    return `p ${p(test.p)}; smallest p ${p(test.smallestP)}; ${reach(test.smallestP)}.`;
  },

  'Weights and effective number': (data: Data) => {
    const result = linearisedMean(changesOf(data), { weights: data.numbers('weights') });
    return `mean change ${signed(result.mean)} points; ${compatible(result.interval)}; effective respondents ${figure(result.effectiveN)}.`;
  },

  'Response rate': (data: Data) => {
    const { share, interval } = wilson(data.number('answered'), data.number('invited'));
    const { lower, upper } = defined(interval);
    return `response ${percent(share)}, from ${percent(lower)} to ${percent(upper)}.`;
  },

  'Finite list of members': (data: Data) => {
    const result = linearisedMean(changesOf(data), { population: data.number('members') });
    return `mean change ${signed(result.mean)} points; ${compatible(result.interval)}.`;
  },

  'Bounds for those who did not answer': (data: Data) => {
    const ends = { lowest: 0, highest: 100 };
    const { lowest, highest } = nonResponseBounds(data.numbers('values'), data.number('members'), ends);
    return `from ${figure(lowest)} to ${figure(highest)}.`;
  },

  'Stayers against leavers': (data: Data) => {
    const [stayers, leavers] = [data.numbers('stayers'), data.numbers('leavers')];
    const { difference, interval } = welch(leavers, stayers);
    return `stayers ${figure(mean(stayers))}, leavers ${figure(mean(leavers))}; difference ${signed(difference)} points, ${between(interval)}.`;
  },
} as const;
