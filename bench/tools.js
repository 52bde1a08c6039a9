import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const COORDKIT = fileURLToPath(new URL('../bin/coordkit.js', import.meta.url));
const CHECKLIST = fileURLToPath(new URL('bench.checklist.yaml', import.meta.url));
const R_SCRIPT = fileURLToPath(new URL('score.R', import.meta.url));
const PYTHON_SCRIPT = fileURLToPath(new URL('score.py', import.meta.url));
/** Debian's own Python: another one first on the PATH would not see Debian's pandas. */
const PYTHON = '/usr/bin/python3';
const VERSION_OF_R =
  'library(data.table); cat(as.character(packageVersion("data.table")), "R", as.character(getRversion()), "threads", getDTthreads())';

/**
 * Those that aggregate the same data: how to ask their version, how to run them, how to read what they wrote.
 * `read` gives values by `mechanism | round | item, domain or overall`.
 */
export const TOOLS = [
  {
    name: 'coordkit',
    packages: null,
    version: [process.execPath, COORDKIT, '--version'],
    run: (data, out) => [
      process.execPath,
      COORDKIT,
      ...['score', data, '-c', CHECKLIST, '--format', `json:${out}`, '--quiet'],
    ],
    read: readScores,
  },
  {
    name: 'R data.table',
    packages: 'r-base-core r-cran-data.table',
    version: ['Rscript', '-e', VERSION_OF_R],
    run: (data, out) => ['Rscript', R_SCRIPT, data, out],
    read: readTable,
  },
  {
    name: 'pandas',
    packages: 'python3-pandas',
    version: [
      PYTHON,
      '-c',
      'import pandas, platform; print(pandas.__version__, "Python", platform.python_version())',
    ],
    run: (data, out) => [PYTHON, PYTHON_SCRIPT, data, out],
    read: readTable,
  },
];

/** The tool's version, or null where it is not installed. */
export function versionOf(tool) {
  const [command, ...rest] = tool.version;
  const run = spawnSync(command, rest, { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : null;
}

function readScores(path) {
  const values = new Map();
  for (const { mechanism, round, overall, domains } of JSON.parse(readFileSync(path, 'utf8')).mechanisms) {
    const key = (part) => `${mechanism} | ${round} | ${part}`;
    values.set(key('overall'), overall.value);
    for (const domain of domains) {
      values.set(key(domain.id), domain.score.value);
      for (const item of domain.items) values.set(key(item.id), item.score.value);
    }
  }
  return values;
}

function readTable(path) {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  const values = new Map();
  for (const line of lines) {
    const [mechanism, round, ...cells] = line.split(',');
    cells.forEach((cell, index) => {
      values.set(`${mechanism} | ${round} | ${names[index + 2]}`, cell === '' ? null : Number(cell));
    });
  }
  return values;
}
