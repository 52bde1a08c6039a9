import { bandMove } from '../../../src/change/band-noise.ts';
import { compareRounds } from '../../../src/change/compare.ts';
import type { Interval } from '../../../src/change/types.ts';
import { meanChange } from '../../../src/statistics/index.ts';
import { loadedOf, OPTIONS, responsesOf } from '../../helpers/answers.ts';
import { QUARTER_BANDS } from '../../helpers/instrument.ts';
import { aScore, bandOf } from '../../helpers/results.ts';
import { COMMITTEE_CHECKLIST, respondents } from '../committees.ts';
import { between, defined, signed } from '../figures.ts';
import type { Data } from '../statistics-page.ts';

/** Results of "Reading a change", from the data of the page. */
export const READING = {
  'Changed mix of roles or sectors': (data: Data) => {
    const role = (name: string) => () => ({ role: name });
    const read = responsesOf(COMMITTEE_CHECKLIST, [
      ...respondents('baseline', data.numbers('coordinators before'), role('coordinator')),
      ...respondents('baseline', data.numbers('partners before'), role('partner')),
      ...respondents('follow-up', data.numbers('coordinators after'), role('coordinator')),
      ...respondents('follow-up', data.numbers('partners after'), role('partner')),
    ]);
    const input = (round: string) => ({ read, loaded: loadedOf(COMMITTEE_CHECKLIST), round });
    const [change] = compareRounds(input('baseline'), input('follow-up'), OPTIONS).changes;
    const { raw, standardised } = defined(change?.composition[0]).overall;
    return `raw ${signed(raw)} points; standardised ${signed(standardised)} points.`;
  },

  'Bands that flip': (data: Data) => {
    const noise = (first: number, difference: number, estimate: number, low: number, high: number) =>
      defined(noiseOf(first, first + difference, { estimate, low, high })).replace('-', ' ');
    const number = data.number;
    const committee = [number('first'), number('difference'), number('difference')] as const;
    const plain = noise(...committee, number('low'), number('high'));
    const narrowed = noise(...committee, number('narrowed low'), number('narrowed high'));
    const ends = [number('other low'), number('other high')] as const;
    const other = noise(number('other first'), number('other difference'), number('other estimate'), ...ends);
    return `${plain}; with the list ${narrowed}; the other ${other}.`;
  },

  'Response shift': (data: Data) => {
    const [before, retrospective, after] = ['before', 'retrospective', 'after'].map(data.numbers);
    const shift = meanChange(defined(before), defined(retrospective));
    const judged = meanChange(defined(retrospective), defined(after));
    return `shift ${signed(shift.mean)} points, ${between(shift.interval)}; change by today's yardstick ${signed(judged.mean)} points, ${between(judged.interval)}.`;
  },
} as const;

function noiseOf(from: number, to: number, ends: Pick<Interval, 'estimate' | 'low' | 'high'>) {
  const score = (value: number) => aScore(value, { band: bandOf(value) });
  const interval: Interval = {
    ...ends,
    level: 0.95,
    method: 't',
    standardError: 1,
    df: 5,
    finitePopulation: false,
  };
  const inferred = {
    design: 'paired',
    estimate: ends.estimate,
    linked: 6,
    clusters: null,
    effective: null,
    units: 6,
    interval,
    test: null,
    effects: [],
    respondents: null,
    withheld: [],
  } as const;
  return bandMove(score(from), score(to), inferred, QUARTER_BANDS, 0.95).noise;
}
