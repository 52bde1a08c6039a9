import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { MechanismChange } from '../../src/change/types.ts';
import { problem, say } from '../../src/problems.ts';
import { writeChangeCsv } from '../../src/report/change-csv.ts';
import { changeDocument } from '../../src/report/change-document.ts';
import { checkDocument } from '../../src/report/check-document.ts';
import { checklistDocument } from '../../src/report/checklist-document.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { explainDocument } from '../../src/report/explain-document.ts';
import { writeJson } from '../../src/report/json.ts';
import { writeScoreCsv } from '../../src/report/score-csv.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import { chalkPaint } from '../../src/report/terminal/chalk-paint.ts';
import { textWidth } from '../../src/report/terminal/text-width.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import {
  aMechanismChange,
  aTest,
  committeeChanges,
  everywhere,
  otherRoles,
  someAttrition,
} from '../helpers/changes.ts';
import { aDomain, anItem, committeeChecklist } from '../helpers/checklists.ts';
import { committeeCheck, domainExplanation } from '../helpers/explanations.ts';
import { CONTROLS, HOSTILE } from '../helpers/hostile.ts';
import { committeeScores, silentMechanism, someInput, troubledMechanism } from '../helpers/results.ts';

/** A checklist with the same text wherever an author may write one. */
function hostileChecklist(text: string) {
  const checklist = committeeChecklist();
  const texts = { en: text };
  return committeeChecklist({
    title: texts,
    description: texts,
    licence: text,
    guidance: [texts],
    sources: [{ title: text, publisher: text, year: text, url: text, note: text }],
    roles: checklist.roles.map((role) => ({ ...role, label: texts })),
    bands: checklist.bands.map((band) => ({ ...band, label: texts })),
    gates: checklist.gates.map((gate) => ({ ...gate, reason: texts })),
    domains: checklist.domains.map((domain) =>
      aDomain(
        domain.id,
        domain.items.map((item) =>
          anItem(item.id, { ...item, text: texts, actions: [texts], evidence: [texts] }),
        ),
        { title: texts, description: texts, guidance: texts },
      ),
    ),
  });
}

function hostileResults(text: string) {
  const found = problem('answer-invalid', {
    message: say('file-missing', { file: text }),
    file: text,
    row: 3,
    column: text,
    value: text,
    expected: text,
  });
  const common = { inputs: [someInput(text)], problems: [found] };
  const name = `${text}!`;
  const trouble = troubledMechanism(text, text);
  const hostile = {
    ...trouble,
    bySector: [{ name: text, count: 4 }],
    byRole: [{ name: text, count: 4 }],
    disaggregations: trouble.disaggregations.map((each) => ({
      ...each,
      column: text,
      categories: each.categories.map((category, index) => ({ ...category, category: `${text}${index}` })),
    })),
  };
  return {
    scores: committeeScores({ ...common, mechanisms: [hostile, silentMechanism(name, text)] }),
    changes: committeeChanges({
      ...common,
      rounds: { from: text, to: name },
      inference: { ...committeeChanges().inference, clusters: text },
      changes: [{ ...hostileChange(text), from: text, to: name }],
      retrospective: { round: text, changes: [hostileChange(text)], shifts: [hostileChange(text)] },
      unmatched: [{ mechanism: text, onlyIn: text }],
      mechanisms: [hostile],
    }),
    explanation: domainExplanation({ ...common, mechanism: text, round: text }),
    check: committeeCheck({
      ...common,
      columns: [{ file: text, position: 1, header: text, use: { kind: 'unmatched', nearest: text } }],
      values: [{ item: 'mandate', value: text, count: 1, state: 'invalid', code: null, nearest: text }],
      groups: [{ mechanism: text, round: text, respondents: 1, byRole: [{ name: text, count: 1 }] }],
    }),
  };
}

