import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** A folder of its own to work in, with the files of a fixture. */
export interface Workshop {
  readonly folder: string;
  /** Runs a command line in that folder, in this process. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** Removes the folder and goes back to where the test started. */
  readonly close: () => void;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Make the streams a terminal of this many columns. */
  readonly columns?: number;
}

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that are new or have changed, with their text, by path within the folder. */
  readonly written: ReadonlyMap<string, string>;
}

/** Opens a workshop holding a copy of `test/fixtures/<fixture>`. */
export function openWorkshop(fixture: string): Workshop {
  const before = process.cwd();
  const folder = mkdtempSync(path.join(tmpdir(), 'coordkit-test-'));
  cpSync(path.join(FIXTURES, fixture), folder, { recursive: true });
  process.chdir(folder);
  return {
    folder,
    run: (args, options = {}) => runIn(folder, args, options),
    close: () => {
      process.chdir(before);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function runIn(folder: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const before = filesIn(folder);
  const stdout = collector(options.columns);
  const stderr = collector(options.columns);
  const exitCode = await main({
    argv: ['node', 'coordkit', ...args],
    env: options.env ?? {},
    stdin: input(options.stdin ?? ''),
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  const written = [...filesIn(folder)].filter(([name, text]) => before.get(name) !== text);
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), written: new Map(written) };
}

function collector(columns: number | undefined) {
  const parts: string[] = [];
  const write = (piece: string | Uint8Array) =>
    parts.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1'));
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  return { stream: { ...terminal, write, on: () => {} }, text: () => parts.join('') };
}

async function* input(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function filesIn(folder: string, within = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(path.join(folder, within)).sort()) {
    const inside = path.posix.join(within, name);
    const full = path.join(folder, inside);
    if (statSync(full).isDirectory()) for (const [key, text] of filesIn(folder, inside)) files.set(key, text);
    else files.set(inside, readFileSync(full, 'latin1'));
  }
  return files;
}
