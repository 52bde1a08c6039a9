import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { planSampleSize } from '../../src/planning/plan-sample-size.ts';
import type { PlanningOptions, PowerResult } from '../../src/planning/types.ts';
import { writePowerCsv } from '../../src/report/power-csv.ts';
import { powerDocument } from '../../src/report/power-document.ts';
import type { powerResultSchema } from '../../src/report/schemas/power.ts';
import { textWidth } from '../../src/report/terminal/text-width.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import { factsOf, idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { expectGoldenText } from '../helpers/golden.ts';

type Question = Omit<PlanningOptions, 'coordkit'>;

function plan(question: Question): PowerResult {
  return planSampleSize({ coordkit: '0.0.0', ...question });
}

function document(question: Question, language = 'en') {
  return powerDocument(plan(question), { language });
}

/** One question of each kind. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  needed: { change: 10, deviation: 15, attrition: 0.2, date: '2026-03-31' },
  'detectable-few': { n: 5, deviation: 15, change: 10, attrition: 0.2, members: 40 },
  clusters: { change: 10, deviation: 18, correlation: 0.6, clusterSize: 8, icc: 0.1 },
  census: { n: 25, members: 25, deviation: 15 },
  table: {},
};

describe.each(Object.entries(QUESTIONS))('power %s', (name, question) => {
  test.each(['en', 'fr'])('on a terminal of 80 columns, %s', (language) => {
    const text = writeTerminal(document(question, language), { width: 80 });
    expectGoldenText(`report/power-${name}.${language}.80.txt`, text);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  test('fits a result that its schema describes wholly', () => {
    const schema = new URL('../../schema/power.schema.json', import.meta.url);
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    const result = plan(question);
    validate(JSON.parse(JSON.stringify(result)));
    expect(validate.errors).toBeNull();
    expect(validate({ ...result, surprise: 1 })).toBe(false);
  });
});

test.each(['en', 'es', 'pt'])('power in Markdown, %s', (language) => {
  const text = writeMarkdown(document({ change: 10, deviation: 15 }, language));
  expectGoldenText(`report/power-needed.${language}.md`, text);
});

describe('the answer comes first', () => {
  test('with what to invite, and that only those who answer both rounds count', () => {
    const [linked, invite, unlinked, inviteEach] = sentencesOf(
      document({ change: 10, deviation: 15, attrition: 0.2 }),
    );
    expect(linked).toContain('20 respondents who answer both rounds');
    expect(invite).toMatch(/invite 25\. Those who answer one round only do not count/);
    expect(unlinked).toContain('37 respondents in each round, 74 answers in all');
    expect(inviteEach).toContain('invite 47 in each round');
  });

  test('says cannot reach .05 with this n, and never that nothing changed', () => {
    const told = sentencesOf(document({ n: 5, deviation: 15 })).join('\n');
    expect(told).toContain('Linked: an exact test cannot reach p = 0.05 with this n.');
    expect(told).not.toContain('Unlinked: an exact test');
    expect(told).not.toMatch(/no change\b/i);
  });

  test('raises a number that no exact test could use, and says why', () => {
    const told = sentencesOf(document({ change: 60, deviation: 10 })).join('\n');
    expect(told).toContain('Linked (the same people in both rounds): 6 respondents');
    // power.t.test(n = 2, delta = 60, sd = 10, type = "paired", strict = TRUE)$power is 0.50, n = 3: 0.99
    expect(told).toContain('t test alone would do with 3 respondents');
    expect(told).toContain('With fewer than 6 respondents, an exact test cannot reach p = 0.05');
    expect(told).toContain('With fewer than 5 respondents, figures are only described');
  });

  test.each([
    [2, 'answers only'],
    [4, 'descriptive only'],
  ])('gives no figure for %d respondents: %s', (n, caution) => {
    const few = document({ n, deviation: 15, change: 10 });
    expect(sentencesOf(few).join('\n')).toContain(`${n} respondents: ${caution}.`);
    expect(idsOf(few)).not.toContain('reach');
  });

  test('calls the whole list the answer itself', () => {
    const whole = document({ n: 25, members: 25, deviation: 15 });
    expect(sentencesOf(whole)[0]).toMatch(/^All 25 members: .* no interval and no test/);
    expect(idsOf(whole)).not.toContain('reach');
  });

  test('names no change beyond the scale', () => {
    const wide = document({ n: 5, deviation: 80 });
    expect(sentencesOf(wide)[0]).toContain('no change on a scale of 0 to 100 points is large enough');
    expect(tableOf(wide, 'reach-table').rows).toContainEqual([
      'Detected with 80\u00a0% power, points',
      '> 100',
      '> 100',
    ]);
  });

  test('says it once that a list is too short for more than a description', () => {
    const told = sentencesOf(document({ change: 10, deviation: 15, members: 4 }));
    expect(told.filter((text) => text.startsWith('4 respondents: descriptive only'))).toHaveLength(1);
  });

  test('does not name a number beyond a million', () => {
    expect(sentencesOf(document({ change: 0.1, deviation: 100 }))[0]).toContain('more than a million');
  });
});

describe('the method stands beside the number', () => {
  test('test, level, power and standard deviation', () => {
    const facts = factsOf(document({ change: 10, deviation: 15, power: 0.9, level: 0.975 }));
    expect(facts.get('Test')).toContain('Two-sided t test at 2.5\u00a0%');
    expect(facts.get('Power')).toMatch(/^90\u00a0%.*noncentral t/);
    expect(facts.get('Standard deviation')).toContain('correlate at 0.5');
    expect(facts.has('Clusters')).toBe(false);
  });

  test('the design effect and the list', () => {
    const facts = factsOf(document({ change: 10, deviation: 15, clusterSize: 8, icc: 0.1 }));
    expect(facts.get('Clusters')).toContain('1 in 1.70');
    const list = factsOf(document({ change: 10, deviation: 15, members: 400 }));
    expect(list.get('List of members')).toContain('400 in all');
  });
});

describe('as one long table', () => {
  const lines = (question: Question) =>
    parse(writePowerCsv(plan(question)), { columns: true }) as Record<string, string>[];

  test('has a line for each answer, with unrounded figures', () => {
    const [linked, unlinked] = lines({ change: 10, deviation: 15 });
    expect(linked).toMatchObject({ key: 'needed/linked', respondents: '20', change: '10', census: 'false' });
    expect(Number(linked?.effect)).toBe(10 / 15);
    expect(unlinked).toMatchObject({ key: 'needed/unlinked', respondents: '37' });
    expect(lines({ n: 4, deviation: 15 })[0]).toMatchObject({
      reasons: 'too-few-units',
      change: '',
      smallest_p: '',
    });
  });

  test('has keys of their own for every cell of the table', () => {
    const all = lines({});
    // Ten effects, two designs: what is needed and eight powers each.
    expect(all).toHaveLength(10 * 2 * 9);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

test('the schema describes the type that a program sees', () => {
  expectTypeOf<PowerResult>().toExtend<DeepReadonly<z.infer<typeof powerResultSchema>>>();
});
