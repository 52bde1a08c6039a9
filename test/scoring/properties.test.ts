import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGGREGATIONS,
  type Aggregation,
  type RespondentRule,
  type RoleRule,
} from '../../src/checklist/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { Score, ScoreResult } from '../../src/scoring/types.ts';
import {
  type Answer,
  BLANK,
  DONT_KNOW,
  INVALID,
  loadedOf,
  NOT_APPLICABLE,
  OPTIONS,
  type Row,
  responsesOf,
} from '../helpers/answers.ts';
import { type ItemDraft, instrument } from '../helpers/instrument.ts';

interface Study {
  readonly weights: readonly number[];
  readonly answers: readonly (readonly Answer[])[];
  readonly items: Aggregation;
  readonly domains: Aggregation;
  readonly respondents: RespondentRule;
  readonly roles: RoleRule;
}

const ITEMS = 6;
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(BLANK, DONT_KNOW, NOT_APPLICABLE, INVALID) },
);
const rule = fc.constantFrom(...AGGREGATIONS.filter((each) => each !== 'none'));
const roleRule = fc.constantFrom<RoleRule>(
  'pooled',
  { weigh: 'equal', at: 'item' },
  { weigh: { coordinator: 1, partner: 3 }, at: 'domain' },
);
const study: fc.Arbitrary<Study> = fc.record({
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: ITEMS, maxLength: ITEMS }),
  answers: fc.array(fc.array(answer, { minLength: ITEMS, maxLength: ITEMS }), {
    minLength: 1,
    maxLength: 12,
  }),
  items: rule,
  domains: rule,
  respondents: fc.constantFrom('mean', 'median'),
  roles: roleRule,
});

const MATURITIES = ['functional', 'engaged', 'strategic'] as const;

function drafts(weights: readonly number[], factor = 1): ItemDraft[] {
  return weights.map((weight, index) => ({
    id: `item-${index}`,
    weight: weight * factor,
    maturity: MATURITIES[index % 3] ?? null,
  }));
}

function checklistOf(given: Study, factor = 1) {
  const items = drafts(given.weights, factor);
  const { respondents, roles, items: itemRule, domains } = given;
  return instrument({
    scoring: { respondents, roles, items: itemRule, domains },
    domains: [
      { id: 'first', weight: 2 * factor, items: items.slice(0, 4) },
      { id: 'second', weight: 3 * factor, items: items.slice(4) },
    ],
  });
}

function rowsOf(answers: Study['answers']): Row[] {
  return answers.map((given, row) => ({
    role: row % 3 === 0 ? 'coordinator' : 'partner',
    answers: Object.fromEntries(given.map((each, item) => [`item-${item}`, each])),
  }));
}

function scored(given: Study, rows = rowsOf(given.answers), factor = 1): ScoreResult {
  const checklist = checklistOf(given, factor);
  return scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), OPTIONS);
}

function scoresOf(result: ScoreResult): Score[] {
  return result.mechanisms.flatMap((mechanism) => [
    mechanism.overall,
    ...mechanism.domains.flatMap((domain) => [domain.score, ...domain.items.map((item) => item.score)]),
  ]);
}

function values(result: ScoreResult): (number | null)[] {
  return scoresOf(result).map((score) => score.value);
}

function expectClose(actual: readonly (number | null)[], wanted: readonly (number | null)[]): void {
  expect(actual.map((value) => value === null)).toEqual(wanted.map((value) => value === null));
  for (const [index, value] of actual.entries()) expect(value ?? 0).toBeCloseTo(wanted[index] ?? 0, 9);
}

describe('for any answers under any declaration', () => {
  it('the order of rows does not matter, to the byte', () => {
    fc.assert(
      fc.property(study, fc.infiniteStream(fc.nat()), (given, keys) => {
        const rows = rowsOf(given.answers);
        const shuffled = rows
          .map((row) => ({ row, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        expect(
          JSON.stringify(
            scored(
              given,
              shuffled.map(({ row }) => row),
            ),
          ),
        ).toBe(JSON.stringify(scored(given)));
      }),
    );
  });

  it('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(study, fc.constantFrom(0.1, 3, 1000), (given, factor) =>
        expectClose(values(scored(given, rowsOf(given.answers), factor)), values(scored(given))),
      ),
    );
  });

  it('all best gives 100 and all worst gives 0', () => {
    fc.assert(
      fc.property(study, (given) => {
        const all = (code: number) =>
          scored({ ...given, answers: given.answers.map((row) => row.map(() => code)) });
        // Without a coordinator or a partner a declared role has no weight; two rows are needed for both to be there.
        fc.pre(given.answers.length >= 2);
        for (const value of values(all(4))) expect(value).toBeCloseTo(100, 9);
        for (const value of values(all(0))) expect(value).toBeCloseTo(0, 9);
      }),
    );
  });

  it('an item that applies to nobody changes nothing else', () => {
    fc.assert(
      fc.property(study, (given) => {
        const before = checklistOf(given);
        const [first, ...others] = before.domains;
        if (!first) throw new Error('no domain');
        const extra =
          instrument({
            domains: [{ id: 'first', items: [{ id: 'extra', weight: 7, maturity: 'functional' }] }],
          }).domains[0]?.items ?? [];
        const after = { ...before, domains: [{ ...first, items: [...first.items, ...extra] }, ...others] };
        const rows = rowsOf(given.answers).map((row) => ({
          ...row,
          answers: { ...row.answers, extra: NOT_APPLICABLE },
        }));
        const result = scoreResponses(responsesOf(after, rows), loadedOf(after), OPTIONS);
        const overall = (each: ScoreResult) => each.mechanisms.map((mechanism) => mechanism.overall);
        expect(overall(result)).toEqual(overall(scored(given)));
      }),
    );
  });

  it('raising an answer never lowers a score', () => {
    fc.assert(
      fc.property(study, fc.nat(), fc.nat(), (given, row, item) => {
        const place = { row: row % given.answers.length, item: item % ITEMS };
        const raised = given.answers.map((each, r) =>
          each.map((code, i) =>
            r === place.row && i === place.item && typeof code === 'number' ? Math.min(4, code + 1) : code,
          ),
        );
        const after = values(scored({ ...given, answers: raised }));
        for (const [index, value] of values(scored(given)).entries()) {
          if (value !== null) expect(after[index] ?? 0).toBeGreaterThanOrEqual(value - 1e-9);
        }
      }),
    );
  });

  it('lowest ≤ value ≤ highest, and all equal where nothing is missing', () => {
    fc.assert(
      fc.property(study, (given) => {
        for (const { value, lowest, highest, coverage } of scoresOf(scored(given))) {
          if (value === null || lowest === null || highest === null) continue;
          expect(lowest).toBeLessThanOrEqual(value);
          expect(highest).toBeGreaterThanOrEqual(value);
          if (coverage === 1) expect(highest - lowest).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('every value is on 0–100 and every scored one has a band', () => {
    fc.assert(
      fc.property(study, (given) => {
        for (const { state, value, band } of scoresOf(scored(given))) {
          expect([state === 'scored', value !== null, band !== null]).toEqual(
            Array(3).fill(state === 'scored'),
          );
          if (value !== null) expect(value >= 0 && value <= 100 + 1e-9).toBe(true);
        }
      }),
    );
  });
});
