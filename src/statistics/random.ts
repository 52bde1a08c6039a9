const LENGTH = 624;
const AHEAD = 397;
const TWIST = 0x9908b0df;
const TWO_TO_32 = 2 ** 32;

/** Numbers that look like chance and are the same for the same seed, on every machine. */
export interface RandomSource {
  /** The next whole number, 0 to 2³² − 1. */
  next(): number;
  /** The next place in a list of `count` entries, 0 to count − 1: floor(next · count / 2³²). */
  index(count: number): number;
  /** Fills `places` with the next places in a list of `count` entries; the same stream as `index`. */
  fill(places: Uint32Array, count: number): void;
}

/**
 * The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998), seeded by their `init_genrand` as numpy's
 * `RandomState(seed)` is: the same seed gives the same stream as there. Seed: a whole number from 0 to 2³² − 1,
 * anything else throws a RangeError. Not for secrets.
 */
export function mersenneTwister(seed: number): RandomSource {
  const state = seededState(seed);
  const block = new Uint32Array(LENGTH);
  let place = LENGTH;
  function next(): number {
    if (place === LENGTH) refill();
    return block[place++] ?? 0;
  }
  function fill(places: Uint32Array, count: number): void {
    const share = count / TWO_TO_32;
    let filled = 0;
    while (filled < places.length) {
      if (place === LENGTH) refill();
      const ahead = place - filled;
      const end = Math.min(places.length, LENGTH - ahead);
      for (; filled < end; filled += 1) places[filled] = (block[ahead + filled] ?? 0) * share;
      place = ahead + filled;
    }
  }
  function refill(): void {
    renew(state, block);
    place = 0;
  }
  return { next, index: (count) => Math.floor((next() * count) / TWO_TO_32), fill };
}

function seededState(seed: number): Uint32Array {
  if (!Number.isInteger(seed) || seed < 0 || seed >= TWO_TO_32)
    throw new RangeError(`a seed is a whole number from 0 to ${TWO_TO_32 - 1}, not ${seed}`);
  const state = new Uint32Array(LENGTH);
  let last = seed;
  state[0] = last;
  for (let i = 1; i < LENGTH; i += 1) {
    last = (Math.imul(1812433253, last ^ (last >>> 30)) + i) >>> 0;
    state[i] = last;
  }
  return state;
}

/** Works out the next words of the state and, tempered, a block of output: at once, for speed. */
function renew(state: Uint32Array, block: Uint32Array): void {
  for (let i = 0; i < LENGTH; i += 1) {
    const following = state[i + 1 === LENGTH ? 0 : i + 1] ?? 0;
    const far = state[i + AHEAD < LENGTH ? i + AHEAD : i + AHEAD - LENGTH] ?? 0;
    const joined = ((state[i] ?? 0) & 0x80000000) | (following & 0x7fffffff);
    const word = far ^ (joined >>> 1) ^ (-(joined & 1) & TWIST);
    state[i] = word;
    block[i] = tempered(word);
  }
}

function tempered(word: number): number {
  let bits = word ^ (word >>> 11);
  bits ^= (bits << 7) & 0x9d2c5680;
  bits ^= (bits << 15) & 0xefc60000;
  return bits ^ (bits >>> 18);
}
