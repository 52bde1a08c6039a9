import { describe, expect, test } from 'vitest';
import { changeDocument } from '../../src/report/change-document.ts';
import type { ReportDocument, TableBlock } from '../../src/report/document.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import { committeeChanges } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { committeeScores } from '../helpers/results.ts';

const explain = (mechanism: string, round: string, part: string | null) =>
  [mechanism, round, part ?? 'overall'].join(' | ');

const scores = scoreDocument(committeeScores(), committeeChecklist(), { language: 'en', explain });
const changes = changeDocument(committeeChanges(), committeeChecklist(), { language: 'en', explain });

function tableOf({ blocks }: ReportDocument, end: string): TableBlock {
  const found = blocks.find((block) => block.kind === 'table' && block.id.endsWith(end));
  if (found?.kind !== 'table') throw new Error(`no table ${end}`);
  return found;
}

function tables({ blocks }: ReportDocument): TableBlock[] {
  return blocks.filter((block) => block.kind === 'table');
}

describe('what is behind a figure', () => {
  test.each([
    ['scores', scores],
    ['changes', changes],
  ])('has one row for each of the table, and a value for each label, of %s', (_, document) => {
    const explained = tables(document).flatMap((table) =>
      table.explained === undefined ? [] : [{ ...table, explained: table.explained }],
    );
    expect(explained.length).toBeGreaterThan(3);
    for (const { columns, rows, explained: behind } of explained) {
      expect(behind.rows).toHaveLength(rows.length);
      expect(columns[behind.column]?.align).toBe('right');
      for (const row of behind.rows) expect(row?.values).toHaveLength(behind.labels.length);
    }
  });

  test('is the score as it was computed, with what bears on it and the way to it', () => {
    const { explained, rows } = tableOf(scores, '-domains');
    const [first] = committeeScores().mechanisms;
    const [domain] = first?.domains ?? [];
    const [value, respondents] = explained?.rows[0]?.values ?? [];
    expect(Number(value)).toBeCloseTo(domain?.score.value ?? Number.NaN, 3);
    expect(respondents).toBe(String(domain?.score.n));
    expect(explained?.rows[0]?.command).toBe(`${first?.mechanism} | ${first?.round} | ${domain?.id}`);
    expect(explained?.rows[rows.length - 1]?.command).toBe(`${first?.mechanism} | ${first?.round} | overall`);
  });

  test('is the later round of a change', () => {
    const { explained } = tableOf(changes, 'overview');
    const [first] = committeeChanges().changes;
    expect(explained?.rows[0]?.command).toBe(`${first?.mechanism} | ${first?.to} | overall`);
  });

  test('names no command where none can be given', () => {
    const { explained } = tableOf(
      scoreDocument(committeeScores(), committeeChecklist(), { language: 'en' }),
      '-domains',
    );
    expect(explained?.rows.map((row) => row?.command ?? null)).not.toContainEqual(expect.any(String));
  });
});
