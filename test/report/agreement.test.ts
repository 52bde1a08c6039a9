import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Checklist } from '../../src/checklist/types.ts';
import { agreementSchema } from '../../src/report/schemas/agreement.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import { textWidth } from '../../src/report/terminal/text-width.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import { assessAgreement } from '../../src/scoring/agreement/agreement.ts';
import type { AgreementResult } from '../../src/scoring/agreement/types.ts';
import { type Row, responsesOf } from '../helpers/answers.ts';
import { aDomain, anItem, committeeChecklist } from '../helpers/checklists.ts';
import { idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { expectGoldenText } from '../helpers/golden.ts';
import { CONTROLS, HOSTILE } from '../helpers/hostile.ts';
import { committeeScores } from '../helpers/results.ts';

const CHECKLIST = committeeChecklist();

function ratings(mechanism: string, round: string, answers: readonly (readonly number[])[]): Row[] {
  return answers.map(([mandate = 0, quarterly = 0, sectors = 0], index) => ({
    mechanism,
    round,
    role: index === 0 ? 'coordinator' : 'partner',
    answers: { mandate, quarterly, sectors },
  }));
}

const DOWA = ratings('Dowa', 'baseline', [
  [4, 3, 4],
  [0, 2, 3],
  [0, 2, 3],
  [0, 3, 3],
  [4, 2, 3],
  [4, 2, 2],
]);

const ROWS: readonly Row[] = [
  ...DOWA,
  {
    mechanism: 'Dowa',
    round: 'baseline',
    role: 'consensus',
    answers: { mandate: 3, quarterly: 4, sectors: 3 },
  },
  ...ratings('Kasungu', 'baseline', [
    [4, 3, 4],
    [2, 2, 3],
    [2, 2, 3],
  ]),
  ...ratings('Salima', 'baseline', [[1, 1, 1]]),
];

function documentOf(rows: readonly Row[], language = 'en', checklist: Checklist = CHECKLIST) {
  const agreement = assessAgreement(responsesOf(checklist, rows), checklist, { seed: 1 });
  return scoreDocument(committeeScores({ agreement }), checklist, { language });
}

/** The section alone, so that other parts of a report may change. */
function sectionOf(rows: readonly Row[], language = 'en', checklist: Checklist = CHECKLIST) {
  const document = documentOf(rows, language, checklist);
  const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'agreement');
  const further = document.blocks.slice(from + 1);
  const length = further.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return { ...document, blocks: document.blocks.slice(from, length < 0 ? undefined : from + 1 + length) };
}

