import { readFileSync, writeFileSync } from 'node:fs';
import { fraction, randomIntegers } from '../scripts/random.js';

export const SIZE = { groups: 400, respondents: 40, items: 50, missing: 0.05 };
/** Answers of 0 to 4 on 0–100, lowest first. */
const POINTS = [0, 25, 50, 75, 100];

/**
 * Writes one row a respondent, group after group: the group, then the points of each item, empty where missing. A
 * respondent leans one way over all items, an item over all respondents, as in real answers; the same for the same seed.
 * @param {string} file
 * @param {number} seed
 */
export function writeAnswers(file, seed = 1) {
  const next = randomIntegers(seed);
  const lines = [];
  for (let group = 0; group < SIZE.groups; group++) {
    const items = Array.from({ length: SIZE.items }, () => fraction(next));
    for (let respondent = 0; respondent < SIZE.respondents; respondent++) {
      const leaning = fraction(next);
      const points = items.map((item) => pointsOf(next, (leaning + item) / 2));
      lines.push([group, ...points].join(','));
    }
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/**
 * The groups that were written, each a list of respondents, each a list of points, null where missing.
 * @param {string} file
 * @returns {(number | null)[][][]}
 */
export function readAnswers(file) {
  const groups = [];
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [group, ...cells] = line.split(',');
    groups[group] ??= [];
    groups[group].push(cells.map((cell) => (cell === '' ? null : Number(cell))));
  }
  return groups;
}

function pointsOf(next, leaning) {
  if (fraction(next) < SIZE.missing) return '';
  const place = 2.5 * (leaning + fraction(next));
  return POINTS[Math.min(Math.floor(place), POINTS.length - 1)];
}
