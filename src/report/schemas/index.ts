import * as z from 'zod';
import { casesResultSchema } from './cases.ts';
import { changeResultSchema } from './change.ts';
import { checkResultSchema } from './check.ts';
import { explanationSchema } from './explain.ts';
import { powerResultSchema } from './power.ts';
import { robustnessResultSchema } from './robustness.ts';
import { scoreResultSchema } from './score.ts';

/** The JSON results that scripts may rely on, by name of their file in schema/. */
export const RESULT_SCHEMAS = {
  score: scoreResultSchema,
  change: changeResultSchema,
  explain: explanationSchema,
  check: checkResultSchema,
  power: powerResultSchema,
  robustness: robustnessResultSchema,
  cases: casesResultSchema,
} as const;

const TITLES = {
  score: 'Scores, as printed by coordkit score --format json',
  change: 'Change between two rounds, as printed by coordkit compare --format json',
  explain: 'The way from answers to one number, as printed by coordkit explain --format json',
  check: 'What of the data is understood, as printed by coordkit check --format json',
  power: 'Respondents that a change needs, as printed by coordkit power --format json',
  robustness: 'What survives other choices, as printed by coordkit robustness --format json',
  cases: 'Cases side by side, as printed by coordkit cases --format json',
} as const satisfies Record<keyof typeof RESULT_SCHEMAS, string>;

/** JSON Schema, draft 2020-12, of one kind of result. */
export function resultJsonSchema(kind: keyof typeof RESULT_SCHEMAS): object {
  const { $schema, ...schema } = z.toJSONSchema(RESULT_SCHEMAS[kind], { reused: 'inline' });
  return { $schema, $id: `${kind}.schema.json`, title: TITLES[kind], ...schema };
}