/** Names of categories and of a family of tests, and few enough for the answers themselves. */
function hostileChange(text: string): MechanismChange {
  const categories = [text, `${text}!`];
  const change = aMechanismChange(text, [40, 50]);
  const family = { name: text, tests: 2, adjustment: 'holm' } as const;
  return {
    ...everywhere(change, (each) => ({ ...each, test: aTest(0.0625, { family, pAdjusted: 0.125 }) })),
    overall: { ...change.overall, caution: 'answers-only' },
    composition: (['role', 'sector'] as const).map((by) =>
      otherRoles({
        by,
        mix: categories.map((name) => ({ name, from: 3, to: 4 })),
        overall: { raw: 1, standardised: null, missing: categories },
      }),
    ),
    attrition: someAttrition(),
  };
}

function hostileDocuments(text: string): ReportDocument[] {
  const checklist = hostileChecklist(text);
  const { scores, changes, explanation, check } = hostileResults(text);
  const options = { language: 'en' };
  return [
    scoreDocument(scores, checklist, options),
    changeDocument(changes, checklist, options),
    explainDocument(explanation, checklist, options),
    checkDocument(check, checklist, options),
    checklistDocument({ checklist, sha256: 'ab', origin: text }, options),
  ];
}

describe.each(Object.entries(HOSTILE))('%s in every field', (_, text) => {
  const documents = hostileDocuments(text);

  test.each([40, 80, 120])('cannot act on a terminal of %d columns, nor break its lines', (width) => {
    for (const document of documents) {
      const written = writeTerminal(document, { width });
      expect(written).not.toMatch(CONTROLS);
      expect(Math.max(...written.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
    }
  });

  test('colours are all that reaches a terminal with colours', () => {
    for (const document of documents) {
      const written = writeTerminal(document, { paint: chalkPaint(3) });
      expect(written.replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(CONTROLS);
    }
  });

  test('stays text in Markdown', () => {
    for (const document of documents) expectPlainMarkdown(writeMarkdown(document));
  });

  test('stays in its cell of a CSV and runs nothing', () => {
    const { scores, changes } = hostileResults(text);
    const checklist = hostileChecklist(text);
    for (const csv of [writeScoreCsv(scores, checklist), writeChangeCsv(changes, checklist)]) {
      const rows: string[][] = parse(csv, { relax_column_count: false });
      const cells = rows.flat();
      expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
      expect(cells.filter((cell) => cell.startsWith('-') && Number.isNaN(Number(cell)))).toEqual([]);
      expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
    }
  });

  test('stays a string in JSON, with nothing that a terminal acts on', () => {
    const { scores } = hostileResults(text);
    const written = [...writeJson(scores)].join('');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(scores)));
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  });
});

/** Only what the writer itself writes may mean something; tables have as many cells in each line. */
function expectPlainMarkdown(markdown: string): void {
  expect(markdown).not.toMatch(CONTROLS);
  const bare = markdown.replace(/\\[\p{P}\p{S}]/gu, 'x');
  expect(bare).not.toMatch(/[[<`~$]/);
  expect(bare).not.toMatch(/:\/\//);
  for (const line of bare.split('\n')) expect(line).toMatch(/^(?:$|#{1,4} |- |> \*\*|\||\*\*|_|[^#>|+=\s-])/);
  const cells = (line: string) => line.split('|').length;
  for (const table of bare.split('\n\n').filter((part) => part.startsWith('|'))) {
    const lines = table.trimEnd().split('\n');
    expect(new Set(lines.map(cells)).size).toBe(1);
  }
}

test('results are not changed by being reported', () => {
  const scores = committeeScores();
  const changes = committeeChanges();
  const before = JSON.stringify([scores, changes]);
  hostileDocuments('x');
  scoreDocument(scores, committeeChecklist(), { language: 'en' });
  changeDocument(changes, committeeChecklist(), { language: 'en' });
  writeScoreCsv(scores, committeeChecklist());
  writeChangeCsv(changes, committeeChecklist());
  expect(JSON.stringify([scores, changes])).toBe(before);
});
