import { describe, expect, test } from 'vitest';
import { scoreWorkbook } from '../../../src/report/xlsx/score-workbook.ts';
import { writeXlsx } from '../../../src/report/xlsx/write-xlsx.ts';
import type { ScoreResult } from '../../../src/scoring/types.ts';
import { committeeChecklist } from '../../helpers/checklists.ts';
import { aTemplate, commentedScores } from '../../helpers/handed-over.ts';
import {
  expectWellFormed,
  fileOf,
  formatOf,
  type Parts,
  partsOf,
  type ReadSheet,
  sheetNamed,
  sheetNamesOf,
} from '../../helpers/office.ts';
import { aMechanism, anItemScore, aScore, committeeScores, someStates } from '../../helpers/results.ts';

const checklist = committeeChecklist();

function written(
  result: ScoreResult,
  language = 'en',
  template = null as ReturnType<typeof aTemplate> | null,
) {
  return partsOf(fileOf(writeXlsx(scoreWorkbook(result, checklist, { language, template }))));
}

/** The first line whose cells read so. */
function lineOf({ rows }: ReadSheet, wanted: Readonly<Record<string, string>>) {
  const found = rows.find((row) =>
    Object.entries(wanted).every(([label, text]) => row[label]?.text === text),
  );
  if (found === undefined) throw new Error(`No line ${JSON.stringify(wanted)}`);
  return found;
}

describe('a score as a workbook', () => {
  const parts = written(committeeScores());

  test('has a sheet for everything that a report has', () => {
    expectWellFormed(parts);
    const names = sheetNamesOf(parts);
    for (const name of ['Summary', 'Scores', 'Answers', 'Indicators', 'Method', 'Problems'])
      expect(names).toContain(name);
    expect(names[0]).toBe('Summary');
  });

  test('is the same bytes for the same result', () => {
    const make = () => fileOf(writeXlsx(scoreWorkbook(committeeScores(), checklist, { language: 'en' })));
    expect(Buffer.compare(make(), make())).toBe(0);
  });
});

describe('the summary', () => {
  const sheet = sheetNamed(written(committeeScores()), 'Summary');

  test('has facts and findings, under the headings of the report', () => {
    expect(sheet.cells.get('A1')?.text).toBe('District committees');
    expect(sheet.header).toEqual(['Section', 'Subject', 'Text']);
    const facts = lineOf(sheet, { Section: 'What this report is about', Subject: 'Mechanisms' });
    expect(facts.Text?.text).toBe('Dowa; Kasungu; Salima');
    const sections = sheet.rows.map((row) => row.Section?.text);
    expect(sections.some((section) => section?.startsWith('Findings'))).toBe(true);
    expect(sections).not.toContain('Problems');
  });
});

describe('the date of a report', () => {
  const dated = (date: string) => written({ ...committeeScores(), date });

  test('is a date, in the way of the language', () => {
    const parts = dated('2026-04-20');
    const date = lineOf(sheetNamed(parts, 'Summary'), { Subject: 'Date' }).Text;
    // 20 April 2026 is day 46 132 of spreadsheets: 2026-01-01 is 46 023, and 31 + 28 + 31 + 19 days follow.
    expect(date?.number).toBe(46_132);
    expect(date && formatOf(parts, date)).toMatch(/yy/);
    expect(lineOf(sheetNamed(parts, 'Method'), { Subject: 'Date' }).Text?.number).toBe(46_132);
  });

  test('stays text where spreadsheets know no such day', () => {
    const date = lineOf(sheetNamed(dated('1850-04-20'), 'Summary'), { Subject: 'Date' }).Text;
    expect(date?.text).toBe('20 April 1850');
  });
});

