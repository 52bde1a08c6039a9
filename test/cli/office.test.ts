import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partsOf, sheetNamed, sheetNamesOf } from '../helpers/office.ts';
import { openWorkshop, type Workshop } from './run-cli.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('../../samples/district-committees');
});
afterEach(() => workshop.close());

const SCORE = ['score', 'follow-up.csv', '-c', 'district-committee'];
const COMPARE = ['compare', 'baseline.csv', 'follow-up.csv', '-c', 'district-committee'];
const bytes = (name: string) => readFileSync(path.join(workshop.folder, name));

describe('Word and Excel', () => {
  it('are written by the endings of their files, both from one run', async () => {
    const ran = await workshop.run([...COMPARE, '-o', 'report.docx', '-o', 'report.xlsx']);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('Wrote report.docx, report.xlsx');
    expect(sheetNamesOf(partsOf(bytes('report.xlsx')))).toContain('Change');
    const document = partsOf(bytes('report.docx'));
    expect(document.get('word/document.xml')).toContain('w:val="Heading1"');
    expect([...document.keys()].some((name) => name.endsWith('.svg'))).toBe(true);
  });

  it('are the same bytes for the same data', async () => {
    const run = (name: string) => workshop.run([...SCORE, '-o', `${name}.docx`, '-o', `${name}.xlsx`]);
    await run('one');
    await run('two');
    expect(Buffer.compare(bytes('one.docx'), bytes('two.docx'))).toBe(0);
    expect(Buffer.compare(bytes('one.xlsx'), bytes('two.xlsx'))).toBe(0);
  });

  it('take the words and colours of a template, and dates of rounds from it', async () => {
    await workshop.run([...COMPARE, '--template', 'template.yaml', '-o', 'report.docx', '-o', 'report.xlsx']);
    const parts = partsOf(bytes('report.xlsx'));
    expect(sheetNamed(parts, 'Summary').cells.get('A1')?.text).toBe(
      'How our district committees work together',
    );
    expect(sheetNamed(parts, 'Indicators').rows[0]?.['Actual date']?.text).toMatch(/2026/);
    expect(partsOf(bytes('report.docx')).get('word/document.xml')).toContain(
      'Lakeshore Council for Children',
    );
  });

  it.each([
    ['check', ['check', 'follow-up.csv', '-c', 'district-committee']],
    ['explain', ['explain', 'follow-up.csv', '-c', 'district-committee', '--mechanism', 'Driftwood']],
    ['robustness', ['robustness', 'follow-up.csv', '-c', 'district-committee']],
    ['power', ['power', '--change', '10', '--sd', '15']],
    ['checklists show', ['checklists', 'show', 'district-committee']],
  ])('%s has both as well', async (_, command) => {
    const ran = await workshop.run([...command, '-o', 'report.docx', '-o', 'report.xlsx']);
    expect(ran.exitCode).toBe(0);
    expect(sheetNamesOf(partsOf(bytes('report.xlsx'))).length).toBeGreaterThan(1);
    expect(partsOf(bytes('report.docx')).has('word/document.xml')).toBe(true);
  });

  it('go down a pipe as they are, and never onto a terminal', async () => {
    const piped = await workshop.run([...SCORE, '--format', 'xlsx']);
    expect(sheetNamesOf(partsOf(Buffer.from(piped.stdout, 'latin1')))).toContain('Scores');
    const shown = await workshop.run([...SCORE, '--format', 'docx'], { columns: 80 });
    expect(shown).toMatchObject({ exitCode: 2, stdout: '' });
    expect(shown.stderr).toContain('-o report.docx');
  });
});
