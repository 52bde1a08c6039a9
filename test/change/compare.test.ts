import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../src/change/compare.ts';
import type { ChangeResult, MechanismChange } from '../../src/change/types.ts';
import type { Checklist } from '../../src/checklist/types.ts';
import { BLANK, DONT_KNOW, loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { instrument, optionScale } from '../helpers/instrument.ts';

const CHECKLIST = instrument({
  domains: [
    { id: 'meetings', items: [{ id: 'held' }, { id: 'minuted' }], target: 60 },
    { id: 'plans', items: [{ id: 'shared' }] },
  ],
});

function compare(rows: readonly Row[], checklist: Checklist = CHECKLIST): ChangeResult {
  const read = responsesOf(checklist, rows);
  const loaded = loadedOf(checklist);
  return compareRounds({ read, loaded, round: 'baseline' }, { read, loaded, round: 'follow-up' }, OPTIONS);
}

function first(result: ChangeResult): MechanismChange {
  const [change] = result.changes;
  if (!change) throw new Error('nothing compared');
  return change;
}

const earlier = (answers: Row['answers'], more: Partial<Row> = {}): Row => ({
  ...more,
  round: 'baseline',
  answers,
});
const later = (answers: Row['answers'], more: Partial<Row> = {}): Row => ({
  ...more,
  round: 'follow-up',
  answers,
});

describe('one version, two rounds', () => {
  it('gives the difference in points, the bands moved and the direction', () => {
    const { overall, domains } = first(
      compare([earlier({ held: 1, minuted: 1, shared: 2 }), later({ held: 3, minuted: 4, shared: 2 })]),
    );
    expect(overall).toMatchObject({
      state: 'compared',
      difference: 31.25,
      direction: 'better',
      asReported: { from: 37.5, to: 68.75 },
    });
    expect(overall.bands).toEqual({
      from: 'unsatisfactory',
      to: 'satisfactory',
      moved: 1,
      noise: 'too-few-to-tell',
    });
    expect(domains.map(({ id, change }) => [id, change.difference, change.direction])).toEqual([
      ['meetings', 62.5, 'better'],
      ['plans', 0, 'same'],
    ]);
    expect(domains[0]?.items.map(({ id, change }) => [id, change.difference])).toEqual([
      ['held', 50],
      ['minuted', 75],
    ]);
  });

  it('says when one domain rose while another fell', () => {
    const result = compare([
      earlier({ held: 1, minuted: 1, shared: 4 }),
      later({ held: 2, minuted: 2, shared: 3 }),
    ]);
    expect(first(result)).toMatchObject({ mixed: true, overall: { direction: 'same', difference: 0 } });
  });

  it('could not tell, and does not say “same”, where a round has no score', () => {
    const result = compare([
      earlier({ held: 2, minuted: 2, shared: 2 }),
      later({ held: DONT_KNOW, minuted: BLANK, shared: BLANK }),
    ]);
    const { overall } = first(result);
    expect(overall).toMatchObject({
      state: 'not-comparable',
      difference: null,
      percent: null,
      direction: 'could-not-tell',
      reasons: ['not-scored-to:follow-up'],
    });
    expect(result.summary).toEqual({
      mechanisms: 1,
      compared: 0,
      better: 0,
      same: 0,
      worse: 0,
      couldNotTell: 1,
    });
  });

  it('gives a percentage only where the base is above zero and three answered', () => {
    const moved = (from: number, to: number, people: number) => {
      const all = (score: number) => ({ held: score, minuted: score, shared: score });
      const rows = Array.from({ length: people }, () => [earlier(all(from)), later(all(to))]);
      return first(compare(rows.flat())).overall;
    };
    expect(moved(0, 4, 3)).toMatchObject({ difference: 100, percent: null });
    expect(moved(2, 3, 3).percent).toBe(50);
    expect(moved(2, 3, 2)).toMatchObject({ difference: 25, percent: null });
  });

  it('judges targets on the score as reported', () => {
    const { targets } = first(
      compare([earlier({ held: 1, minuted: 1, shared: 1 }), later({ held: 3, minuted: 3, shared: 1 })]),
    );
    expect(targets).toEqual([{ of: 'meetings', target: 60, from: 'not-reached', to: 'reached' }]);
  });

  it('counts mechanisms better, same and worse, and names those in one round only', () => {
    const mechanisms = (name: string, from: number, to: number): Row[] => [
      earlier({ held: from, minuted: from, shared: from }, { mechanism: name }),
      later({ held: to, minuted: to, shared: to }, { mechanism: name }),
    ];
    const result = compare([
      ...mechanisms('A', 1, 2),
      ...mechanisms('B', 2, 1),
      ...mechanisms('C', 2, 2),
      ...mechanisms('D', 2, 4),
      earlier({ held: 1 }, { mechanism: 'E' }),
    ]);
    expect(result.summary).toEqual({
      mechanisms: 4,
      compared: 4,
      better: 2,
      same: 1,
      worse: 1,
      couldNotTell: 0,
    });
    expect(result.unmatched).toEqual([{ mechanism: 'E', onlyIn: 'baseline' }]);
    expect(result.problems.map(({ code }) => code)).toContain('mechanism-one-round');
  });

  it('warns of few respondents', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, () => [
        earlier({ held: 1, minuted: 1, shared: 1 }),
        later({ held: 2, minuted: 2, shared: 2 }),
      ]).flat();
    expect([1, 4, 5].map((count) => first(compare(rows(count))).overall.caution)).toEqual([
      'answers-only',
      'descriptive-only',
      'very-small',
    ]);
  });
});

