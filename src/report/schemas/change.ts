import * as z from 'zod';
import { NOT_COMPARABLE_REASONS } from '../../change/types.ts';
import { checklistIdentity, count, exceptionsSchema, points, provenance, seed } from './common.ts';
import { mechanismScore, scoreSchema } from './score.ts';

const interval = z.strictObject({ level: z.number(), low: z.number(), high: z.number(), method: z.string() });
const testResult = z.strictObject({
  method: z.string(),
  p: z.number(),
  pAdjusted: z.number().nullable(),
  smallestP: z.number().nullable(),
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
    }),
    design: z.enum(['paired', 'unpaired']),
    n: z.strictObject({ from: count, to: count, paired: count.nullable(), units: count }),
    pairedDifference: z.number().nullable(),
    direction: z.enum(['better', 'same', 'worse', 'could-not-tell']),
    interval: interval.nullable(),
    test: testResult.nullable(),
    caution: z.string().nullable(),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'Change', description: 'The difference between two rounds in one figure' });

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
  })
  .meta({ id: 'MechanismChange' });

/** `compare --format json`. */
export const changeResultSchema = z.strictObject({
  kind: z.literal('change'),
  ...provenance,
  seed,
  olderChecklist: checklistIdentity.nullable(),
  exceptions: exceptionsSchema,
  rounds: z.strictObject({ from: z.string(), to: z.string() }),
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
  mechanisms: z.array(mechanismScore).describe('Each round as reported'),
});
