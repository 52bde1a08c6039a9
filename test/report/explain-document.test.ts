import { describe, expect, test } from 'vitest';
import { explainDocument } from '../../src/report/explain-document.ts';
import type { ExplainedStep, Explanation } from '../../src/scoring/types.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { aTerm, domainExplanation } from '../helpers/explanations.ts';
import { aScore } from '../helpers/results.ts';

function explained(changes: Partial<Explanation> = {}, language = 'en') {
  return explainDocument(domainExplanation(changes), committeeChecklist(), { language });
}

function formula(changes: Partial<ExplainedStep>): string | undefined {
  const [step] = domainExplanation().steps;
  const steps = step ? [{ ...step, ...changes }] : [];
  const { blocks } = explained({ steps });
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'step-1');
  const paragraph = blocks.slice(at).find((block) => block.kind === 'paragraph');
  return paragraph?.kind === 'paragraph' ? paragraph.text : undefined;
}

test('the result stands with its band and the edges of the band', () => {
  expect(factsOf(explained()).get('Result')).toBe('37.5, Unsatisfactory (above 25 up to 50)');
});

test('answers stand in counts by role, with the label of the option and its points', () => {
  expect(tableOf(explained(), 'answers').rows[2]).toEqual([
    'The committee meets at least every quarter (quarterly)',
    'partner',
    '1 × Rarely (25.0), 1 × Sometimes (50.0), 1 × Fairly often (75.0)',
    '50.0',
  ]);
});

test('what was left out is counted with its consequence', () => {
  expect(sentencesOf(explained())).toContain("1 don't know: missing, and lowers the coverage.");
  const { scoring } = domainExplanation();
  expect(sentencesOf(explained({ scoring: { ...scoring, dontKnow: 'lowest' } }))).toContain(
    "1 don't know: counted as answers of 0 points.",
  );
});

describe('the formula of each rule has its figures', () => {
  const terms = [aTerm('mandate', 62.5), aTerm('quarterly', 25, { weight: 2 }), aTerm('sectors', null)];

  test.each([
    ['weighted-mean', '(1 × 62.5 + 2 × 25.0) ÷ 3 = 37.5'],
    ['pooled-mean', '(1 × 62.5 + 2 × 25.0) ÷ 3 = 37.5'],
    ['role-weights', '(1 × 62.5 + 2 × 25.0) ÷ 3 = 37.5'],
    ['median', 'the median of 62.5, 25.0 is 37.5'],
    ['minimum', 'the lowest of 62.5, 25.0 is 37.5'],
    ['all-or-nothing', '100 where each of 62.5, 25.0 is 100, else 0: 37.5'],
    ['level-gated', 'maturity levels passed at 75 points, over all levels, from 62.5, 25.0: 37.5'],
    ['none', 'no score is computed'],
  ] as const)('%s', (rule, text) => {
    expect(formula({ rule, terms, weights: 3 })).toBe(text);
  });

  test('the median of respondents says how many gave each answer', () => {
    expect(formula({ kind: 'respondents', of: 'quarterly', rule: 'median', terms, result: 25 })).toBe(
      'the median of 1 × 62.5, 2 × 25.0 is 25.0',
    );
  });

  test('a term that was not used says why', () => {
    const [step] = domainExplanation().steps;
    const document = explained({ steps: step ? [{ ...step, terms }] : [] });
    expect(tableOf(document, 'step-1-terms').rows[2]).toEqual([
      'Health, education and social welfare are represented',
      '1',
      'no data',
      '0\u00a0%',
      'no: nobody answered',
    ]);
  });

  test('nothing used is said', () => {
    expect(formula({ terms: [aTerm('sectors', null)], result: null })).toBe(
      'there is nothing to compute from',
    );
  });
});

test('an item shows every option, also those nobody chose', () => {
  const answers = [0, 25, 50].map((points, code) => ({ code: String(code), points, count: code }));
  const [first] = domainExplanation().answers;
  const document = explained({
    part: { kind: 'item', id: 'mandate' },
    answers: first ? [{ ...first, role: null, answers }] : [],
  });
  expect(tableOf(document, 'answers')).toEqual({
    columns: ['Answer', 'Points', 'no role'],
    rows: [
      ['Never', '0.0', '0'],
      ['Rarely', '25.0', '1'],
      ['Sometimes', '50.0', '2'],
    ],
  });
});

test('a gate that capped the score says from what, and why', () => {
  const document = explained({
    part: { kind: 'overall' },
    score: aScore(50, { uncapped: 56.25 }),
    gates: [
      { id: 'no-mandate', state: 'triggered', appliesTo: 'overall', watched: [{ id: 'mandate', value: 25 }] },
    ],
  });
  expect(sentencesOf(document)).toContain(
    'triggered: mandate below 50, found 25.0 (caps the overall score at 50): Without a mandate no committee is rated above 50',
  );
  expect(sentencesOf(document)).toContain('The score was 56.3 and is now 50.0.');
});

test('coverage is told with what is needed, and the bounds where something is missing', () => {
  expect(sentencesOf(explained())).toContain('88\u00a0% was answered; needed: 50\u00a0% answered.');
  expect(sentencesOf(explained()).join(' ')).toContain('the score would be 34.4; at the highest, 46.9.');
  expect(sentencesOf(explained({ score: aScore(50) })).join(' ')).toContain('Nothing is missing');
});

test('no score says why', () => {
  const score = aScore(null, { state: 'insufficient', reasons: ['coverage-below:0.5'] });
  expect(factsOf(explained({ score, band: null })).get('Result')).toBe(
    'insufficient: less than 50\u00a0% was answered',
  );
});
