import { describe, expect, test } from 'vitest';
import { writeChangeCsv } from '../../src/report/change-csv.ts';
import { changeDocument } from '../../src/report/change-document.ts';
import { checkDocument } from '../../src/report/check-document.ts';
import { checklistDocument } from '../../src/report/checklist-document.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { explainDocument } from '../../src/report/explain-document.ts';
import { writeScoreCsv } from '../../src/report/score-csv.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import { textWidth } from '../../src/report/terminal/text-width.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import { committeeChanges } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { committeeCheck, domainExplanation } from '../helpers/explanations.ts';
import { expectGoldenText } from '../helpers/golden.ts';
import { committeeScores } from '../helpers/results.ts';
import { smallChanges } from '../helpers/small-changes.ts';

const checklist = committeeChecklist();
const loaded = { checklist, sha256: 'cd34'.repeat(16), origin: 'committee.yaml' };

/** One document of each kind, in a language. */
const DOCUMENTS: Readonly<Record<string, (language: string) => ReportDocument>> = {
  score: (language) => scoreDocument(committeeScores(), checklist, { language }),
  change: (language) => changeDocument(committeeChanges(), checklist, { language }),
  'change-small': (language) => changeDocument(smallChanges(), checklist, { language }),
  explain: (language) => explainDocument(domainExplanation(), checklist, { language }),
  check: (language) => checkDocument(committeeCheck(), checklist, { language }),
  checklist: (language) => checklistDocument(loaded, { language }),
};

describe.each(Object.entries(DOCUMENTS))('%s', (name, build) => {
  test.each(['en', 'es', 'fr', 'pt'])('in Markdown, %s', (language) => {
    expectGoldenText(`report/${name}.${language}.md`, writeMarkdown(build(language)));
  });

  test.each([
    ['en', 80],
    ['en', 120],
    ['fr', 80],
  ])('on a terminal, %s, %d columns', (language, width) => {
    const text = writeTerminal(build(language), { width });
    expectGoldenText(`report/${name}.${language}.${width}.txt`, text);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
  });

  test('is the same, byte for byte, a second time', () => {
    expect(writeMarkdown(build('fr'))).toBe(writeMarkdown(build('fr')));
    expect(JSON.stringify(build('en'))).toBe(JSON.stringify(build('en')));
  });
});

test('scores as one long table', () => {
  expectGoldenText('report/score.csv', writeScoreCsv(committeeScores(), checklist));
});

test('changes as one long table', () => {
  expectGoldenText('report/change.csv', writeChangeCsv(committeeChanges(), checklist));
});
