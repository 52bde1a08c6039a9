import { fold } from '../text.ts';

const NUMBER = /^([+-]?\d+)(?:([.,])(\d+))?$/;

/**
 * A number as people write it, with a decimal point or comma and the unit behind it if they like; null for anything
 * else. `12,500` is null: it is twelve and a half or twelve thousand five hundred.
 */
export function parseNumber(cell: string, unit: string | null): number | null {
  const match = NUMBER.exec(withoutUnit(fold(cell), unit));
  if (!match) return null;
  const [, whole = '', mark, decimals = ''] = match;
  if (mark === ',' && decimals.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(whole)) return null;
  return Number(`${whole}.${decimals === '' ? '0' : decimals}`);
}

function withoutUnit(text: string, unit: string | null): string {
  const name = fold(unit ?? '%');
  return name !== '' && text.endsWith(name) ? text.slice(0, -name.length).trimEnd() : text;
}

/** A weight above 0 in millionths, small enough to add up exactly; null for anything else. */
export function parseWeight(cell: string): number | null {
  const weight = parseNumber(cell, null);
  const millionths = weight === null ? 0 : Math.round(weight * 1e6);
  return millionths > 0 && millionths <= LARGEST_WEIGHT ? millionths : null;
}

// a million respondents of the largest weight still add up below 2^53
const LARGEST_WEIGHT = 9e9;
