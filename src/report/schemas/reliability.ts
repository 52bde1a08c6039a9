import * as z from 'zod';
import { LEFT_OUT_WHYS, OMEGA_REASONS, RELIABILITY_REASONS } from '../../scoring/reliability/types.ts';
import { count } from './common.ts';

const correlation = z.number().min(-1).max(1).nullable();

const inRound = {
  round: z.string(),
  domain: z.string(),
  leftOut: z
    .array(z.strictObject({ item: z.string(), why: z.enum(LEFT_OUT_WHYS) }))
    .describe('Scored items that are not among those used'),
};

const alpha = z.strictObject({
  value: z.number().max(1).describe("Cronbach's alpha; negative where items run against one another"),
  interval: z
    .strictObject({ level: z.number(), low: z.number(), high: z.number() })
    .nullable()
    .describe("Feldt's interval; null where alpha is 1"),
});

const omega = z.strictObject({
  value: z.number().min(0).max(1).nullable().describe('Omega total of the sum of the points'),
  standardised: z.number().min(0).max(1).nullable().describe('Omega total of the standardised items'),
  improper: z.boolean().describe('True where omega is not to be relied on'),
  reason: z.enum(OMEGA_REASONS).nullable().describe('Why there is no omega'),
});

const item = z.strictObject({
  id: z.string(),
  restCorrelation: correlation.describe('Correlation with the sum of the other items'),
  alphaIfDropped: z.number().max(1).nullable().describe('Alpha of the other items'),
  loading: correlation.describe('Correlation with the common factor of omega'),
});

const computed = z.strictObject({
  ...inRound,
  state: z.literal('computed'),
  respondents: count.describe('Respondents who answered all items used'),
  incomplete: count.describe('Respondents left out because they did not'),
  mechanisms: count.describe('Mechanisms whose respondents are taken together'),
  alpha,
  omega,
  items: z.array(item),
});

const withheld = z.strictObject({
  ...inRound,
  state: z.literal('withheld'),
  reason: z.enum(RELIABILITY_REASONS),
  respondents: count.nullable().describe('Null where formative or with too few items'),
  incomplete: count.nullable(),
});

/** One domain in one round. */
export const domainReliability = z
  .discriminatedUnion('state', [computed, withheld])
  .meta({ id: 'DomainReliability', description: 'Whether the items of a domain go together' });
