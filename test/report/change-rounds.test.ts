import { describe, expect, test } from 'vitest';
import type { Attrition, Composition } from '../../src/change/types.ts';
import { changeDocument } from '../../src/report/change-document.ts';
import { aMechanismChange, committeeChanges, otherRoles, someAttrition } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';

const checklist = committeeChecklist();

function reportWith(parts: { composition?: Composition[]; attrition?: Attrition | null }) {
  const change = { ...aMechanismChange('Dowa', [40, 60]), ...parts };
  const result = committeeChanges({ changes: [change], retrospective: null, unmatched: [] });
  return changeDocument(result, checklist, { language: 'en' });
}

describe('another mix of respondents', () => {
  const document = reportWith({ composition: [otherRoles()] });

  test('stands by category, with what each share is of', () => {
    expect(tableOf(document, 'mechanism-Dowa-mix-role').rows).toEqual([
      ['coordinator', '6 of 12 (50\u00a0%)', '2 of 11 (18\u00a0%)'],
      ['partner', '6 of 12 (50\u00a0%)', '8 of 11 (73\u00a0%)'],
      ['no role', '0 of 12 (0\u00a0%)', '1 of 11 (9\u00a0%)'],
    ]);
  });

  test('stands with the change that it would have been with the first mix', () => {
    const { columns, rows } = tableOf(document, 'mechanism-Dowa-standardised-role');
    expect(columns).toEqual(['Domain', 'As they came', 'With the mix of baseline', 'Difference']);
    expect(rows).toEqual([
      ['Mandate and meetings', '−30.0', '−29.5', '+0.5'],
      ['Membership', '+10.0', '–', '–'],
      ['Overall', '−10.0', '−4.0', '+6.0'],
    ]);
  });

  test('names the categories that the later round lacks', () => {
    expect(sentencesOf(document)).toContain(
      'Membership: not given, as follow-up has nobody of: coordinator.',
    );
  });

  test('is a finding where it makes a point or more', () => {
    expect(sentencesOf(document)).toContain(
      'Dowa, by role: the mix of respondents changed. With the mix of baseline their own values would have changed otherwise: overall −4.0 instead of −10.0.',
    );
  });

  test.each([
    [1, 1],
    [0.99, 0],
  ])('by %d points in the overall score: %d findings', (difference, findings) => {
    const overall = { raw: 10, standardised: 10 + difference, missing: [] };
    const told = sentencesOf(reportWith({ composition: [otherRoles({ overall, domains: [] })] }));
    expect(told.filter((text) => text.includes('the mix of respondents changed'))).toHaveLength(findings);
  });

  test('is not shown where the mix stayed', () => {
    const same = reportWith({ composition: [otherRoles({ changed: false })] });
    expect(idsOf(same).filter((id) => /mix|standardised/.test(id))).toEqual([]);
    expect(sentencesOf(same).join(' ')).not.toContain('the mix of respondents changed');
  });
});

describe('those who answered again and those who did not', () => {
  const told = (attrition: Attrition) =>
    sentencesOf(reportWith({ attrition })).find((text) => text.includes('answered again'));

  test('both scores with their difference and its interval', () => {
    const known = someAttrition({
      respondents: 15,
      leavers: 6,
      stayersMean: 61,
      leaversMean: 52,
      difference: 9,
      interval: { level: 0.95, low: -2, high: 20 },
    });
    expect(told(known)).toBe(
      'Dowa: of 15 at baseline 9 answered again; their score at baseline was 61.0, that of the 6 who did not 52.0 (difference +9.0, 95\u00a0% interval −2.0 to +20.0).',
    );
  });

  test('too few in one of the groups', () => {
    expect(told(someAttrition({ respondents: 6, stayers: 3 }))).toBe(
      'Dowa: of 6 at baseline 3 answered again; scores at baseline are not shown (one of the two groups is too small).',
    );
  });

  test('all answered again', () => {
    expect(told(someAttrition({ stayers: 12, leavers: 0 }))).toBe('Dowa: all 12 of baseline answered again.');
  });

  test('several mechanisms stand in one table', () => {
    const change = (mechanism: string, attrition: Attrition) => ({
      ...aMechanismChange(mechanism, [40, 60]),
      attrition,
    });
    const document = changeDocument(
      committeeChanges({
        changes: [change('A', someAttrition()), change('B', someAttrition({ leavers: 0, stayersMean: 61 }))],
      }),
      checklist,
      { language: 'en' },
    );
    expect(tableOf(document, 'attrition').rows).toEqual([
      ['A', '12', '9', '–', '3', '–', '–'],
      ['B', '12', '9', '61.0', '0', '–', '–'],
    ]);
  });
});

describe('looking back', () => {
  const document = changeDocument(committeeChanges(), checklist, { language: 'en' });

  test('shows three rounds and three differences', () => {
    const { columns, rows } = tableOf(document, 'looking-back-Dowa-scores');
    expect(columns).toEqual([
      'Domain',
      'baseline',
      'Looking back',
      'follow-up',
      'As measured',
      'In retrospect',
      'Shift',
    ]);
    expect(rows.at(-1)).toEqual(['Overall', '40.0', '30.0', '80.0', '+40.0', '+50.0', '−10.0']);
  });

  test('gives the response shift with interval and caution', () => {
    const { rows } = tableOf(document, 'looking-back-Dowa-own');
    expect(rows.at(-1)).toEqual(['Overall', '5', '−10.5', '−29.0 to +8.0', '0.188', '–', 'very small']);
  });

  test('is a finding, and says that a change is no effect', () => {
    const told = sentencesOf(document);
    expect(told).toContain('Dowa: +40.0 points as measured, +50.0 in retrospect, response shift −10.0.');
    expect(told.join(' ')).toContain('Without a comparison group either of them is a change, not the effect');
  });

  test('shows the overall scores alone where details are left out', () => {
    const change = (mechanism: string) => aMechanismChange(mechanism, [40, 60]);
    const many = ['A', 'B', 'C', 'D'].map(change);
    const brief = changeDocument(
      committeeChanges({
        changes: many,
        retrospective: { round: 'retrospective-baseline', changes: many, shifts: many },
      }),
      checklist,
      { language: 'en', details: 'few' },
    );
    expect(tableOf(brief, 'looking-back-scores').rows.map(([name]) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(tableOf(brief, 'looking-back-own').columns[0]).toBe('Mechanism');
  });

  test('is not there without such a round', () => {
    expect(idsOf(reportWith({})).filter((id) => id.startsWith('looking-back'))).toEqual([]);
  });

  test('shows none for a mechanism that the two rounds compared do not share', () => {
    const result = committeeChanges({ changes: [] });
    const alone = changeDocument(result, checklist, { language: 'en' });
    expect(tableOf(alone, 'looking-back-Dowa-scores').rows.at(-1)).toEqual([
      'Overall',
      '40.0',
      '30.0',
      '80.0',
      '–',
      '+50.0',
      '−10.0',
    ]);
  });
});
