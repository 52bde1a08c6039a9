import * as z from 'zod';
import { AGGREGATIONS, RESPONDENT_RULES } from '../../checklist/types.ts';
import { SCORE_STATES } from '../../scoring/types.ts';
import { count, points, provenance, share, stateCounts } from './common.ts';
import { gateResult, scoreSchema } from './score.ts';

const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('overall') }),
  z.strictObject({ kind: z.literal('domain'), id: z.string() }),
  z.strictObject({ kind: z.literal('item'), id: z.string() }),
]);

const answers = z.strictObject({
  item: z.string(),
  role: z.string().nullable(),
  answers: z.array(z.strictObject({ code: z.string(), points, count })),
  states: stateCounts,
  value: points.nullable(),
});

const term = z.strictObject({
  id: z.string(),
  weight: z.number(),
  value: points.nullable(),
  coverage: share,
  state: z.enum(SCORE_STATES),
  used: z.boolean(),
  reasons: z.array(z.string()),
});

const step = z
  .strictObject({
    kind: z.enum(['respondents', 'roles', 'items', 'domains']),
    of: z.string(),
    role: z.string().nullable(),
    rule: z.enum([...RESPONDENT_RULES, ...AGGREGATIONS, 'role-weights']),
    terms: z.array(term),
    sum: z.number().nullable().describe('Sum of weight × value over the terms used'),
    weights: z.number().nullable().describe('Sum of the weights used'),
    result: points.nullable(),
  })
  .meta({ id: 'Step', description: 'One step of the arithmetic' });

/** `explain --format json`. */
export const explanationSchema = z.strictObject({
  kind: z.literal('explain'),
  ...provenance,
  mechanism: z.string(),
  round: z.string(),
  respondents: count,
  part,
  score: scoreSchema,
  coverageNeeded: share,
  answers: z.array(answers),
  steps: z.array(step),
  gates: z.array(gateResult),
  band: z
    .strictObject({
      id: z.string(),
      lower: points,
      lowerInclusive: z.boolean(),
      upper: points,
      upperInclusive: z.boolean(),
    })
    .nullable(),
});
