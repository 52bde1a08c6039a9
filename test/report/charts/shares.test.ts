import { describe, expect, test } from 'vitest';
import { segmentsOf, shadeOf } from '../../../src/report/charts/shares.ts';

describe('where the answers of a bar stand', () => {
  test('around the middle option, half of it on each side', () => {
    // Ten answers: 1 + 2 below, 4 in the middle, 2 + 1 above: from −(3 + 2)/10 to +5/10.
    const segments = segmentsOf([1, 2, 4, 2, 1]);
    expect(segments.map(({ from }) => from)).toEqual(
      [-0.5, -0.4, -0.2, 0.2, 0.4].map((each) => expect.closeTo(each)),
    );
    expect(segments.at(-1)?.to).toBeCloseTo(0.5);
  });

  test('between the two middle options where their number is even', () => {
    expect(segmentsOf([1, 0, 0, 3]).map(({ from, to }) => [from, to])).toEqual([
      [-0.25, 0],
      [0, 0],
      [0, 0],
      [0, 0.75],
    ]);
  });

  test('all alike', () => {
    expect(segmentsOf([0, 0, 7])).toMatchObject([
      { from: 0, to: 0 },
      { from: 0, to: 0 },
      { from: 0, to: 1 },
    ]);
  });

  test.each([[[]], [[0]], [[0, 0, 0]]])('nowhere without answers: %j', (counts) => {
    expect(segmentsOf(counts)).toEqual([]);
  });
});

describe('shades', () => {
  const shades = (options: number) =>
    Array.from({ length: options }, (_, option) => shadeOf(option, options));

  test('get darker from the middle outwards', () => {
    expect(shades(2)).toEqual(['low-4', 'high-4']);
    expect(shades(3)).toEqual(['low-4', 'middle', 'high-4']);
    expect(shades(4)).toEqual(['low-4', 'low-2', 'high-2', 'high-4']);
    expect(shades(5)).toEqual(['low-4', 'low-2', 'middle', 'high-2', 'high-4']);
    expect(shades(7)).toEqual(['low-4', 'low-3', 'low-2', 'middle', 'high-2', 'high-3', 'high-4']);
  });

  test('of long scales repeat themselves, and the ends stay darkest', () => {
    const eleven = shades(11);
    expect(eleven[0]).toBe('low-4');
    expect(eleven[5]).toBe('middle');
    expect(eleven.at(-1)).toBe('high-4');
    expect(eleven.slice(6)).toEqual(['high-1', 'high-2', 'high-3', 'high-4', 'high-4']);
  });
});
