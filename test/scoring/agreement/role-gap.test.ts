import { describe, expect, it } from 'vitest';
import { estimateGap } from '../../../src/scoring/agreement/role-gap.ts';
import { studentQuantile } from '../../../src/statistics/index.ts';
import type { Row } from '../../helpers/answers.ts';
import { instrument } from '../../helpers/instrument.ts';
import { agreementOf } from './assess.ts';

const OTHERS = [40, 50, 60, 70, 80];

describe('the gap of one respondent against several', () => {
  it('takes the one answer as it stands, with the t interval of the others’ mean around the gap', () => {
    // Others: mean 60, s = √250, SE √50; t(0.975; 4) = 2.7764451051977934 (scipy).
    const reach = 2.7764451051977934 * Math.sqrt(50);
    expect(estimateGap([85], OTHERS, 0.95)).toEqual({
      n: 1,
      nOther: 5,
      mean: 85,
      meanOther: 60,
      difference: 25,
      standardError: expect.closeTo(Math.sqrt(50), 9),
      df: 4,
      interval: { level: 0.95, low: expect.closeTo(25 - reach, 9), high: expect.closeTo(25 + reach, 9) },
      method: 't-against-one',
      caution: 'very-small',
      reason: null,
    });
  });

  it('turns its sign, not its width, when the roles are turned', () => {
    const one = estimateGap([85], OTHERS, 0.95);
    const other = estimateGap(OTHERS, [85], 0.95);
    expect(other.difference).toBe(-25);
    expect(other.interval?.low).toBeCloseTo(-(one.interval?.high ?? 0), 9);
    expect(other).toMatchObject({ n: 5, nOther: 1, method: 't-against-one' });
  });

  it('follows the level that is asked for', () => {
    // t(0.95; 4) = 2.1318467863266495 (scipy).
    const { interval } = estimateGap([85], OTHERS, 0.9);
    expect(interval).toEqual({
      level: 0.9,
      low: expect.closeTo(25 - 2.1318467863266495 * Math.sqrt(50), 9),
      high: expect.closeTo(25 + 2.1318467863266495 * Math.sqrt(50), 9),
    });
  });

  it('has no interval against fewer than five', () => {
    expect(estimateGap([85], OTHERS.slice(0, 4), 0.95)).toMatchObject({
      difference: 30,
      standardError: null,
      interval: null,
      method: null,
      caution: null,
      reason: 'too-few-units',
    });
    expect(estimateGap([85], [60], 0.95)).toMatchObject({ difference: 25, reason: 'too-few-units' });
  });

  it('has no interval of no width', () => {
    expect(estimateGap([85], [60, 60, 60, 60, 60], 0.95)).toMatchObject({
      difference: 25,
      interval: null,
      method: null,
      reason: 'no-variation',
    });
  });
});

