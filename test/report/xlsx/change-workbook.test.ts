import { describe, expect, test } from 'vitest';
import { changeWorkbook } from '../../../src/report/xlsx/change-workbook.ts';
import { writeXlsx } from '../../../src/report/xlsx/write-xlsx.ts';
import { committeeChanges } from '../../helpers/changes.ts';
import { committeeChecklist } from '../../helpers/checklists.ts';
import {
  expectWellFormed,
  fileOf,
  formatOf,
  partsOf,
  type ReadSheet,
  sheetNamed,
  sheetNamesOf,
} from '../../helpers/office.ts';

const checklist = committeeChecklist();
const parts = partsOf(fileOf(writeXlsx(changeWorkbook(committeeChanges(), checklist, { language: 'en' }))));

function lineOf({ rows }: ReadSheet, wanted: Readonly<Record<string, string>>) {
  const found = rows.find((row) =>
    Object.entries(wanted).every(([label, text]) => (row[label]?.text ?? '') === text),
  );
  if (found === undefined) throw new Error(`No line ${JSON.stringify(wanted)}`);
  return found;
}

test('a change has both its own sheet and the scores of both rounds', () => {
  expectWellFormed(parts);
  expect(sheetNamesOf(parts)).toEqual(
    expect.arrayContaining(['Summary', 'Change', 'Scores', 'Answers', 'Indicators']),
  );
  const rounds = new Set(sheetNamed(parts, 'Scores').rows.map((row) => row.Round?.text));
  expect([...rounds]).toEqual(['baseline', 'follow-up']);
});

describe('the sheet of changes', () => {
  const sheet = sheetNamed(parts, 'Change');

  test('has both rounds, the difference with its sign, and what the respondents can carry', () => {
    const line = lineOf(sheet, { Mechanism: 'Dowa', Domain: 'Overall' });
    expect(line).toMatchObject({
      baseline: { number: 40 },
      'baseline: band': { text: 'Unsatisfactory' },
      'follow-up': { number: 80 },
      'follow-up: band': { text: 'Good' },
      Change: { number: 40 },
      Percent: { number: 1 },
      Direction: { text: 'better' },
      'Band change': { text: 'beyond noise' },
      'baseline: n': { number: 6 },
      'follow-up: n': { number: 7 },
      Linked: { number: 5 },
      'Own change': { number: 39.5 },
      '95\u00a0% interval from': { number: 21 },
      '95\u00a0% interval to': { number: 58 },
      p: { number: 0.0625 },
      Caution: { text: 'very small' },
      'baseline: as reported': { number: 42 },
    });
    expect(formatOf(parts, line.Change as never)).toBe('+0.0;-0.0;0.0');
    expect(formatOf(parts, line.Percent as never)).toBe('+0 %;-0 %;0 %');
  });

  test('has every item, and targets beside what they are set for', () => {
    const item = lineOf(sheet, { Mechanism: 'Kasungu', Id: 'mandate' });
    expect(item.Item?.text).toBe('The committee has a written mandate signed by the district authority');
    const domain = lineOf(sheet, { Mechanism: 'Kasungu', Id: 'meetings' });
    expect(domain.Target?.number).toBe(75);
    expect(domain['baseline: target']?.text).toBe('not reached');
  });

  test('what could not be told has a reason and no figure', () => {
    const line = lineOf(sheet, { Mechanism: 'Salima', Domain: 'Overall' });
    expect(line).toMatchObject({
      Direction: { text: 'could not tell' },
      Why: { text: 'no score in follow-up: nobody answered' },
    });
    expect([line.Change, line.Percent, line['Own change'], line.p]).toEqual(Array(4).fill(undefined));
  });

  test('both scores are coloured with their words', () => {
    expect(
      [...sheet.xml.matchAll(/<conditionalFormatting sqref="([^"]*)"/g)].map(([, range]) => range),
    ).toEqual(['E2:E19 F2:F19', 'G2:G19 H2:H19']);
    const priorities = [...sheet.xml.matchAll(/priority="(\d+)"/g)].map(([, priority]) => priority);
    expect(new Set(priorities).size).toBe(priorities.length);
  });
});

describe('the table of indicators of a change', () => {
  test('is like for like, and says what was reported where that differs', () => {
    const line = lineOf(sheetNamed(parts, 'Indicators'), { Mechanism: 'Dowa', Indicator: 'Score, overall' });
    expect(line).toMatchObject({
      Baseline: { number: 40 },
      Actual: { number: 80 },
      'Baseline round': { text: 'baseline' },
      'Actual round': { text: 'follow-up' },
      Note: { text: 'Caution: very small; As reported: 42.0 → 80.0' },
    });
  });

  test('has roles only where every item could be compared under one version', () => {
    const groups = (result = committeeChanges()) => {
      const written = partsOf(fileOf(writeXlsx(changeWorkbook(result, checklist, { language: 'en' }))));
      return new Set(sheetNamed(written, 'Indicators').rows.map((row) => row.Disaggregation?.text));
    };
    expect(groups()).toEqual(new Set(['all respondents']));
    const changes = committeeChanges().changes.map((each) => ({ ...each, notComparable: [] }));
    expect(groups(committeeChanges({ olderChecklist: null, changes }))).toEqual(
      new Set(['all respondents', 'coordinator', 'partner']),
    );
  });
});
