import { describe, expect, it } from 'vitest';
import {
  type KrippendorffMetric,
  krippendorffAlpha,
  krippendorffResamples,
  mersenneTwister,
} from '../../src/statistics/index.ts';

const METRICS: readonly KrippendorffMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

const UNITS = [
  [1, 1, null],
  [1, 2, 2],
  [3, 3, 5],
  [4, null, 4],
  [2, 5, 1],
];

describe('alpha of resampled units', () => {
  it.each(METRICS)('equals alpha of the units drawn, %s', (metric) => {
    const { alphaOf, units } = krippendorffResamples(UNITS, metric);
    const random = mersenneTwister(11);
    expect(units).toBe(5);
    for (let draw = 0; draw < 50; draw += 1) {
      const places = UNITS.map(() => random.index(UNITS.length));
      const wanted = krippendorffAlpha(
        places.map((place) => UNITS[place] ?? []),
        metric,
      ).alpha;
      if (wanted === null) expect(alphaOf(places)).toBeNull();
      else expect(alphaOf(places)).toBeCloseTo(wanted, 12);
    }
  });

  it('works out two draws by hand', () => {
    // 1–1, 1–2, 3–3: interval 1 − 5 · 2/58; the middle one twice: 1 − 3 · 4/8.
    const { alphaOf } = krippendorffResamples(
      [
        [1, 1],
        [1, 2],
        [3, 3],
      ],
      'interval',
    );
    expect(alphaOf([2, 0, 1])).toBeCloseTo(1 - 10 / 58, 12);
    expect(alphaOf([1, 1])).toBeCloseTo(-0.5, 12);
  });

  it('has none where one value is drawn, or nothing', () => {
    const { alphaOf } = krippendorffResamples(UNITS, 'ordinal');
    expect(alphaOf([0, 0])).toBeNull();
    expect(alphaOf([])).toBeNull();
    expect(krippendorffResamples([], 'ordinal').alphaOf([])).toBeNull();
  });

  it('counts units with two ratings alone, and refuses a ratio below zero', () => {
    const units = [[1], [null, null], [1, 2], [2, 2]];
    const { units: count, alphaOf } = krippendorffResamples(units, 'nominal');
    expect(count).toBe(2);
    expect(alphaOf([0, 1])).toBeCloseTo(krippendorffAlpha(units, 'nominal').alpha ?? Number.NaN, 12);
    expect(krippendorffResamples([[-1, 1]], 'ratio').alphaOf([0])).toBeNull();
  });
});
