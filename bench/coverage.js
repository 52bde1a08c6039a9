// How often intervals of small samples hold the truth: node bench/coverage.js [--replications 2000] [--seed 20240701]
// Needs a built dist. Ends with 1 where a default interval is further from 95 % than three Monte-Carlo errors.
import { parseArgs } from 'node:util';
import { bootstrap, linearisedMean, meanChange, mersenneTwister, normalCdf } from '../dist/statistics.js';
import { clusteredStudy, coverageOf, scaleStudy } from './coverage-studies.js';
import { printTable } from './table.js';

const RESAMPLES = 999;
const SEEDS = 2 ** 32;

const { values: options } = parseArgs({
  options: {
    replications: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20240701' },
  },
});

/** What is drawn, and the intervals of one draw by name; the first is the default and is judged. */
const STUDIES = [
  {
    name: 'respondents, linked',
    sizes: [5, 10, 20],
    study: scaleStudy(normalCdf),
    intervals: ({ before, after }, seed) => ({
      t: meanChange(before, after).interval,
      'percentile bootstrap': percentile(
        after.map((value, i) => value - before[i]),
        { seed },
      ),
    }),
  },
  { name: 'clusters of 8', sizes: [5, 10, 20], study: clusteredStudy(8, 8), intervals: ofClusters },
  { name: 'clusters of 4 to 12', sizes: [5, 10, 20], study: clusteredStudy(4, 12), intervals: ofClusters },
];

const started = performance.now();
const random = mersenneTwister(Number(options.seed));
const rows = STUDIES.flatMap(({ name, sizes, study, intervals }) =>
  sizes.flatMap((size) => rowsOf(`${size} ${name}`, drawn(study, size, intervals), study.truth)),
);
console.log(
  `Coverage of nominal 95 % intervals, ${options.replications} replications, seed ${options.seed},`,
  `${RESAMPLES} resamples, ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
);
printTable(
  ['study', 'interval', 'coverage', 'Monte-Carlo SE', 'within 3 SE of .95'],
  rows.map(({ study, interval, share, error, isNominal }) => [
    study,
    interval,
    share.toFixed(4),
    error.toFixed(4),
    isNominal ? 'yes' : 'NO',
  ]),
);
const failed = rows.filter(({ isDefault, isNominal }) => isDefault && !isNominal);
for (const { study, interval } of failed) console.log(`DOES NOT HOLD: ${interval}, ${study}`);
if (failed.length === 0) console.log('holds: every default interval (the first of each study)');
else process.exitCode = 1;

/** The intervals of every replication, by name. */
function drawn(study, size, intervals) {
  const lists = new Map();
  for (let replication = 0; replication < Number(options.replications); replication++) {
    const all = intervals(study.draw(random, size), random.index(SEEDS));
    for (const [name, interval] of Object.entries(all)) {
      lists.set(name, lists.get(name) ?? []);
      lists.get(name).push(interval);
    }
  }
  return lists;
}

function rowsOf(study, lists, truth) {
  return [...lists].map(([interval, intervals], place) => ({
    study: place === 0 ? study : '',
    interval,
    isDefault: place === 0,
    ...coverageOf(intervals, truth),
  }));
}

function ofClusters({ changes, clusters }, seed) {
  return {
    'linearised t': linearisedMean(changes, { clusters }).interval,
    't without clusters': linearisedMean(changes).interval,
    'percentile bootstrap': percentile(changes, { seed, clusters }),
  };
}

function percentile(changes, design) {
  return bootstrap(changes, { ...design, resamples: RESAMPLES }).percentile;
}
