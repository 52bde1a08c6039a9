// Makes survey data of any size, the same for the same seed:
//   node bench/generate.js ROWS FILE                        for bench/bench.checklist.yaml
//   node bench/generate.js ROWS FILE --quoted               the same with every cell in quotes
//   node bench/generate.js ROWS FILE --for CHECKLIST.json   for a checklist as `checklists show ID --format json` gives it
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { randomIntegers } from '../scripts/random.js';

export const ITEMS = Array.from({ length: 50 }, (_, index) => `q${String(index + 1).padStart(2, '0')}`);

const MECHANISMS = 200;
const ROUNDS = ['baseline', 'follow-up'];
/** Respondents that a mechanism has in a round, on average, before mechanisms become fewer. */
const SMALLEST_GROUP = 10;
const BUFFER_BYTES = 1 << 20;
const LONGEST_ROW = 4096;

/** Answers to draw from, by leaning: of 128 draws about 2 % don't know, 2 % not applicable, 3 % blank. */
const POOLS = [
  [36, 30, 24, 18, 11],
  [24, 30, 29, 22, 14],
  [17, 24, 32, 27, 19],
  [12, 20, 27, 34, 26],
  [9, 14, 22, 32, 42],
].map((shares) => [
  ...shares.flatMap((share, code) => Array.from({ length: share }, () => String(code))),
  ...['98', '98', '98', '99', '99', '', '', '', ''],
]);

/**
 * Writes `rows` respondents × 50 items; mechanisms come in random order, as submissions do.
 * @param {number} rows
 * @param {string} file
 * @param {{ seed?: number, quoted?: boolean }} options quoted: every cell in quotes, as some exports have it
 */
export function generate(rows, file, options = {}) {
  const columns = ITEMS.map((id, item) => ({
    id,
    answer: (draw, mechanism) => POOLS[(mechanism * 7 + item * 3) % POOLS.length][draw & 127],
  }));
  writeRows(rows, file, columns, ['coordinator', 'partner', 'partner', 'partner'], options);
}

/**
 * Writes `rows` respondents for a checklist: answers drawn evenly from each item's scale, one in sixteen missing.
 * @param {object} checklist as `coordkit checklists show ID --format json` gives it
 * @param {number} rows
 * @param {string} file
 * @param {{ seed?: number, quoted?: boolean }} options
 */
export function generateFor(checklist, rows, file, options = {}) {
  const roles = checklist.roles.map((role) => role.id ?? role);
  const columns = checklist.domains
    .flatMap((domain) => domain.items)
    .map((item) => answersTo(item, checklist.scales[item.scale], roles));
  writeRows(rows, file, columns, roles, options);
}

function answersTo(item, scale, roles) {
  const asked = new Set(item.roles?.length > 0 ? item.roles : roles);
  const answers = possibleAnswers(scale);
  const missing = ['', ...(scale?.missing ?? []).map((each) => each.code)];
  const answer = (draw, _mechanism, role) => {
    if (!asked.has(role)) return '';
    const pool = draw >>> 28 === 0 ? missing : answers;
    return pool[(draw & 0xffff) % pool.length];
  };
  return { id: item.id, answer };
}

function possibleAnswers(scale) {
  if (scale === undefined || scale.kind === 'text') return ['', 'As agreed in the last meeting'];
  if (scale.kind === 'range') return [scale.min, scale.max, (scale.min + scale.max) / 2].map(String);
  return scale.options.map((option) => option.code);
}

function writeRows(rows, file, columns, roles, { seed = 1, quoted = false, group = SMALLEST_GROUP }) {
  const next = randomIntegers(seed);
  const mechanisms = Math.max(1, Math.min(MECHANISMS, Math.floor(rows / (group * ROUNDS.length))));
  const out = bufferedFile(file);
  const mark = quoted ? '"' : '';
  const between = `${mark},${mark}`;
  const header = ['mechanism', 'round', 'respondent', 'role', ...columns.map((column) => column.id)];
  out.write(`${mark}${header.join(between)}${mark}\n`);
  for (let row = 0; row < rows; row++) {
    const draw = next();
    const mechanism = draw % mechanisms;
    const role = roles[(draw >>> 16) % roles.length];
    const who = [`District committee ${mechanism + 1}`, ROUNDS[(draw >>> 24) & 1], `R-${row + 1}`, role];
    let line = mark + who.join(between);
    for (const column of columns) line += between + column.answer(next(), mechanism, role);
    out.write(`${line}${mark}\n`);
  }
  out.close();
}

function bufferedFile(path) {
  const descriptor = openSync(path, 'w');
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES + LONGEST_ROW);
  let used = 0;
  function flush() {
    for (let written = 0; written < used; ) written += writeSync(descriptor, buffer, written, used - written);
    used = 0;
  }
  return {
    write(text) {
      if (used > BUFFER_BYTES || text.length * 3 > buffer.length - used) flush();
      used += buffer.write(text, used);
    },
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}

function main() {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string' }, quoted: { type: 'boolean' }, for: { type: 'string' } },
    allowPositionals: true,
  });
  const [rows, file] = [Number(positionals[0]), positionals[1]];
  const options = { seed: Number(values.seed ?? 1), quoted: values.quoted };
  if (!(rows > 0) || file === undefined) {
    console.error('usage: node bench/generate.js ROWS FILE [--seed N] [--quoted] [--for CHECKLIST.json]');
    process.exitCode = 2;
  } else if (values.for === undefined) {
    generate(rows, file, options);
  } else {
    generateFor(JSON.parse(readFileSync(values.for, 'utf8')), rows, file, options);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
