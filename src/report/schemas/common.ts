import * as z from 'zod';
import { AGGREGATIONS, RESPONDENT_RULES } from '../../checklist/types.ts';
import { SEVERITIES } from '../../problems.ts';
import type { ANSWER_STATES } from '../../responses/types.ts';

/** Every result describes itself with these; JSON Schemas in schema/ are made from them. */
export const points = z.number().min(0).max(100);
export const share = z.number().min(0).max(1);
export const count = z.int().min(0);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const inputFile = z
  .strictObject({ path: z.string(), sha256, rows: count, used: count, rejected: count })
  .meta({ id: 'InputFile', description: 'One file of data, with the SHA-256 of its bytes' });

export const checklistIdentity = z
  .strictObject({ id: z.string(), version: z.string(), sha256, variant: z.string().nullable() })
  .meta({ id: 'ChecklistIdentity', description: 'The checklist used, with the SHA-256 of its file' });

/** What a sentence is about; a value can be a phrase that is worded with it. */
const wordingValue = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.lazy(() => wordingSchema),
  z.array(z.union([z.string(), z.lazy(() => wordingSchema)])),
]);

const wordingSchema: z.ZodType<SomeWording> = z
  .strictObject({
    key: z.string().describe('Stable name of the sentence'),
    values: z.record(z.string(), wordingValue).describe('What it is about'),
  })
  .meta({ id: 'Wording', description: 'A sentence as data, to be worded in any language' });

export interface SomeWording {
  readonly key: string;
  readonly values: Readonly<Record<string, SomeValue>>;
}

type SomeValue = string | number | null | SomeWording | readonly (string | SomeWording)[];

export const problemSchema = z
  .strictObject({
    code: z.string().describe('Stable name; each has a page in docs/problems'),
    severity: z.enum(SEVERITIES),
    message: z.string(),
    file: z.string().nullable(),
    row: count.nullable().describe('Line of the file, from 1'),
    column: z
      .union([z.string(), count])
      .nullable()
      .describe('Header, or position in the line of a checklist'),
    value: z.string().nullable(),
    expected: z.string().nullable(),
    remedy: z.string(),
    count,
    wording: wordingSchema.nullable().describe('The message as a key and values'),
    expectedWording: wordingSchema
      .nullable()
      .describe('The same of expected; null where it is names and codes'),
    remedyWording: wordingSchema
      .nullable()
      .describe('The same of remedy; null where it is the remedy of the code'),
  })
  .meta({ id: 'Problem', description: 'Something that was not understood or not used' });

const roleRule = z.union([
  z.literal('pooled'),
  z.strictObject({
    weigh: z.union([z.literal('equal'), z.record(z.string(), z.number())]),
    at: z.enum(['item', 'domain']),
  }),
]);

export const scoringSchema = z
  .strictObject({
    respondents: z.enum(RESPONDENT_RULES),
    roles: roleRule,
    items: z.enum(AGGREGATIONS),
    domains: z.enum(AGGREGATIONS),
    coverage: z.strictObject({ item: share, domain: share, overall: share }),
    dontKnow: z.enum(['missing', 'lowest']),
    pass: points,
  })
  .meta({ id: 'Scoring', description: 'The declaration of the arithmetic' });

export const exceptionsSchema = z
  .array(z.strictObject({ domain: z.string(), items: z.enum(AGGREGATIONS) }))
  .describe('Domains combined otherwise than scoring.items says');

export const stateCounts = z
  .strictObject({
    answered: count,
    'dont-know': count,
    'not-applicable': count,
    blank: count,
    'not-asked': count,
    invalid: count,
  } satisfies Record<(typeof ANSWER_STATES)[number], unknown>)
  .meta({ id: 'StateCounts', description: 'Respondents by what became of the question' });

/** What every result says of its making. */
export const provenance = {
  coordkit: z.string().describe('Version of coordkit'),
  date: z.string().nullable().describe('The date given with --date; the clock is never read'),
  checklist: checklistIdentity,
  inputs: z.array(inputFile),
  scoring: scoringSchema,
  problems: z.array(problemSchema),
};

export const seed = z.number().nullable().describe('The seed given with --seed');
