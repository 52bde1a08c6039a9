import * as z from 'zod';
import { FACETS, LEVELS, TIERS } from '../../checklist/types.ts';
import { SCORE_STATES } from '../../scoring/types.ts';
import { count, exceptionsSchema, points, provenance, seed, share, stateCounts } from './common.ts';

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
    notes: count,
    evidence: count,
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

export const mechanismScore = z
  .strictObject({
    mechanism: z.string(),
    round: z.string(),
    level: z.string().nullable(),
    respondents: count,
    byRole: namedCounts,
    bySector: namedCounts,
    response: z.strictObject({ respondents: count, invited: count }).nullable(),
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
});
