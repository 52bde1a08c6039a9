import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../src/change/compare.ts';
import type { CompareOptions } from '../../src/change/settings.ts';
import type { Change, ChangeResult, MechanismChange } from '../../src/change/types.ts';
import type { Checklist } from '../../src/checklist/types.ts';
import type { InvitedList } from '../../src/responses/types.ts';
import { loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { instrument, optionScale } from '../helpers/instrument.ts';

/** One item on 0–100, so that every answer is a respondent's own value. */
const ONE = instrument({
  scales: { points: { kind: 'range', min: 0, max: 100, unit: null, missing: [] } },
  domains: [{ id: 'work', items: [{ id: 'result', scale: 'points' }] }],
});

const BEFORE = [40, 50, 50, 60, 30, 70];
const AFTER = [55, 50, 65, 70, 45, 65];
/** Changes 15, 0, 15, 10, 15, −5, and six more. */
const TWELVE_BEFORE = [...BEFORE, 45, 55, 35, 65, 50, 60];
const TWELVE_AFTER = [...AFTER, 50, 65, 55, 65, 60, 65];

interface Extra {
  readonly linked?: boolean;
  readonly cluster?: (index: number) => string;
  readonly weight?: (index: number) => number;
  readonly role?: (index: number) => string;
}

function rowsOf(values: readonly number[], round: string, extra: Extra = {}): Row[] {
  const { linked = true, cluster, weight, role } = extra;
  return values.map((value, index) => ({
    round,
    answers: { result: value },
    ...(linked ? { respondent: `r${index}` } : {}),
    ...(cluster ? { attributes: { district: cluster(index) } } : {}),
    ...(weight ? { weight: weight(index) } : {}),
    ...(role ? { role: role(index) } : {}),
  }));
}

function compare(
  rows: readonly Row[],
  options: Partial<CompareOptions> = {},
  checklist: Checklist = ONE,
): ChangeResult {
  const read = responsesOf(checklist, rows);
  const loaded = loadedOf(checklist);
  const round = (name: string) => ({ read, loaded, round: name });
  return compareRounds(round('baseline'), round('follow-up'), { ...OPTIONS, ...options });
}

function only(result: ChangeResult): MechanismChange {
  const [change] = result.changes;
  if (!change) throw new Error('nothing compared');
  return change;
}

function overall(
  before: readonly number[],
  after: readonly number[],
  extra: Extra = {},
  options: Partial<CompareOptions> = {},
): Change {
  const rows = [...rowsOf(before, 'baseline', extra), ...rowsOf(after, 'follow-up', extra)];
  return only(compare(rows, options)).overall;
}

function listOf(invited: number): InvitedList {
  const file = { path: 'members.csv', sha256: 'e'.repeat(64), rows: 1, used: 1, rejected: 0 };
  const count = { mechanism: 'Committee', round: null, role: null, sector: null, active: null, invited };
  return { file, counts: [count], members: [] };
}

describe('linked respondents', () => {
  it('get a t interval, an exact Wilcoxon–Pratt test and effect sizes', () => {
    const change = overall(BEFORE, AFTER);
    // R: t.test(after, before, paired = TRUE)
    expect(change.interval).toMatchObject({ level: 0.95, method: 't', df: 5, finitePopulation: false });
    expect(change.interval?.estimate).toBeCloseTo(8.33333333, 8);
    expect(change.interval?.low).toBeCloseTo(-0.855473, 6);
    expect(change.interval?.high).toBeCloseTo(17.52214, 5);
    // Ranks of 15, 0, 15, 10, 15, −5 are 5, –, 5, 3, 5, 2: W+ = 18 of 20; 4 of the 32 signs are as far out.
    expect(change.test).toMatchObject({
      method: 'wilcoxon-pratt-exact',
      p: 0.125,
      smallestP: 0.0625,
      midP: null,
      pAdjusted: null,
    });
    expect(change.effects.map(({ measure }) => measure)).toEqual(['rank-biserial', 'd-z', 'g', 'd-av']);
    // Zeros dropped: ranks 4, 4, 2, 4 up, 1 down: (14 − 1)/15
    expect(change.effects[0]?.value).toBeCloseTo(13 / 15, 12);
    expect(change.respondents).toEqual({
      kind: 'linked',
      change: { median: 12.5, lowest: -5, highest: 15 },
      improved: 4,
      same: 1,
      worse: 1,
    });
    expect(change).toMatchObject({ design: 'paired', caution: 'very-small', withheld: [] });
    expect(change.n).toEqual({ from: 6, to: 6, paired: 6, clusters: null, effective: null, units: 6 });
  });

  it('have their interval narrowed by a list of members, and none at a census', () => {
    // R: mean ± qt(.975, 5) · sd/√6 · √(1 − 6/10)
    const narrowed = overall(BEFORE, AFTER, {}, { invited: listOf(10) }).interval;
    expect(narrowed?.low).toBeCloseTo(2.52182191403, 9);
    expect(narrowed?.high).toBeCloseTo(14.14484475264, 9);
    expect(narrowed?.finitePopulation).toBe(true);
    const census = overall(BEFORE, AFTER, {}, { invited: listOf(6) });
    expect(census.interval).toBeNull();
    expect(census.withheld).toEqual([{ figure: 'interval', why: 'census' }]);
  });

  it('are not narrowed where more answered than the list holds', () => {
    expect(overall(BEFORE, AFTER, {}, { invited: listOf(5) }).interval).toMatchObject({
      finitePopulation: false,
    });
  });

  it('in clusters: linearised interval, clusters flipped whole', () => {
    const cluster = (index: number) => `district ${index % 6}`;
    const change = overall(
      TWELVE_BEFORE,
      [...AFTER, 50, 65, 55, 65, 60, 65],
      { cluster },
      { clusters: 'district' },
    );
    // R: z = tapply((d − mean)/12, cluster, sum); √(6/5 Σ (z − z̄)²); qt(.975, 5)
    expect(change.interval).toMatchObject({ method: 'linearised-t', df: 5 });
    expect(change.interval?.low).toBeCloseTo(1.76562110942, 9);
    expect(change.interval?.high).toBeCloseTo(14.9010455573, 9);
    // Cluster totals 20, 10, 35, 10, 25, 0: only all up or all down is as far out, 2 of 32.
    expect(change.test).toMatchObject({ method: 'sign-flip-exact', p: 0.0625, smallestP: 0.0625 });
    expect(change.n).toMatchObject({ paired: 12, clusters: 6, units: 6 });
    expect(change.caution).toBe('very-small');
  });

  it('with weights: linearised interval, Kish’s effective number, no effect sizes', () => {
    const weight = (index: number) => ([2, 5].includes(index) ? 2 : 1);
    const change = overall(TWELVE_BEFORE, TWELVE_AFTER, { weight });
    expect(change.interval?.estimate).toBeCloseTo(7.85714285714, 10);
    expect(change.interval?.low).toBeCloseTo(2.00916276359, 9);
    expect(change.interval?.high).toBeCloseTo(13.7051229507, 9);
    expect(change.n.effective).toBeCloseTo(10.8888888889, 9);
    expect(change.caution).toBe('small');
    expect(change.effects).toEqual([]);
    expect(change.withheld).toEqual([{ figure: 'effects', why: 'weighted' }]);
  });

  it('without variation have no interval, and the exact test alone', () => {
    const change = overall(
      BEFORE,
      BEFORE.map((value) => value + 10),
    );
    expect(change.interval).toBeNull();
    expect(change.withheld).toEqual([{ figure: 'interval', why: 'no-variation' }]);
    expect(change.test?.p).toBe(2 / 64);
  });

  it('that all stayed where they were carry neither interval nor test, and that is not “no change”', () => {
    const change = overall(BEFORE, BEFORE);
    expect(change).toMatchObject({ interval: null, test: null, effects: [] });
    expect(change.withheld).toEqual([
      { figure: 'interval', why: 'no-variation' },
      { figure: 'test', why: 'no-variation' },
      { figure: 'effects', why: 'no-variation' },
    ]);
  });

  it('get a bootstrap interval from 20 on, where asked for', () => {
    const before = Array.from({ length: 20 }, (_, i) => 40 + (i % 5));
    const after = before.map((value, i) => value + ((i * 7) % 20));
    const plain = overall(before, after, {}, { resamples: 2000 });
    expect(plain.interval).toMatchObject({ method: 'bca-bootstrap', df: null });
    const fewer = overall(before.slice(1), after.slice(1), {}, { resamples: 2000 });
    expect(fewer.interval).toMatchObject({ method: 't' });
  });
});

describe('what few respondents carry', () => {
  const cut = (n: number) => overall(TWELVE_BEFORE.slice(0, n), TWELVE_AFTER.slice(0, n));

  it.each([1, 2])('%i linked: the answers alone', (n) => {
    const change = cut(n);
    expect(change).toMatchObject({
      caution: 'answers-only',
      interval: null,
      test: null,
      effects: [],
      respondents: null,
      percent: null,
    });
    expect(change.difference).not.toBeNull();
    expect(change.withheld.map(({ figure }) => figure)).toEqual([
      'interval',
      'test',
      'effects',
      'respondents',
      'percent',
    ]);
  });

  it.each([3, 4])('%i linked: middle, range and counts', (n) => {
    const change = cut(n);
    expect(change).toMatchObject({ caution: 'descriptive-only', interval: null, test: null, effects: [] });
    expect(change.respondents).toMatchObject({ kind: 'linked', change: { lowest: 0, highest: 15 } });
    expect(change.withheld).toEqual(
      ['interval', 'test', 'effects'].map((figure) => ({ figure, why: 'too-few-units' })),
    );
  });

  it.each([
    [5, 'very-small'],
    [9, 'very-small'],
    [10, 'small'],
    [12, 'small'],
  ] as const)('%i linked: everything, labelled %s', (n, caution) => {
    const change = cut(n);
    expect(change.caution).toBe(caution);
    expect(change.interval).not.toBeNull();
    expect(change.test).not.toBeNull();
  });

  it('one cluster is one unit', () => {
    const change = overall(TWELVE_BEFORE, TWELVE_AFTER, { cluster: () => 'north' }, { clusters: 'district' });
    expect(change).toMatchObject({ caution: 'answers-only', interval: null });
    expect(change.withheld[0]).toEqual({ figure: 'interval', why: 'one-cluster' });
  });
});

describe('unlinked respondents', () => {
  it('get Welch’s interval, an exact Mann–Whitney test and Cliff’s delta', () => {
    const change = overall(BEFORE, AFTER, { linked: false });
    expect(change).toMatchObject({ design: 'unpaired', caution: 'very-small' });
    // R: t.test(after, before); the p-value by listing all 924 ways
    expect(change.interval).toMatchObject({ method: 'welch' });
    expect(change.interval?.low).toBeCloseTo(-7.59573245462, 9);
    expect(change.interval?.high).toBeCloseTo(24.2623991213, 9);
    expect(change.test).toMatchObject({ method: 'mann-whitney-exact' });
    expect(change.test?.p).toBeCloseTo(0.34632034632, 10);
    expect(change.effects[0]).toMatchObject({ measure: 'cliff-delta' });
    expect(change.effects[0]?.value).toBeCloseTo(13 / 36, 12);
    expect(change.respondents).toEqual({
      kind: 'unlinked',
      from: { median: 50, lowest: 30, highest: 70 },
      to: { median: 60, lowest: 45, highest: 70 },
    });
    expect(change.n).toMatchObject({ paired: null, units: 6 });
  });

  it('are as many as the smaller round', () => {
    expect(overall(TWELVE_BEFORE, AFTER.slice(0, 3), { linked: false })).toMatchObject({
      caution: 'descriptive-only',
      n: { units: 3 },
    });
  });

  it('give the same to the last digit in any order of rows', () => {
    const shuffled = [3, 0, 5, 1, 4, 2];
    const plain = overall(BEFORE, AFTER, { linked: false });
    const mixed = overall(
      shuffled.map((i) => BEFORE[i] ?? 0),
      shuffled.map((i) => AFTER[i] ?? 0),
      { linked: false },
    );
    expect(mixed).toEqual(plain);
  });
});

describe('yes or no', () => {
  const yesNo = instrument({
    scales: { 'yes-no': optionScale(0, 100) },
    domains: [{ id: 'papers', items: [{ id: 'minutes', scale: 'yes-no' }] }],
  });
  const rows = (answers: readonly number[], round: string, linked: boolean): Row[] =>
    answers.map((answer, i) => ({
      round,
      answers: { minutes: answer },
      ...(linked ? { respondent: `r${i}` } : {}),
    }));
  const item = (linked: boolean): Change => {
    // 7 said no and then yes, 1 the other way, 2 stayed.
    const before = [0, 0, 0, 0, 0, 0, 0, 1, 1, 0];
    const after = [1, 1, 1, 1, 1, 1, 1, 0, 1, 0];
    const result = compare(
      [...rows(before, 'baseline', linked), ...rows(after, 'follow-up', linked)],
      {},
      yesNo,
    );
    const [first] = only(result).domains[0]?.items ?? [];
    if (!first) throw new Error('no item');
    return first.change;
  };

  it('linked: McNemar’s exact p and mid-p, as Fagerland and others publish them for 7 and 1', () => {
    const { test, effects } = item(true);
    expect(test?.method).toBe('mcnemar-exact');
    expect(test?.p).toBeCloseTo(0.0703125, 10);
    expect(test?.midP).toBeCloseTo(0.0390625, 10);
    expect(effects.map(({ measure, value }) => [measure, value])).toEqual([
      ['odds-ratio', 7],
      ['risk-difference', 0.6],
    ]);
  });

  it('unlinked: Fisher’s exact test and the difference of shares', () => {
    const { test, effects } = item(false);
    expect(test?.method).toBe('fisher-exact');
    // R: fisher.test(matrix(c(8, 2, 2, 8), 2))
    expect(test?.p).toBeCloseTo(0.02301414, 7);
    expect(effects.find(({ measure }) => measure === 'risk-difference')?.value).toBeCloseTo(0.6, 12);
  });
});

describe('adjusted for the number of tests', () => {
  const three = (more: Partial<Checklist> = {}) =>
    instrument({
      scales: { points: { kind: 'range', min: 0, max: 100, unit: null, missing: [] } },
      domains: ['a', 'b', 'c'].map((id) => ({ id, items: [{ id: `${id}1`, scale: 'points' }] })),
      more,
    });
  // Six respondents: all up in a (p 2/64), one down in b, as worked above in c.
  const rows: Row[] = BEFORE.flatMap((before, i) => {
    const b = [10, 12, 14, 16, 18, -1][i] ?? 0;
    const respondent = `r${i}`;
    return [
      { round: 'baseline', respondent, answers: { a1: before, b1: before, c1: before } },
      {
        round: 'follow-up',
        respondent,
        answers: { a1: before + 5 + i, b1: before + b, c1: AFTER[i] ?? 0 },
      },
    ];
  });
  const adjusted = (checklist: Checklist) => {
    const { overall: whole, domains } = only(compare(rows, {}, checklist));
    return {
      overall: whole.test,
      domains: domains.map(({ change }) => [change.test?.p, change.test?.pAdjusted]),
      items: domains.flatMap(({ items }) => items.map(({ change }) => change.test?.pAdjusted)),
      family: domains[0]?.change.test?.family,
    };
  };

  it('domains by Holm, items by Benjamini and Hochberg, the overall score by itself', () => {
    const result = adjusted(three());
    // p: 2/64, 4/64 and 8/64; Holm ×3, ×2, ×1 never falling; BH ×3/1, ×3/2, ×3/3 never rising from the top
    expect(result.domains).toEqual([
      [0.03125, 0.09375],
      [0.0625, 0.125],
      [0.125, 0.125],
    ]);
    expect(result.items).toEqual([0.09375, 0.09375, 0.125]);
    expect(result.overall).toMatchObject({ pAdjusted: null, family: null });
    expect(result.family).toEqual({ name: 'domains', tests: 3, adjustment: 'holm' });
  });

  it('families as the checklist declares them', () => {
    const families = [{ name: 'core', domains: ['a', 'c'] }];
    const result = adjusted(three({ testing: { overall: 'primary', families } }));
    expect(result.domains).toEqual([
      [0.03125, 0.0625],
      [0.0625, 0.0625],
      [0.125, 0.125],
    ]);
    expect(result.family).toEqual({ name: 'core', tests: 2, adjustment: 'holm' });
  });

  it('the overall score with the domains where it is declared so', () => {
    const result = adjusted(three({ testing: { overall: 'with-domains', families: [] } }));
    expect(result.family).toMatchObject({ tests: 4 });
    expect(result.overall?.pAdjusted).toBeGreaterThanOrEqual(result.overall?.p ?? 1);
    expect(result.overall?.family?.name).toBe('domains');
  });
});

describe('bands that flip', () => {
  // Edges at 25, 50 and 75.
  it('are within noise where a change within the interval would have left the band', () => {
    const change = overall(
      BEFORE.map((v) => v - 5),
      AFTER.map((v) => v - 5),
    );
    expect(change.bands).toMatchObject({ from: 'unsatisfactory', to: 'satisfactory', noise: 'within-noise' });
  });

  it('are beyond noise where both ends of the interval lie in higher bands', () => {
    const after = BEFORE.map((value, i) => value + 19 + (i % 3));
    expect(
      overall(
        BEFORE.map((v) => v - 12),
        after,
      ).bands,
    ).toMatchObject({ moved: 1, noise: 'beyond-noise' });
  });

  it('are too few to tell below five, and not judged where the band stays', () => {
    expect(overall([40, 45, 48], [60, 62, 70]).bands.noise).toBe('too-few-to-tell');
    expect(overall([40, 45, 48], [41, 45, 48]).bands.noise).toBeNull();
  });

  it('are beyond noise where all moved alike and the exact test can tell, or all members answered', () => {
    const low = BEFORE.map((value) => value - 5);
    expect(
      overall(
        low,
        low.map((value) => value + 10),
      ).bands.noise,
    ).toBe('beyond-noise');
    const five = low.slice(0, 5);
    // 2/32 is above .05
    expect(
      overall(
        five,
        five.map((value) => value + 15),
      ).bands,
    ).toMatchObject({
      moved: 1,
      noise: 'too-few-to-tell',
    });
    expect(overall(low, AFTER, {}, { invited: listOf(6) }).bands.noise).toBe('beyond-noise');
  });
});

describe('the mix of respondents', () => {
  const mixed = (coordinators: number, partners: number, round: string): Row[] => [
    ...Array.from({ length: coordinators }, () => ({ round, role: 'coordinator', answers: { result: 80 } })),
    ...Array.from({ length: partners }, () => ({ round, role: 'partner', answers: { result: 40 } })),
  ];

  it('is taken out of the change by standardising to the first round', () => {
    const { composition } = only(compare([...mixed(2, 8, 'baseline'), ...mixed(5, 5, 'follow-up')]));
    // Nobody changed their mind: 48 → 60 is all mix.
    expect(composition).toHaveLength(1);
    expect(composition[0]).toMatchObject({ by: 'role', changed: true });
    expect(composition[0]?.overall.raw).toBeCloseTo(12, 10);
    expect(composition[0]?.overall.standardised).toBeCloseTo(0, 10);
    expect(composition[0]?.mix).toEqual([
      { name: 'coordinator', from: 2, to: 5 },
      { name: 'partner', from: 8, to: 5 },
    ]);
  });

  it('has not changed where shares are the same', () => {
    const { composition } = only(compare([...mixed(1, 4, 'baseline'), ...mixed(2, 8, 'follow-up')]));
    expect(composition[0]?.changed).toBe(false);
  });

  it('cannot be standardised where a role is gone, and names it', () => {
    const { composition } = only(compare([...mixed(2, 8, 'baseline'), ...mixed(0, 5, 'follow-up')]));
    expect(composition[0]?.overall).toMatchObject({ standardised: null, missing: ['coordinator'] });
  });

  it('is not told where nobody has a role', () => {
    expect(only(compare([...rowsOf(BEFORE, 'baseline'), ...rowsOf(AFTER, 'follow-up')])).composition).toEqual(
      [],
    );
  });
});

describe('those who did not come back', () => {
  const attrition = (stay: number, leave: number) => {
    const person = (i: number, value: number, round: string): Row => ({
      round,
      respondent: `r${i}`,
      answers: { result: value },
    });
    const before = Array.from({ length: stay + leave }, (_, i) =>
      person(i, i < stay ? 60 + i : 40 + 2 * i, 'baseline'),
    );
    const after = Array.from({ length: stay }, (_, i) => person(i, 70, 'follow-up'));
    return only(compare([...before, ...after])).attrition;
  };

  it('are compared with those who did, by their first answers', () => {
    const found = attrition(6, 5);
    expect(found).toMatchObject({ respondents: 11, stayers: 6, leavers: 5 });
    // (60 + … + 65)/6 and (52 + 54 + 56 + 58 + 60)/5
    expect(found?.stayersMean).toBeCloseTo(62.5, 12);
    expect(found?.leaversMean).toBeCloseTo(56, 12);
    expect(found?.difference).toBeCloseTo(6.5, 12);
    // R: t.test(60:65, c(52, 54, 56, 58, 60))
    expect(found?.interval?.low).toBeCloseTo(2.604725745, 8);
    expect(found?.interval?.high).toBeCloseTo(10.395274255, 8);
  });

  it('are not described where they are fewer than the smallest cell', () => {
    expect(attrition(6, 4)).toMatchObject({
      leavers: 4,
      leaversMean: null,
      difference: null,
      interval: null,
    });
  });

  it('cannot be known without ids', () => {
    const rows = [
      ...rowsOf(BEFORE, 'baseline', { linked: false }),
      ...rowsOf(AFTER, 'follow-up', { linked: false }),
    ];
    expect(only(compare(rows)).attrition).toBeNull();
  });
});

describe('a retrospective baseline', () => {
  it('is compared with both, and the response shift is what lies between', () => {
    const rows = [
      ...rowsOf(BEFORE, 'baseline'),
      ...rowsOf(
        BEFORE.map((value, i) => value - 10 - i),
        'retrospective-baseline',
      ),
      ...rowsOf(AFTER, 'follow-up'),
    ];
    const read = responsesOf(ONE, rows);
    const loaded = loadedOf(ONE);
    const round = (name: string) => ({ read, loaded, round: name });
    const result = compareRounds(round('baseline'), round('follow-up'), {
      ...OPTIONS,
      retrospective: round('retrospective-baseline'),
    });
    const { retrospective } = result;
    expect(retrospective?.round).toBe('retrospective-baseline');
    expect(retrospective?.shifts[0]?.overall.difference).toBeCloseTo(-12.5, 10);
    expect(retrospective?.changes[0]?.overall.difference).toBeCloseTo(8.3333333333 + 12.5, 8);
    expect(retrospective?.shifts[0]?.overall.interval).not.toBeNull();
  });

  it('is absent where the data hold none', () => {
    expect(compare(rowsOf(BEFORE, 'baseline')).retrospective).toBeNull();
  });
});

describe('consensus rows', () => {
  it('are no respondents where the checklist scores the others', () => {
    const rows = [
      ...rowsOf(BEFORE, 'baseline'),
      ...rowsOf(AFTER, 'follow-up'),
      { round: 'baseline', role: 'consensus', respondent: 'all', answers: { result: 0 } },
      { round: 'follow-up', role: 'consensus', respondent: 'all', answers: { result: 100 } },
    ];
    expect(only(compare(rows)).overall.n).toMatchObject({ paired: 6 });
  });
});
