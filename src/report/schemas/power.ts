import * as z from 'zod';
import { PLANNED_DESIGNS } from '../../planning/types.ts';
import { count, share } from './common.ts';

const above0 = z.number().positive();
const design = z.enum(PLANNED_DESIGNS).describe('linked: the same people in both rounds');

const asked = z
  .strictObject({
    change: above0.nullable().describe('Points'),
    deviation: above0
      .nullable()
      .describe('Points; of the changes where linked, unless there is a correlation'),
    correlation: z.number().min(-1).max(1).nullable().describe('Between the rounds'),
    n: count.nullable().describe('Respondents: of both rounds where linked, of each where not'),
    clusterSize: count.describe('1: no clusters'),
    icc: share.describe('Intraclass correlation'),
    members: count.nullable().describe('Length of the whole list'),
    attrition: share.describe('Share of those invited who are not expected to answer as planned'),
  })
  .meta({ id: 'PlanningQuestion', description: 'What was asked, and what stands where nothing was said' });

const method = z.strictObject({
  test: z.literal('two-sided-t').describe('Its power from the noncentral t distribution, both tails'),
  power: share,
  level: share.describe('Confidence level; the test is at 1 − level'),
  designEffect: z.number().min(1).describe('1 + (clusterSize − 1) × icc'),
  fewestUnits: count.describe('Independent units below which figures are only described'),
});

const size = {
  units: count.describe('Clusters, or respondents where there are none'),
  respondents: count,
  invite: count.nullable().describe('null where the list of members holds too few'),
  census: z.boolean().describe('The whole list: nothing is left to chance'),
  caution: z.enum(['answers-only', 'descriptive-only', 'very-small', 'small']).nullable(),
};

const needed = z
  .strictObject({
    ...size,
    effect: above0.describe('Change over standard deviation'),
    unitsByPower: count.describe('Units that the t test alone would need'),
    raisedBy: z.enum(['exact-test', 'descriptive-only']).nullable().describe('Why more are needed than that'),
    power: share.nullable().describe('null for a census'),
  })
  .meta({ id: 'NeededSize', description: 'What the change needs' });

const reach = z
  .strictObject({
    ...size,
    effect: above0.nullable().describe('Smallest change detected, in standard deviations'),
    change: above0.nullable().describe('The same in points'),
    halfWidthInDeviations: above0.nullable().describe('Half the width of the interval to expect'),
    halfWidth: above0.nullable().describe('The same in points'),
    largestDeviation: above0
      .nullable()
      .describe('Standard deviation up to which the change is detected, points'),
    power: share.nullable().describe('Chance of finding the change asked for'),
    smallestP: share.nullable().describe('That an exact test can give'),
    canReachLevel: z.boolean().nullable().describe('Whether an exact test can reach 1 − level'),
    reason: z.enum(['too-few-units', 'census']).nullable().describe('Why figures are null'),
  })
  .meta({ id: 'PlannedReach', description: 'What a number of respondents can detect' });

const cells = z.strictObject({
  design,
  change: above0.nullable().describe('Points, where the standard deviation is known'),
  deviation: above0
    .nullable()
    .describe('Standard deviation at which the change asked for is this large, points'),
  needed: count.nullable().describe('Units needed; null for more than a million'),
  power: z.array(share.nullable()).describe('With as many units as each column has'),
});

/** `power --format json`. */
export const powerResultSchema = z.strictObject({
  kind: z.literal('power'),
  coordkit: z.string().describe('Version of coordkit'),
  date: z.string().nullable().describe('The date given with --date; the clock is never read'),
  asked,
  method,
  designs: z.array(
    z.strictObject({
      design,
      deviation: above0.nullable().describe('Standard deviation used, points'),
      needed: needed.nullable(),
      reach: reach.nullable(),
    }),
  ),
  table: z
    .strictObject({
      units: z.array(count).describe('Columns: independent units'),
      rows: z.array(z.strictObject({ effect: above0, designs: z.array(cells) })),
    })
    .nullable()
    .describe('Over standardised changes; null where the question has one answer'),
});
