import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutputs } from '../../src/files/places.ts';
import { makeFolder, writeFiles } from '../../src/files/write.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coordkit-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing files', () => {
  it('writes all of them and leaves nothing beside them', async () => {
    writeFileSync(at('old.md'), 'before');
    const problems = await writeFiles([
      { path: at('old.md'), pieces: ['after'] },
      { path: at('new.csv'), pieces: ['a,b\n'] },
    ]);
    expect(problems).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['new.csv', 'old.md']);
    expect(readFileSync(at('old.md'), 'utf8')).toBe('after');
  });

  it('writes none where one has no place, and says which', async () => {
    writeFileSync(at('old.md'), 'before');
    const [problem] = await writeFiles([
      { path: at('old.md'), pieces: ['after'] },
      { path: at('nowhere/new.csv'), pieces: ['a,b\n'] },
    ]);
    expect(problem).toMatchObject({ code: 'output-unwritable', file: at('nowhere/new.csv') });
    expect(readdirSync(folder)).toEqual(['old.md']);
    expect(readFileSync(at('old.md'), 'utf8')).toBe('before');
  });

  it('puts back what it had put in place when a later file fails', async () => {
    writeFileSync(at('old.md'), 'before');
    mkdirSync(at('taken'));
    const [problem] = await writeFiles([
      { path: at('old.md'), pieces: ['after'] },
      { path: at('new.csv'), pieces: ['a,b\n'] },
      { path: at('taken'), pieces: ['{}'] },
    ]);
    expect(problem?.file).toBe(at('taken'));
    expect(readdirSync(folder).sort()).toEqual(['old.md', 'taken']);
    expect(readFileSync(at('old.md'), 'utf8')).toBe('before');
  });

  it('writes through a symbolic link and keeps the link', async () => {
    writeFileSync(at('real.md'), 'before');
    symlinkSync(at('real.md'), at('link.md'));
    await writeFiles([{ path: at('link.md'), pieces: ['after'] }]);
    expect(readFileSync(at('real.md'), 'utf8')).toBe('after');
    expect(readdirSync(folder).sort()).toEqual(['link.md', 'real.md']);
  });

  it('leaves a device where it is', async () => {
    expect(await writeFiles([{ path: '/dev/null', pieces: ['gone'] }])).toEqual([]);
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });

  it('makes folders, and says where a file is in the way', async () => {
    writeFileSync(at('file'), '');
    expect(await makeFolder(at('a/b'))).toEqual([]);
    expect(await makeFolder(at('file'))).toMatchObject([{ code: 'output-unwritable' }]);
  });
});

describe('looking at outputs before any work', () => {
  it('finds nothing against a new file or one that may be replaced', async () => {
    writeFileSync(at('old.md'), 'before');
    expect(await checkOutputs([at('old.md'), at('new.md')], [at('data.csv')])).toEqual([]);
  });

  it.each([
    ['a folder that does not exist', 'nowhere/new.md'],
    ['a folder in its place', 'folder'],
    ['a file in the place of a folder', 'data.csv/new.md'],
    ['an input', 'data.csv'],
    ['an input under another name', 'link.csv'],
  ])('refuses %s', async (_, name) => {
    mkdirSync(at('folder'));
    writeFileSync(at('data.csv'), 'a,b\n');
    symlinkSync(at('data.csv'), at('link.csv'));
    expect(await checkOutputs([at(name)], [at('data.csv')])).toMatchObject([
      { code: 'output-unwritable', file: at(name) },
    ]);
  });

  it('refuses the same file twice', async () => {
    const twice = await checkOutputs([at('new.md'), at('./new.md')], []);
    expect(twice).toHaveLength(1);
  });
});
