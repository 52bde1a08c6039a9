import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregation, Checklist, Gate, RoleRule } from '../../src/checklist/types.ts';
import type { BandExit } from '../../src/robustness/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import { loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { bandOf, instrument, QUARTER_BANDS } from '../helpers/instrument.ts';
import { assess, mechanismIn } from './helpers.ts';

const ITEMS = ['a', 'b', 'c', 'd'] as const;
const MATURITIES = ['functional', 'engaged', 'strategic', 'functional'] as const;
const GATE: Gate = {
  id: 'gate',
  watches: { kind: 'item', id: 'a' },
  below: 40,
  appliesTo: 'overall',
  effect: { kind: 'cap', at: 50 },
  reason: { en: 'a' },
};

interface Study {
  readonly checklist: Checklist;
  readonly answers: readonly (readonly number[])[];
}

/** Items are numbers from 0 to 100, so that an answer can be moved to any value. */
const study: fc.Arbitrary<Study> = fc
  .record({
    answers: fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    items: fc.constantFrom<Aggregation>('weighted-mean', 'pooled-mean', 'median', 'minimum', 'level-gated'),
    domains: fc.constantFrom<Aggregation>('weighted-mean', 'minimum', 'median', 'all-or-nothing'),
    respondents: fc.constantFrom('mean' as const, 'median' as const),
    roles: fc.constantFrom<RoleRule>(
      'pooled',
      { weigh: 'equal', at: 'item' },
      { weigh: 'equal', at: 'domain' },
    ),
    gates: fc.subarray([GATE, { ...GATE, id: 'fails', effect: { kind: 'fail' } } as Gate]),
  })
  .map(({ answers, items, domains, respondents, roles, gates }) => {
    const drafts = ITEMS.map((id, place) => ({
      id,
      scale: 'number',
      reverse: id === 'b',
      maturity: MATURITIES[place] ?? null,
      weight: place + 1,
    }));
    const checklist = instrument({
      scales: { number: { kind: 'range', min: 0, max: 100, unit: null, missing: [] } },
      scoring: { items, domains, respondents, roles },
      gates,
      domains: [
        { id: 'first', items: drafts.slice(0, 3) },
        { id: 'second', items: drafts.slice(3) },
      ],
    });
    return { checklist, answers };
  });

function rowsOf(answers: Study['answers']): Row[] {
  return answers.map((given, row) => ({
    role: row === 0 ? 'coordinator' : 'partner',
    answers: Object.fromEntries(ITEMS.map((item, place) => [item, given[place] ?? 0])),
  }));
}

function scored({ checklist, answers }: Study) {
  const read = responsesOf(checklist, rowsOf(answers));
  return scoreResponses(read, loadedOf(checklist), OPTIONS).mechanisms[0];
}

/** Place of the band that scoring gives where every answer to an item goes this part of its way to an end. */
function bandPlace({ checklist, answers }: Study, item: string, part: number, end: number): number {
  const place = (ITEMS as readonly string[]).indexOf(item);
  const goal = item === 'b' ? 100 - end : end;
  const moved = answers.map((given) =>
    given.map((value, at) => (at === place ? value + part * (goal - value) : value)),
  );
  const mechanism = scored({ checklist, answers: moved });
  return checklist.bands.findIndex(({ id }) => id === mechanism?.overall.band);
}

function itemValue(given: Study, item: string): number | null {
  const items = scored(given)?.domains.flatMap((domain) => domain.items) ?? [];
  return items.find(({ id }) => id === item)?.score.value ?? null;
}

function check(given: Study, exit: BandExit, own: number, up: boolean): void {
  const end = up ? 100 : 0;
  const isOut = (place: number) => (up ? place > own : place < own);
  for (const item of ITEMS) {
    const change = exit.changes.find((each) => each.item === item);
    if (!change) {
      // A median at the end has no way to go, even where those of one role are still on theirs.
      const isAtEnd = itemValue(given, item) === end;
      expect(!isAtEnd && isOut(bandPlace(given, item, 1, end)), `${item} could do it`).toBe(false);
      continue;
    }
    const partAt = (value: number) => (value - change.from) / (end - change.from);
    const before = up
      ? Math.max(change.from, change.needed - 0.1)
      : Math.min(change.from, change.needed + 0.1);
    const reached = bandPlace(given, item, partAt(change.needed), end);
    expect(given.checklist.bands[reached]?.id).toBe(change.band);
    expect(isOut(reached)).toBe(true);
    expect(isOut(bandPlace(given, item, partAt(before), end)), `${item} needs less`).toBe(false);
  }
}

