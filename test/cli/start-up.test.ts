import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a script in plain JavaScript
import { bundlePackage } from '../../scripts/bundle-package.js';

interface Output {
  readonly entryPoint?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

const FIXTURE = fileURLToPath(new URL('../fixtures/who-does-what/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../bin/coordkit.js', import.meta.url));

let folder: string;
let outputs: Readonly<Record<string, Output>>;

/** The bundle as it is built, in a folder where no package can be found: what is not in it is missing. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coordkit-bundle-'));
  ({ outputs } = await bundlePackage(path.join(folder, 'dist')));
  mkdirSync(path.join(folder, 'bin'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync(PROGRAM, path.join(folder, 'bin', 'coordkit.js'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packages that are loaded with an entry point, before any dynamic import. */
function packagesOf(entryPoint: string): string[] {
  const names = sourcesOf(entryPoint).map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** Files of ours and of packages that are loaded so. */
function sourcesOf(entryPoint: string): string[] {
  const start = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === entryPoint);
  if (start === undefined) throw new Error(`${entryPoint} has no file of its own`);
  const files = new Set([start]);
  for (const file of files) {
    for (const { path: next, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') files.add(next);
    }
  }
  return [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
}

describe('what is loaded when', () => {
  it('help loads the parser of the command line alone', () => {
    expect(packagesOf('src/cli/main.ts')).toEqual(['commander']);
  });

  it('data and a checklist that ships need no parser of YAML, and none of CSV until a quotation mark appears', () => {
    expect(packagesOf('src/cli/work.ts')).toEqual([]);
  });

  it('words are loaded in English alone until another language is asked for', () => {
    const sources = sourcesOf('src/cli/work.ts');
    expect(sources).toContain('src/report/words/en.ts');
    expect(sources.filter((source) => /words\/(?!en[./])[a-z]{2}[./]/.test(source))).toEqual([]);
  });
});

describe('the bundle by itself', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [path.join(folder, 'bin', 'coordkit.js'), ...args], {
      cwd: FIXTURE,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  it('parses YAML, reads CSV and writes every format', () => {
    const score = ['score', 'survey.csv', '-c', 'who-does-what.yaml', '--format'];
    expect(run('checklists', 'lint', 'who-does-what.yaml')).toContain('nothing to mend');
    expect(run(...score, 'terminal')).toContain('Kivu WASH cluster');
    expect(run(...score, 'md')).toContain('| Kivu WASH cluster |');
    expect(run(...score, 'csv')).toContain('Kivu WASH cluster');
    expect(JSON.parse(run(...score, 'json'))).toMatchObject({ kind: 'score' });
  });

  it.each([
    ['es', 'Puntuaciones'],
    ['fr-CA', 'répondants'],
    ['pt', 'Pontuações'],
  ])('words a report in %s', (language, word) => {
    expect(run('score', 'survey.csv', '-c', 'who-does-what.yaml', '--language', language)).toContain(word);
  });
});
