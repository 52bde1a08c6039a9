import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGGREGATIONS,
  type Checklist,
  type Gate,
  type RespondentRule,
  type RoleRule,
} from '../../src/checklist/types.ts';
import { reweighing } from '../../src/robustness/families.ts';
import { createField } from '../../src/robustness/field.ts';
import { createOneLess } from '../../src/robustness/one-less.ts';
import { assessRobustness } from '../../src/robustness/robustness.ts';
import { onlyRows } from '../../src/robustness/rows.ts';
import type { RobustnessResult } from '../../src/robustness/types.ts';
import { withRule } from '../../src/robustness/variations.ts';
import { declaredWeights, drawWeights, withWeights } from '../../src/robustness/weights.ts';
import { createReweigher } from '../../src/scoring/reweigher.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { Score } from '../../src/scoring/types.ts';
import { mersenneTwister } from '../../src/statistics/index.ts';
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

/** Every variation must give what scoring gives when it is handed the varied checklist, or the fewer rows, outright. */
interface Study {
  readonly checklist: Checklist;
  readonly rows: readonly Row[];
}

type Result = Pick<Score, 'value' | 'band'>;

const ITEMS = 6;
const MATURITIES = ['functional', 'engaged', 'strategic'] as const;
const GATES: readonly Gate[] = [
  gate('on-item', { kind: 'item', id: 'item-0' }, 'overall', { kind: 'cap', at: 40 }),
  gate('on-tier', { kind: 'tier', id: 'requirement' }, 'first', { kind: 'cap', at: 45 }),
  gate('on-domain', { kind: 'domain', id: 'first' }, 'second', { kind: 'cap', at: 30 }),
  gate('fails', { kind: 'domain', id: 'second' }, 'overall', { kind: 'fail' }),
];

function gate(id: string, watches: Gate['watches'], appliesTo: string, effect: Gate['effect']): Gate {
  return { id, watches, appliesTo, effect, below: 50, reason: { en: id } };
}

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom(BLANK, DONT_KNOW, NOT_APPLICABLE, INVALID) },
);
const rule = fc.constantFrom(...AGGREGATIONS);
const study: fc.Arbitrary<Study> = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: ITEMS, maxLength: ITEMS }),
    domainWeights: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 }),
    answers: fc.array(fc.array(answer, { minLength: ITEMS, maxLength: ITEMS }), {
      minLength: 1,
      maxLength: 7,
    }),
    respondentWeights: fc.option(fc.integer({ min: 1, max: 5 })),
    items: fc.oneof(fc.constant('weighted-mean' as const), rule),
    domains: fc.oneof(fc.constant('weighted-mean' as const), rule),
    respondents: fc.constantFrom<RespondentRule>('mean', 'median'),
    roles: fc.constantFrom<RoleRule>(
      'pooled',
      { weigh: 'equal', at: 'item' },
      { weigh: { coordinator: 1, partner: 3 }, at: 'domain' },
    ),
    dontKnow: fc.constantFrom('missing' as const, 'lowest' as const),
    gates: fc.subarray([...GATES]),
  })
  .map((given) => {
    const items = given.weights.map(
      (weight, index): ItemDraft => ({
        id: `item-${index}`,
        weight,
        maturity: MATURITIES[index % 3] ?? null,
        tier: index === 1 ? 'requirement' : null,
        roles: index === 2 ? ['partner'] : [],
        reverse: index === 3,
      }),
    );
    const { respondents, roles, dontKnow, gates } = given;
    const checklist = instrument({
      scoring: { respondents, roles, dontKnow, items: given.items, domains: given.domains },
      gates,
      domains: [
        { id: 'first', weight: given.domainWeights[0] ?? 1, items: items.slice(0, 4) },
        { id: 'second', weight: given.domainWeights[1] ?? 1, items: items.slice(4) },
      ],
    });
    const rows = given.answers.map(
      (answers, row): Row => ({
        mechanism: row % 4 === 3 ? 'Other' : 'Committee',
        role: row % 3 === 0 ? 'coordinator' : 'partner',
        attributes: { organisation: row % 2 === 0 ? 'even' : 'odd' },
        ...(given.respondentWeights === null
          ? {}
          : { weight: 1 + ((row * given.respondentWeights) % 7) / 2 }),
        answers: Object.fromEntries(answers.map((each, item) => [`item-${item}`, each])),
      }),
    );
    return { checklist, rows };
  });

function scored(checklist: Checklist, rows: readonly Row[]): ReadonlyMap<string, Result> {
  const { mechanisms } = scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), OPTIONS);
  return new Map(mechanisms.map(({ mechanism, overall }) => [mechanism, overall]));
}

