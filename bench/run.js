// Side by side, in one run: node bench/run.js [--rows 200,100000,100000q,1000000] [--runs 5] [--starts 21] [--only size|start]
// A q behind the number of rows: every cell in quotes, as KoboToolbox and LimeSurvey export.
// Needs GNU time; R and pandas are skipped where absent:
//   apt-get install --no-install-recommends time r-base-core r-cran-data.table python3-pandas
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, generateFor } from './generate.js';
import { interleave, measure, measureShort } from './measure.js';
import { printTable } from './table.js';
import { COORDKIT, TOOLS, versionOf } from './tools.js';

const FOLDER = fileURLToPath(new URL('data/', import.meta.url));
const TARGETS = { help: 1.4, score: 2.5, rows: 1_000_000, peak: 350 };
/** Checklists that ship whose 200-row score is timed: the one of the demo and the longest one. */
const SHIPPED = ['district-committee', 'cluster-performance'];
const START_ROWS = 200;
/** Respondents of a mechanism in a round; 5 to 30 is the normal case. */
const START_GROUP = 20;

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '200,100000,100000q,1000000' },
    runs: { type: 'string', default: '5' },
    starts: { type: 'string', default: '21' },
    only: { type: 'string', default: '' },
  },
});

mkdirSync(FOLDER, { recursive: true });
console.log(`${cpus().length} cores, Node ${process.versions.node}\n`);
if (options.only !== 'size') compareStarts(Number(options.starts));
if (options.only !== 'start') compareSizes(options.rows.split(','), Number(options.runs));

/** Start-up beside an empty Node process: ratios of medians. */
function compareStarts(runs) {
  const node = process.execPath;
  const commands = new Map([
    ['node -e 0', [node, '-e', '0']],
    ['coordkit --help', [node, COORDKIT, '--help']],
  ]);
  for (const id of SHIPPED) {
    const data = shippedData(id);
    commands.set(`score, ${START_ROWS} rows, ${id}`, [node, COORDKIT, 'score', data, '-c', id, '--quiet']);
  }
  const measured = interleave(commands, runs, measureShort);
  const base = measured.get('node -e 0');
  console.log(`Start-up, medians of ${runs} interleaved runs\n`);
  printTable(
    ['command', 'wall ms', 'CPU ms', 'wall ×', 'CPU ×', 'target ×'],
    [...measured].map(([name, { wall, cpu }]) => [
      name,
      (wall * 1000).toFixed(0),
      (cpu * 1000).toFixed(0),
      (wall / base.wall).toFixed(2),
      (cpu / base.cpu).toFixed(2),
      name.includes('--help') ? `≤ ${TARGETS.help}` : name.startsWith('score') ? `≤ ${TARGETS.score}` : '',
    ]),
  );
}

function shippedData(id) {
  const shown = spawnSync(process.execPath, [COORDKIT, 'checklists', 'show', id, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (shown.status !== 0) throw new Error(shown.stderr);
  const data = `${FOLDER}${id}-${START_ROWS}.csv`;
  generateFor(JSON.parse(shown.stdout), START_ROWS, data, { group: START_GROUP });
  return data;
}

/** From CSV to scores, beside the tools people would otherwise use. */
function compareSizes(sizes, runs) {
  const tools = TOOLS.map((tool) => ({ ...tool, found: versionOf(tool) }));
  for (const { name, packages, found } of tools) {
    console.log(
      found === null ? `${name}: skipped, not installed (apt-get install ${packages})` : `${name} ${found}`,
    );
  }
  const present = tools.filter((tool) => tool.found !== null);
  for (const size of sizes) compareSize(present, size, runs);
}

function compareSize(tools, size, runs) {
  const [rows, quoted] = [Number.parseInt(size, 10), size.endsWith('q')];
  const data = `${FOLDER}${size}.csv`;
  if (!existsSync(data)) generate(rows, data, { quoted });
  const out = (tool) => `${FOLDER}${size}.${tool.name.replace(' ', '-')}.out`;
  const commands = new Map(tools.map((tool) => [tool.name, tool.run(data, out(tool))]));
  const measured = interleave(commands, runs, measure);
  const cells = quoted ? ', every cell quoted' : '';
  console.log(
    `\n${rows.toLocaleString('en')} respondents × 50 items${cells}, medians of ${runs} interleaved runs\n`,
  );
  printTable(
    ['tool', 'wall s', 'CPU s', 'peak MB', 'target MB'],
    [...measured].map(([name, { wall, cpu, peak }]) => [
      name,
      wall.toFixed(2),
      cpu.toFixed(2),
      peak.toFixed(0),
      name === 'coordkit' && rows === TARGETS.rows && !quoted ? `< ${TARGETS.peak}` : '',
    ]),
  );
  printDifferences(tools.map((tool) => ({ name: tool.name, values: tool.read(out(tool)) })));
}

/** The largest difference between any figure of the first tool and the same figure of each other one. */
function printDifferences([first, ...others]) {
  for (const other of others) {
    const keys = new Set([...first.values.keys(), ...other.values.keys()]);
    let largest = 0;
    for (const key of keys) {
      const pair = [first.values.get(key) ?? null, other.values.get(key) ?? null];
      const same = pair[0] === null && pair[1] === null;
      if (!same) largest = Math.max(largest, pair.includes(null) ? Infinity : Math.abs(pair[0] - pair[1]));
    }
    console.log(
      `${first.name} and ${other.name}: ${keys.size} figures, largest difference ${largest.toExponential(1)}`,
    );
  }
}
