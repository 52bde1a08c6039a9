import * as z from 'zod';
import { AGGREGATIONS } from '../../checklist/types.ts';
import { FAMILIES, NOT_TRIED_REASONS, WEIGHT_VARIATIONS } from '../../robustness/types.ts';
import { count, exceptionsSchema, points, provenance, share } from './common.ts';
import { scoreSchema } from './score.ts';

const ruleVariation = z.discriminatedUnion('part', [
  z.strictObject({
    id: z.string(),
    part: z.literal('respondents'),
    rule: z.enum(['mean', 'median', 'consensus']),
  }),
  z.strictObject({
    id: z.string(),
    part: z.literal('roles'),
    rule: z.union([
      z.literal('pooled'),
      z.strictObject({ weigh: z.literal('equal'), at: z.enum(['item', 'domain']) }),
    ]),
  }),
  z.strictObject({
    id: z.string(),
    part: z.enum(['items', 'domains']),
    rule: z.enum(AGGREGATIONS),
    poolsRoles: z.boolean().describe('True where roles that the checklist weighs are pooled as well'),
  }),
]);

const varied = z.strictObject({
  rules: z.array(ruleVariation),
  weights: z.array(z.enum(WEIGHT_VARIATIONS)),
  perturbation: z.strictObject({
    draws: count,
    seed: count,
    generator: z.literal('MT19937'),
    distribution: z.literal('log-uniform'),
    lowest: z.number().describe('Smallest factor of a weight'),
    highest: z.number().describe('Largest factor of a weight'),
  }),
  organisation: z.string().nullable().describe('Column that names the organisation'),
  smallestNamed: count.describe('Organisations with fewer respondents are not named'),
});

const agreement = z
  .strictObject({
    variations: count,
    scored: count.describe('Variations that gave a score'),
    bandHolds: count.nullable().describe('Of those scored, how many are in the declared band'),
    bandShare: share.nullable(),
    ranked: count.describe('Variations in which places could be compared'),
    rankHolds: count.nullable().describe('Of those ranked, how many leave the mechanism at its place'),
    rankShare: share.nullable(),
  })
  .meta({ id: 'Agreement', description: 'How often the declared band and place came out again' });

const trial = z.strictObject({
  id: z.string().describe('The rule, the weights, the item or the domain'),
  value: points.nullable(),
  band: z.string().nullable(),
  rank: count.nullable(),
  bandHolds: z.boolean().nullable(),
  rankHolds: z.boolean().nullable(),
});

const peopleGroup = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('role'), role: z.string().nullable(), agreement }),
  z.strictObject({
    kind: z.literal('organisation'),
    organisation: z.string(),
    respondents: count,
    agreement,
  }),
  z.strictObject({ kind: z.literal('small-organisations'), agreement }),
]);

const family = z.enum(FAMILIES);
const range = z.strictObject({ lowest: points.nullable(), highest: points.nullable() });

const familyResult = z.discriminatedUnion('kind', [
  z.strictObject({ family, kind: z.literal('withheld'), reason: z.enum(NOT_TRIED_REASONS) }),
  z.strictObject({ family, kind: z.literal('named'), agreement, range, trials: z.array(trial) }),
  z.strictObject({
    family,
    kind: z.literal('drawn'),
    agreement,
    range,
    bands: z.array(z.strictObject({ band: z.string(), count })),
  }),
  z.strictObject({ family, kind: z.literal('people'), agreement, groups: z.array(peopleGroup) }),
]);

const exit = z.strictObject({
  next: z.string().nullable().describe('The neighbouring band'),
  changes: z.array(
    z.strictObject({
      item: z.string(),
      from: points,
      needed: points.describe('Nearest value, in tenths of a point, at which the band is another'),
      change: z.number(),
      band: z.string().describe('The band that is reached'),
    }),
  ),
});

const whatItTakes = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('shown'), up: exit, down: exit }),
  z.strictObject({ state: z.literal('withheld'), reason: z.enum(['not-scored', 'no-bands']) }),
]);

const mechanism = z.strictObject({
  mechanism: z.string(),
  round: z.string(),
  respondents: count,
  byRole: z.array(z.strictObject({ name: z.string(), count })),
  declared: scoreSchema,
  place: z.strictObject({ rank: count, of: count }).nullable(),
  families: z.array(familyResult),
  whatItTakes,
});

const ranking = z.discriminatedUnion('state', [
  z.strictObject({ round: z.string(), state: z.literal('ranked'), mechanisms: count }),
  z.strictObject({
    round: z.string(),
    state: z.literal('withheld'),
    reason: z.enum(['within-mechanism', 'fewer-than-two']),
  }),
]);

/** `robustness --format json`. */
export const robustnessResultSchema = z.strictObject({
  kind: z.literal('robustness'),
  ...provenance,
  seed: count.describe('The seed of the perturbed weights'),
  exceptions: exceptionsSchema,
  varied,
  rankings: z.array(ranking),
  mechanisms: z.array(mechanism),
});
