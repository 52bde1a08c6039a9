import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatPlain,
  formatShare,
  formatSigned,
  groupDigits,
} from '../../src/report/numbers.ts';
import { wordsIn } from '../../src/report/words/words.ts';

const en = wordsIn('en').number;
const fr = wordsIn('fr').number;
const es = wordsIn('es').number;
const pt = wordsIn('pt').number;

describe('rounding for display', () => {
  test.each([
    [57.29166666666667, '57.3'],
    [57.25, '57.3'],
    [57.35, '57.4'],
    [0.05, '0.1'],
    [99.95, '100.0'],
    [2.4999, '2.5'],
    [2.449999, '2.4'],
    [0.1 + 0.2, '0.3'],
    [100, '100.0'],
    [0, '0.0'],
  ])('%d shows as %s', (value, text) => {
    expect(formatNumber(value, 1, en)).toBe(text);
  });

  test('halves go away from zero on both sides, on the decimal digits that people see', () => {
    expect(formatNumber(1.005, 2, en)).toBe('1.01');
    expect(formatNumber(-2.5, 0, en)).toBe('−3');
    expect(formatNumber(2.5, 0, en)).toBe('3');
    expect(formatNumber(-0.05, 1, en)).toBe('−0.1');
  });

  test('there is no minus zero', () => {
    for (const value of [-0, -0.04, -1e-12]) {
      expect(formatNumber(value, 1, en)).toBe('0.0');
      expect(formatSigned(value, 1, en)).toBe('0.0');
    }
  });

  test('is never further from the value than half a step', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const shown = Number(formatNumber(value, 1, en).replace(/,/g, '').replace('−', '-'));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

test('differences carry their sign, with a real minus', () => {
  expect(formatSigned(12.5, 1, en)).toBe('+12.5');
  expect(formatSigned(-21.54, 1, en)).toBe('−21.5');
});

test('decimal sign and groups follow the language', () => {
  expect(formatNumber(1234567.84, 1, en)).toBe('1,234,567.8');
  expect(formatNumber(1234567.84, 1, fr)).toBe('1\u202f234\u202f567,8');
  expect(formatNumber(1234567.84, 1, es)).toBe('1\u202f234\u202f567,8');
  expect(formatSigned(-1250.5, 1, es)).toBe('−1\u202f250,5');
  expect(formatNumber(1234567.84, 1, pt)).toBe('1\u202f234\u202f567,8');
  expect(formatSigned(-1250.5, 1, pt)).toBe('−1\u202f250,5');
  expect(groupDigits('999', ',')).toBe('999');
});

test('what is no figure shows as a dash', () => {
  expect(formatNumber(null, 1, en)).toBe('–');
  expect(formatNumber(Number.NaN, 1, en)).toBe('–');
  expect(formatNumber(Number.POSITIVE_INFINITY, 1, en)).toBe('–');
});

test('edges and weights have no decimals but their own', () => {
  expect(formatPlain(50, 4, en)).toBe('50');
  expect(formatPlain(62.5, 4, fr)).toBe('62,5');
  expect(formatPlain(1000, 4, en)).toBe('1,000');
  expect(formatPlain(1 / 3, 4, en)).toBe('0.3333');
});

test('a share that is not complete never reads 100 %, and one above zero never 0 %', () => {
  expect(formatShare(0.92, en)).toBe('92\u00a0%');
  expect(formatShare(1, en)).toBe('100\u00a0%');
  expect(formatShare(0.9999, en)).toBe('> 99\u00a0%');
  expect(formatShare(0.0001, en)).toBe('< 1\u00a0%');
  expect(formatShare(0, en)).toBe('0\u00a0%');
  expect(formatShare(4 / 3, fr)).toBe('133\u00a0%');
  expect(formatShare(0.624, es)).toBe('62\u00a0%');
  expect(formatShare(0.9999, es)).toBe('> 99\u00a0%');
  expect(formatShare(0.624, pt)).toBe('62\u00a0%');
  expect(formatShare(0.0001, pt)).toBe('< 1\u00a0%');
});
