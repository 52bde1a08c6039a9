import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../src/report/check-document.ts';
import { explainDocument } from '../../../src/report/explain-document.ts';
import type { NumberStyle } from '../../../src/report/numbers.ts';
import { wordsIn } from '../../../src/report/words/words.ts';
import { documentWorkbook } from '../../../src/report/xlsx/document-workbook.ts';
import { figureCell } from '../../../src/report/xlsx/sheets/figure-cell.ts';
import { writeXlsx } from '../../../src/report/xlsx/write-xlsx.ts';
import { committeeChecklist } from '../../helpers/checklists.ts';
import { committeeCheck, domainExplanation } from '../../helpers/explanations.ts';
import { expectWellFormed, fileOf, partsOf, sheetNamed, sheetNamesOf } from '../../helpers/office.ts';
import { smallDocument } from '../../helpers/small-document.ts';

const checklist = committeeChecklist();

describe('a document as a workbook', () => {
  const document = smallDocument();
  const parts = partsOf(fileOf(writeXlsx(documentWorkbook(document))));

  test('has its sentences on the first sheet, under their headings', () => {
    expectWellFormed(parts);
    const sheet = sheetNamed(parts, 'Text');
    expect(sheet.cells.get('A1')?.text).toBe('District committees');
    expect(sheet.cells.get('A2')?.text).toBe('Change from baseline to follow-up');
    expect(sheet.rows.map((row) => [row.Section?.text, row.Subject?.text ?? '', row.Text?.text])).toEqual(
      expect.arrayContaining([
        ['What this report is about', 'Mechanisms', 'Amber; Briar'],
        ['Findings', '', 'Amber: better.'],
        ['Findings', 'Caution', 'Few respondents.'],
        ['Problems › Warning: a mechanism in one round only', '', 'Cloud stands in the baseline alone.'],
      ]),
    );
  });

  test('has a sheet for each table, with its caption, its headings and its notes', () => {
    const tables = document.blocks.filter((block) => block.kind === 'table');
    expect(sheetNamesOf(parts)).toHaveLength(tables.length + 1);
    for (const [index, name] of sheetNamesOf(parts).slice(1).entries()) {
      const sheet = sheetNamed(parts, name);
      const table = tables[index];
      expect(sheet.header).toEqual(table?.columns.map(({ label }) => label));
      expect(sheet.rows).toHaveLength(table?.rows.length ?? 0);
      for (const note of table?.notes ?? [])
        expect([...sheet.cells.values()].map(({ text }) => text)).toContain(note);
    }
  });

  test.each([
    ['explain', explainDocument(domainExplanation(), checklist, { language: 'en' })],
    ['check', checkDocument(committeeCheck(), checklist, { language: 'fr' })],
  ])('%s too', (_, other) => {
    const written = partsOf(fileOf(writeXlsx(documentWorkbook(other))));
    expectWellFormed(written);
    expect(sheetNamesOf(written).length).toBeGreaterThan(1);
  });
});

describe('a cell of a table', () => {
  const en = wordsIn('en').number;
  const fr = wordsIn('fr').number;

  test.each<[string, number, NumberStyle, string]>([
    ['57.3', 57.29166, en, 'points'],
    ['57,3', 57.29166, fr, 'points'],
    ['1,234', 1234, en, 'count'],
    ['1\u202f234,5', 1234.52, fr, 'points'],
    ['+12.5', 12.5, en, 'difference'],
    ['−0.3', -0.26, en, 'points'],
    ['67\u00a0%', 2 / 3, en, 'share'],
    ['12.5\u00a0%', 0.125, en, 'share-tenths'],
    ['+25\u00a0%', 25, en, 'difference-percent'],
    ['80\u00a0%', 80, en, 'percent'],
    ['> 99\u00a0%', 0.998, en, 'share'],
    ['< 1\u00a0%', 0.002, en, 'share-tenths'],
    ['< 0.001', 0.00002, en, 'p'],
    ['0.041', 0.0412, en, 'thousandths'],
  ])('%s is the number %d', (text, number, style, format) => {
    expect(figureCell({ text, number }, style)).toMatchObject({ value: number, format });
  });

  test.each([
    ['12.5 coordinator − partner', 12.5],
    ['57.3', 62.1],
    ['no data', 0],
    ['33.3–58.3', 33.3],
    ['50\u00a0%', 12],
  ])('%s says more or something else than %d, and stays a text', (text, number) => {
    expect(figureCell({ text, number }, en)).toMatchObject({ value: text, format: 'text' });
  });

  test('without a figure behind it, digits are text', () => {
    expect(figureCell({ text: '12' }, en)).toMatchObject({ value: '12' });
  });

  test('keeps the colour of its band and its weight', () => {
    const cell = figureCell({ text: 'Good', colour: 'green', strong: true }, en);
    expect(cell).toMatchObject({ value: 'Good', colour: 'green', strong: true });
  });
});
