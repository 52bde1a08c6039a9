import { TOLERANCE } from './data.ts';

/** How values become memberships in a set. */
export type Calibration =
  | {
      readonly kind: 'crisp';
      /** Values above are in the set, values below out of it. */
      readonly threshold: number;
      /** Where a value at the threshold itself belongs; without it such a value is `undecided-membership`. */
      readonly at?: 'in' | 'out';
    }
  | {
      readonly kind: 'direct';
      /** Value that is fully out; above `included` for a set that falls with the values. */
      readonly excluded: number;
      /** Value of greatest ambiguity, between the two others. */
      readonly crossover: number;
      /** Value that is fully in. */
      readonly included: number;
      /** Membership at `included`, and 1 less that at `excluded`: above 0.5 and below 1; 0.95 unless given. */
      readonly idm?: number;
      /** `logistic` unless given; `linear` runs straight from 0 to 0.5 to 1 and takes no `idm`. */
      readonly shape?: 'logistic' | 'linear';
    }
  | {
      readonly kind: 'map';
      /** Every value that may occur, with its membership. */
      readonly memberships: readonly { readonly value: number; readonly membership: number }[];
    };

/** Why values could not become memberships. */
export type CalibrationReason =
  | 'missing-value'
  | 'undecided-membership'
  | 'not-in-map'
  | 'out-of-range'
  | 'thresholds-out-of-order';

export interface CalibrationFailure {
  readonly state: 'failed';
  readonly reason: CalibrationReason;
  /** Places of the values meant, from 0 on; empty where the rule itself is at fault. */
  readonly places: readonly number[];
}

export type CalibrationAttempt =
  | { readonly state: 'done'; readonly value: readonly number[] }
  | CalibrationFailure;

/**
 * Memberships, 0 to 1, of values in a set, never 0.5: a case at 0.5 belongs to no row of a truth table, so it is
 * `undecided-membership`. Crisp: 0 or 1 by a threshold. Direct, logistic (Ragin 2008):
 * 1 / (1 + exp(−(x − c) · ln(idm / (1 − idm)) / (i − c))), with c − e in place of i − c on the side of `excluded`. Map: as
 * declared. Fails with the places of the values meant: `missing-value` (null or no number: never taken for absent),
 * `not-in-map`, `undecided-membership`; and for the rule: `thresholds-out-of-order`, `out-of-range` (a membership below 0
 * or above 1 in the map, an `idm` not between 0.5 and 1).
 */
export function calibrate(values: readonly (number | null)[], rule: Calibration): CalibrationAttempt {
  const fault = faultOf(rule);
  if (fault !== null) return { state: 'failed', reason: fault, places: [] };
  const missing = placesWhere(values, (value) => value === null || !Number.isFinite(value));
  if (missing.length > 0) return { state: 'failed', reason: 'missing-value', places: missing };
  const memberships = values.map((value) => membershipOf(value ?? Number.NaN, rule));
  const unknown = placesWhere(memberships, (membership) => membership === null);
  if (unknown.length > 0) return { state: 'failed', reason: 'not-in-map', places: unknown };
  const known = memberships.map((membership) => membership ?? 0);
  const undecided = placesWhere(known, (membership) => Math.abs(membership - 0.5) < TOLERANCE);
  if (undecided.length > 0) return { state: 'failed', reason: 'undecided-membership', places: undecided };
  return { state: 'done', value: known };
}

function faultOf(rule: Calibration): CalibrationReason | null {
  switch (rule.kind) {
    case 'crisp':
      return Number.isFinite(rule.threshold) ? null : 'out-of-range';
    case 'direct':
      return faultOfDirect(rule);
    case 'map':
      return rule.memberships.every(({ membership }) => membership >= 0 && membership <= 1)
        ? null
        : 'out-of-range';
  }
}

type Direct = Extract<Calibration, { kind: 'direct' }>;

function faultOfDirect({ excluded, crossover, included, idm = 0.95 }: Direct): CalibrationReason | null {
  if (!(idm > 0.5 && idm < 1)) return 'out-of-range';
  const isRising = excluded < crossover && crossover < included;
  const isFalling = excluded > crossover && crossover > included;
  return isRising || isFalling ? null : 'thresholds-out-of-order';
}

/** Null where the map does not have the value. */
function membershipOf(value: number, rule: Calibration): number | null {
  switch (rule.kind) {
    case 'crisp':
      return crisp(value, rule);
    case 'direct':
      return rule.shape === 'linear' ? linear(value, rule) : logistic(value, rule);
    case 'map':
      return rule.memberships.find((each) => Math.abs(each.value - value) < TOLERANCE)?.membership ?? null;
  }
}

function crisp(value: number, { threshold, at: side }: Extract<Calibration, { kind: 'crisp' }>): number {
  if (Math.abs(value - threshold) >= TOLERANCE) return value > threshold ? 1 : 0;
  return side === undefined ? 0.5 : { in: 1, out: 0 }[side];
}

function logistic(value: number, rule: Direct): number {
  const { idm = 0.95 } = rule;
  return 1 / (1 + Math.exp(-distance(value, rule) * Math.log(idm / (1 - idm))));
}

function linear(value: number, rule: Direct): number {
  return Math.min(1, Math.max(0, 0.5 + distance(value, rule) / 2));
}

/** How far from the crossover: 1 at `included`, −1 at `excluded`, whichever of the two is larger. */
function distance(value: number, { excluded, crossover, included }: Direct): number {
  const ahead = (value - crossover) / (included - crossover);
  return ahead >= 0 ? ahead : (value - crossover) / (crossover - excluded);
}

function placesWhere<T>(values: readonly T[], isMeant: (value: T) => boolean): number[] {
  return values.flatMap((value, place) => (isMeant(value) ? [place] : []));
}
