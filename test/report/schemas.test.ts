import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { compareRounds } from '../../src/change/compare.ts';
import type { ChangeResult } from '../../src/change/types.ts';
import { type CheckResult, checkResult } from '../../src/report/check-result.ts';
import type { RESULT_SCHEMAS } from '../../src/report/schemas/index.ts';
import { explainScore } from '../../src/scoring/explain.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { Explanation, ScoreResult } from '../../src/scoring/types.ts';
import { DONT_KNOW, loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { committeeChanges } from '../helpers/changes.ts';
import { instrument } from '../helpers/instrument.ts';
import { smallChanges } from '../helpers/small-changes.ts';

const CHECKLIST = instrument({
  domains: [
    {
      id: 'meetings',
      target: 60,
      items: [
        { id: 'held', tier: 'requirement', facet: 'existence' },
        { id: 'useful', levels: ['district'] },
      ],
    },
    { id: 'profile', aggregation: 'none', items: [{ id: 'remarks' }] },
  ],
  gates: [
    {
      id: 'held',
      watches: { kind: 'item', id: 'held' },
      below: 50,
      appliesTo: 'overall',
      effect: { kind: 'fail' },
      reason: { en: 'No meetings' },
    },
  ],
});

const ROWS: readonly Row[] = ['baseline', 'follow-up'].flatMap((round, index) => [
  {
    round,
    role: 'coordinator',
    respondent: 'a',
    attributes: { sector: 'health' },
    answers: { held: 1 + index, useful: 3, remarks: 2 },
  },
  {
    round,
    role: 'partner',
    respondent: 'b',
    attributes: { sector: 'social' },
    answers: { held: DONT_KNOW, useful: 4, remarks: 2 },
  },
]);

const read = responsesOf(CHECKLIST, ROWS);
const loaded = loadedOf(CHECKLIST);
const options = { ...OPTIONS, by: ['sector'], minCell: 2 };

const RESULTS = {
  check: checkResult(read, loaded, { coordkit: '0.0.0', date: null }),
  score: scoreResponses(read, loaded, options),
  change: compareRounds({ read, loaded, round: 'baseline' }, { read, loaded, round: 'follow-up' }, options),
  explain: explainScore(
    read,
    loaded,
    { mechanism: 'Committee', round: 'baseline', part: { kind: 'overall' } },
    options,
  ),
};

function schemaOf(kind: string): object {
  return JSON.parse(readFileSync(new URL(`../../schema/${kind}.schema.json`, import.meta.url), 'utf8'));
}

describe('the JSON Schemas of results', () => {
  it.each(Object.keys(RESULTS))('%s: describes the result wholly', (kind) => {
    const validate = new Ajv2020({ allErrors: true }).compile(schemaOf(kind));
    validate(JSON.parse(JSON.stringify(RESULTS[kind as keyof typeof RESULTS])));
    expect(validate.errors).toBeNull();
  });

  it.each(Object.keys(RESULTS))('%s: refuses a key it does not know', (kind) => {
    const validate = new Ajv2020().compile(schemaOf(kind));
    expect(validate({ ...RESULTS[kind as keyof typeof RESULTS], surprise: 1 })).toBe(false);
  });
});

it.each([
  ['linked, not linked and not told, with a round that looks back', committeeChanges()],
  ['few, all members, and clusters with weights and a bootstrap', smallChanges()],
])('describe a change with all that may be shown or held back: %s', (_, changes) => {
  const validate = new Ajv2020({ allErrors: true }).compile(schemaOf('change'));
  validate(JSON.parse(JSON.stringify(changes)));
  expect(validate.errors).toBeNull();
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Described<K extends keyof typeof RESULT_SCHEMAS> = DeepReadonly<z.infer<(typeof RESULT_SCHEMAS)[K]>>;

it('describe the types that a program sees', () => {
  expectTypeOf<ScoreResult>().toExtend<Described<'score'>>();
  expectTypeOf<ChangeResult>().toExtend<Described<'change'>>();
  expectTypeOf<CheckResult>().toExtend<Described<'check'>>();
  expectTypeOf<Explanation>().toExtend<Described<'explain'>>();
});
