import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameIndex, hashOf, placeOf } from '../../src/responses/name-index.ts';

it('gives every distinct name a place in order of first appearance', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 400 }), (given) => {
      const index = createNameIndex();
      const distinct = [...new Set(given)];
      expect(given.map((name) => placeOf(index, name))).toEqual(given.map((name) => distinct.indexOf(name)));
      expect(index.names).toEqual(distinct);
    }),
  );
});

it('holds very many names', () => {
  const index = createNameIndex();
  const names = Array.from({ length: 100_000 }, (_, count) => `r${count}`);
  for (const name of names) placeOf(index, name);
  expect(names.every((name, place) => placeOf(index, name) === place)).toBe(true);
});

it('keeps apart names that were chosen to collide', () => {
  const colliding: string[] = [];
  for (let count = 0; colliding.length < 200; count++) {
    const name = `x${count}`;
    if ((hashOf(name) & 0xfff) === 0) colliding.push(name);
  }
  const index = createNameIndex();
  const once = colliding.map((name) => placeOf(index, name));
  const again = colliding.map((name) => placeOf(index, name));
  expect(once).toEqual(colliding.map((_, place) => place));
  expect(again).toEqual(once);
  expect(index.crowded.size).toBeGreaterThan(100);
});
