import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Checklist } from '../../src/checklist/types.ts';
import { writeRobustnessCsv } from '../../src/report/robustness-csv.ts';
import { robustnessDocument } from '../../src/report/robustness-document.ts';
import type { robustnessResultSchema } from '../../src/report/schemas/robustness.ts';
import { textWidth } from '../../src/report/terminal/text-width.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import { assessRobustness } from '../../src/robustness/robustness.ts';
import type { RobustnessResult } from '../../src/robustness/types.ts';
import { BLANK, loadedOf, type Row, responsesOf } from '../helpers/answers.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { expectGoldenText } from '../helpers/golden.ts';

/** Answers to mandate, quarterly and sectors; Dowa has two rounds, Ntchisi answered nothing. */
const ROWS: readonly Row[] = [
  ...people('Dowa', 'baseline', [4, 2, 3], [3, 2, 2], [3, 1, 2], [2, 2, 3], [3, 3, 1], [4, 2, 2]),
  ...people('Dowa', 'follow-up', [4, 3, 3], [4, 4, 2], [3, 3, 4]),
  ...people('Kasungu', 'baseline', [1, 4, 4], [1, 4, 3], [0, 4, 4]),
  ...people('Salima', 'baseline', [4, 4, 1]),
  ...people('Ntchisi', 'baseline', [null, null, null], [null, null, null]),
];

type Answers = readonly [mandate: number | null, quarterly: number | null, sectors: number | null];

function people(mechanism: string, round: string, ...answers: readonly Answers[]): Row[] {
  return answers.map(([mandate, quarterly, sectors], place) => ({
    mechanism,
    round,
    role: place === 0 ? 'coordinator' : 'partner',
    respondent: `secret-${place}`,
    attributes: { organisation: place < 5 ? 'Government' : 'Hope' },
    answers: { mandate: mandate ?? BLANK, quarterly: quarterly ?? BLANK, sectors: sectors ?? BLANK },
  }));
}

function resultOf(checklist: Checklist, rows = ROWS, organisation: string | null = 'organisation') {
  const options = { coordkit: '0.1.0', date: '2026-03-31', seed: 1, draws: 200, organisation };
  return assessRobustness(responsesOf(checklist, rows), loadedOf(checklist), options);
}

const checklist = committeeChecklist({
  comparability: 'within-type',
  domains: committeeChecklist().domains.map((domain) =>
    domain.id === 'meetings' ? { ...domain, weight: 2 } : domain,
  ),
});
const result = resultOf(checklist);
const report = (language = 'en', of = result, by = checklist) => robustnessDocument(of, by, { language });

describe('the report', () => {
  test.each(['en', 'es', 'fr', 'pt'])('in Markdown, %s', (language) => {
    expectGoldenText(`report/robustness.${language}.md`, writeMarkdown(report(language)));
  });

  test.each(['en', 'fr'])('on a terminal of 80 columns, %s', (language) => {
    const text = writeTerminal(report(language), { width: 80 });
    expectGoldenText(`report/robustness.${language}.80.txt`, text);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  });

  test('as one long table', () => {
    expectGoldenText('report/robustness.csv', writeRobustnessCsv(result, checklist));
  });

  test('has ids and keys that are unique', () => {
    const ids = idsOf(report());
    expect(new Set(ids).size).toBe(ids.length);
    const keys = writeRobustnessCsv(result, checklist)
      .split('\r\n')
      .map((line) => line.split(',')[0]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('names no respondent and no small organisation', () => {
    const all = `${writeMarkdown(report())}${writeRobustnessCsv(result, checklist)}${JSON.stringify(result)}`;
    expect(all).not.toContain('secret');
    expect(all).not.toContain('Hope');
    expect(all).toContain('Government');
  });
});

describe('what it says', () => {
  test('how weights are perturbed stands at the head, with draws, seed and generator', () => {
    expect(factsOf(report()).get('Perturbed weights')).toMatch(
      /^200 draws\..*between 0\.5 and 2.*Seed 1, generator MT19937/,
    );
  });

  test('how to ask for organisations, where no column was named', () => {
    const without = report('en', resultOf(checklist, ROWS, null));
    expect(factsOf(without).get('Without an organisation')).toContain('--organisation COLUMN');
  });

  test('a gate that holds a score down is what it would take', () => {
    const { rows } = tableOf(report(), 'mechanism-Kasungu-baseline-up');
    expect(rows).toEqual([
      [
        'The committee has a written mandate signed by the district authority (mandate)',
        '16.7',
        '50.0',
        '+33.3',
        'Good',
      ],
    ]);
  });

  test('people are told by role and number, without a value', () => {
    const { columns, rows } = tableOf(report(), 'mechanism-Dowa-baseline-families');
    const row = rows.find(([family]) => family === 'Without a respondent') ?? [];
    expect(Object.fromEntries(columns.map((column, place) => [column, row[place]]))).toMatchObject({
      Tried: '6',
      'No score': '0',
      Lowest: '–',
      Highest: '–',
    });
  });

  test('no score as declared is never a band that does not hold', () => {
    expect(sentencesOf(report())).toContain(
      'No score as declared, so that nothing can be compared: Ntchisi, baseline.',
    );
    expect(tableOf(report(), 'band-baseline').rows.map(([name]) => name)).not.toContain('Ntchisi');
  });

  test('places are withheld where the authors do not allow them', () => {
    const barred = { ...checklist, comparability: 'within-mechanism' } as const;
    const document = report('en', resultOf(barred), barred);
    expect(factsOf(document).get('Place')).toMatch(/^Not given: the authors/);
    expect(idsOf(document).filter((id) => id.startsWith('place-'))).toEqual([]);
    expect(sentencesOf(document).some((text) => text.includes('the place holds'))).toBe(false);
  });

  test('without bands it tells places alone', () => {
    const plain = { ...checklist, bands: [] };
    const document = report('en', resultOf(plain), plain);
    expect(idsOf(document).filter((id) => id.startsWith('band-'))).toEqual([]);
    expect(idsOf(document)).toContain('place-baseline');
    expect(sentencesOf(document).some((text) => text.includes('the band holds'))).toBe(false);
  });

  test('one score is told as it is, not counted among others', () => {
    const alone = resultOf(
      checklist,
      ROWS.filter(({ mechanism }) => mechanism === 'Kasungu'),
    );
    expect(sentencesOf(report('en', alone))).toContain('Without a respondent: the band holds in all 3.');
  });
});

describe('the JSON Schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/robustness.schema.json', import.meta.url), 'utf8'),
  );

  test('describes the result wholly, and nothing else', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(JSON.parse(JSON.stringify(result)));
    expect(validate.errors).toBeNull();
    expect(validate({ ...result, surprise: 1 })).toBe(false);
  });

  test('describes the type that a program sees', () => {
    expectTypeOf<RobustnessResult>().toExtend<DeepReadonly<z.infer<typeof robustnessResultSchema>>>();
  });
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
