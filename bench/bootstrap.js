// Bootstrap of scores beside R's boot, in one run: node bench/bootstrap.js [--resamples 10000] [--sample 8] [--runs 3]
// coordkit does all groups; R does a sample of them, scaled. Needs GNU time and a built dist; R is skipped where absent:
//   apt-get install --no-install-recommends time r-base-core r-cran-boot
import { mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bootstrapScores } from '../dist/statistics.js';
import { readAnswers, SIZE, writeAnswers } from './bootstrap-data.js';
import { interleave, measure } from './measure.js';
import { printTable } from './table.js';
import { versionOf } from './tools.js';

const FOLDER = fileURLToPath(new URL('data/', import.meta.url));
const ANSWERS = `${FOLDER}bootstrap.csv`;
const OURS = { name: 'coordkit', out: `${FOLDER}bootstrap.coordkit.out` };
const R = {
  name: 'R boot',
  packages: 'r-base-core r-cran-boot',
  version: ['Rscript', '-e', 'cat(as.character(packageVersion("boot")), "R", as.character(getRversion()))'],
  out: `${FOLDER}bootstrap.R.out`,
};
const TIMES_FASTER = 8;
const ENDS = ['percentile, lower', 'percentile, upper', 'BCa, lower', 'BCa, upper'];
/** Runs from which the chance error of an end is told, and how much smaller they are. */
const BATCHES = { count: 40, share: 10 };
/** Of 32 ends, in units of the error of a difference, one in a hundred benches has one beyond by chance. */
const FARTHEST = 4;

const { values: options } = parseArgs({
  options: {
    resamples: { type: 'string', default: '10000' },
    sample: { type: 'string', default: '8' },
    runs: { type: 'string', default: '3' },
  },
});

const resamples = Number(options.resamples);
const sample = Array.from({ length: Number(options.sample) }, (_, i) =>
  Math.floor((i * SIZE.groups) / Number(options.sample)),
);
const version = versionOf(R);

mkdirSync(FOLDER, { recursive: true });
writeAnswers(ANSWERS);
console.log(`${cpus().length} cores, Node ${process.versions.node}`);
console.log(
  version === null
    ? `${R.name}: skipped, not installed (apt-get install ${R.packages})`
    : `${R.name} ${version}`,
);
compareTimes();
if (version !== null) compareEnds();

/** Whole processes, interleaved; what R needs to start and read is counted once, a group of the sample for all. */
function compareTimes() {
  const measured = interleave(commands(), Number(options.runs), measure);
  const ours = measured.get(OURS.name);
  const rows = [[OURS.name, ours]];
  if (version !== null) rows.push([`${R.name}, scaled`, scaled(measured.get('start'), measured.get(R.name))]);
  console.log(
    `\n${resamples} resamples × ${SIZE.groups} groups × ${SIZE.respondents} respondents × ${SIZE.items} items,`,
    `${SIZE.missing * 100} % missing; medians of ${options.runs} interleaved runs\n`,
  );
  printTable(
    ['tool', 'wall s', 'CPU s', 'peak MB', 'CPU ×'],
    rows.map(([name, { wall, cpu, peak }]) => [
      name,
      ...[wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0), (cpu / ours.cpu).toFixed(1)],
    ]),
  );
  if (version !== null)
    report(rows[1][1].cpu / ours.cpu >= TIMES_FASTER, `at least ${TIMES_FASTER} × faster`);
}

function commands() {
  const ours = fileURLToPath(new URL('bootstrap-scores.js', import.meta.url));
  const theirs = ['Rscript', fileURLToPath(new URL('bootstrap.R', import.meta.url)), ANSWERS];
  const list = new Map([[OURS.name, [process.execPath, ours, ANSWERS, OURS.out, String(resamples)]]]);
  if (version === null) return list;
  list.set('start', [...theirs, '/dev/null', String(resamples)]);
  return list.set(R.name, [...theirs, R.out, String(resamples), sample.join(',')]);
}

function scaled(start, whole) {
  const all = (figure) => start[figure] + ((whole[figure] - start[figure]) * SIZE.groups) / sample.length;
  return { wall: all('wall'), cpu: all('cpu'), peak: whole.peak };
}

/**
 * Both draw by chance, so their ends differ by chance: by √2 times the error of one. That error, of an end from all
 * resamples, is the standard deviation of the end over runs of a tenth of the resamples, other seeds, divided by √10.
 */
function compareEnds() {
  const [ours, theirs] = [readEnds(OURS.out), readEnds(R.out)];
  const groups = readAnswers(ANSWERS);
  const apart = sample.map((group, i) => {
    const errors = chanceErrors(groups[group]);
    return ENDS.map((_, end) => {
      const difference = ours[group][end + 1] - theirs[i][end + 1];
      return {
        difference: Math.abs(difference),
        error: errors[end],
        ratio: Math.abs(difference) / errors[end],
      };
    });
  });
  console.log(`Intervals of ${sample.length} groups beside ${R.name}, in points (root mean squares)\n`);
  const largest = (end, figure) => Math.max(...apart.map((ends) => ends[end][figure]));
  const typical = (end, figure) => Math.sqrt(mean(apart.map((ends) => ends[end][figure] ** 2)));
  printTable(
    ['end', 'difference', 'largest', 'error by chance', 'ratio', 'largest'],
    ENDS.map((name, end) => [
      name,
      ...[typical(end, 'difference'), largest(end, 'difference'), typical(end, 'error')].map(inThousandths),
      ...[typical(end, 'ratio'), largest(end, 'ratio')].map((ratio) => ratio.toFixed(1)),
    ]),
  );
  const estimates = Math.max(...sample.map((group, i) => Math.abs(ours[group][0] - theirs[i][0])));
  report(estimates < 1e-9, `the same estimates (largest difference ${estimates.toExponential(1)})`);
  report(
    ENDS.every((_, end) => largest(end, 'ratio') <= FARTHEST),
    `the same ends within Monte-Carlo error (each ratio at most ${FARTHEST})`,
  );
}

/** The error of a difference of each end of two bootstraps. */
function chanceErrors(points) {
  const runs = Array.from({ length: BATCHES.count }, (_, i) => {
    const { percentile, bca } = bootstrapScores(points, {
      seed: 1_000_000 + i,
      resamples: Math.round(resamples / BATCHES.share),
    });
    return [percentile.lower, percentile.upper, bca.lower, bca.upper];
  });
  return ENDS.map((_, end) => deviation(runs.map((run) => run[end])) * Math.sqrt(2 / BATCHES.share));
}

function readEnds(file) {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split(',').map(Number));
}

function report(holds, what) {
  console.log(`${holds ? 'holds' : 'DOES NOT HOLD'}: ${what}\n`);
  if (!holds) process.exitCode = 1;
}

function inThousandths(points) {
  return points.toFixed(3);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values) {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
