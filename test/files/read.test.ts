import { execFileSync } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSource } from '../../src/files/read.ts';
import type { ResponseSource } from '../../src/responses/types.ts';
import { aChecklist, codesOf, read, readAs, refusal } from '../helpers/checklist.ts';

const CHECKLIST = aChecklist([{ id: 'q1' }]);
const NOTHING = Readable.from([]);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coordkit-read-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function textOf(source: ResponseSource): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of source.chunks()) parts.push(new Uint8Array(chunk));
  return Buffer.concat(parts).toString();
}

describe('a path', () => {
  it('gives the bytes of the file as often as they are wanted', async () => {
    const file = path.join(folder, 'answers.csv');
    writeFileSync(file, 'q1\n1\n');
    const source = openSource(file, NOTHING);
    expect(source.path).toBe(file);
    expect([await textOf(source), await textOf(source)]).toEqual(['q1\n1\n', 'q1\n1\n']);
  });

  it('gives a file of any length whole, although its chunks share their memory', async () => {
    const file = path.join(folder, 'long.csv');
    const text = `q1\n${Array.from({ length: 300_000 }, (_, row) => `é${row}\n`).join('')}`;
    writeFileSync(file, text);
    expect(await textOf(openSource(file, NOTHING))).toBe(text);
    const outcome = await readAs(CHECKLIST, openSource(file, NOTHING));
    expect(codesOf(outcome.problems)).toContain('answer-all-invalid');
    expect(codesOf(outcome.problems)).not.toContain('file-decoded-windows-1252');
  });

  it('of nothing is a file not found, of a folder a folder', async () => {
    mkdirSync(path.join(folder, 'inside'));
    const missing = path.join(folder, 'missing.csv');
    expect(await refusal(CHECKLIST, openSource(missing, NOTHING))).toMatchObject([
      { code: 'file-not-found', file: missing },
    ]);
    expect(await refusal(CHECKLIST, openSource(path.join(folder, 'inside'), NOTHING))).toMatchObject([
      { code: 'file-is-folder' },
    ]);
    expect(
      await refusal(CHECKLIST, openSource(path.join(folder, 'answers.csv', 'x'), NOTHING)),
    ).toMatchObject([{ code: 'file-not-found' }]);
  });

  it.skipIf(process.platform === 'win32')(
    'of a pipe can be read, though it gives its bytes once only (needs mkfifo)',
    async () => {
      const pipe = path.join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      execFileSync('sh', ['-c', `printf 'q1\\n1\\n2\\n' > '${pipe}' &`], { stdio: 'ignore' });
      const result = await read(CHECKLIST, openSource(pipe, NOTHING));
      expect(result.inputs[0]).toMatchObject({ path: pipe, rows: 2 });
    },
  );
});

describe('standard input', () => {
  it('is read for a hyphen, whole and again', async () => {
    const source = openSource('-', Readable.from([Buffer.from('q1\n'), '1\n', Buffer.from('2\n')]));
    const result = await read(CHECKLIST, source);
    expect(result.inputs[0]).toMatchObject({ path: '-', rows: 2, used: 2 });
    expect(await textOf(source)).toBe('q1\n1\n2\n');
  });

  it('can be a file of many chunks', async () => {
    const file = path.join(folder, 'many.csv');
    writeFileSync(file, `q1\n${'1\n'.repeat(100_000)}`);
    const result = await read(CHECKLIST, openSource('-', createReadStream(file)));
    expect(result.table.respondents).toBe(100_000);
  });

  it('without anything is an empty file', async () => {
    expect(await refusal(CHECKLIST, openSource('-', NOTHING))).toMatchObject([
      { code: 'file-empty', file: '-' },
    ]);
  });
});
