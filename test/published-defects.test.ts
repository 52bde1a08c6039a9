import { describe, expect, it } from 'vitest';
import { scoreCsv } from './helpers/pipeline.ts';

/**
 * Defects found in two published generators of coordination reports, each of which colours the same answers otherwise.
 * Here they are what must not happen.
 */
const BANDS = `
bands:
  - { id: weak, label: Weak, from: 0 }
  - { id: unsatisfactory, label: Unsatisfactory, above: 25 }
  - { id: satisfactory, label: Satisfactory, above: 50 }
  - { id: good, label: Good, above: 75 }`;

const AGREEMENT = `
checklist: agreement
version: 1.0.0
title: Agreement
scales:
  agreement:
    options:
      - { code: 1, label: Strongly disagree }
      - { code: 2, label: Disagree }
      - { code: 3, label: Neither }
      - { code: 4, label: Agree }
      - { code: 5, label: Strongly agree }
  existence:
    options:
      - { code: "no", label: "No" }
      - { code: "yes", label: "Yes" }
${BANDS}
domains:
  - id: meetings
    title: Meetings
    items:
      - { id: useful, text: Meetings are useful, scale: agreement }
  - id: analysis
    title: Analysis
    items:
      - { id: done, text: An analysis was done, scale: existence }
  - id: remarks
    title: Remarks
    scoring: { items: none }
    items:
      - { id: comment, text: What else?, scale: text, scored: false }
`;

async function score(rows: readonly string[]) {
  const csv = ['mechanism,round,useful,done,comment', ...rows.map((row) => `Cluster,baseline,${row}`)].join(
    '\n',
  );
  const { result } = await scoreCsv(AGREEMENT, `${csv}\n`);
  const [mechanism] = result.mechanisms;
  const [meetings, analysis] = mechanism?.domains ?? [];
  if (!mechanism || !meetings || !analysis) throw new Error('nothing scored');
  return {
    mechanism,
    meetings: meetings.score,
    analysis: analysis.score,
    useful: meetings.items[0],
    problems: result.problems,
  };
}

describe('defects of published generators', () => {
  it('1. a mean on the edge of a band has a band: 4, 4, 4, 4 is exactly 75', async () => {
    const { meetings } = await score(['4,yes,', '4,yes,', '4,yes,', '4,yes,']);
    expect(meetings).toMatchObject({ value: 75, band: 'satisfactory' });
  });

  it('2. a quarter to a half of “yes” is unsatisfactory, not satisfactory', async () => {
    const { analysis } = await score(['3,yes,', '3,no,', '3,no,']);
    expect(analysis.value).toBeCloseTo(100 / 3, 12);
    expect(analysis.band).toBe('unsatisfactory');
  });

  it('3. “yes”, “Yes” and “YES” are one answer', async () => {
    const { analysis } = await score(['3,yes,', '3,Yes,', '3,YES ,']);
    expect(analysis).toMatchObject({ value: 100, n: 3 });
  });

  it('4. the lowest answer of a 1–5 scale is 0, not 20 %', async () => {
    expect((await score(['1,yes,', 'Strongly disagree,yes,'])).meetings.value).toBe(0);
    expect((await score(['2,yes,'])).meetings.value).toBe(25);
    expect((await score(['4,yes,'])).meetings.value).toBe(75);
  });

  it('5. no answers are no data, never weak', async () => {
    const { meetings, useful } = await score([',yes,', 'NA,yes,', 'n/a,yes,']);
    expect(meetings).toMatchObject({ state: 'no-data', value: null, band: null });
    expect(useful?.states).toMatchObject({ answered: 0, blank: 3, invalid: 0 });
  });

  it('6. −1 is not 1, and digits in a text are not an answer', async () => {
    const { useful, problems } = await score(['-1,yes,', '5 of 10,yes,', '4,yes,']);
    expect(useful?.answers).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 });
    expect(useful?.states.invalid).toBe(2);
    const invalid = problems.filter(({ code }) => code === 'answer-invalid');
    expect(invalid.map(({ value }) => value).sort()).toEqual(['-1', '5 of 10']);
  });

  it('7. free text in the list lowers no score', async () => {
    const without = await score(['4,yes,']);
    const withText = await score(['4,yes,0 is what I would give them']);
    expect(withText.mechanism.overall).toEqual(without.mechanism.overall);
    expect(withText.mechanism.overall.value).toBe(87.5);
  });
});
