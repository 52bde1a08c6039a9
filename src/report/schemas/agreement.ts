import * as z from 'zod';
import {
  ALPHA_INTERVAL_REASONS,
  ALPHA_READINGS,
  ALPHA_REASONS,
  CONSENSUS_REASONS,
  GAP_METHODS,
  GAP_REASONS,
  SPREAD_REASONS,
} from '../../scoring/agreement/types.ts';
import { count, points, share } from './common.ts';

const interval = z.strictObject({ level: share, low: z.number(), high: z.number() });
const deviation = z.number().min(0).nullable();

const spread = z.strictObject({
  items: count.describe('Items with five ratings or more'),
  deviationPoints: deviation.describe('Mean of their AD, in points'),
  polarised: count,
});

const itemSpread = z
  .strictObject({
    id: z.string(),
    options: count.nullable(),
    ratings: count,
    agreement: share.nullable().describe('r_wg; 0 also where it comes out negative'),
    raw: z.number().nullable().describe('r_wg as it comes out'),
    deviationSteps: deviation.describe('AD, in steps from option to option'),
    deviationPoints: deviation.describe('AD, in points'),
    polarised: z.boolean().nullable().describe('Answers spread wider than random ones; null where not known'),
    reason: z.enum(SPREAD_REASONS).nullable(),
  })
  .meta({ id: 'ItemSpread', description: 'How far the raters of one item are apart' });

const domainSpread = z
  .strictObject({
    domain: z.string(),
    options: count,
    items: count.describe('Items with this number of options'),
    itemsUsed: count.describe('Those with five ratings or more'),
    agreement: share.nullable().describe('r_wg(j)'),
    deviationSteps: deviation,
    deviationPoints: deviation,
    polarised: z.boolean().nullable(),
    reason: z.literal('too-few-units').nullable(),
  })
  .meta({
    id: 'DomainSpread',
    description: 'The items of a domain with the same number of options, together',
  });

const gap = z
  .strictObject({
    part: z.string().describe('`overall`, or the id of a domain'),
    role: z.string(),
    other: z.string(),
    n: count,
    nOther: count,
    mean: points.nullable(),
    meanOther: points.nullable(),
    difference: z.number().nullable().describe('Mean of `role` minus mean of `other`, in points'),
    standardError: z.number().nullable(),
    df: z.number().nullable(),
    interval: interval.nullable(),
    method: z.enum(GAP_METHODS).nullable(),
    caution: z.enum(['very-small', 'small']).nullable(),
    reason: z.enum(GAP_REASONS).nullable(),
  })
  .meta({ id: 'RoleGapEstimate', description: "The gap between two roles, from respondents' own values" });

const alpha = z
  .strictObject({
    scale: z.string(),
    options: count,
    items: count.describe('Items with two ratings or more'),
    ratings: count,
    raters: count,
    alpha: z.number().max(1).nullable(),
    sameAnswer: share.nullable().describe('Share of pairs of ratings of a same item that are equal'),
    reading: z.enum(ALPHA_READINGS).nullable(),
    interval: interval.nullable(),
    resamples: count.nullable(),
    reason: z.enum(ALPHA_REASONS).nullable(),
    intervalReason: z.enum(ALPHA_INTERVAL_REASONS).nullable(),
  })
  .meta({ id: 'ScaleAlpha', description: "Krippendorff's alpha, ordinal, over the items of one scale" });

const consensus = z
  .strictObject({
    kind: z.enum(['row', 'round']),
    round: z.string().nullable().describe('Round of the independent ratings'),
    raters: count,
    items: z.array(
      z.strictObject({
        id: z.string(),
        consensus: points.nullable(),
        ratings: count,
        mean: points.nullable(),
        median: points.nullable(),
        lowest: points.nullable(),
        highest: points.nullable(),
        position: z.enum(['below', 'within', 'above']).nullable(),
      }),
    ),
    common: count.describe('Items with a consensus answer and a rating'),
    consensus: points.nullable(),
    independent: points.nullable(),
    difference: z.number().nullable().describe('Consensus minus independent, over the common items'),
    reason: z.enum(CONSENSUS_REASONS).nullable(),
  })
  .meta({ id: 'ConsensusComparison', description: 'A consensus beside the independent ratings' });

/** What `score --agreement` adds to a result. */
export const agreementSchema = z
  .strictObject({
    level: share,
    seed: count.describe('Start of the random stream for intervals of alpha'),
    mechanisms: z.array(
      z.strictObject({
        mechanism: z.string(),
        round: z.string(),
        raters: count,
        spread,
        items: z.array(itemSpread),
        domains: z.array(domainSpread),
        gaps: z.array(gap),
        alphas: z.array(alpha),
        consensus: consensus.nullable(),
      }),
    ),
  })
  .meta({ id: 'Agreement', description: 'How far respondents agree; only with --agreement' });