describe('the gap between two groups', () => {
  const [first, second] = [
    [20, 40, 60, 80, 100],
    [10, 20, 30, 40, 50],
  ];

  it('is Welch’s', () => {
    // Variances 1000 and 250, SE² = 200 + 50; df = 250²/(200²/4 + 50²/4) = 100/17, t = 2.458823709699146 (scipy).
    const reach = 2.458823709699146 * Math.sqrt(250);
    const gap = estimateGap(first ?? [], second ?? [], 0.95);
    expect(gap).toMatchObject({ difference: 30, method: 'welch', caution: 'very-small', reason: null });
    expect(gap.standardError).toBeCloseTo(Math.sqrt(250), 9);
    expect(gap.df).toBeCloseTo(100 / 17, 9);
    expect(gap.interval?.low).toBeCloseTo(30 - reach, 6);
    expect(gap.interval?.high).toBeCloseTo(30 + reach, 6);
  });

  it('needs five respondents in the smaller one', () => {
    const many = Array.from({ length: 30 }, (_, index) => index * 3);
    expect(estimateGap(many, [10, 20], 0.95)).toMatchObject({ interval: null, reason: 'too-few-units' });
    expect(estimateGap(many, [10, 20, 30, 40], 0.95)).toMatchObject({
      interval: null,
      reason: 'too-few-units',
    });
    expect(estimateGap(many, [10, 20, 30, 40, 50], 0.95)).toMatchObject({ method: 'welch', reason: null });
  });

  it('says how small the smaller one is', () => {
    const group = (size: number) => Array.from({ length: size }, (_, index) => index);
    expect(estimateGap(group(40), group(9), 0.95).caution).toBe('very-small');
    expect(estimateGap(group(10), group(40), 0.95).caution).toBe('small');
    expect(estimateGap(group(20), group(20), 0.95).caution).toBeNull();
    expect(estimateGap([50], group(19), 0.95).caution).toBe('small');
  });

  it('has no gap without a value on one side, and none of width 0', () => {
    expect(estimateGap([], OTHERS, 0.95)).toMatchObject({
      mean: null,
      meanOther: 60,
      difference: null,
      reason: 'no-values',
    });
    expect(estimateGap([], [], 0.95)).toMatchObject({
      difference: null,
      interval: null,
      reason: 'no-values',
    });
    const same = [50, 50, 50, 50, 50];
    expect(estimateGap(same, same, 0.95)).toMatchObject({
      difference: 0,
      interval: null,
      reason: 'no-variation',
    });
  });
});

describe('the gaps of a mechanism', () => {
  const checklist = instrument({
    roles: ['coordinator', 'partner'],
    domains: [
      { id: 'meetings', items: [{ id: 'held' }, { id: 'map', roles: ['coordinator'] }] },
      { id: 'use', weight: 3, items: [{ id: 'used' }] },
      { id: 'profile', aggregation: 'none', items: [{ id: 'said' }] },
    ],
  });
  const partners: Row[] = [0, 1, 1, 2, 1].map((held) => ({
    role: 'partner',
    answers: { held, used: 1, said: 1 },
  }));
  const rows: Row[] = [
    { role: 'observer', answers: { used: 4 } },
    ...partners,
    { role: 'coordinator', answers: { held: 4, map: 2, used: 3, said: 4 } },
    { role: 'consensus', answers: { held: 4, map: 4, used: 4, said: 4 } },
    { answers: { held: 4, used: 4 } },
  ];
  const { gaps } = agreementOf(checklist, rows);

  it('are there for each pair of roles, the checklist’s first, overall before the domains', () => {
    expect(gaps.map(({ role, other, part }) => `${role}-${other} ${part}`)).toEqual([
      'coordinator-partner overall',
      'coordinator-partner meetings',
      'coordinator-partner use',
      'coordinator-observer overall',
      'coordinator-observer meetings',
      'coordinator-observer use',
      'partner-observer overall',
      'partner-observer meetings',
      'partner-observer use',
    ]);
  });

  it('come from each respondent’s own value', () => {
    // Coordinator: meetings (100 + 50)/2, use 75, overall (75 + 3 · 75)/4. Partners: 25 and 25; s of 0 25 25 50 25.
    const [overall, meetings] = gaps;
    expect(overall).toMatchObject({ n: 1, nOther: 5, mean: 75, meanOther: 25, difference: 50 });
    const error = Math.sqrt(312.5 / 5);
    const reach = studentQuantile(0.975, 4) * error;
    expect(meetings).toMatchObject({ mean: 75, meanOther: 25, standardError: expect.closeTo(error, 9) });
    expect(meetings?.interval?.high).toBeCloseTo(50 + reach, 9);
  });

  it('say why where there is no interval', () => {
    const find = (key: string) => gaps.find(({ role, other, part }) => key === `${role}-${other} ${part}`);
    expect(find('coordinator-partner use')).toMatchObject({ difference: 50, reason: 'no-variation' });
    expect(find('coordinator-observer use')).toMatchObject({ difference: -25, reason: 'too-few-units' });
    expect(find('partner-observer meetings')).toMatchObject({ difference: null, reason: 'no-values' });
  });
});
