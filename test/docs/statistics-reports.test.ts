import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../src/change/compare.ts';
import type { CompareOptions } from '../../src/change/settings.ts';
import type { Change, MechanismChange } from '../../src/change/types.ts';
import type { Checklist } from '../../src/checklist/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import { loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { instrument, optionScale } from '../helpers/instrument.ts';
import { COMMITTEE_CHECKLIST, named, respondents } from './committees.ts';
import { defined, figure, p, percent, signed } from './figures.ts';
import { SECTIONS } from './statistics-page.ts';

/** What a comparison gives for the examples of the page, from answers to figures, is what the page says. */
describe('a comparison of the page’s committees', () => {
  const { data } = section('Mean change and its interval');
  const [before, after] = [data.numbers('before'), data.numbers('after')];
  const linked = (more: (index: number) => Partial<Row> = () => ({})) => [
    ...respondents('baseline', before, (i) => ({ ...named(i), ...more(i) })),
    ...respondents('follow-up', after, (i) => ({ ...named(i), ...more(i) })),
  ];

  it('gives the linked committee its interval, test, counts and effects', () => {
    const { overall } = compare(linked());
    const { estimate, standardError, df } = defined(overall.interval);
    expect(section('Mean change and its interval').result).toBe(
      `mean change ${signed(estimate)} points; standard error ${figure(standardError)}; df ${df}; ${compatible(overall)}.`,
    );
    expect(section('Exact test of the change').result).toContain(`p ${p(overall.test?.p)}.`);
    expect(section('Smallest p').result).toContain(`linked ${p(overall.test?.smallestP)};`);
    expect(section('Rank-biserial correlation').result).toBe(
      `rank-biserial ${effect(overall, 'rank-biserial')}.`,
    );
    expect(section('Standardised change: d_z, g and d_av').result).toBe(
      `d_z ${effect(overall, 'd-z')}; g ${effect(overall, 'g')}; d_av ${effect(overall, 'd-av')}.`,
    );
    const moves = defined(overall.respondents);
    if (moves.kind !== 'linked') throw new Error('not linked');
    const { median, lowest, highest } = moves.change;
    expect(section('Median, range and counts').result).toBe(
      `median ${signed(median)}, from ${signed(lowest)} to ${signed(highest)} points; ${moves.improved} improved, ${moves.same} the same, ${moves.worse} worse.`,
    );
    expect([overall.n.units, overall.caution, overall.bands.noise]).toEqual([
      6,
      'very-small',
      'within-noise',
    ]);
  });

  it('narrows it by a list of twelve members', () => {
    const counts = [
      { mechanism: 'Committee', round: null, role: null, sector: null, invited: 12, active: null },
    ];
    const invited = { file: defined(responsesOf(COMMITTEE_CHECKLIST, []).inputs[0]), counts, members: [] };
    const { overall } = compare(linked(), { invited });
    expect(section('Finite list of members').result).toContain(compatible(overall));
    expect([overall.interval?.finitePopulation, overall.bands.noise]).toEqual([true, 'beyond-noise']);

    const read = responsesOf(COMMITTEE_CHECKLIST, respondents('follow-up', after));
    const [scored] = scoreResponses(read, loadedOf(COMMITTEE_CHECKLIST), { ...OPTIONS, invited }).mechanisms;
    const { interval, bounds, ...rate } = defined(scored?.response);
    expect(section('Response rate').result).toBe(
      `response ${percent(rate.respondents / rate.invited)}, from ${percent(interval?.low)} to ${percent(interval?.high)}.`,
    );
    expect(section('Bounds for those who did not answer').result).toBe(
      `from ${figure(bounds?.lowest)} to ${figure(bounds?.highest)}.`,
    );
  });

  it('weighs respondents', () => {
    const weights = section('Weights and effective number').data.numbers('weights');
    const { overall } = compare(linked((i) => ({ weight: defined(weights[i]) })));
    expect(section('Weights and effective number').result).toBe(
      `mean change ${signed(overall.interval?.estimate)} points; ${compatible(overall)}; effective respondents ${figure(overall.n.effective)}.`,
    );
    expect([overall.interval?.method, overall.effects]).toEqual(['linearised-t', []]);
  });

  it('keeps clusters together', () => {
    const { data: own } = section('Clusters, linked respondents');
    const clusters = own.words('clusters');
    const more = (i: number) => ({ ...named(i), attributes: { organisation: defined(clusters[i]) } });
    const changes = own.numbers('changes');
    const rows = [
      ...respondents(
        'baseline',
        changes.map(() => 50),
        more,
      ),
      ...respondents(
        'follow-up',
        changes.map((change) => 50 + change),
        more,
      ),
    ];
    const { overall } = compare(rows, { clusters: 'organisation' });
    expect(section('Clusters, linked respondents').result).toBe(
      `mean change ${signed(overall.interval?.estimate)} points; ${overall.n.clusters} clusters; ${compatible(overall)}.`,
    );
    expect(section('Sign flip of clusters').result).toContain(
      `p ${p(overall.test?.p)}; smallest p ${p(overall.test?.smallestP)};`,
    );
  });

  it('keeps clusters of unlinked rounds together', () => {
    const { data: own, result } = section('Clusters, unlinked respondents');
    const round = (name: string, of: string) =>
      respondents(name, own.numbers(of), (i) => ({
        attributes: { district: defined(own.words(`${of} clusters`)[i]) },
      }));
    const { overall } = compare([...round('baseline', 'before'), ...round('follow-up', 'after')], {
      clusters: 'district',
    });
    expect(result).toBe(
      `difference ${signed(overall.interval?.estimate)} points; ${compatible(overall)}; p ${p(overall.test?.p)}.`,
    );
  });

  it('takes rounds without ids as two groups', () => {
    const { data: own, result } = section("Difference of two rounds and Welch's interval");
    const { overall } = compare([
      ...respondents('baseline', own.numbers('before')),
      ...respondents('follow-up', own.numbers('after')),
    ]);
    const { estimate, df } = defined(overall.interval);
    expect(result).toBe(`difference ${signed(estimate)} points; df ${figure(df)}; ${compatible(overall)}.`);
    expect(section('Exact test of two rounds').result).toContain(`p ${p(overall.test?.p)}.`);
    expect(section("Cliff's delta").result).toContain(`Cliff's delta ${effect(overall, 'cliff-delta')}`);
    expect(section('Standardised difference: d and g').result).toBe(
      `d ${effect(overall, 'd')}; g ${effect(overall, 'g')}.`,
    );
  });

  it('tells stayers from leavers', () => {
    const { data: own, result } = section('Stayers against leavers');
    const stayers = own.numbers('stayers');
    const { attrition } = compare([
      ...respondents('baseline', [...stayers, ...own.numbers('leavers')], named),
      ...respondents('follow-up', stayers, named),
    ]);
    const { stayersMean, leaversMean, difference, interval } = defined(attrition);
    expect(result).toBe(
      `stayers ${figure(stayersMean)}, leavers ${figure(leaversMean)}; difference ${signed(difference)} points, from ${signed(interval?.low)} to ${signed(interval?.high)}.`,
    );
  });

  it('looks back', () => {
    const { data: own, result } = section('Response shift');
    const rows = [...linked(), ...respondents('retrospective-baseline', own.numbers('retrospective'), named)];
    const read = responsesOf(COMMITTEE_CHECKLIST, rows);
    const input = (round: string) => ({ read, loaded: loadedOf(COMMITTEE_CHECKLIST), round });
    const { retrospective } = compareRounds(input('baseline'), input('follow-up'), {
      ...OPTIONS,
      retrospective: input('retrospective-baseline'),
    });
    const worded = ([change]: readonly MechanismChange[]) => {
      const { estimate, low, high } = defined(change?.overall.interval);
      return `${signed(estimate)} points, from ${signed(low)} to ${signed(high)}`;
    };
    const { shifts, changes } = defined(retrospective);
    expect(result).toBe(`shift ${worded(shifts)}; change by today's yardstick ${worded(changes)}.`);
  });

  it('tests yes/no items by their own tests', () => {
    const yesNo = instrument({
      domains: [{ id: 'domain', items: [{ id: 'item', scale: 'yes-no' }] }],
      scales: { 'yes-no': optionScale(0, 100) },
    });
    const round = (name: string, codes: readonly number[], more = (_: number): Partial<Row> => ({})) =>
      codes.map((item, i) => ({ round: name, answers: { item }, ...more(i) }));
    const { data: own } = section("Linked: McNemar's test");
    const repeated = (gained: number, lost: number, same: number) =>
      [own.number('gained'), own.number('lost'), own.number('same')].flatMap((count, i) =>
        new Array<number>(count).fill([gained, lost, same][i] ?? 0),
      );
    const mcnemar = itemOf(
      compare(
        [...round('baseline', repeated(0, 1, 1), named), ...round('follow-up', repeated(1, 0, 1), named)],
        {},
        yesNo,
      ),
    );
    expect(section("Linked: McNemar's test").result).toBe(
      `exact p ${p(mcnemar.test?.p)}; mid-p ${p(mcnemar.test?.midP)}; smallest p ${p(mcnemar.test?.smallestP)}.`,
    );
    const odds = mcnemar.effects.find(({ measure }) => measure === 'odds-ratio')?.interval;
    expect(section('Linked: odds ratio and risk difference').result).toBe(
      `odds ratio ${effect(mcnemar, 'odds-ratio')}, from ${figure(odds?.low, 2)} to ${figure(odds?.high, 2)}; risk difference ${effect(mcnemar, 'risk-difference')}.`,
    );

    const unlinked = section("Unlinked: Fisher's test and risk difference");
    const answers = (of: string) => [
      ...new Array<number>(unlinked.data.number(`${of} yes`)).fill(1),
      ...new Array<number>(unlinked.data.number(`${of} no`)).fill(0),
    ];
    const fisher = itemOf(
      compare([...round('baseline', answers('earlier')), ...round('follow-up', answers('later'))], {}, yesNo),
    );
    expect(unlinked.result).toBe(
      `p ${p(fisher.test?.p)}; risk difference ${effect(fisher, 'risk-difference')}.`,
    );
  });

  it.each([
    [7, 'beyond-noise'],
    [5, 'too-few-to-tell'],
  ])('tells a band that flips by the test where %i all moved alike', (n, noise) => {
    const { overall } = compare([
      ...respondents('baseline', new Array<number>(n).fill(45), named),
      ...respondents('follow-up', new Array<number>(n).fill(55), named),
    ]);
    expect([overall.interval, overall.bands.noise]).toEqual([null, noise]);
    expect(section('Bands that flip').steps.at(-1)).toContain(p(overall.test?.p));
  });
});

function section(heading: string) {
  return defined(SECTIONS.find((each) => each.heading === heading));
}

function compare(
  rows: readonly Row[],
  options: Partial<CompareOptions> = {},
  checklist: Checklist = COMMITTEE_CHECKLIST,
): MechanismChange {
  const read = responsesOf(checklist, rows);
  const input = (round: string) => ({ read, loaded: loadedOf(checklist), round });
  const result = compareRounds(input('baseline'), input('follow-up'), { ...OPTIONS, ...options });
  return defined(result.changes[0]);
}

function itemOf({ domains }: MechanismChange): Change {
  return defined(domains[0]?.items[0]?.change);
}

function compatible({ interval }: Change): string {
  return `compatible with a change from ${signed(interval?.low)} to ${signed(interval?.high)} points`;
}

function effect({ effects }: Change, measure: Change['effects'][number]['measure']): string {
  return figure(effects.find((each) => each.measure === measure)?.value, 2);
}
