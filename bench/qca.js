// How long a truth table and its three solutions take: node bench/qca.js [--cases 300] [--conditions 12] [--seeds 3]
// Needs a built dist. Ends with 1 where a run takes more than 5 s of CPU time, which other work beside it hardly moves.
import { parseArgs } from 'node:util';
import { minimise, noiseShare, supersetSubset, truthTable } from '../dist/qca.js';
import { mersenneTwister } from '../dist/statistics.js';
import { printTable } from './table.js';

const LIMIT = 5;

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '300' },
    conditions: { type: 'string', default: '12' },
    seeds: { type: 'string', default: '3' },
  },
});
const cases = Number(options.cases);
const conditions = Number(options.conditions);

/** What decides the outcome; a tenth of the cases goes the other way where there is a rule. */
const RULES = {
  'a rule': ([a, b, c, d]) => (a && b) || (c && !d),
  'two in three': ([a, b, c]) => a + b + c >= 2,
  'chance alone': null,
};

const rows = Object.entries(RULES).flatMap(([name, rule]) =>
  Array.from({ length: Number(options.seeds) }, (_, i) => measured(name, drawn(rule, i + 1), i + 1)),
);
console.log(`${cases} cases, ${conditions} conditions, memberships 0 and 1 at even chance\n`);
printTable(
  ['outcome by', 'seed', 'primes', 'terms', 'certain', 'models', 'cut', 'pairs', 'wall s', 'CPU s'],
  rows.map(({ cells }) => cells),
);
if (rows.some(({ cpu }) => cpu > LIMIT)) {
  console.log(`MORE THAN ${LIMIT} s`);
  process.exitCode = 1;
}

function measured(name, data, seed) {
  const started = performance.now();
  const used = process.cpuUsage();
  const { value: table } = truthTable(data);
  const expectations = data.conditions.map((condition) => ({ condition, expected: 'present' }));
  const { value: found } = minimise(data, table, { expectations });
  supersetSubset(data);
  noiseShare(cases, conditions, { seed });
  const wall = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  const cpu = (user + system) / 1e6;
  const { primeImplicants, models, isSmallest, isCut } = found.parsimonious;
  return {
    cpu,
    cells: [
      name,
      String(seed),
      String(primeImplicants.length),
      String(models[0].terms.length),
      isSmallest ? 'yes' : 'no',
      String(models.length),
      isCut ? 'yes' : 'no',
      String(found.intermediate.pairs.length),
      wall.toFixed(1),
      cpu.toFixed(1),
    ],
  };
}

function drawn(rule, seed) {
  const random = mersenneTwister(seed);
  const memberships = Array.from({ length: cases }, () =>
    Array.from({ length: conditions }, () => random.index(2)),
  );
  return {
    cases: memberships.map((_, i) => `case ${i + 1}`),
    conditions: Array.from({ length: conditions }, (_, i) => `C${i + 1}`),
    memberships,
    outcome: memberships.map((row) => {
      if (rule === null) return random.index(2);
      return random.index(10) === 0 ? Number(!rule(row)) : Number(rule(row));
    }),
  };
}
