import * as z from 'zod';
import { wanted } from '../../checklist/wanted.ts';

const MOST_WORDS = 200;

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, wanted('language'))
  .meta({ description: 'Language tag such as en, fr or pt-BR.' });

const word = z.string().regex(/^(?=[\s\S]*\S)[\s\S]{1,100}$/, wanted('text'));
const words = z.union([z.array(word).min(1).max(MOST_WORDS), word], wanted('textList'));
const texts = z.union([word, z.record(language, word)], wanted('texts'));

const grade = z.strictObject({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u, wanted('code'))
    .describe('Short name, which results carry.'),
  label: texts.optional().describe('As reports name the step; default: the id.'),
  value: z.number().min(0).max(1).optional().describe('0 to 1; default: steps of one size.'),
  words: words.optional().describe('What else stands for it in cells.'),
});

/** A mapping of words to the steps of a ladder as it is written. */
export const ladderFileSchema = z.strictObject({
  grades: z.array(grade).min(2).max(20).describe('Lowest first.'),
  'not-stated': words.optional().describe('What stands where the grade is not known.'),
  illegible: words.optional(),
  'not-applicable': words.optional(),
});

export type LadderFile = z.infer<typeof ladderFileSchema>;
