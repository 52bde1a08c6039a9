import { describe, expect, it } from 'vitest';
import { type Calibration, calibrate, fixedMap } from '../../src/qca/index.ts';
import { hasReference, referenceFile } from './reference-analyses.ts';

const RISING = { kind: 'direct', excluded: 20, crossover: 50, included: 70 } as const;
const FALLING = { kind: 'direct', excluded: 70, crossover: 50, included: 20 } as const;

function memberships(values: readonly (number | null)[], rule: Calibration) {
  const attempt = calibrate(values, rule);
  return attempt.state === 'done' ? attempt.value : attempt;
}

function failed(reason: string, places: number[]) {
  return { state: 'failed', reason, places };
}

describe('a crisp set', () => {
  it('holds what lies above the threshold', () => {
    expect(memberships([49.9, 50.1, 0], { kind: 'crisp', threshold: 50 })).toEqual([0, 1, 0]);
  });

  it('does not decide by itself where a value at the threshold belongs', () => {
    const values = [0, 0.5, 1, 0.1 + 0.2 + 0.2];
    expect(memberships(values, { kind: 'crisp', threshold: 0.5 })).toEqual(
      failed('undecided-membership', [1, 3]),
    );
    expect(memberships(values, { kind: 'crisp', threshold: 0.5, at: 'in' })).toEqual([0, 1, 1, 1]);
    expect(memberships(values, { kind: 'crisp', threshold: 0.5, at: 'out' })).toEqual([0, 0, 1, 0]);
  });
});

describe('a fuzzy set by three thresholds', () => {
  // log odds at the thresholds: ln(.05 / .95) and ln(.95 / .05) = 2.944439; halfway to `included`: 1.4722, 1 / (1 + e^-1.4722) = .81339455
  it('has .05 and .95 at the ends, and halfway the halved log odds', () => {
    expect(memberships([20, 70, 60], RISING)).toEqual(
      [0.05, 0.95, 0.8133945].map((m) => expect.closeTo(m, 6)),
    );
  });

  it('falls where `excluded` is the largest value', () => {
    expect(memberships([70, 20, 60], FALLING)).toEqual(
      [0.05, 0.95, 1 - 0.8133945].map((m) => expect.closeTo(m, 6)),
    );
  });

  it('reaches other memberships where asked', () => {
    const [low, high] = memberships([20, 70], { ...RISING, idm: 0.99 }) as number[];
    expect([low, high]).toEqual([expect.closeTo(0.01, 12), expect.closeTo(0.99, 12)]);
  });

  it('names a value at the crossover, which would be 0.5', () => {
    for (const shape of ['logistic', 'linear'] as const)
      expect(memberships([20, 50, 70], { ...RISING, shape })).toEqual(failed('undecided-membership', [1]));
  });

  it('takes no thresholds out of order and no odd membership', () => {
    expect(memberships([1], { ...RISING, crossover: 80 })).toEqual(failed('thresholds-out-of-order', []));
    expect(memberships([1], { ...RISING, included: 50 })).toEqual(failed('thresholds-out-of-order', []));
    expect(memberships([1], { ...RISING, included: Number.NaN })).toEqual(
      failed('thresholds-out-of-order', []),
    );
    expect(memberships([1], { ...RISING, idm: 0.5 })).toEqual(failed('out-of-range', []));
    expect(memberships([1], { kind: 'crisp', threshold: Number.NaN })).toEqual(failed('out-of-range', []));
  });
});

describe('a map', () => {
  const rule = {
    kind: 'map',
    memberships: [
      { value: 0, membership: 0 },
      { value: 1 / 3, membership: 0.33 },
      { value: 1, membership: 1 },
    ],
  } as const;

  it('gives what it declares', () => {
    expect(memberships([1, 0.333333333333, 0], rule)).toEqual([1, 0.33, 0]);
  });

  it('names values it does not have, a 0.5 it gives, and memberships that are none', () => {
    expect(memberships([0, 0.4], rule)).toEqual(failed('not-in-map', [1]));
    const middle = { kind: 'map', memberships: [{ value: 2, membership: 0.5 }] } as const;
    expect(memberships([2], middle)).toEqual(failed('undecided-membership', [0]));
    const outside = { kind: 'map', memberships: [{ value: 2, membership: 2 }] } as const;
    expect(memberships([2], outside)).toEqual(failed('out-of-range', []));
  });
});

describe('a missing value', () => {
  it.each([
    { kind: 'crisp', threshold: 50 } as const,
    RISING,
    { kind: 'map', memberships: [{ value: 30, membership: 0 }] } as const,
  ])('is named, never absent and never 0.5: $kind', (rule) => {
    expect(memberships([30, null, Number.NaN], rule)).toEqual(failed('missing-value', [1, 2]));
  });
});

describe('fixedMap', () => {
  it('has a map for ladders of two to five steps, none with 0.5', () => {
    expect(fixedMap(2, null)).toEqual([0, 1]);
    expect(fixedMap(3, 'below')).toEqual([0, 0.4, 1]);
    expect(fixedMap(4, null)).toEqual([0, 0.33, 0.67, 1]);
    expect(fixedMap(5, 'above')).toEqual([0, 0.25, 0.6, 0.75, 1]);
  });

  it('has none without a side for the middle step, and none for other ladders', () => {
    expect([fixedMap(3, null), fixedMap(5, null), fixedMap(1, null), fixedMap(6, 'below')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

interface ReferenceCase {
  id: string;
  x: number[];
  args: { thresholds?: string; idm?: number; logistic?: boolean; type?: string };
  y: number[];
}

/** Sets of more than two values and ordinal ones by rank are not offered. */
const NOT_OFFERED = ['LR_DEV_crisp3', 'ordinal_TFR'];

describe.skipIf(!hasReference)('calibrate() of R package QCA', () => {
  const { cases } = hasReference
    ? referenceFile<{ cases: ReferenceCase[] }>('expected_calibration')
    : { cases: [] };
  const offered = cases.filter(({ id }) => !NOT_OFFERED.includes(id));

  it('is met by as many cases as there should be', () => {
    expect(offered.length).toBe(cases.length - NOT_OFFERED.length);
  });

  it('gives the same memberships', () => {
    for (const { id, x, args, y } of offered) {
      expect([id, memberships(x, ruleOf(args))]).toEqual([id, y.map((each) => expect.closeTo(each, 9))]);
    }
  });
});

function ruleOf({ thresholds = '', idm, logistic, type }: ReferenceCase['args']): Calibration {
  if (type === 'crisp') return { kind: 'crisp', threshold: Number(thresholds) };
  const at = (letter: string) => Number(new RegExp(`${letter}=([\\d.]+)`).exec(thresholds)?.[1]);
  return {
    kind: 'direct',
    excluded: at('e'),
    crossover: at('c'),
    included: at('i'),
    ...(idm === undefined ? {} : { idm }),
    ...(logistic === false ? { shape: 'linear' as const } : {}),
  };
}