describe('the sheet of scores', () => {
  const parts = written(committeeScores());
  const sheet = sheetNamed(parts, 'Scores');
  const all = { Respondents: 'all respondents' };

  test('has every figure unrounded beside its band, its state and what would be possible', () => {
    const line = lineOf(sheet, { Mechanism: 'Kasungu', Part: 'Overall', ...all });
    expect(line).toMatchObject({
      Round: { text: 'baseline' },
      Score: { number: 50 },
      Band: { text: 'Unsatisfactory' },
      State: { text: 'scored' },
      n: { number: 4 },
      Answered: { number: 11 / 12 },
      'Lowest possible': { number: 52.0833 },
      'Highest possible': { number: 60.4167 },
      'Before its gate': { number: 56.25 },
      Why: { text: 'gate: Without a mandate no committee is rated above 50' },
    });
    expect(formatOf(parts, line.Score as never)).toBe('0.0');
  });

  test('has each role apart, levels, facets and tiers', () => {
    const role = { Mechanism: 'Kasungu', Part: 'Mandate and meetings', Respondents: 'partner' };
    expect(lineOf(sheet, role).Score?.number).toBe(16.6667);
    expect(lineOf(sheet, { Mechanism: 'Dowa', Part: 'Facet: existence' }).Score?.number).toBe(85);
  });

  test('what has no score has its state and its reason, and no figure', () => {
    const line = lineOf(sheet, { Mechanism: 'Salima', Part: 'Overall', ...all });
    expect(line).toMatchObject({
      State: { text: 'insufficient' },
      Why: { text: 'less than 50\u00a0% was answered' },
    });
    expect(line.Score).toBeUndefined();
    expect(line.Band).toBeUndefined();
  });

  test('categories that are too small show that they are, and nothing else', () => {
    const line = lineOf(sheet, { Respondents: 'sector: Government' });
    const told = Object.entries(line).flatMap(([label, cell]) => (cell === undefined ? [] : [label]));
    expect(told).toEqual(['Mechanism', 'Round', 'Part', 'Respondents', 'State']);
    expect(line.State?.text).toBe('fewer than 5');
    expect(lineOf(sheet, { Respondents: 'sector: NGO', Part: 'Membership' }).Score?.number).toBe(75);
  });

  test('is coloured by the bands of the checklist', () => {
    expect(sheet.xml).toContain('<conditionalFormatting sqref="E2:');
    expect(sheet.xml).toContain('AND(ISNUMBER($E2),$E2&gt;75.000000001)');
    expect(sheet.xml).toContain('AND(ISNUMBER($E2),$E2&gt;25.000000001)');
  });
});

describe('the sheet of answers', () => {
  const states = someStates({ answered: 5, 'dont-know': 1 });
  const byRole = [
    { role: 'coordinator', answers: { '0': 0, '1': 0, '2': 0, '3': 1, '4': 0 }, states },
    { role: null, answers: { '0': 0, '1': 0, '2': 2, '3': 3, '4': 0 }, states },
  ];
  const item = anItemScore('mandate', 70, { states, answersByRole: byRole });
  const [domain] = aMechanism('Dowa', 'baseline').domains;
  const result = committeeScores({
    mechanisms: [aMechanism('Dowa', 'baseline', { domains: domain ? [{ ...domain, items: [item] }] : [] })],
  });
  const sheet = sheetNamed(written(result), 'Answers');

  test('counts them by option and by state, of all respondents and of each role', () => {
    expect(sheet.header.slice(-5)).toEqual([
      'Never (0)',
      'Rarely (1)',
      'Sometimes (2)',
      'Fairly often (3)',
      'Very regularly (4)',
    ]);
    const figures = (respondents: string) => {
      const line = lineOf(sheet, { Id: 'mandate', Respondents: respondents });
      return [line.answered, line["don't know"], line['Sometimes (2)'], line['Fairly often (3)']].map(
        (cell) => cell?.number,
      );
    };
    expect(figures('all respondents')).toEqual([5, 1, 2, 4]);
    expect(figures('coordinator')).toEqual([5, 1, 0, 1]);
    expect(figures('no role')).toEqual([5, 1, 2, 3]);
  });

  test('leaves options empty that an item does not have', () => {
    const plain = sheetNamed(written(committeeScores()), 'Answers');
    const line = lineOf(plain, { Mechanism: 'Dowa', Id: 'wishes' });
    expect(line['Never (0)']).toBeUndefined();
    expect(line.answered?.number).toBe(2);
    expect(lineOf(plain, { Mechanism: 'Dowa', Id: 'mandate' })['Never (0)']?.number).toBe(0);
  });
});

