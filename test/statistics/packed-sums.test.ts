import { describe, expect, it } from 'vitest';
import { type Field, packedSums } from '../../src/statistics/packed-sums.ts';

function sumsOf(fields: readonly Field[], units: number, places: number[]): number[] {
  return [...packedSums(fields, units)(Uint32Array.from(places))];
}

describe('packedSums', () => {
  it('sums each field over the places drawn, whole or not', () => {
    const fields = [
      { values: [0, 1, 4], largest: 4 },
      { values: [0.5, -0.25, 1e9], largest: null },
      { values: [1, 1, 0], largest: 1 },
      { values: [0, 0, 0], largest: 0 },
    ];
    expect(sumsOf(fields, 3, [2, 2, 0])).toEqual([8, 2e9 + 0.5, 1, 0]);
    expect(sumsOf(fields, 3, [1])).toEqual([1, -0.25, 1, 0]);
    expect(sumsOf(fields, 3, [])).toEqual([0, 0, 0, 0]);
  });

  it('keeps neighbours apart where every sum is as large as it can be, over many lanes', () => {
    const fields = Array.from({ length: 100 }, (_, i) => ({ values: [i, 0], largest: i }));
    expect(sumsOf(fields, 2, [0, 0])).toEqual(fields.map(({ largest }) => 2 * largest));
    expect(sumsOf(fields, 2, [0, 1])).toEqual(fields.map(({ largest }) => largest));
  });

  it('is exact up to the last bit of a lane', () => {
    const largest = 2 ** 52;
    const fields = [
      { values: [largest - 1], largest: largest - 1 },
      { values: [1], largest: 1 },
    ];
    expect(sumsOf(fields, 1, [0])).toEqual([largest - 1, 1]);
  });

  it('without fields, without units', () => {
    expect(sumsOf([], 3, [0, 1])).toEqual([]);
    expect(sumsOf([{ values: [], largest: 1 }], 0, [])).toEqual([0]);
  });
});
