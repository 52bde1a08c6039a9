import * as z from 'zod';
import { ANSWER_STATES } from '../../responses/types.ts';
import { checklistIdentity, count, inputFile, problemSchema } from './common.ts';

const columnUse = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), item: z.string(), by: z.enum(['id', 'path', 'text', 'named']) }),
  z.strictObject({ kind: z.literal('option'), item: z.string(), code: z.string() }),
  z.strictObject({ kind: z.enum(['note', 'evidence']), item: z.string() }),
  z.strictObject({ kind: z.literal('field'), field: z.string() }),
  z.strictObject({ kind: z.literal('metadata') }),
  z.strictObject({ kind: z.literal('unmatched'), nearest: z.string().nullable() }),
]);

const column = z.strictObject({ file: z.string(), position: count, header: z.string(), use: columnUse });

const value = z.strictObject({
  item: z.string(),
  value: z.string(),
  count,
  state: z.enum(ANSWER_STATES),
  code: z.string().nullable(),
  nearest: z.string().nullable(),
});

const group = z.strictObject({
  mechanism: z.string(),
  round: z.string(),
  respondents: count,
  byRole: z.array(z.strictObject({ name: z.string(), count })),
});

/** `check --format json`. */
export const checkResultSchema = z.strictObject({
  kind: z.literal('check'),
  coordkit: z.string(),
  date: z.string().nullable(),
  checklist: checklistIdentity,
  inputs: z.array(inputFile),
  form: z.enum(['wide', 'long']),
  groups: z.array(group).describe('Respondents found, by mechanism and round'),
  columns: z.array(column).describe('What was made of each column'),
  values: z.array(value).describe('How often each value was found, and what it was taken for'),
  itemsNotInData: z.array(z.string()),
  problems: z.array(problemSchema),
});