describe('the section on agreement', () => {
  const section = sectionOf(ROWS);
  const sentences = sentencesOf(section);

  it('is not there unless it was asked for', () => {
    const without = scoreDocument(committeeScores(), CHECKLIST, { language: 'en' });
    expect(idsOf(without).filter((id) => id.startsWith('agreement'))).toEqual([]);
    expect(idsOf(documentOf([])).filter((id) => id.startsWith('agreement'))).toEqual([]);
  });

  it('gives every mechanism a line', () => {
    // Distances: 50, and 25 · (4/3 + 4/3)/6 for 3 2 2 3 2 2, and 25 · 2/6 for 4 3 3 3 3 2: 69.4/3.
    expect(tableOf(section, 'agreement-overview').rows).toEqual([
      ['Dowa', '6', '3', '23.1', '1'],
      ['Kasungu', '3', '0', '–', '–'],
      ['Salima', '1', '0', '–', '–'],
    ]);
  });

  it('names split items, and those that are furthest apart', () => {
    expect(sentences).toContain(
      'Split, answers wider apart than random ones would be: “The committee has a written mandate signed by the district authority” (50.0 points).',
    );
    expect(sentences).toContain(
      'Furthest apart: “The committee meets at least every quarter” (11.1 points); “Health, education and social welfare are represented” (8.3 points).',
    );
  });

  it('says what so few ratings cannot say', () => {
    expect(sentences).toContain('No item has 5 ratings or more, so no spread is shown.');
    expect(sentences).toContain('One respondent: there is nobody to agree with.');
    expect(sentences.join(' ')).toContain(
      'Overall gap, coordinator minus partner: +31.3 points; no interval: fewer than 5 respondents in a role.',
    );
  });

  it('has the gap with its interval, as what it is compatible with', () => {
    const { columns, rows } = tableOf(section, 'agreement-Dowa-baseline-gap-coordinator-partner');
    expect(columns).toEqual(['Domain', 'coordinator', 'n', 'partner', 'n', 'Gap', 'Interval 95\u00a0%']);
    // Meetings: 87.5 against 25, 25, 37.5, 75, 75; sectors 100 against 75, 75, 75, 75, 50.
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['Mandate and meetings', '87.5', '1', '47.5', '5', '+40.0'],
      ['Membership', '100.0', '1', '70.0', '5', '+30.0'],
      ['Overall', '93.8', '1', '58.8', '5', '+35.0'],
    ]);
    // Partners' overall: 50, 50, 56.25, 75, 62.5; s = √109.375, t(0.975; 4) = 2.7764.
    expect(rows[2]?.[6]).toBe('+22.0 to +48.0');
    expect(sentences).toContain(
      'Overall gap, coordinator minus partner: +35.0 points; compatible with a gap from +22.0 to +48.0 points.',
    );
  });

  it('puts the consensus beside the ratings', () => {
    const { rows } = tableOf(section, 'agreement-Dowa-baseline-consensus');
    expect(rows[1]?.slice(1)).toEqual(['100.0', '58.3', '50.0', '50.0–75.0', '6', 'above all']);
    expect(sentences).toContain(
      'Agreed on outside the range of the independent ratings: “The committee meets at least every quarter” (above all).',
    );
  });

  it('explains the figures that occur, and no others', () => {
    const labels = (rows: readonly Row[]) =>
      sectionOf(rows).blocks.flatMap((block) =>
        block.kind === 'facts' ? block.rows.map(({ label }) => label) : [],
      );
    expect(labels(ROWS)).toEqual(['Spread', 'Distance', 'Split', 'Gap between roles', 'Alpha', 'Consensus']);
    expect(labels(DOWA.slice(1))).toEqual(['Spread', 'Distance', 'Split', 'Alpha']);
  });

  it('prints seed and resamples where an interval was drawn, and never a coefficient of 1 that is none', () => {
    const items = Array.from({ length: 20 }, (_, index) => anItem(`item-${index}`));
    const checklist = committeeChecklist({ domains: [aDomain('all', items)], gates: [] });
    const answers = (rater: number) =>
      Object.fromEntries(items.map(({ id }, index) => [id, rater === 0 && index === 0 ? 1 : index % 5]));
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((rater) => ({
      role: 'partner',
      answers: answers(rater),
    }));
    const text = writeMarkdown(sectionOf(rows, 'en', checklist)).replaceAll('\\', '');
    expect(text).toContain('intervals of alpha from 2,000 resamples of items, Mersenne Twister, seed 1');
    const [alpha = []] = tableOf(sectionOf(rows, 'en', checklist), 'agreement-Committee-baseline-alpha').rows;
    expect(alpha.slice(3)).toEqual([
      '99\u00a0%',
      '> 0.99',
      expect.stringMatching(/^0\.\d\d to 1\.00$/),
      'firm',
    ]);
  });

  it('names a mechanism’s split items once where its details are left out', () => {
    const rows = ['A', 'B', 'C', 'D'].flatMap((mechanism) => DOWA.map((row) => ({ ...row, mechanism })));
    const agreement = assessAgreement(responsesOf(CHECKLIST, rows), CHECKLIST, { seed: 1 });
    const mechanisms = ['A', 'B', 'C', 'D'].flatMap((mechanism) =>
      committeeScores()
        .mechanisms.slice(0, 1)
        .map((each) => ({ ...each, mechanism })),
    );
    const document = scoreDocument(committeeScores({ agreement, mechanisms }), CHECKLIST, {
      language: 'en',
      details: 'few',
    });
    const split = sentencesOf(document).filter((sentence) => sentence.includes('Split,'));
    expect(split.map((sentence) => sentence.slice(0, 10))).toEqual([
      'A: Split, ',
      'B: Split, ',
      'C: Split, ',
      'D: Split, ',
    ]);
  });
});

describe('written', () => {
  it.each(['en', 'es', 'fr', 'pt'])('in Markdown, %s', (language) => {
    expectGoldenText(`report/agreement.${language}.md`, writeMarkdown(sectionOf(ROWS, language)));
  });

  it.each(['en', 'fr'])('on a terminal of 80 columns, %s', (language) => {
    const text = writeTerminal(sectionOf(ROWS, language), { width: 80 });
    expectGoldenText(`report/agreement.${language}.80.txt`, text);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  });

  it.each(Object.entries(HOSTILE))('keeps its form with %s in every name', (_, text) => {
    const rows = ROWS.map((row) => ({ ...row, mechanism: `${row.mechanism}${text}`, round: text }));
    const renamed = rows.map((row) => ({
      ...row,
      role: row.role === 'consensus' ? row.role : `${row.role}${text}`,
    }));
    for (const width of [40, 80]) {
      const written = writeTerminal(sectionOf(renamed), { width });
      expect(written).not.toMatch(CONTROLS);
      expect(Math.max(...written.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
    }
    expect(writeMarkdown(sectionOf(renamed))).not.toMatch(CONTROLS);
    expect(new Set(idsOf(sectionOf(renamed))).size).toBe(idsOf(sectionOf(renamed)).length);
  });
});

describe('the JSON Schema of agreement', () => {
  const agreement = assessAgreement(responsesOf(CHECKLIST, ROWS), CHECKLIST, { seed: 1 });
  const validate = new Ajv2020({ allErrors: true }).compile(z.toJSONSchema(agreementSchema));

  it('describes a result wholly, and refuses a key it does not know', () => {
    validate(JSON.parse(JSON.stringify(agreement)));
    expect(validate.errors).toBeNull();
    expect(validate({ ...agreement, surprise: 1 })).toBe(false);
  });

  it('describes the type that a program sees', () => {
    expectTypeOf<AgreementResult>().toExtend<DeepReadonly<z.infer<typeof agreementSchema>>>();
  });
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
