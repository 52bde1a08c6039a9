import {
  cliffDelta,
  fisherExact,
  mannWhitney,
  mcnemar,
  smallestP,
  standardisedDifference,
  welch,
} from '../../../src/statistics/index.ts';
import { compatible, defined, figure, p, signed } from '../figures.ts';
import type { Data } from '../statistics-page.ts';

/** Results of "Unlinked respondents" and "Yes/no items", from the data of the page. */
export const UNLINKED = {
  "Difference of two rounds and Welch's interval": (data: Data) => {
    const { difference, df, interval } = welch(...rounds(data));
    return `difference ${signed(difference)} points; df ${figure(df)}; ${compatible(interval)}.`;
  },

  'Exact test of two rounds': (data: Data) => {
    const test = mannWhitney(...rounds(data));
    return `U ${test.u} of ${test.nReference * test.nComparison}; p ${p(test.p)}.`;
  },

  "Cliff's delta": (data: Data) => {
    const { estimate, interval } = cliffDelta(...rounds(data));
    const { lower, upper } = defined(interval);
    return `Cliff's delta ${figure(estimate, 2)}, from ${figure(lower, 2)} to ${figure(upper, 2)}.`;
  },

  'Standardised difference: d and g': (data: Data) => {
    const { d, g } = standardisedDifference(...rounds(data));
    return `d ${figure(d, 2)}; g ${figure(g, 2)}.`;
  },

  "Linked: McNemar's test": (data: Data) => {
    const [gained, lost] = [data.number('gained'), data.number('lost')];
    const { exactP, midP } = mcnemar(gained, lost);
    const least = smallestP({ kind: 'discordant', pairs: gained + lost });
    return `exact p ${p(exactP)}; mid-p ${p(midP)}; smallest p ${p(least)}.`;
  },

  'Linked: odds ratio and risk difference': (data: Data) => {
    const [gained, lost] = [data.number('gained'), data.number('lost')];
    const { oddsRatio, oddsRatioInterval } = mcnemar(gained, lost);
    const { lower, upper } = defined(oddsRatioInterval);
    const riskDifference = (gained - lost) / (gained + lost + data.number('same'));
    return `odds ratio ${figure(oddsRatio, 2)}, from ${figure(lower, 2)} to ${figure(upper, 2)}; risk difference ${figure(riskDifference, 2)}.`;
  },

  "Unlinked: Fisher's test and risk difference": (data: Data) => {
    const row = (round: string) =>
      [data.number(`${round} yes`), data.number(`${round} no`)] as [number, number];
    const test = fisherExact([row('later'), row('earlier')]);
    return `p ${p(test.p)}; risk difference ${figure(test.riskDifference, 2)}.`;
  },
} as const;

function rounds(data: Data): [number[], number[]] {
  return [data.numbers('before'), data.numbers('after')];
}
