import * as z from 'zod';
import {
  CAUTIONS,
  EFFECT_MEASURES,
  INTERVAL_METHODS,
  NOT_COMPARABLE_REASONS,
  TEST_METHODS,
  WITHHELD_REASONS,
} from '../../change/types.ts';
import { checklistIdentity, count, exceptionsSchema, points, provenance, seed, share } from './common.ts';
import { mechanismScore, scoreSchema } from './score.ts';

const level = share.describe('Confidence level');

const interval = z
  .strictObject({
    level,
    low: z.number(),
    high: z.number(),
    method: z.enum(INTERVAL_METHODS),
    estimate: z.number().describe("The respondents' mean change, or the difference of two means"),
    standardError: z.number(),
    df: z.number().nullable().describe('Degrees of freedom; null for a bootstrap'),
    finitePopulation: z.boolean().describe('Narrowed, as much of a list of members answered'),
  })
  .meta({ id: 'Interval', description: "Interval of the respondents' own change, in points" });

const testResult = z
  .strictObject({
    method: z.enum(TEST_METHODS),
    p: share,
    midP: share.nullable().describe("McNemar's mid-p"),
    pAdjusted: share.nullable().describe('Null where it is tested by itself'),
    family: z
      .strictObject({
        name: z.string(),
        tests: count,
        adjustment: z.enum(['holm', 'benjamini-hochberg']),
      })
      .nullable(),
    smallestP: share.nullable().describe('The smallest p that so few units can give'),
  })
  .meta({ id: 'TestResult', description: 'A two-sided test of no change' });

const effectSize = z
  .strictObject({
    measure: z.enum(EFFECT_MEASURES),
    value: z.number().nullable(),
    interval: z
      .strictObject({
        level,
        low: z.number(),
        high: z.number().nullable().describe('Null where the data set no limit'),
      })
      .nullable(),
  })
  .meta({ id: 'EffectSize', description: 'A size of change without unit' });

const spread = z.strictObject({ median: z.number(), lowest: z.number(), highest: z.number() });

const respondentMoves = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('linked'),
      change: spread,
      improved: count,
      same: count,
      worse: count,
    }),
    z.strictObject({ kind: z.literal('unlinked'), from: spread, to: spread }),
  ])
  .meta({ id: 'RespondentMoves', description: 'How the respondents themselves moved' });

const withheld = z.strictObject({
  figure: z.enum(['interval', 'test', 'effects', 'respondents', 'percent']),
  why: z.enum(WITHHELD_REASONS),
});

export const changeSchema = z
  .strictObject({
    state: z.enum(['compared', 'not-comparable']),
    difference: z.number().nullable().describe('Like-for-like, to minus from, in points'),
    percent: z.number().nullable().describe('Only where the base is above zero'),
    from: scoreSchema,
    to: scoreSchema,
    asReported: z.strictObject({ from: points.nullable(), to: points.nullable() }),
    bands: z.strictObject({
      from: z.string().nullable(),
      to: z.string().nullable(),
      moved: z.int().nullable(),
      noise: z
        .enum(['beyond-noise', 'within-noise', 'too-few-to-tell'])
        .nullable()
        .describe('Whether chance alone could have moved it; null where the band stayed'),
    }),
    design: z.enum(['paired', 'unpaired']),
    n: z.strictObject({
      from: count,
      to: count,
      paired: count.nullable(),
      clusters: count.nullable(),
      effective: z.number().min(0).nullable().describe('What the respondents are worth by their weights'),
      units: z.number().min(0).describe('Independent units: the fewest of pairs, clusters and effective'),
    }),
    pairedDifference: z.number().nullable(),
    direction: z.enum(['better', 'same', 'worse', 'could-not-tell']),
    interval: interval.nullable(),
    test: testResult.nullable(),
    effects: z.array(effectSize),
    respondents: respondentMoves.nullable(),
    withheld: z.array(withheld).describe('Figures that are left out, and why'),
    caution: z.enum(CAUTIONS).nullable().describe('What so few independent units can carry'),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'Change', description: 'The difference between two rounds in one figure' });

const standardisedChange = {
  raw: z.number().nullable(),
  standardised: z.number().nullable().describe("The change with the first round's mix in both"),
  missing: z.array(z.string()),
};

const composition = z
  .strictObject({
    by: z.enum(['role', 'sector']),
    mix: z.array(z.strictObject({ name: z.string(), from: count, to: count })),
    changed: z.boolean(),
    overall: z.strictObject(standardisedChange),
    domains: z.array(z.strictObject({ id: z.string(), ...standardisedChange })),
  })
  .meta({ id: 'Composition', description: 'The mix of respondents in the two rounds' });

const attrition = z
  .strictObject({
    respondents: count,
    stayers: count,
    leavers: count,
    stayersMean: z.number().nullable().describe('Null where fewer than the smallest cell'),
    leaversMean: z.number().nullable(),
    difference: z.number().nullable(),
    interval: z.strictObject({ level, low: z.number(), high: z.number() }).nullable(),
  })
  .meta({ id: 'Attrition', description: 'Those who answered again, against those who did not' });

const reached = z.enum(['reached', 'not-reached', 'unknown']);

const mechanismChange = z
  .strictObject({
    mechanism: z.string(),
    from: z.string(),
    to: z.string(),
    overall: changeSchema,
    domains: z.array(
      z.strictObject({
        id: z.string(),
        change: changeSchema,
        items: z.array(z.strictObject({ id: z.string(), change: changeSchema })),
      }),
    ),
    notComparable: z.array(z.strictObject({ id: z.string(), why: z.enum(NOT_COMPARABLE_REASONS) })),
    mixed: z.boolean().describe('At least one domain rose while another fell'),
    targets: z.array(z.strictObject({ of: z.string(), target: points, from: reached, to: reached })),
    composition: z.array(composition),
    attrition: attrition.nullable().describe('Null where respondents are not linked'),
  })
  .meta({ id: 'MechanismChange' });

const retrospective = z
  .strictObject({
    round: z.string().describe('The round that looks back'),
    changes: z.array(mechanismChange).describe('From the retrospective round to the later one'),
    shifts: z.array(mechanismChange).describe('From the first round to the retrospective one'),
  })
  .meta({ id: 'Retrospective', description: 'The first round judged once more' });

const inference = z
  .strictObject({
    level,
    clusters: z.string().nullable().describe('Header of the column of clusters'),
    weighted: z.boolean(),
    seed: z.int().describe('Start of the random draws of tests that are too large to be exact'),
    bootstrap: z
      .strictObject({ resamples: count, seed: z.int(), generator: z.literal('mt19937') })
      .nullable(),
  })
  .meta({ id: 'Inference', description: 'How intervals and tests were made' });

/** `compare --format json`. */
export const changeResultSchema = z.strictObject({
  kind: z.literal('change'),
  ...provenance,
  seed,
  olderChecklist: checklistIdentity.nullable(),
  exceptions: exceptionsSchema,
  rounds: z.strictObject({ from: z.string(), to: z.string() }),
  inference,
  summary: z.strictObject({
    mechanisms: count,
    compared: count,
    better: count,
    same: count,
    worse: count,
    couldNotTell: count,
  }),
  changes: z.array(mechanismChange),
  unmatched: z.array(z.strictObject({ mechanism: z.string(), onlyIn: z.string() })),
  retrospective: retrospective.nullable().describe('Null where the data hold no such round'),
  mechanisms: z.array(mechanismScore).describe('Each round as reported'),
});