describe('the table of indicators', () => {
  const meetings = (round: string, value: number) => {
    const score = aMechanism('Dowa', round);
    const domains = score.domains.map((domain) =>
      domain.id === 'meetings' ? { ...domain, score: aScore(value) } : domain,
    );
    return { ...score, domains };
  };
  const result = committeeScores({ mechanisms: [meetings('baseline', 50), meetings('follow-up', 90)] });
  const line = (parts: Parts, respondents = 'all respondents') =>
    lineOf(sheetNamed(parts, 'Indicators'), {
      Mechanism: 'Dowa',
      Indicator: 'Score, Mandate and meetings',
      Disaggregation: respondents,
    });

  test('has baseline, target, actual and the share of the target that is reached', () => {
    const parts = written(result);
    // The checklist asks for 75 points: 90 of 75 is 120 %.
    expect(line(parts)).toMatchObject({
      Unit: { text: 'points, 0 to 100' },
      Baseline: { number: 50 },
      'Baseline round': { text: 'baseline' },
      Target: { number: 75 },
      Actual: { number: 90 },
      'Actual round': { text: 'follow-up' },
      '% of target': { number: 1.2 },
      Source: { text: 'committee, version 2.1.0; survey.csv' },
    });
    expect(line(parts, 'partner')).toMatchObject({ Baseline: { number: 89 }, Target: undefined });
  });

  test('leaves dates empty, ready for those who know them', () => {
    const parts = written(result);
    expect(line(parts)['Baseline date']).toBeUndefined();
    const { xml, header } = sheetNamed(parts, 'Indicators');
    const column = header.indexOf('Baseline date') + 1;
    const style = Number(new RegExp(`<col min="${column}"[^>]* style="(\\d+)"`).exec(xml)?.[1]);
    expect(formatOf(parts, { type: 'n', text: '', number: 0, style })).toBe('[$-809]d mmmm yyyy');
  });

  test('takes dates from a template: a day as a day, anything else as it is worded', () => {
    const cover = {
      ...aTemplate().template.cover,
      periods: { Baseline: '2024-03-01', 'follow-up': 'March 2026' },
    };
    const parts = written(result, 'en', aTemplate({ cover }));
    // 1 March 2024 is day 45352 of spreadsheets.
    expect(line(parts)['Baseline date']).toMatchObject({ type: 'n', number: 45_352 });
    expect(formatOf(parts, line(parts)['Baseline date'] as never)).toBe('[$-809]d mmmm yyyy');
    expect(line(parts)['Actual date']).toMatchObject({ type: 's', text: 'March 2026' });
  });

  test.each(['2023-02-29', '2024-13-01', '1899-01-01', '2024-04-31'])(
    'takes %s, which is no day, as text',
    (day) => {
      const cover = { ...aTemplate().template.cover, periods: { baseline: day } };
      expect(line(written(result, 'en', aTemplate({ cover })))['Baseline date']).toMatchObject({ text: day });
    },
  );

  test('a single round is the baseline by its name, else what is reached', () => {
    const single = (round: string) => line(written(committeeScores({ mechanisms: [meetings(round, 50)] })));
    expect(single('baseline')).toMatchObject({ Baseline: { number: 50 }, Actual: undefined });
    expect(single('2025')).toMatchObject({ Baseline: undefined, Actual: { number: 50 } });
    expect(single('baseline')['% of target']).toBeUndefined();
  });

  test('says why there is no score', () => {
    const sheet = sheetNamed(written(committeeScores()), 'Indicators');
    const silent = lineOf(sheet, { Mechanism: 'Salima', Indicator: 'Score, overall' });
    expect(silent.Note?.text).toBe('insufficient: less than 50\u00a0% was answered');
    expect(silent.Baseline).toBeUndefined();
  });
});

describe('comments', () => {
  test('have a sheet of their own where they were asked for, and stay text', () => {
    const scores = commentedScores();
    expect(sheetNamesOf(written(committeeScores()))).not.toContain('Comments');
    const sheet = sheetNamed(written(scores), 'Comments');
    expect(lineOf(sheet, { Mechanism: 'Kasungu', Id: 'quarterly', Kind: 'Evidence' }).Text?.text).toBe(
      'Minutes of May',
    );
    expect(lineOf(sheet, { Mechanism: 'Dowa', Kind: 'Answer' }).Text?.text).toBe('Fuel');
  });
});

describe('problems and method', () => {
  const parts = written(committeeScores());

  test('each problem has its place in numbers, and what to do', () => {
    expect(lineOf(sheetNamed(parts, 'Problems'), { Code: 'answer-invalid' })).toMatchObject({
      Severity: { text: 'Error' },
      File: { text: 'survey.csv' },
      Row: { number: 7 },
      Column: { text: 'quarterly' },
      Found: { text: 'often' },
      Times: { number: 3 },
    });
  });

  test('without problems there is a line that says so', () => {
    const { cells, rows } = sheetNamed(written(committeeScores({ problems: [] })), 'Problems');
    expect(rows).toEqual([]);
    expect(cells.get('A3')?.text).toBe('No problems were found.');
  });

  test('the method is told in full, and how to read the sheets', () => {
    const sheet = sheetNamed(parts, 'Method');
    expect(lineOf(sheet, { Subject: 'Bands' }).Text?.text).toContain('Weak from 0');
    expect(lineOf(sheet, { Section: 'How to read the sheets', Subject: 'Indicators' }).Text?.text).toContain(
      '% of target',
    );
  });
});

test.each([
  ['fr', 'Résumé', 'Indicateurs'],
  ['es', 'Resumen', 'Indicadores'],
  ['pt', 'Resumo', 'Indicadores'],
])('in %s the sheets have names of that language', (language, summary, indicators) => {
  const names = sheetNamesOf(written(committeeScores(), language));
  expect(names).toEqual(expect.arrayContaining([summary, indicators]));
});
