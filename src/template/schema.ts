import * as z from 'zod';
import { USEFULNESS, WAYS } from './types.ts';

const LONGEST_LINE = 300;
const LONGEST_PARAGRAPH = 4000;
const MOST_PARAGRAPHS = 20;

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language such as en, fr or pt-BR')
  .meta({ id: 'language', description: 'Language tag such as en, fr or pt-BR.' });

/** A text in all languages, or one for each; `long` in characters. */
function textOf(long: number, id: string) {
  const one = z.string().regex(new RegExp(`^[\\s\\S]{1,${long}}$`), `a text of at most ${long} characters`);
  return z
    .union([one, z.record(language, one)], 'a text, or a text for each language')
    .meta({ id, description: `One wording, or one per language; at most ${long} characters.` });
}

const line = textOf(LONGEST_LINE, 'line');
const paragraph = textOf(LONGEST_PARAGRAPH, 'paragraph');

function listOf<Entry extends z.ZodType>(entry: Entry, message: string) {
  return z.union([z.array(entry).min(1).max(MOST_PARAGRAPHS), entry], message);
}

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#005f73", in quotes')
  .meta({ id: 'colour', description: 'Six hexadecimal digits after #, in quotes: "#005f73".' });

const ways = listOf(z.enum(WAYS), `one or a list of ${WAYS.join(', ')}`);

const colours = z.strictObject({
  accent: colour.optional().describe('Headings, rules and links, on white.'),
  bands: z
    .record(z.string().min(1), colour)
    .optional()
    .describe('Behind dark words, by id of a band, or by red, orange, yellow, green, blue or grey.'),
});

const wording = z.strictObject({
  title: line.optional().describe('In the place of the title of the checklist.'),
  subtitle: line.optional(),
  preface: listOf(paragraph, 'a text, or a list of paragraphs').optional().describe('Before the report.'),
  footer: line.optional().describe('At the foot of every page.'),
  contact: line.optional().describe('Whom to ask.'),
  confidentiality: line.optional().describe('Who may read the report.'),
});

const validation = z.strictObject({
  by: ways.optional().describe('How the results were validated.'),
  note: paragraph.optional().describe('When, and with whom.'),
  useful: z.enum(USEFULNESS).optional().describe('Whether the meeting was found useful.'),
  why: paragraph.optional(),
});

const cover = z.strictObject({
  period: line.optional().describe('What the assessment is about, or when it was made.'),
  periods: z.record(z.string().min(1), line).optional().describe('The same by name of the round.'),
  'previous-assessments': listOf(line, 'a text, or a list of texts').optional(),
  collected: ways.optional().describe('How answers were collected.'),
  validation: validation.optional(),
  further: z
    .array(z.strictObject({ label: line, value: paragraph }))
    .max(MOST_PARAGRAPHS)
    .optional()
    .describe('Further facts, such as who facilitated.'),
});

/** A template as it is written. */
export const templateFileSchema = z.strictObject({
  organisation: line.optional().describe('Who hands the report over.'),
  logo: z
    .string()
    .min(1)
    .optional()
    .describe('Path of a PNG, JPEG or SVG of at most 1 MB, seen from this file.'),
  'logo-text': line.optional().describe('What the logo shows. Default: the organisation.'),
  colours: colours.optional(),
  wording: wording.optional(),
  cover: cover.optional().describe('What the data does not say; what is left out is not printed.'),
});

export type TemplateFile = z.infer<typeof templateFileSchema>;
