import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openWorkshop, type Workshop } from './run-cli.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
});
afterEach(() => workshop.close());

const SCORE = ['score', 'survey.csv', '-c', 'who-does-what.yaml'];
const COLOUR = /\u001b\[/;

describe('colours', () => {
  it.each([
    ['a terminal has them', {}, 100, [], true],
    ['no terminal, no colours', {}, undefined, [], false],
    ['NO_COLOR takes them away', { NO_COLOR: '1' }, 100, [], false],
    ['so does a dumb terminal', { TERM: 'dumb' }, 100, [], false],
    ['so does --no-color', { FORCE_COLOR: '1' }, 100, ['--no-color'], false],
    ['FORCE_COLOR brings them', { FORCE_COLOR: '1' }, undefined, [], true],
    ['FORCE_COLOR=0 takes them away', { FORCE_COLOR: '0' }, 100, [], false],
  ] as const)('%s', async (_, env, columns, options, expected) => {
    const ran = await workshop.run(
      [...SCORE, ...options],
      columns === undefined ? { env } : { env, columns },
    );
    expect(COLOUR.test(ran.stdout)).toBe(expected);
  });

  it('never reach a file or another format', async () => {
    const env = { FORCE_COLOR: '3' };
    const ran = await workshop.run([...SCORE, '-o', 'report.txt', '--format', 'md'], { env, columns: 100 });
    expect(ran.stdout).not.toMatch(COLOUR);
    expect(ran.written.get('report.txt')).not.toMatch(COLOUR);
  });
});

describe('width', () => {
  it('is that of the terminal, or the one asked for', async () => {
    const longest = async (args: readonly string[], columns?: number) => {
      const { stdout } = await workshop.run(
        [...SCORE, '--no-color', ...args],
        columns === undefined ? {} : { columns },
      );
      return Math.max(...stdout.split('\n').map((line) => line.length));
    };
    expect(await longest([])).toBe(80);
    expect(await longest([], 120)).toBe(120);
    expect(await longest(['--width', '60'], 120)).toBe(60);
  });
});

describe('streams', () => {
  it('give one JSON document and nothing else with --format json', async () => {
    const ran = await workshop.run([...SCORE, '--format', 'json']);
    expect(JSON.parse(ran.stdout)).toMatchObject({ kind: 'score', checklist: { id: 'who-does-what' } });
    expect(ran.stderr).toContain('Next: coordkit compare survey.csv');
  });

  it('say nothing on standard error with --quiet where all went well', async () => {
    const ran = await workshop.run([...SCORE, '--quiet', '-o', 'report.md']);
    expect(ran).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect([...ran.written.keys()]).toEqual(['report.md']);
  });

  it('take data from standard input', async () => {
    const stdin = readFileSync(path.join(workshop.folder, 'survey.csv'));
    const piped = await workshop.run(['score', '-', '-c', 'who-does-what.yaml', '--format', 'json'], {
      stdin,
    });
    const named = await workshop.run([...SCORE, '--format', 'json']);
    expect(JSON.parse(piped.stdout).inputs).toMatchObject([{ path: '-', rows: 15 }]);
    expect(JSON.parse(piped.stdout).mechanisms).toEqual(JSON.parse(named.stdout).mechanisms);
  });
});

describe('a reader that has gone', () => {
  const failing = (code: string) => {
    const listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
    const stream = {
      write: () => true,
      on: (_: 'error', listener: (error: NodeJS.ErrnoException) => void) => listeners.push(listener),
    };
    const fail = () => {
      for (const listener of listeners) listener(Object.assign(new Error(code), { code }));
    };
    return { stream, fail };
  };
  const run = (stdout: ReturnType<typeof failing>['stream']) =>
    main({
      argv: ['node', 'coordkit', '--help'],
      env: {},
      stdin: (async function* () {})(),
      stdout,
      stderr: failing('').stream,
    });

  it('is no error', async () => {
    const { stream, fail } = failing('EPIPE');
    expect(await run(stream)).toBe(0);
    expect(fail).not.toThrow();
  });

  it('hides no other error', async () => {
    const { stream, fail } = failing('EIO');
    await run(stream);
    expect(fail).toThrow('EIO');
  });
});

describe('a bug', () => {
  const broken = () => {
    throw new TypeError('nothing \u001b[2Jthere');
  };
  const run = async (env: Readonly<Record<string, string>>) => {
    const said: string[] = [];
    const exitCode = await main({
      argv: ['node', 'coordkit', '--help'],
      env,
      stdin: (async function* () {})(),
      stdout: { write: broken, on: () => {} },
      stderr: { write: (text: string) => said.push(text), on: () => {} },
    });
    return { exitCode, said: said.join('') };
  };

  it('ends with 3 and asks for a report, without a stack', async () => {
    const { exitCode, said } = await run({});
    expect(exitCode).toBe(3);
    expect(said).toContain('bug in coordkit');
    expect(said).toContain('Please report it');
    expect(said).not.toMatch(/at .*broken/);
    expect(said).not.toContain('\u001b');
  });

  it('shows where it happened with COORDKIT_DEBUG', async () => {
    expect((await run({ COORDKIT_DEBUG: '1' })).said).toMatch(/at .*broken/);
  });
});
