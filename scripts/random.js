/**
 * Seeded generator of whole numbers from 0 to 2³² − 1 (sfc32 by Chris Doty-Humphrey, public domain).
 * The same seed gives the same numbers on every machine.
 * @param {number} seed any whole number
 * @returns {() => number}
 */
export function randomIntegers(seed) {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  function next() {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
  // The first numbers of seeds that lie close together resemble each other.
  for (let round = 0; round < 16; round++) next();
  return next;
}

/**
 * A fraction from 0 up to, not including, 1.
 * @param {() => number} next
 */
export function fraction(next) {
  return next() / 0x1_0000_0000;
}
