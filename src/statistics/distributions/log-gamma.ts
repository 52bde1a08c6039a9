const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on Stirling's series below is exact to the last digits of a double. */
const STIRLING_FROM = 10;

/** Natural logarithm of the gamma function for `x` > 0, by Stirling's series. RangeError otherwise. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('logGamma needs a number above 0');
  let shifted = x;
  let product = 1;
  while (shifted < STIRLING_FROM) {
    product *= shifted;
    shifted += 1;
  }
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + correction(shifted) - Math.log(product)
  );
}

/** Natural logarithm of the beta function for `a`, `b` > 0, without the cancellation of three log-gammas. */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < STIRLING_FROM) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const share = small / (small + large);
  const gap = correction(large) - correction(small + large);
  if (small < STIRLING_FROM) {
    const rest = small - small * Math.log(small + large) + (large - 0.5) * Math.log1p(-share);
    return logGamma(small) + gap + rest;
  }
  const powers = (small - 0.5) * Math.log(share) + large * Math.log1p(-share);
  return HALF_LOG_TWO_PI - 0.5 * Math.log(large) + correction(small) + gap + powers;
}

/** Natural logarithm of the number of ways to choose `k` of `n`, for whole numbers 0 ≤ k ≤ n. */
export function logChoose(n: number, k: number): number {
  if (k === 0 || k === n) return 0;
  return -Math.log(n + 1) - logBeta(k + 1, n - k + 1);
}

function correction(x: number): number {
  const s = 1 / (x * x);
  const tail = -691 / 360360 + s * (1 / 156 - (s * 3617) / 122400);
  const series = 1 / 12 + s * (-1 / 360 + s * (1 / 1260 + s * (-1 / 1680 + s * (1 / 1188 + s * tail))));
  return series / x;
}
