import { describe, expect, test } from 'vitest';
import type { ChangeResult } from '../../src/change/types.ts';
import { changeDocument } from '../../src/report/change-document.ts';
import { aMechanismChange, committeeChanges } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { aDomainScore, aMechanism, anItemScore } from '../helpers/results.ts';

function report(changes: Partial<ChangeResult> = {}, options = {}) {
  return changeDocument(committeeChanges(changes), committeeChecklist(), { language: 'en', ...options });
}

const sentences = sentencesOf(report());

describe('findings', () => {
  test('mechanisms are counted over those compared, and apart from them those that could not be', () => {
    expect(sentences).toContain('2 of 3 mechanisms compared: 1 better, 0 the same, 1 worse.');
    expect(sentences).toContain('Could not tell for 1: Salima (no score in follow-up: nobody answered).');
  });

  test('score and band, then what the answers of linked respondents are compatible with', () => {
    expect(sentences).toContain(
      "Dowa: better, 40.0 → 80.0 (+40.0 points); Unsatisfactory → Good (beyond noise). Respondents' own change +39.5: compatible with a change from +21.0 to +58.0 points (95\u00a0% interval, 5 linked of 6 and 7, very small).",
    );
  });

  test('and those of rounds that are not linked', () => {
    expect(sentences).toContain(
      "Kasungu: worse, 60.0 → 50.0 (−10.0 points); Satisfactory → Unsatisfactory (within noise). Respondents' own change −10.0: compatible with a change from −22.0 to +2.0 points (95\u00a0% interval, 12 and 11, not linked, small).",
    );
  });

  test('bands that changed within noise are named with their parts', () => {
    expect(sentences).toContain('Bands that changed within noise: Kasungu (overall, “Membership”).');
  });

  test('domains that went up while others went down are named with their sides', () => {
    expect(sentences).toContain('Kasungu: up in “Membership” +10.0; down in “Mandate and meetings” −30.0.');
  });

  test('items that are not comparable, and mechanisms in one round only, are named', () => {
    expect(sentences).toContain('Items dropped, not compared: chair.');
    expect(sentences).toContain('Items reworded, not compared: “What should change?” (wishes).');
    expect(sentences).toContain('Ntchisi: only in baseline; scored, not compared.');
  });

  test('targets are counted over those that could be told', () => {
    expect(sentences).toContain('Overall, target 60: reached by 1 of 3 that could be told (before: 0).');
    expect(sentences).toContain('Mandate and meetings, target 75: could not tell for any.');
  });

  test('items that moved most stand furthest first', () => {
    const told = sentences.find((text) => text.startsWith('Kasungu: “The committee has a written mandate'));
    expect(told).toBe(
      'Kasungu: “The committee has a written mandate signed by the district authority” −30.0; “Health, education and social welfare are represented” +10.0.',
    );
  });
});

describe('requirements', () => {
  const round = (name: string, mandate: number | null) =>
    aMechanism('Dowa', name, {
      unmet:
        mandate === null || mandate >= 75
          ? []
          : [{ item: 'mandate', tier: 'requirement', value: mandate, state: 'missed' }],
      domains: [aDomainScore('meetings', 50, [anItemScore('mandate', mandate)])],
    });
  const told = (from: number | null, to: number | null) =>
    sentencesOf(
      report({
        changes: [aMechanismChange('Dowa', [40, 80])],
        unmatched: [],
        mechanisms: [round('baseline', from), round('follow-up', to)],
      }),
    ).filter((text) => text.includes('equirement'));
  const mandate = '“The committee has a written mandate signed by the district authority”';

  test('met now', () => {
    expect(told(50, 100)).toEqual([`Dowa: requirement met now, and not before: ${mandate} (50.0 → 100.0).`]);
  });

  test('no longer met', () => {
    expect(told(100, 25)).toEqual([`Dowa: requirement no longer met: ${mandate} (100.0 → 25.0).`]);
  });

  test('still not met', () => {
    expect(told(25, 50)).toEqual([`Dowa: requirement still not met: ${mandate} (25.0 → 50.0).`]);
  });

  test('without a score before, it is not said to have been met', () => {
    expect(told(null, 25)).toEqual([`Dowa, follow-up: requirement not met: ${mandate} (25.0).`]);
  });

  test('without a score now, it is not said to be met', () => {
    expect(told(25, null)).toEqual([`Dowa, baseline: requirement not met: ${mandate} (25.0).`]);
  });
});

