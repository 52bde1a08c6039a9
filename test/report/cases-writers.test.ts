import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { CasesResult } from '../../src/cases/types.ts';
import { casesOutput } from '../../src/cli/outputs.ts';
import { writeCasesCsv } from '../../src/report/cases-csv.ts';
import { casesDocument } from '../../src/report/cases-document.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { writeDocx } from '../../src/report/docx/write-docx.ts';
import { writeHtml } from '../../src/report/html/write-html.ts';
import type { casesResultSchema } from '../../src/report/schemas/cases.ts';
import { textWidth } from '../../src/report/terminal/text-width.ts';
import { wordsIn } from '../../src/report/words/words.ts';
import { writeGithub } from '../../src/report/write-github.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import { WRITERS } from '../../src/report/writers.ts';
import { casesWorkbook, writeXlsx } from '../../src/report/xlsx/index.ts';
import { aRefusal, someCases, someQca, wholeCases } from '../helpers/case-results.ts';
import { CONTROLS, HOSTILE } from '../helpers/hostile.ts';
import {
  expectWellFormed,
  fileOf,
  type Parts,
  partsOf,
  sheetNamed,
  sheetNamesOf,
} from '../helpers/office.ts';

const NOTE = 'Made to follow one mechanism over time: grades of different cases do not compare.';

function docxOf(document: ReportDocument): Parts {
  return partsOf(fileOf(writeDocx(document, wordsIn(document.language))));
}

function xlsxOf(result: CasesResult, language = 'en'): Parts {
  return partsOf(fileOf(writeXlsx(casesWorkbook(result, { language }))));
}

const whole = casesDocument(wholeCases(), { language: 'en' });
const plain = casesDocument(someCases(), { language: 'en' });

