import * as z from 'zod';
import { FACETS, LEVELS, TIERS } from '../../checklist/types.ts';
import { COMMENT_KINDS, NO_INTERVAL_REASONS, SCORE_STATES } from '../../scoring/types.ts';
import { agreementSchema } from './agreement.ts';
import { count, exceptionsSchema, points, provenance, seed, share, stateCounts } from './common.ts';
import { domainReliability } from './reliability.ts';

export const scoreSchema = z
  .strictObject({
    state: z.enum(SCORE_STATES),
    value: points.nullable().describe('0 to 100, never rounded; null unless scored'),
    n: count.describe('Respondents with at least one answer that counts'),
    coverage: share,
    lowest: points.nullable().describe('The score were everything missing at 0 points'),
    highest: points.nullable().describe('The score were everything missing at 100 points'),
    band: z.string().nullable(),
    reasons: z.array(z.string()).describe('`code` or `code:detail`'),
    uncapped: points.nullable().describe('The value before a gate capped it'),
  })
  .meta({ id: 'Score', description: 'A score with all that is needed to read it' });

const roleScore = z
  .strictObject({ role: z.string(), respondents: count, score: scoreSchema })
  .meta({ id: 'RoleScore' });

const roleGap = z
  .strictObject({ role: z.string(), other: z.string(), difference: z.number().nullable() })
  .meta({ id: 'RoleGap', description: 'Score of `role` minus score of `other`, in points' });

export const gateResult = z
  .strictObject({
    id: z.string(),
    state: z.enum(['passed', 'triggered', 'unknown']),
    appliesTo: z.string(),
    watched: z.array(z.strictObject({ id: z.string(), value: points.nullable() })),
  })
  .meta({ id: 'GateResult' });

const unmetItem = z.strictObject({
  item: z.string(),
  tier: z.enum(['requirement', 'minimum-standard']),
  value: points.nullable(),
  state: z.enum(['missed', 'unknown']),
});

const itemScore = z
  .strictObject({
    id: z.string(),
    score: scoreSchema,
    answers: z.record(z.string(), count).describe('Answers by option code; empty for numbers and free text'),
    states: stateCounts,
    roles: z.array(roleScore),
    answersByRole: z
      .array(
        z.strictObject({
          role: z.string().nullable(),
          answers: z.record(z.string(), count),
          states: stateCounts,
        }),
      )
      .optional()
      .describe('The same counts role by role, where more than one role was asked'),
    notes: count,
    evidence: count,
    comments: z
      .array(z.strictObject({ kind: z.enum(COMMENT_KINDS), text: z.string() }))
      .optional()
      .describe('What respondents wrote, with --comments alone'),
  })
  .meta({ id: 'ItemScore' });

const domainScore = z
  .strictObject({
    id: z.string(),
    score: scoreSchema,
    roles: z.array(roleScore),
    gaps: z.array(roleGap),
    items: z.array(itemScore),
    maturity: z.string().nullable(),
  })
  .meta({ id: 'DomainScore' });

function partScores(ids: readonly string[]) {
  return z.array(z.strictObject({ id: z.enum(ids), items: count, score: scoreSchema }));
}

const category = z.discriminatedUnion('state', [
  z.strictObject({
    category: z.string(),
    state: z.literal('shown'),
    respondents: count,
    overall: scoreSchema,
    domains: z.array(z.strictObject({ id: z.string(), score: scoreSchema })),
  }),
  z.strictObject({ category: z.string(), state: z.literal('suppressed') }),
]);

const namedCounts = z.array(z.strictObject({ name: z.string(), count }));

const namedResponses = z.array(z.strictObject({ name: z.string(), respondents: count, invited: count }));

const responseRate = z
  .strictObject({
    respondents: count.describe('Who answered and is on the list, where ids tell; else all who answered'),
    invited: count,
    interval: z.strictObject({ level: share, low: share, high: share }).nullable(),
    noInterval: z.enum(NO_INTERVAL_REASONS).nullable(),
    notOnList: count.nullable().describe('Who answered and is not on the list; null where ids do not tell'),
    byRole: namedResponses.nullable(),
    bySector: namedResponses.nullable(),
    active: z
      .strictObject({ respondents: count, invited: count })
      .nullable()
      .describe('The same against active members alone'),
    bounds: z
      .strictObject({ respondents: count, lowest: points, highest: points })
      .nullable()
      .describe('Mean of all members were those who did not answer at 0, and at 100 points'),
  })
  .meta({ id: 'ResponseRate', description: 'Respondents against those invited' });

export const mechanismScore = z
  .strictObject({
    mechanism: z.string(),
    round: z.string(),
    level: z.string().nullable(),
    respondents: count,
    byRole: namedCounts,
    bySector: namedCounts,
    bySex: namedCounts.describe('Empty where the data has no such column'),
    response: responseRate.nullable(),
    overall: scoreSchema,
    roles: z.array(roleScore),
    gaps: z.array(roleGap),
    gates: z.array(gateResult),
    unmet: z.array(unmetItem),
    domains: z.array(domainScore),
    levels: partScores(LEVELS),
    facets: partScores(FACETS),
    tiers: partScores(TIERS),
    disaggregations: z.array(
      z.strictObject({ column: z.string(), minCell: count, categories: z.array(category) }),
    ),
  })
  .meta({ id: 'MechanismScore' });

/** `score --format json`. */
export const scoreResultSchema = z.strictObject({
  kind: z.literal('score'),
  ...provenance,
  seed,
  exceptions: exceptionsSchema,
  mechanisms: z.array(mechanismScore),
  agreement: agreementSchema.nullable(),
  reliability: z.array(domainReliability).nullable(),
});