describe('what it would take', () => {
  it('is right when scored again: at the needed value the band moves, a tenth before it does not', () => {
    fc.assert(
      fc.property(study, (given) => {
        const each = mechanismIn(assess(given.checklist, rowsOf(given.answers), { draws: 1 }));
        const takes = each.whatItTakes;
        if (takes.state === 'withheld') throw new Error(takes.reason);
        const own = given.checklist.bands.findIndex(({ id }) => id === each.declared.band);
        check(given, takes.up, own, true);
        check(given, takes.down, own, false);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out an item whose own value is at the end already, even where one role could still move it', () => {
    // The median of c is 0 over all three and 46 over the partners; at 0 there too, the overall would fall from 26.4 to 22.5.
    const apart = instrument({
      scales: { number: { kind: 'range', min: 0, max: 100, unit: null, missing: [] } },
      scoring: { respondents: 'median', roles: { weigh: 'equal', at: 'domain' } },
      domains: [
        { id: 'first', items: ['a', 'b', 'c'].map((id) => ({ id, scale: 'number' })) },
        { id: 'second', items: [{ id: 'd', scale: 'number' }] },
      ],
    });
    const answers = [
      [40, 0, 0, 36],
      [0, 0, 0, 30],
      [47, 0, 92, 36],
    ];
    const each = mechanismIn(assess(apart, rowsOf(answers)));
    expect(each.declared.value).toBeCloseTo(26.375, 3);
    const takes = each.whatItTakes;
    if (takes.state === 'withheld') throw new Error(takes.reason);
    expect(takes.down.changes.map(({ item }) => item)).not.toContain('c');
  });

  it('opens a gate: the one item that holds the score down is the one that can lift it', () => {
    // Answers alone make 77.5; the gate on item a holds them at 50 until a reaches 40.
    const gated = instrument({
      gates: [GATE],
      scales: { number: { kind: 'range', min: 0, max: 100, unit: null, missing: [] } },
      domains: [{ id: 'all', items: ITEMS.map((id) => ({ id, scale: 'number' })) }],
    });
    const takes = mechanismIn(assess(gated, rowsOf([[10, 100, 100, 100]]))).whatItTakes;
    if (takes.state === 'withheld') throw new Error(takes.reason);
    expect(takes.up.changes).toEqual([{ item: 'a', from: 10, needed: 40, change: 30, band: 'good' }]);
  });

  it('stops at the ends of the scale', () => {
    const plain = instrument({ domains: [{ id: 'all', items: [{ id: 'only' }] }] });
    const top = mechanismIn(assess(plain, [{ answers: { only: 4 } }])).whatItTakes;
    const bottom = mechanismIn(assess(plain, [{ answers: { only: 0 } }])).whatItTakes;
    expect(top).toMatchObject({ up: { next: null, changes: [] }, down: { next: 'satisfactory' } });
    expect(bottom).toMatchObject({ down: { next: null, changes: [] }, up: { next: 'unsatisfactory' } });
    // 75 itself is still satisfactory, as the lower edge of "good" is exclusive; 25 is still weak.
    expect(top.state === 'shown' && top.down.changes[0]).toMatchObject({ needed: 75, change: -25 });
    expect(bottom.state === 'shown' && bottom.up.changes[0]).toMatchObject({ needed: 25.1 });
  });

  it('reaches a band with an inclusive edge at the edge itself', () => {
    const bands = [...QUARTER_BANDS.slice(0, 3), bandOf('good', 75, true)];
    const plain = instrument({ bands, domains: [{ id: 'all', items: [{ id: 'only' }] }] });
    const takes = mechanismIn(
      assess(plain, [{ answers: { only: 2 } }, { answers: { only: 3 } }]),
    ).whatItTakes;
    expect(takes.state === 'shown' && takes.up.changes).toEqual([
      { item: 'only', from: 62.5, needed: 75, change: 12.5, band: 'good' },
    ]);
  });
});
