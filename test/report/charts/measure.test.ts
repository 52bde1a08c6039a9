import { describe, expect, test } from 'vitest';
import { fitText, textLength } from '../../../src/report/charts/measure.ts';

describe('how long a text is', () => {
  // Advance widths of DejaVu Sans, the widest of the fonts that systems come with, in thousandths of an em.
  test.each([
    ['12.5', 2226],
    ['Committee', 5550],
    ['Wmmm%', 4861],
    ['Évaluation', 5278],
  ])('%s is at least as long as in DejaVu Sans', (text, thousandths) => {
    const length = textLength(text, 1000);
    expect(length).toBeGreaterThanOrEqual(thousandths * 0.98);
    expect(length).toBeLessThanOrEqual(thousandths * 1.15);
  });

  test('combining marks add nothing, wide letters take their room', () => {
    expect(textLength('e\u0301', 10)).toBe(textLength('e', 10));
    expect(textLength('漢字', 10)).toBeGreaterThanOrEqual(20);
  });
});

describe('laying a text into a width', () => {
  test('breaks between words', () => {
    expect(fitText('one two three', 60, 13, 3)).toEqual({ lines: ['one two', 'three'], isCut: false });
  });

  test('cuts the last line and says so', () => {
    const { lines, isCut } = fitText('one two three four five', 60, 13, 2);
    expect(isCut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^three.*…$/);
  });

  test('breaks a word that is too long, never within a character', () => {
    const { lines } = fitText('👩‍🌾'.repeat(20), 60, 13, 4);
    for (const line of lines) expect(line).not.toMatch(/\p{Surrogate}/u);
  });

  test.each(['', ' ', '\u0000', 'x'.repeat(100_000), 'many words '.repeat(10_000)])(
    'every line is within the width',
    (text) => {
      const start = performance.now();
      const { lines } = fitText(text, 100, 13, 3);
      expect(performance.now() - start).toBeLessThan(100);
      for (const line of lines) expect(textLength(line, 13)).toBeLessThanOrEqual(100);
    },
  );
});
