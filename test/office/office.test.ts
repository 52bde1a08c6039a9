import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { onPaper } from '../../src/report/blocks.ts';
import { changeDocument } from '../../src/report/change-document.ts';
import type { Block } from '../../src/report/document.ts';
import { writeDocx } from '../../src/report/docx/write-docx.ts';
import { wordsIn } from '../../src/report/words/words.ts';
import { changeWorkbook } from '../../src/report/xlsx/change-workbook.ts';
import { writeXlsx } from '../../src/report/xlsx/write-xlsx.ts';
import { committeeChanges } from '../helpers/changes.ts';
import { PICTURES } from '../helpers/charts.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { HOSTILE } from '../helpers/hostile.ts';
import { fileOf, partsOf, sheetNamesOf } from '../helpers/office.ts';
import { hasOffice, openDesk } from './soffice.ts';

const checklist = committeeChecklist();
const result = committeeChanges();

describe.skipIf(!hasOffice)('LibreOffice', { timeout: 240_000 }, () => {
  const desk = openDesk();
  afterAll(() => desk.clear());

  /** Every sheet as rows of a CSV, by its name: what a spreadsheet calculates with, not what it shows. */
  function sheetsIn(file: Uint8Array): ReadonlyMap<string, Record<string, string>[]> {
    const unformatted = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const converted = desk.convert('book.xlsx', file, unformatted);
    return new Map(
      [...converted].map(([name, bytes]) => [
        name.replace(/^book-|\.csv$/g, ''),
        parse(Buffer.from(bytes), { columns: true, relax_column_count: true, skip_empty_lines: true }),
      ]),
    );
  }

  describe('opens a workbook', () => {
    const file = hasOffice
      ? fileOf(writeXlsx(changeWorkbook(result, checklist, { language: 'en' })))
      : new Uint8Array();

    test('with every sheet, and calculates with its unrounded numbers', () => {
      const sheets = sheetsIn(file);
      expect([...sheets.keys()].sort()).toEqual(sheetNamesOf(partsOf(file)).sort());
      const change = sheets
        .get('Change')
        ?.find((row) => row.Mechanism === 'Dowa' && row.Domain === 'Overall');
      expect(change).toMatchObject({
        baseline: '40',
        'follow-up': '80',
        Percent: '100%',
        'follow-up: band': 'Good',
      });
      const score = sheets
        .get('Scores')
        ?.find(
          ({ Mechanism, Round, Part }) =>
            [Mechanism, Round, Part].join() === ['Kasungu', 'follow-up', 'Overall'].join(),
        );
      expect(Number.parseFloat(score?.Answered ?? '')).toBeCloseTo((100 * 11) / 12, 10);
      expect(score?.['Lowest possible']).toBe('52.0833');
    });

    test('and shows them rounded, in colours beside their words, on pages that can be printed', () => {
      const [pdf = new Uint8Array()] = desk.convert('book.xlsx', file, 'pdf').values();
      const text = desk.textOf(pdf);
      expect(text).toMatch(/Dowa +Overall.* 40\.0 +Unsatisfactory +80\.0 +Good +\+40\.0/);
      expect(text).toMatch(/Kasungu +follow-up +Overall +all respondents.* 92 %/);
    });
  });

  test('runs no text as a formula', () => {
    const texts = ['=1+1', '+1+1', '-1+1', '@SUM(1)', HOSTILE.formula];
    const sheet = {
      name: 'Texts',
      above: [],
      columns: [{ label: 'Text', format: 'text' } as const],
      rows: texts.map((text) => [text]),
      below: [],
      fixed: 0,
    };
    const book = { language: 'en', title: '', footer: '', theme: null, bands: [], sheets: [sheet] };
    const rows = sheetsIn(fileOf(writeXlsx(book))).get('Texts');
    expect(rows?.map((row) => row.Text)).toEqual(texts);
  });

  describe('opens a Word file', () => {
    const document = changeDocument(result, checklist, { language: 'en' });
    const opening = document.blocks.findIndex(
      (block) => block.kind === 'heading' && block.id === 'overview-heading',
    );
    const withPictures: Block[] = [
      ...document.blocks.slice(0, opening + 1),
      ...PICTURES,
      ...document.blocks.slice(opening + 1),
    ];
    const file = hasOffice
      ? fileOf(writeDocx({ ...document, blocks: withPictures }, wordsIn('en')))
      : new Uint8Array();

    test('with its headings, captions and pictures', () => {
      const [pdf = new Uint8Array()] = desk.convert('report.docx', file, 'pdf').values();
      const text = desk.textOf(pdf);
      for (const wanted of [
        'District committees',
        'Contents',
        'Findings',
        'Table 1: ',
        'Figure 1: ',
        'Page 2 / ',
      ])
        expect(text).toContain(wanted);
      // Letters within the pictures are letters on the page.
      expect(text).toContain('Who sits on the committee,');
      expect(text).toContain('could not tell');
    });

    test('and keeps its styles where it saves it again', () => {
      const [again = new Uint8Array()] = desk.convert('report.docx', file, 'docx:MS Word 2007 XML').values();
      const xml = partsOf(again).get('word/document.xml') ?? '';
      const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
      const shown = onPaper(withPictures, (text) => text);
      const headings = shown.filter((block) => block.kind === 'heading' && block.level === 1);
      // What the report is about stands on the cover, without its heading.
      expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(headings.length - 1);
      const pictures = shown.filter((block) => block.kind === 'chart');
      expect(count(/<w:drawing>|<w:pict>/g)).toBeGreaterThanOrEqual(pictures.length);
      expect(count(/SEQ Table/g)).toBe(shown.filter((block) => block.kind === 'table').length);
    });
  });
});
