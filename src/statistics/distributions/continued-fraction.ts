const SMALLEST = 1e-300;
const PRECISION = 4e-16;
const MOST_STEPS = 100_000;

/**
 * Value of b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method. `term(j)` gives [aⱼ, bⱼ] for j ≥ 1.
 */
export function continuedFraction(first: number, term: (step: number) => readonly [number, number]): number {
  let value = awayFromZero(first);
  let numerator = value;
  let denominator = 0;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const [a, b] = term(step);
    denominator = 1 / awayFromZero(b + a * denominator);
    numerator = awayFromZero(b + a / numerator);
    const factor = numerator * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
