import { expect, test } from 'vitest';
import {
  changeDocument,
  changeWorkbook,
  documentWorkbook,
  drawPicture,
  scoreDocument,
  scoreWorkbook,
  writeDocx,
  writeXlsx,
} from '../../src/index.ts';
import { committeeChanges } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { expectWellFormed, fileOf, partsOf, sheetNamesOf } from '../helpers/office.ts';
import { committeeScores } from '../helpers/results.ts';
import { readXml } from '../helpers/xml.ts';

const checklist = committeeChecklist();
const options = { language: 'fr' };

test('a script writes Word, in the language of the document', async () => {
  const parts = partsOf(fileOf(await writeDocx(scoreDocument(committeeScores(), checklist, options))));
  expectWellFormed(parts);
  expect(parts.get('word/document.xml')).toContain('Table des matières');
});

test('a script writes Excel: scores, a change, or any document', async () => {
  const workbooks = [
    scoreWorkbook(committeeScores(), checklist, options),
    changeWorkbook(committeeChanges(), checklist, options),
    documentWorkbook(changeDocument(committeeChanges(), checklist, options)),
  ];
  for (const workbook of workbooks) {
    const parts = partsOf(fileOf(await writeXlsx(workbook)));
    expectWellFormed(parts);
    expect(sheetNamesOf(parts).length).toBeGreaterThan(3);
  }
});

test('a script draws a picture that stands alone', () => {
  const { blocks } = scoreDocument(committeeScores(), checklist, options);
  const charts = blocks.filter((block) => block.kind === 'chart');
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) {
    const svg = drawPicture(chart, { width: 640, language: 'fr' });
    readXml(svg);
    expect(svg).toMatch(/^<svg [^>]*width="640"/);
    expect(svg).not.toMatch(/var\(|url\(|class="/);
  }
});