describe('respondents linked by id', () => {
  const whole = (code: number) => ({ held: code, minuted: code, shared: code });

  it('are paired where ids stand in both rounds; leavers and joiners are not', () => {
    const rows = [
      earlier(whole(1), { respondent: 'r1' }),
      earlier(whole(2), { respondent: 'r2' }),
      later(whole(3), { respondent: 'r2' }),
      later(whole(4), { respondent: 'r3' }),
    ];
    expect(first(compare(rows)).overall).toMatchObject({
      design: 'paired',
      n: { from: 2, to: 2, paired: 1, units: 1 },
      pairedDifference: 25,
      difference: 50,
    });
  });

  it('are compared over the answers given in both rounds', () => {
    const rows = [
      earlier({ held: 0, minuted: 4, shared: 2 }, { respondent: 'r1' }),
      later({ held: 1, minuted: BLANK, shared: 2 }, { respondent: 'r1' }),
    ];
    const { domains } = first(compare(rows));
    expect(domains[0]?.change).toMatchObject({ pairedDifference: 25, n: { paired: 1 } });
    expect(domains[0]?.items[1]?.change).toMatchObject({ n: { paired: 0 }, design: 'unpaired' });
  });

  it('are unpaired where a round has no ids, or none returns', () => {
    const anonymous = first(compare([earlier(whole(1)), later(whole(2))])).overall;
    expect(anonymous).toMatchObject({
      design: 'unpaired',
      n: { from: 1, to: 1, paired: null, units: 1 },
      pairedDifference: null,
    });
    const strangers = first(
      compare([earlier(whole(1), { respondent: 'r1' }), later(whole(2), { respondent: 'r2' })]),
    ).overall;
    expect(strangers).toMatchObject({ design: 'unpaired', n: { paired: 0, units: 1 } });
  });

  it('are not the same person in two mechanisms', () => {
    const rows = [
      earlier(whole(1), { respondent: 'r1', mechanism: 'A' }),
      later(whole(2), { respondent: 'r1', mechanism: 'B' }),
    ];
    expect(compare(rows).changes).toEqual([]);
  });
});

describe('two versions of a checklist', () => {
  const older = instrument({
    more: { version: '1.0.0' },
    domains: [
      {
        id: 'meetings',
        items: [
          { id: 'held' },
          { id: 'old-minutes', text: { en: 'Minutes are kept' } },
          { id: 'chair' },
          { id: 'quorum' },
          { id: 'venue' },
        ],
      },
    ],
  });
  const newer = instrument({
    more: {
      version: '2.0.0',
      crosswalk: [
        { from: 'old-minutes', to: 'minuted', same: false },
        { from: 'chair', to: 'chair', same: true },
      ],
    },
    scales: { four: optionScale(0, 50, 75, 100) },
    domains: [
      {
        id: 'meetings',
        items: [
          { id: 'held', weight: 3 },
          { id: 'minuted', text: { en: 'minutes  are kept' } },
          { id: 'chair', text: { en: 'Someone chairs' } },
          { id: 'quorum', scale: 'four' },
          { id: 'venue', text: { en: 'Another question' } },
          { id: 'agenda' },
        ],
      },
    ],
  });

  function compareVersionsOf(): ChangeResult {
    const from = responsesOf(older, [earlier({ held: 2, 'old-minutes': 1, chair: 0, quorum: 4, venue: 4 })]);
    const to = responsesOf(newer, [later({ held: 3, minuted: 2, chair: 1, quorum: 0, venue: 0, agenda: 4 })]);
    return compareRounds(
      { read: from, loaded: loadedOf(older), round: 'baseline' },
      { read: to, loaded: loadedOf(newer), round: 'follow-up' },
      OPTIONS,
    );
  }

  it('names what was added, dropped, rescaled or reworded, and leaves it out', () => {
    expect(first(compareVersionsOf()).notComparable).toEqual([
      { id: 'quorum', why: 'rescaled' },
      { id: 'venue', why: 'reworded' },
      { id: 'agenda', why: 'added' },
    ]);
  });

  it('scores both rounds over comparable items with the newer weights, and keeps the figures as reported', () => {
    const { overall } = first(compareVersionsOf());
    // From: (3 × 50 + 25 + 0) ÷ 5 = 35. To: (3 × 75 + 50 + 25) ÷ 5 = 60.
    expect([overall.from.value, overall.to.value, overall.difference]).toEqual([35, 60, 25]);
    expect(overall.asReported.from).toBeCloseTo(55, 12);
    expect(overall.asReported.to).toBeCloseTo((3 * 75 + 50 + 25 + 0 + 0 + 100) / 8, 12);
  });

  it('gives both versions their place in the result', () => {
    expect(compareVersionsOf()).toMatchObject({
      checklist: { version: '2.0.0' },
      olderChecklist: { version: '1.0.0' },
    });
  });

  it('does not compare an item that is not comparable', () => {
    const items = first(compareVersionsOf()).domains[0]?.items ?? [];
    expect(items.find(({ id }) => id === 'venue')?.change).toMatchObject({
      state: 'not-comparable',
      direction: 'could-not-tell',
      reasons: ['item-not-comparable:reworded'],
      asReported: { from: 100, to: 0 },
    });
  });
});