function assessed({ checklist, rows }: Study): RobustnessResult {
  return assessRobustness(responsesOf(checklist, rows), loadedOf(checklist), {
    coordkit: '0',
    date: null,
    seed: 1,
    draws: 2,
    organisation: 'organisation',
  });
}

function expectSame(found: Result | undefined, wanted: Result | undefined): void {
  expect(found?.value === null).toBe((wanted?.value ?? null) === null);
  expect(found?.value ?? 0).toBeCloseTo(wanted?.value ?? 0, 9);
  expect(found?.band ?? null).toBe(wanted?.band ?? null);
}

/** The trials of one family by mechanism and name of the variation. */
function trialsIn(result: RobustnessResult, family: string) {
  return result.mechanisms.flatMap(({ mechanism, families }) => {
    const found = families.find((each) => each.family === family);
    return found?.kind === 'named' ? found.trials.map((trial) => ({ mechanism, ...trial })) : [];
  });
}

describe('for any answers under any declaration, a variation gives what scoring gives', () => {
  it('declared', () => {
    fc.assert(
      fc.property(study, (given) => {
        const wanted = scored(given.checklist, given.rows);
        for (const { mechanism, declared } of assessed(given).mechanisms)
          expectSame(declared, wanted.get(mechanism));
      }),
    );
  });

  it('another rule', () => {
    fc.assert(
      fc.property(study, (given) => {
        const result = assessed(given);
        for (const { mechanism, id, ...trial } of trialsIn(result, 'aggregation')) {
          const variation = result.varied.rules.find((each) => each.id === id);
          if (variation === undefined) throw new Error(`${id} is not described`);
          expectSame(trial, scored(withRule(given.checklist, variation), given.rows).get(mechanism));
        }
      }),
    );
  });

  it('an item left out', () => {
    fc.assert(
      fc.property(study, (given) => {
        for (const { mechanism, id, ...trial } of trialsIn(assessed(given), 'leave-out-item')) {
          const domains = given.checklist.domains
            .map((domain) => ({ ...domain, items: domain.items.filter((item) => item.id !== id) }))
            .filter((domain) => domain.items.length > 0);
          const gates = given.checklist.gates.filter(({ watches }) => watches.id !== id);
          const rows = given.rows.map((row) => ({
            ...row,
            answers: Object.fromEntries(Object.entries(row.answers).filter(([item]) => item !== id)),
          }));
          expectSame(trial, scored({ ...given.checklist, domains, gates }, rows).get(mechanism));
        }
      }),
    );
  });

  it('other weights, by sums alone and by the full evaluation', () => {
    fc.assert(
      fc.property(study, fc.nat(1000), (given, seed) => {
        const { checklist, rows } = given;
        const field = createField(responsesOf(checklist, rows).table, checklist);
        const weights = drawWeights(declaredWeights(checklist), mersenneTwister(seed));
        const wanted = scored(withWeights(checklist, weights), rows);
        const full = reweighing(field, weights);
        for (const subject of field.subjects) {
          expectSame(full(subject), wanted.get(subject.mechanism));
          const bySums = createReweigher(subject.scope);
          expect(bySums === null).toBe(checklist.scoring.domains !== 'weighted-mean');
          if (bySums !== null) expectSame(bySums(weights), wanted.get(subject.mechanism));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a respondent left out', () => {
    fc.assert(
      fc.property(study, ({ checklist, rows }) => {
        const field = createField(responsesOf(checklist, rows).table, checklist);
        for (const subject of field.subjects) {
          if (subject.rows.length < 2) continue;
          const oneLess = createOneLess(field, subject, onlyRows(field.table, subject.rows));
          for (const [at, row] of subject.rows.entries()) {
            const wanted = scored(checklist, withoutRow(rows, row)).get(subject.mechanism);
            expectSame(oneLess(at), wanted);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order of rows does not matter, to the byte', () => {
    fc.assert(
      fc.property(study, ({ checklist, rows }) => {
        const given = JSON.stringify(assessed({ checklist, rows }));
        expect(JSON.stringify(assessed({ checklist, rows: rows.toReversed() }))).toBe(given);
      }),
    );
  });
});

/** An item that nobody is left to answer is still in the data, so that the row stays as one that says nothing of it. */
function withoutRow(rows: readonly Row[], left: number): Row[] {
  const items = Object.keys(rows[left]?.answers ?? {});
  const elsewhere: Row = {
    mechanism: 'elsewhere',
    answers: Object.fromEntries(items.map((item) => [item, BLANK])),
  };
  return [...rows.filter((_, row) => row !== left), elsewhere];
}