describe('the warning of every page', () => {
  test('stays in sight in a browser, and stands at the head of every printed page', () => {
    const html = [...writeHtml(whole)].join('');
    expect(html).toMatch(/<p class="note caution running" role="note">/);
    expect(html.split(NOTE)).toHaveLength(2);
    expect(html).toMatch(/@page\{@top-left[^}]*\}@top-right\{content:"Made to follow one mechanism/);
    const without = [...writeHtml(plain)].join('');
    expect(without).not.toContain('class="note caution running"');
    expect(without).not.toContain('@top-right{content');
  });

  test('stands in the header of every page of a Word file, the first too', () => {
    const parts = docxOf(whole);
    expectWellFormed(parts);
    expect(parts.get('word/header1.xml')).toContain(NOTE);
    const body = parts.get('word/document.xml') ?? '';
    expect(body.match(/<w:headerReference w:type="(\w+)"/g)).toHaveLength(2);
    expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="header1.xml"');
    expect(parts.get('[Content_Types].xml')).toContain('/word/header1.xml');
    expect([...docxOf(plain).keys()]).not.toContain('word/header1.xml');
  });

  test('is the first row of every sheet, and of every printed page', () => {
    const parts = xlsxOf(wholeCases());
    for (const name of sheetNamesOf(parts)) {
      const { cells, xml, header } = sheetNamed(parts, name);
      expect(cells.get('A1')?.text, name).toBe(`Caution: ${NOTE}`);
      expect(xml, name).toContain('<oddHeader>');
      expect(header[0], name).not.toBe('');
    }
    const without = xlsxOf(someCases());
    expect(sheetNamed(without, 'Matrix').cells.get('A1')?.text).toBe('Case');
    expect(sheetNamed(without, 'Matrix').xml).not.toContain('oddHeader');
  });

  test('stands under the headings of a summary on GitHub and on a terminal', () => {
    const headings = whole.blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
    expect(writeGithub(whole).split(NOTE).length - 1).toBe(headings + 1);
    expect(writeTerminal(whole, { width: 200 }).split(NOTE).length - 1).toBe(headings + 1);
  });
});

test('a browser lets choose a case, and calls it that', () => {
  const html = [...writeHtml(plain)].join('');
  expect(html).toContain('<label for=":mechanism">Case</label>');
  expect(html).toContain('All cases');
  expect(html).not.toMatch(/All mechanisms/);
});

describe('the workbook', () => {
  const parts = xlsxOf(wholeCases());

  test('has its sheets, in every language', () => {
    expect(sheetNamesOf(parts)).toEqual(
      expect.arrayContaining([
        'Matrix',
        'Cells',
        'Counts',
        'Cases',
        'Pairs',
        'Change',
        'Truth table',
        'Models',
        'Method',
        'Problems',
      ]),
    );
    for (const language of ['fr', 'es', 'pt']) expectWellFormed(xlsxOf(wholeCases(), language));
  });

  test('has grades with their qualifiers, coloured by their words', () => {
    const { rows, xml } = sheetNamed(parts, 'Matrix');
    expect(rows[1]).toMatchObject({
      Case: { text: 'Briarwood' },
      Leadership: { text: 'yes (governor, but weak)' },
      'It works': { text: 'yes' },
    });
    const formulas = [...xml.matchAll(/<formula>([^<]*)<\/formula>/g)].map(([, formula]) => formula);
    expect(formulas.slice(0, 4)).toEqual(
      ['no', 'limited', 'medium', 'yes'].map(
        (word) => `OR($B4=&quot;${word}&quot;,LEFT($B4,LEN(&quot;${word} (&quot;))=&quot;${word} (&quot;)`,
      ),
    );
  });

  test('keeps numbers as numbers, unrounded, and leaves empty what has none', () => {
    const cells = sheetNamed(parts, 'Cells').rows;
    const limited = cells.find(
      (row) => row.Case?.text === 'Amberlake (local)' && row.Id?.text === 'capacity',
    );
    expect(limited?.Value?.number).toBe(1 / 3);
    const open = cells.find((row) => row.Case?.text === 'Elderflower' && row.Id?.text === 'legal');
    expect([open?.Grade?.text, open?.Value, open?.['Why no grade']?.text]).toEqual([
      ...['not stated', undefined, 'left blank'],
    ]);
    const [pair] = sheetNamed(parts, 'Pairs').rows;
    expect([pair?.Distance?.number, pair?.Lowest?.number, pair?.Highest?.number]).toEqual([
      ...[7 / 15, 7 / 18, 5 / 9],
    ]);
    const model = sheetNamed(parts, 'Models').rows[1];
    expect(model).toMatchObject({
      Model: { number: 1 },
      Explanation: { text: 'Leadership' },
      Consistency: { number: 1 },
    });
    expect(sheetNamed(parts, 'Truth table').rows[2]).toMatchObject({
      Row: { number: 8 },
      Leadership: { number: 1 },
    });
    expect(sheetNamed(parts, 'Counts').rows[1]).toMatchObject({
      yes: { number: 3 },
      'Worked, in place': { number: 2 },
    });
  });

  test('has no sheets for what was not asked', () => {
    const names = sheetNamesOf(xlsxOf(someCases()));
    for (const name of ['Change', 'Models', 'Truth table']) expect(names).not.toContain(name);
    expect(sheetNamesOf(xlsxOf(someCases({ qca: aRefusal() })))).not.toContain('Models');
  });
});

describe('every way to give it out', () => {
  test.each(['terminal', 'md', 'github', 'html', 'docx', 'xlsx', 'csv', 'json'] as const)(
    '%s',
    async (format) => {
      const pieces = [...(await WRITERS[format](casesOutput(wholeCases()), { language: 'en' }))];
      expect(pieces.reduce((sum, piece) => sum + piece.length, 0)).toBeGreaterThan(1000);
    },
  );
});

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/cases.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  test.each([
    ['plain', someCases()],
    ['whole', wholeCases()],
    ['refused', someCases({ qca: aRefusal() })],
    ['without intermediate solution', someCases({ qca: someQca({ intermediate: null }) })],
    ['no map', someCases({ map: { state: 'withheld', why: 'all-alike' } })],
  ])('describes a result: %s', (_, result) => {
    validate(JSON.parse(JSON.stringify(result)));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a grade that is a number', '"grade":"yes"', '"grade":1'],
    ['an unknown field', '"kind":"cases"', '"kind":"cases","unknown":true'],
    ['a state that is none', '"state":"graded"', '"state":"no"'],
    ['a value above 1', '"value":1', '"value":1.5'],
  ])('refuses %s', (_, good, bad) => {
    const json = JSON.stringify(someCases());
    expect(json).toContain(good);
    expect(validate(JSON.parse(json.replace(good, bad)))).toBe(false);
  });

  test('describes the type that a program sees', () => {
    expectTypeOf<CasesResult>().toExtend<DeepReadonly<z.infer<typeof casesResultSchema>>>();
  });
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** Values that programs read, wherever they stand. */
const KEPT = [
  ...['worked', 'failed', 'unknown', 'present', 'absent', 'either', 'not-stated', 'illegible'],
  ...['positive', 'negative'],
];

/** The same text wherever somebody may write one. */
function hostileCases(text: string): CasesResult {
  const whole = wholeCases();
  const ids = new Map(whole.matrix.criteria.map(({ id }) => [id, `${text}${id}`]));
  const fixed = new Set<unknown>([
    ...['kind', 'state', 'why', 'sha256', 'comparability', 'outcome!', 'by', 'severity', 'code', 'expected!'],
    ...['coordkit', 'key', 'expectedWording', 'remedyWording', 'wording', 'values'],
  ]);
  const replace = (value: unknown, key: string): unknown => {
    if (fixed.has(key)) return value;
    if (Array.isArray(value)) return value.map((each) => replace(each, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, replace(each, inner)]));
    if (typeof value !== 'string') return value;
    if (KEPT.includes(value)) return value;
    if (key === 'grade' || key === 'id' || key === 'criterion' || key === 'condition')
      return ids.get(value) ?? `${text}${value}`;
    return ['name', 'case', 'cases', 'leftOut', 'first', 'second'].includes(key) ? `${text}${value}` : text;
  };
  return replace({ ...whole, problems: [] }, '') as CasesResult;
}

describe.each(Object.entries(HOSTILE))('%s in every field', (_, text) => {
  const result = hostileCases(text);
  const document = casesDocument(result, { language: 'en' });

  test.each([60, 80])('cannot act on a terminal of %d columns', (width) => {
    const written = writeTerminal(document, { width });
    expect(written).not.toMatch(CONTROLS);
    expect(Math.max(...written.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
  });

  test('stays text in Markdown', () => {
    const bare = writeMarkdown(document).replace(/\\[\p{P}\p{S}]/gu, 'x');
    expect(bare).not.toMatch(CONTROLS);
    expect(bare).not.toMatch(/[[<`$]|:\/\//);
  });

  test('stays text on a page', () => {
    const html = [...writeHtml(document)].join('');
    const body = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    expect(body).not.toMatch(/<script|<img|onerror=[^&]*>/);
    expect(body.replace(/[\n]/g, '')).not.toMatch(CONTROLS);
  });

  test('stays text in Word and Excel', () => {
    expectWellFormed(docxOf(document));
    const parts = xlsxOf(result);
    expectWellFormed(parts);
    for (const [name, xml] of parts) if (name.includes('sheet')) expect(xml).not.toMatch(/<f>/);
  });

  test('stays in its cell of a CSV and runs nothing', () => {
    const rows: string[][] = parse(writeCasesCsv(result), { relax_column_count: false });
    expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
    expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
  });
});
