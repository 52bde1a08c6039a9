import * as z from 'zod';
import {
  AGGREGATIONS,
  COMPARABILITIES,
  FACETS,
  LEVELS,
  MATURITIES,
  RESPONDENT_RULES,
  TIERS,
} from './types.ts';
import { wanted } from './wanted.ts';

/** What ids, roles and names of scales and variants look like. */
export const ID_PATTERN = /^[A-Za-z][A-Za-z0-9_.-]{0,79}$/;
const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const VERSION_PATTERN = /^\d+(\.\d+){0,2}([-+][0-9A-Za-z.+-]+)?$/;

/** Names of lint rules that an item can silence. */
export const SILENCEABLE = ['double-barrelled', 'reverse-descriptive', 'no-evidence', 'no-action'] as const;

const MOST_OPTIONS = 200;

const id = z.string().regex(ID_PATTERN, wanted('id')).meta({
  id: 'id',
  description: 'Lives for ever: answers are matched to it. Letters, digits, "-", "_", "."',
});
const language = z
  .string()
  .regex(LANGUAGE_PATTERN, wanted('language'))
  .meta({ id: 'language', description: 'Language tag such as en, fr or pt-BR.' });
const plain = z.union([z.string(), z.number(), z.boolean()], wanted('text'));
const texts = z
  .union([plain, z.record(language, plain)], wanted('texts'))
  .meta({ id: 'text', description: 'One wording, or one per language: { en: Never, fr: Jamais }.' });
const textList = z
  .union([z.array(texts), texts], wanted('textList'))
  .meta({ id: 'texts', description: 'A list of texts, or a single one.' });
const code = z
  .union([z.string().min(1), z.number(), z.boolean()], wanted('code'))
  .meta({ id: 'code', description: 'What stands in the data for this answer: 0, 4, yes, 98.' });
const points = z.number().min(0).max(100);
const weight = z.number().min(0);
const aggregation = z.enum(AGGREGATIONS).meta({
  id: 'aggregation',
  description: 'How the parts become one score; see docs/checklist-format.md.',
});

const option = z
  .strictObject({
    code,
    label: texts.optional().describe('What the respondent reads.'),
    points: points.optional().describe('0 to 100. Default: even steps from 0 (first) to 100 (last).'),
    exclusive: z.boolean().optional().describe('Multiple choice: may not be ticked beside another.'),
  })
  .meta({ id: 'option', description: 'An answer to choose. Options run from lowest to highest.' });

const missing = z
  .array(
    z.strictObject({
      code,
      label: texts.optional().describe('What the respondent reads.'),
      state: z
        .enum(['dont-know', 'not-applicable', 'blank'])
        .describe('dont-know and blank are missing; not-applicable leaves the denominator.'),
    }),
  )
  .describe('Codes that stand for the absence of an answer.');

const optionsScale = z
  .strictObject({
    options: z.array(option).min(1).max(MOST_OPTIONS).describe('From lowest to highest.'),
    select: z.literal('multiple').optional().describe('Any number of options; points add up, capped at 100.'),
    missing: missing.optional(),
  })
  .describe('Answers to choose from.');

const rangeScale = z
  .strictObject({
    range: z.tuple([z.number(), z.number()]).describe('[lowest, highest]: 0 and 100 points.'),
    unit: plain.optional().describe('Shown beside the number, such as % or days.'),
    missing: missing.optional(),
  })
  .describe('A number between two bounds.');

const scales = z
  .record(id, z.union([optionsScale, rangeScale], wanted('scale')))
  .describe('Scales by name. The name "text" is reserved for free text.');

const roleWeights = z.strictObject({
  weigh: z
    .union([z.literal('equal'), z.record(id, weight)], wanted('roleWeights'))
    .describe('equal, or a weight for each role: { coordinator: 1, partner: 2 }.'),
  at: z.enum(['item', 'domain']).describe('Where each role is valued alone before they are weighed.'),
});

