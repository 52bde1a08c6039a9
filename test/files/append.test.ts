import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendText, sizeOf } from '../../src/files/append.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coordkit-append-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was there stays', async () => {
  writeFileSync(at('summary.md'), 'before\n');
  expect(await appendText(at('summary.md'), 'after\n')).toEqual([]);
  expect(readFileSync(at('summary.md'), 'utf8')).toBe('before\nafter\n');
});

test('a file that is not there is made', async () => {
  expect(await appendText(at('summary.md'), 'é')).toEqual([]);
  expect(await sizeOf(at('summary.md'))).toBe(2);
});

test('what the system refuses is a problem', async () => {
  mkdirSync(at('folder'));
  const [problem] = await appendText(at('folder'), 'x');
  expect(problem?.code).toBe('output-unwritable');
  expect(problem?.message).toMatch(/folder cannot be written: it is a folder\.$/);
});

test('no file has no size', async () => {
  expect(await sizeOf(at('nothing'))).toBe(0);
});
