import { describe, expect, it } from 'vitest';
import { mersenneTwister } from '../../src/statistics/random.ts';
import { expected, hasReference } from './reference-values.ts';

interface Streams {
  mt19937: { seed: number; out: number[] }[];
  boundedInteger: { example: { u32: number[]; n: number; out: number[] } };
}

describe('mersenneTwister', () => {
  it('gives the 10 000th number that the C++ standard names for its default seed', () => {
    const random = mersenneTwister(5489);
    const stream = Array.from({ length: 10_000 }, () => random.next());
    expect(stream[0]).toBe(3499211612);
    expect(stream[9_999]).toBe(4123659995);
  });

  it('fills a list with what index gives one by one, across the end of a block', () => {
    const [one, other] = [mersenneTwister(7), mersenneTwister(7)];
    const places = new Uint32Array(1500);
    one.fill(places, 13);
    expect([...places]).toEqual(Array.from(places, () => other.index(13)));
    expect(one.next()).toBe(other.next());
  });

  it('stays within the list, and reaches each place of it', () => {
    const random = mersenneTwister(1);
    const places = Array.from({ length: 500 }, () => random.index(3));
    expect([...new Set(places)].sort()).toEqual([0, 1, 2]);
    expect(random.index(1)).toBe(0);
  });

  it.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses %s as a seed', (seed) => {
    expect(() => mersenneTwister(seed)).toThrow(RangeError);
  });
});

describe.skipIf(!hasReference)('the streams of numpy (needs ../shared/reference/values)', () => {
  const { mt19937, boundedInteger } = hasReference ? expected<Streams>('16_rng') : emptyStreams();

  it.each(mt19937)('seed $seed', ({ seed, out }) => {
    const random = mersenneTwister(seed);
    expect(out.map(() => random.next())).toEqual(out);
  });

  it('bounds a number by multiplying and shifting', () => {
    const { u32, n, out } = boundedInteger.example;
    const [numbers, places] = [mersenneTwister(42), mersenneTwister(42)];
    expect(u32.map(() => numbers.next())).toEqual(u32);
    expect(out.map(() => places.index(n))).toEqual(out);
  });
});

function emptyStreams(): Streams {
  return { mt19937: [], boundedInteger: { example: { u32: [], n: 0, out: [] } } };
}