const share = z.number().min(0).max(1);
const scoring = z
  .strictObject({
    respondents: z.enum(RESPONDENT_RULES).optional().describe('How answers become an item. Default: mean.'),
    roles: z
      .union([z.literal('pooled'), roleWeights], wanted('roleRule'))
      .optional()
      .describe('Default: pooled.'),
    items: aggregation.optional().describe('How items become a domain. Default: weighted-mean.'),
    domains: aggregation.optional().describe('How domains become the overall score. Default: weighted-mean.'),
    coverage: z
      .strictObject({
        item: share.optional().describe('Default: 0.'),
        domain: share.optional().describe('Default: 0.5.'),
        overall: share.optional().describe('Default: 0.5.'),
      })
      .optional()
      .describe('Smallest share of answered over answered and missing that a score needs, 0 to 1.'),
    'dont-know': z
      .enum(['missing', 'lowest'])
      .optional()
      .describe("lowest: a don't-know counts as 0 points. Default: missing."),
    pass: points.optional().describe('Points at which an item passes its maturity level. Default: 75.'),
  })
  .meta({ id: 'scoring', description: 'The declaration of the arithmetic; every report prints it.' });

const band = z
  .strictObject({
    id,
    label: texts.optional().describe('Default: the id.'),
    from: points.optional().describe('Lower edge that belongs to the band (≥).'),
    above: points.optional().describe('Lower edge that does not belong to the band (>).'),
    colour: z.enum(['red', 'orange', 'yellow', 'green', 'blue', 'grey']).optional(),
    action: z.literal('required').optional().describe('A result in this band asks for an action plan.'),
  })
  .meta({ id: 'band', description: 'A named range of scores, up to the edge of the next band.' });

const item = z
  .strictObject({
    id,
    text: texts.optional().describe('The question or statement.'),
    scale: z.string().optional().describe('Name of a scale, or "text" for free text.'),
    select: z.literal('multiple').optional().describe('Any number of the options of the scale.'),
    weight: weight.optional().describe('Default: 1.'),
    roles: z.array(z.string()).optional().describe('Roles that are asked. Default: all.'),
    level: z
      .union([z.enum(LEVELS), z.array(z.enum(LEVELS))], wanted('levels'))
      .optional()
      .describe('Level or levels at which it is asked. Default: all.'),
    tier: z.enum(TIERS).optional().describe('How binding it is.'),
    facet: z.enum(FACETS).optional().describe('What it looks at.'),
    maturity: z.enum(MATURITIES).optional().describe('Level it tests, for level-gated domains.'),
    reverse: z.boolean().optional().describe('A high answer is a bad sign. Default: false.'),
    scored: z.boolean().optional().describe('false: reported, never scored. Default: true.'),
    evidence: textList.optional().describe('What to look for as proof.'),
    guidance: texts.optional().describe('Help for whoever asks or answers.'),
    actions: textList.optional().describe('What to do where the answer is low.'),
    anchors: z.record(z.string(), texts).optional().describe('Wording of an option for this item, by code.'),
    allow: z.array(z.enum(SILENCEABLE)).optional().describe('Lint rules that do not apply to this item.'),
  })
  .meta({ id: 'item', description: 'One question or statement.' });

const domain = z
  .strictObject({
    id,
    title: texts.optional(),
    description: texts.optional(),
    guidance: texts.optional(),
    weight: weight.optional().describe('Default: 1.'),
    target: points.optional().describe('Score to be reached, 0 to 100.'),
    scoring: z.strictObject({ items: aggregation }).optional().describe('Its own way from items to score.'),
    formative: z
      .boolean()
      .optional()
      .describe('true: its items need not go together, so no reliability is computed. Default: false.'),
    items: z.array(item).optional(),
  })
  .meta({ id: 'domain', description: 'A group of items with a score of its own.' });

const gate = z
  .strictObject({
    id,
    when: z
      .strictObject({
        item: z.string().optional(),
        domain: z.string().optional(),
        tier: z.enum(TIERS).optional().describe('Any scored item of the tier.'),
        below: z.number().max(100).describe('Triggers below this many points.'),
      })
      .meta({ id: 'watch', description: 'What is watched: { item, domain or tier: NAME, below: n }.' }),
    'applies-to': z.string().optional().describe('overall (default) or the id of a domain.'),
    cap: z.number().min(0).optional().describe('The result becomes this at most.'),
    fail: z.literal(true).optional().describe('The band becomes the lowest.'),
    reason: texts.optional().describe('Why; printed wherever the gate acts.'),
  })
  .meta({ id: 'gate', description: 'A rule that caps or fails a result whatever the mean says.' });

