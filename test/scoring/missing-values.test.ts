import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scoreResponses } from '../../src/scoring/score.ts';
import { BLANK, loadedOf, OPTIONS, responsesOf } from '../helpers/answers.ts';
import { instrument, optionScale } from '../helpers/instrument.ts';

const VALUES = fileURLToPath(new URL('../../../shared/reference/values/stats/', import.meta.url));
const ITEMS = ['N1', 'N2', 'N3', 'N4', 'N5'] as const;

interface Case {
  readonly id: string;
  readonly weights?: readonly number[];
  readonly scores: readonly (number | null)[];
}

/** Share that each case wants answered. */
const NEEDED = [
  ['half_rule_personMean', 0.5],
  ['eighty_percent', 0.8],
  ['complete_only', 1],
  ['weighted_half', 0.5],
] as const;

describe.skipIf(!existsSync(VALUES))(
  'coverage thresholds, as R computes them (needs ../shared/reference/values)',
  () => {
    it.each(NEEDED)('%s', (id, needed) => {
      const cases: { readonly cases: readonly Case[] } = JSON.parse(
        readFileSync(`${VALUES}expected/11_missing.json`, 'utf8'),
      );
      const wanted = cases.cases.find((each) => each.id === id);
      if (!wanted) throw new Error(`no case ${id}`);
      const found = scoresOf(needed, wanted.weights);
      expect(found.map((score) => score === null)).toEqual(wanted.scores.map((score) => score === null));
      for (const [index, score] of found.entries())
        expect(score ?? 0).toBeCloseTo(wanted.scores[index] ?? 0, 9);
    });
  },
);

/** Each line of the file is a mechanism with one respondent; answers 1 to 6, means on that scale. */
function scoresOf(needed: number, weights: readonly number[] = []): (number | null)[] {
  const [header = '', ...lines] = readFileSync(`${VALUES}data/bfi_N_missing.csv`, 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = header.split(',').map((name) => name.replaceAll('"', ''));
  const checklist = instrument({
    scales: { six: optionScale(0, 20, 40, 60, 80, 100) },
    scoring: { coverage: { item: 0, domain: needed, overall: 0 } },
    domains: [
      { id: 'n', items: ITEMS.map((id, index) => ({ id, scale: 'six', weight: weights[index] ?? 1 })) },
    ],
  });
  const rows = lines.map((line, index) => {
    const cells = line.split(',');
    const answers = ITEMS.map((id) => [id, toAnswer(cells[names.indexOf(id)])] as const);
    return { mechanism: String(index).padStart(3, '0'), answers: Object.fromEntries(answers) };
  });
  const { mechanisms } = scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), OPTIONS);
  return mechanisms.map(({ domains }) => {
    const value = domains[0]?.score.value ?? null;
    return value === null ? null : value / 20 + 1;
  });
}

function toAnswer(cell = '') {
  return /^[1-6]$/.test(cell) ? Number(cell) - 1 : BLANK;
}
