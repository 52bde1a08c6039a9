import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeJson } from '../../src/report/json.ts';

const written = (value: object) => [...writeJson(value)].join('');

it('is what JSON.stringify gives with two spaces, and a line break', () => {
  const part = fc.jsonValue({ maxDepth: 3 });
  const result = fc.dictionary(fc.string(), fc.oneof(part, fc.array(part)));
  fc.assert(
    fc.property(result, (value) => {
      // What a terminal may act on is escaped; see below.
      fc.pre(!/[\u007f-\u009f\u2028\u2029]/.test(JSON.stringify(value)));
      expect(written(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});

it('escapes what a terminal may act on', () => {
  expect(written({ name: '\u009b31m' })).toBe('{\n  "name": "\\u009b31m"\n}\n');
});

it('comes in pieces, a list element at a time', () => {
  expect(
    [...writeJson({ mechanisms: [{ a: 1 }, { b: 2 }] })].filter((piece) => piece.includes('{\n')),
  ).toHaveLength(3);
});