const source = z
  .strictObject({
    title: plain,
    publisher: plain.optional(),
    year: plain.optional(),
    url: plain.optional(),
    note: plain.optional(),
  })
  .describe('Where the instrument comes from.');

const crosswalk = z
  .record(
    z.string(),
    z.union(
      [z.string(), z.strictObject({ to: z.string().optional(), same: z.boolean().optional() })],
      wanted('crosswalk'),
    ),
  )
  .describe(
    'Items of an older version: old-id: new-id, old-id: same, or old-id: { to: new-id, same: true }.',
  );

const testing = z
  .strictObject({
    overall: z
      .enum(['primary', 'with-domains'])
      .optional()
      .describe('primary (default): the overall score is tested by itself.'),
    families: z
      .record(id, z.array(z.string()).min(1))
      .optional()
      .describe('Domains whose p-values are adjusted together, by name. Default: all domains, one family.'),
  })
  .meta({ id: 'testing', description: 'Which tests of change are adjusted together for their number.' });

/** The YAML format of a checklist. Shape alone: what refers to what is checked by the rules. */
export const checklistFileSchema = z
  .strictObject({
    checklist: id.describe('Id of the checklist.'),
    version: z
      .union([z.string().regex(VERSION_PATTERN, wanted('version')), z.number()], wanted('version'))
      .describe('Version such as 1.0.0; put it up whenever an item changes.'),
    extends: z.string().min(1).optional().describe('Id or path of the checklist that this one adapts.'),
    title: texts.optional(),
    description: texts.optional(),
    languages: z
      .array(language)
      .min(1)
      .optional()
      .describe('First: the reference. Default: those of the title.'),
    source: z.array(source).optional(),
    licence: plain.optional().describe('Licence of the wording.'),
    comparability: z
      .enum(COMPARABILITIES)
      .optional()
      .describe('What scores may be compared with. Default: within-type.'),
    roles: z
      .array(z.union([id, z.strictObject({ id, label: texts.optional() })], wanted('role')))
      .optional()
      .describe('Roles of respondents: [coordinator, partner] or [{ id, label }].'),
    scales: scales.optional(),
    scoring: scoring.optional(),
    bands: z.array(band).optional().describe('Together they cover 0 to 100.'),
    domains: z.array(domain).optional(),
    gates: z.array(gate).optional(),
    variants: z.record(id, z.array(z.string())).optional().describe('Shorter forms: ids of items by name.'),
    crosswalk: crosswalk.optional(),
    target: points.optional().describe('Overall score to be reached, 0 to 100.'),
    testing: testing.optional(),
    guidance: textList.optional().describe('How to use the instrument; key lessons.'),
    drop: z.array(z.string()).optional().describe('With extends: ids of items and domains left out.'),
    weights: z
      .record(z.string(), weight)
      .optional()
      .describe('With extends: weights by id of item or domain.'),
  })
  .meta({ title: 'coordkit checklist', description: 'An instrument that assesses coordination.' });

/** A file as the schema accepts it. */
export type ChecklistFile = z.input<typeof checklistFileSchema>;

/** The same with anything absent: what is left of a file once what is wrong was taken out. */
export type Draft<T = ChecklistFile> = T extends readonly (infer E)[]
  ? readonly Draft<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> }
    : T;

export type DraftDomain = Draft<z.input<typeof domain>>;
export type DraftItem = Draft<z.input<typeof item>>;
export type DraftGate = Draft<z.input<typeof gate>>;
export type DraftBand = Draft<z.input<typeof band>>;
export type DraftScale = Draft<z.input<typeof optionsScale> & z.input<typeof rangeScale>>;
export type DraftOption = Draft<z.input<typeof option>>;
export type DraftScoring = Draft<z.input<typeof scoring>>;
export type DraftText = z.input<typeof texts>;