describe('tables', () => {
  test('like for like, with percent only where it is defined', () => {
    const table = tableOf(report({ changes: [aMechanismChange('Zero', [0, 40])] }), 'overview');
    expect(table.rows).toEqual([['Zero', '6, 7', '0.0', '40.0', '+40.0', '–', 'better']]);
  });

  test('what could not be told is never shown as no change', () => {
    const salima = tableOf(report(), 'overview').rows.at(-1);
    expect(salima).toEqual(['Salima', '6, 1', '55.0', 'no data', 'could not tell', '–', 'could not tell']);
  });

  test('as reported, with bands and whether they moved beyond noise', () => {
    expect(tableOf(report(), 'reported').rows).toEqual([
      ['Dowa', '42.0 → 80.0', 'Unsatisfactory → Good (beyond noise)'],
      ['Kasungu', '60.0 → 50.0', 'Satisfactory → Unsatisfactory (within noise)'],
      ['Salima', '55.0 → –', 'Satisfactory → –'],
    ]);
  });

  test("respondents' own change of every mechanism that could be told, with interval and caution", () => {
    const { columns, rows } = tableOf(report(), 'overview-own');
    expect(columns).toEqual(['Mechanism', 'Respondents', 'Own change', '95\u00a0% interval', 'Caution']);
    expect(rows).toEqual([
      ['Dowa', '5 linked of 6 and 7', '+39.5', '+21.0 to +58.0', 'very small'],
      ['Kasungu', '12 and 11, not linked', '−10.0', '−22.0 to +2.0', 'small'],
    ]);
  });

  test('items that did not move are not among those that moved most', () => {
    const { rows } = tableOf(report(), 'mechanism-Dowa-items');
    expect(rows.map(([name]) => name)).not.toContain(
      'The committee meets at least every quarter (quarterly)',
    );
  });
});

test('both versions of the checklist stand in the opening', () => {
  expect(factsOf(report()).get('Older version')).toBe('committee, version 1.0.0');
});

test('items of the older version go by its wording', () => {
  const older = committeeChecklist();
  const [first, ...others] = older.domains;
  const item = first?.items[0];
  const domains =
    first && item
      ? [{ ...first, items: [{ ...item, id: 'chair', text: { en: 'There is a chair' } }] }, ...others]
      : [];
  const text = sentencesOf(report({}, { older: { ...older, domains } }));
  expect(text).toContain('Items dropped, not compared: “There is a chair” (chair).');
});

test('ids are unique', () => {
  const ids = idsOf(report());
  expect(new Set(ids).size).toBe(ids.length);
});

describe('many mechanisms', () => {
  const one = committeeChanges().changes[0];
  if (one === undefined) throw new Error('no change');
  const of = (count: number) =>
    report({ changes: Array.from({ length: count }, (_, index) => ({ ...one, mechanism: `M${index}` })) });
  const further = (count: number) =>
    of(count).blocks.filter((block) => block.kind === 'heading' && block.isLeftOutOnPaper);

  test('up to three have everything in one run', () => {
    expect(further(3)).toEqual([]);
  });

  test('from four on, what is for those who look it up stands folded at the end of each, and not on paper', () => {
    expect(further(4)).toHaveLength(4);
    expect(further(4)[0]).toMatchObject({
      level: 3,
      text: 'M0: further tables and answers',
      isFolded: true,
    });
  });

  test('and nothing is lost: the same tables, in another order', () => {
    const tablesOf = (count: number) =>
      idsOf(of(count)).filter((id) => /^mechanism-M0-(?!.*further)/.test(id));
    const kept = tablesOf(3).filter((id) => !/-answers-/.test(id));
    expect(
      tablesOf(4)
        .filter((id) => !/-answers-/.test(id))
        .toSorted(),
    ).toEqual(kept.toSorted());
    const ids = idsOf(of(4));
    expect(ids.indexOf('mechanism-M0-effects')).toBeGreaterThan(ids.indexOf('mechanism-M0-further'));
    expect(ids.indexOf('mechanism-M0-own')).toBeLessThan(ids.indexOf('mechanism-M0-further'));
  });
});
