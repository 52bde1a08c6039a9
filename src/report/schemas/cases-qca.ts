import * as z from 'zod';
import { count, share } from './common.ts';

const names = z.array(z.string());
const term = z
  .array(z.strictObject({ condition: z.string(), isPresent: z.boolean() }))
  .meta({ id: 'QcaTerm', description: 'Conditions joined by and; isPresent false for not' });
const terms = z.array(term);

const cutoffs = z.strictObject({
  consistency: share,
  contradiction: share.nullable(),
  frequency: count,
  pri: share,
});

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('crisp'), threshold: z.number() }),
  z.strictObject({
    kind: z.literal('direct'),
    excluded: z.number(),
    crossover: z.number(),
    included: z.number(),
  }),
  z.strictObject({
    kind: z.literal('map'),
    memberships: z.array(z.strictObject({ grade: z.string(), membership: share })),
  }),
]);

const calibrated = z.strictObject({
  criterion: z.string(),
  rule,
  memberships: z.array(share).describe('By case, in the order of cases'),
});

const noise = z
  .strictObject({
    cases: count,
    conditions: count,
    draws: count,
    seed: count,
    simulated: share,
    exact: share,
    limit: share,
    mostConditions: count.describe('That so many cases carry'),
  })
  .meta({ id: 'QcaNoise', description: 'Share of coin-flip data that give a perfect solution' });

const truthTable = z.strictObject({
  conditions: names,
  cutoffs,
  rows: z.array(
    z.strictObject({
      row: count.describe('1 + the binary number of the configuration'),
      configuration: z.array(z.boolean()),
      outcome: z.enum(['positive', 'negative', 'contradictory', 'remainder']),
      cases: names,
      consistency: share.nullable(),
      pri: z.number().nullable(),
      deviant: names.describe('Cases on the other side of the outcome'),
    }),
  ),
  remainders: count,
  undecided: names,
});

const fit = {
  consistency: share.nullable(),
  pri: z.number().nullable(),
  coverage: share.nullable(),
};

const model = z
  .strictObject({
    terms: z.array(z.strictObject({ term, ...fit, uniqueCoverage: z.number().nullable(), cases: names })),
    fit: z.strictObject(fit),
    counterfactuals: z.array(count),
  })
  .meta({ id: 'QcaModel', description: 'One of the smallest sums of terms that cover every positive row' });

const solution = z.strictObject({
  primeImplicants: terms,
  essential: terms,
  chart: z.array(z.array(z.boolean())).describe('Prime implicants × positive rows'),
  positiveRows: z.array(count),
  models: z.array(model).describe('More than one: a tie'),
  isCut: z.boolean(),
  isSmallest: z.boolean(),
});

const intermediate = z.strictObject({
  pairs: z.array(
    z.strictObject({
      conservative: terms,
      parsimonious: terms,
      easy: z.array(count),
      difficult: z.array(count),
      models: z.array(model),
      isSmallest: z.boolean(),
    }),
  ),
  isCut: z.boolean(),
});

const trial = {
  models: z.array(terms).nullable().describe('null where there is no solution'),
  isCut: z.boolean(),
  isSame: z.boolean(),
};

const leftOut = z
  .array(z.strictObject({ case: z.string(), missing: names }))
  .describe('Cases with something not stated: never taken for absent');

/** The part `qca` of a result on cases. */
export const qcaSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('refused'),
    why: z.enum([
      'too-many-conditions',
      'too-few-cases',
      'no-positive-row',
      'no-negative-row',
      'constant-outcome',
      'unknown-name',
      'no-conditions',
      'outcome-among-conditions',
      'middle-value',
      'unusable-rule',
      'no-solution',
    ]),
    outcome: z.string(),
    conditions: names,
    cases: names,
    leftOut,
    noise: noise.nullable(),
    truthTable: truthTable.nullable(),
  }),
  z.strictObject({
    state: z.literal('done'),
    outcome: z.string(),
    isNegated: z.boolean(),
    conditions: z.array(calibrated),
    outcomeSet: calibrated,
    cases: names,
    leftOut,
    noise,
    isAnyway: z.boolean(),
    necessity: z.array(
      z.strictObject({
        literal: term,
        fit: z.strictObject({
          consistency: share.nullable(),
          relevance: share.nullable(),
          coverage: share.nullable(),
        }),
      }),
    ),
    sufficiency: z.array(z.strictObject({ literal: term, fit: z.strictObject(fit) })),
    truthTable,
    conservative: solution,
    parsimonious: solution,
    intermediate: intermediate.nullable(),
    expectations: z.array(
      z.strictObject({ condition: z.string(), expected: z.enum(['present', 'absent', 'either']) }),
    ),
    constantConditions: names,
    cutoffTrials: z.array(z.strictObject({ cutoffs, ...trial })),
    leaveOutTrials: z.array(z.strictObject({ leftOut: z.string(), ...trial })),
    areTrialsLeftOut: z.boolean(),
  }),
]);
