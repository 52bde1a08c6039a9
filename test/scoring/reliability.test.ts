import { describe, expect, it } from 'vitest';
import type { ComputedReliability, DomainReliability } from '../../src/scoring/reliability/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import {
  type Answer,
  BLANK,
  DONT_KNOW,
  loadedOf,
  OPTIONS,
  type Row,
  responsesOf,
} from '../helpers/answers.ts';
import { type ChecklistDraft, type DomainDraft, instrument, optionScale } from '../helpers/instrument.ts';
import { expected, hasReference, numbers } from '../statistics/reference-values.ts';

function reliabilityOf(draft: ChecklistDraft, rows: readonly Row[]): readonly DomainReliability[] {
  const checklist = instrument(draft);
  const options = { ...OPTIONS, reliability: true };
  return scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), options).reliability ?? [];
}

/** The only domain in the only round. */
function only(domain: Partial<DomainDraft> & Pick<DomainDraft, 'items'>, rows: readonly Row[]) {
  const [first, ...others] = reliabilityOf({ domains: [{ id: 'trust', ...domain }] }, rows);
  if (first === undefined || others.length > 0) throw new Error('one domain in one round is wanted');
  return first;
}

function computed(found: DomainReliability): ComputedReliability {
  if (found.state !== 'computed') throw new Error(`withheld: ${found.reason}`);
  return found;
}

/** Respondents who answer two items so: 1 and 1, 2 and 3, 3 and 2, 4 and 4, over and over. */
function pairs(n: number, of: Partial<Row> = {}): Row[] {
  const answers = [
    { a: 1, b: 1 },
    { a: 2, b: 3 },
    { a: 3, b: 2 },
    { a: 4, b: 4 },
  ];
  return Array.from({ length: n }, (_, index) => ({ ...of, answers: answers[index % 4] ?? {} }));
}

const AB = { items: [{ id: 'a' }, { id: 'b' }] };

interface Reference {
  readonly cases: readonly {
    readonly id: string;
    readonly data: string;
    readonly items: readonly string[];
    readonly reversed: readonly string[];
    readonly complete: {
      readonly n: number;
      readonly alpha_raw: number;
      readonly feldt_ci95: readonly [number, number];
      readonly itemDrop_rawAlpha: Readonly<Record<string, number>>;
      readonly item_r_drop: Readonly<Record<string, number>>;
      readonly minres: {
        readonly omega_total_raw: number;
        readonly omega_total_std: number;
        readonly loadings: Readonly<Record<string, number>>;
      };
    };
  }[];
}

describe.skipIf(!hasReference)('a domain equals R (needs ../shared/reference/values)', () => {
  const cases = hasReference ? expected<Reference>('05_reliability').cases : [];

  // Answers from 1 to 6 become points from 0 to 100: alpha, correlations and omega do not depend on such a change.
  it.each(cases)('$id', ({ data, items, reversed, complete }) => {
    const rows = numbers(data, items).map((values) => {
      const answers = items.map((id, place): [string, Answer] => {
        const value = values[place] ?? null;
        return [id, value === null ? BLANK : value - 1];
      });
      return { answers: Object.fromEntries(answers) };
    });
    const [found] = reliabilityOf(
      {
        scales: { six: optionScale(0, 20, 40, 60, 80, 100) },
        domains: [
          {
            id: 'scale',
            items: items.map((id) => ({ id, scale: 'six', reverse: reversed.includes(id) })),
          },
        ],
      },
      rows,
    );
    if (!found) throw new Error('nothing was computed');
    const { alpha, omega, respondents, incomplete, items: each } = computed(found);
    expect([respondents, incomplete]).toEqual([complete.n, rows.length - complete.n]);
    expect(alpha.value).toBeCloseTo(complete.alpha_raw, 9);
    expect(alpha.interval?.low).toBeCloseTo(complete.feldt_ci95[0], 9);
    expect(alpha.interval?.high).toBeCloseTo(complete.feldt_ci95[1], 9);
    expect(Math.abs((omega.value ?? Number.NaN) - complete.minres.omega_total_raw)).toBeLessThan(1e-5);
    expect(Math.abs((omega.standardised ?? Number.NaN) - complete.minres.omega_total_std)).toBeLessThan(1e-5);
    expect([omega.improper, omega.reason]).toEqual([false, null]);
    for (const { id, restCorrelation, alphaIfDropped, loading } of each) {
      expect(restCorrelation).toBeCloseTo(complete.item_r_drop[id] ?? Number.NaN, 9);
      expect(alphaIfDropped).toBeCloseTo(complete.itemDrop_rawAlpha[id] ?? Number.NaN, 9);
      expect(Math.abs((loading ?? Number.NaN) - (complete.minres.loadings[id] ?? 0))).toBeLessThan(1e-5);
    }
  });
});

describe('reliability is withheld', () => {
  it('unless it is asked for', () => {
    const checklist = instrument({ domains: [{ id: 'trust', ...AB }] });
    const result = scoreResponses(responsesOf(checklist, pairs(32)), loadedOf(checklist), OPTIONS);
    expect(result.reliability).toBeNull();
  });

  it('below 30 respondents, with how many there were', () => {
    expect(only(AB, pairs(29))).toEqual({
      round: 'baseline',
      domain: 'trust',
      state: 'withheld',
      leftOut: [],
      reason: 'too-few-respondents',
      respondents: 29,
      incomplete: 0,
    });
    expect(only(AB, pairs(30)).state).toBe('computed');
  });

  it('where 30 answered and one of them not everything', () => {
    const rows = [...pairs(29), { answers: { a: 3, b: BLANK } }];
    expect(only(AB, rows)).toMatchObject({
      reason: 'too-few-respondents',
      respondents: 29,
      incomplete: 1,
    });
  });

  it('for a domain that is declared formative, whatever the answers', () => {
    expect(only({ ...AB, formative: true }, pairs(32))).toMatchObject({
      state: 'withheld',
      reason: 'formative',
      respondents: null,
      incomplete: null,
    });
  });

  it('for one item, and for none that is scored', () => {
    const one = { items: [{ id: 'a' }, { id: 'b', scored: false }] };
    expect(only(one, pairs(32))).toMatchObject({ reason: 'too-few-items', respondents: null });
    const none = { items: [{ id: 'a', scored: false }] };
    expect(only(none, pairs(32))).toMatchObject({ reason: 'too-few-items', leftOut: [] });
  });

  it('where all answer alike', () => {
    const rows = pairs(32).map(() => ({ answers: { a: 2, b: 3 } }));
    expect(only(AB, rows)).toMatchObject({ reason: 'no-variation', respondents: 32 });
  });

  it('where nobody answered, and there is nothing where nobody is there', () => {
    const rows = pairs(32).map(() => ({ answers: { a: BLANK, b: DONT_KNOW } }));
    expect(only(AB, rows)).toMatchObject({
      reason: 'too-few-respondents',
      respondents: 0,
      incomplete: 32,
    });
    expect(reliabilityOf({ domains: [{ id: 'trust', ...AB }] }, [])).toEqual([]);
  });
});

describe('alpha by hand', () => {
  // In each four: totals 2, 5, 5, 8 with squares about their mean of 9 + 0 + 0 + 9 = 18; of each item 2.25 + 0.25 + 0.25
  // + 2.25 = 5. Alpha = 2 · (1 − 10 / 18) = 8/9, correlation = (18 − 10) / 2 / 5 = 0.8, however often the four repeat.
  it('works out two items', () => {
    const { alpha, omega, items, mechanisms } = computed(only(AB, pairs(32)));
    expect(alpha.value).toBeCloseTo(8 / 9, 12);
    expect(alpha.interval?.level).toBe(0.95);
    expect(items).toEqual([
      { id: 'a', restCorrelation: expect.closeTo(0.8, 12), alphaIfDropped: null, loading: null },
      { id: 'b', restCorrelation: expect.closeTo(0.8, 12), alphaIfDropped: null, loading: null },
    ]);
    expect(omega).toEqual({ value: null, standardised: null, improper: false, reason: 'too-few-items' });
    expect(mechanisms).toBe(1);
  });

  it('is negative as it comes where an item is scored the wrong way round', () => {
    // With one of them turned, the four totals lie 0, −1, 1 and 0 from their mean: squares of 2. Alpha = 2 · (1 − 10 / 2)
    // = −8.
    const turned = { items: [{ id: 'a' }, { id: 'b', reverse: true }] };
    const { alpha, items } = computed(only(turned, pairs(32)));
    expect(alpha.value).toBeCloseTo(-8, 9);
    expect(items.map(({ restCorrelation }) => restCorrelation)).toEqual([
      expect.closeTo(-0.8, 12),
      expect.closeTo(-0.8, 12),
    ]);
  });

  it('has no interval where items repeat each other, and no omega where one does not vary', () => {
    const same = pairs(32).map(({ answers }) => ({ answers: { a: answers.a ?? 0, b: answers.a ?? 0 } }));
    expect(computed(only(AB, same)).alpha).toEqual({ value: expect.closeTo(1, 12), interval: null });
    const flat = pairs(32).map((row) => ({ answers: { ...row.answers, c: 2 } }));
    const { omega, items } = computed(only({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, flat));
    expect(omega).toMatchObject({ value: null, reason: 'no-variation' });
    expect(items[2]).toMatchObject({ id: 'c', restCorrelation: null, loading: null });
  });

  it('does not depend on the weights of items and respondents', () => {
    const weighed = { items: [{ id: 'a', weight: 5 }, { id: 'b' }] };
    const rows = pairs(32).map((row, index) => ({ ...row, weight: 1 + (index % 3) }));
    expect(computed(only(weighed, rows)).alpha.value).toBeCloseTo(8 / 9, 12);
  });
});

describe('who and what is taken together', () => {
  it('all mechanisms of a round, each round by itself, without what was agreed on', () => {
    const rows = [
      ...pairs(16, { mechanism: 'North', round: 'follow-up' }),
      ...pairs(16, { mechanism: 'South', round: 'follow-up' }),
      ...pairs(32, { round: 'baseline' }),
      ...pairs(4, { round: 'baseline', role: 'consensus' }),
      ...pairs(32, { round: 'consensus' }),
    ];
    const found = reliabilityOf({ domains: [{ id: 'trust', ...AB }] }, rows).map(computed);
    expect(found.map(({ round, respondents, mechanisms }) => [round, respondents, mechanisms])).toEqual([
      ['baseline', 32, 1],
      ['follow-up', 32, 2],
    ]);
  });

  it('items that are asked of every role that answered; others are named', () => {
    const items = [
      { id: 'a', roles: ['coordinator', 'partner'] },
      { id: 'b' },
      { id: 'c', roles: ['partner'] },
      { id: 'd', weight: 0 },
      { id: 'e' },
    ];
    const partners = pairs(31, { role: 'partner' }).map((row) => ({
      ...row,
      answers: { ...row.answers, c: 2, d: 1 },
    }));
    const mixed = only({ items }, [...partners, ...pairs(1, { role: 'coordinator' })]);
    expect(computed(mixed)).toMatchObject({
      respondents: 32,
      leftOut: [
        { item: 'c', why: 'role' },
        { item: 'd', why: 'no-weight' },
        { item: 'e', why: 'not-in-data' },
      ],
    });
    expect(computed(mixed).items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(computed(only({ items }, partners)).items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('too few items where roles are not asked the same', () => {
    const items = [{ id: 'a', roles: ['coordinator'] }, { id: 'b' }];
    const rows = [...pairs(31, { role: 'partner' }), ...pairs(1, { role: 'coordinator' })];
    expect(only({ items }, rows)).toMatchObject({
      reason: 'too-few-items',
      leftOut: [{ item: 'a', why: 'role' }],
    });
  });

  it('items that are asked at every level that there is', () => {
    const items = [{ id: 'a' }, { id: 'b' }, { id: 'c', levels: ['district' as const] }];
    const levels = (level: string) => ({ attributes: { level } });
    const rows = [...pairs(16, levels('district')), ...pairs(16, levels('national'))];
    expect(only({ items }, rows).leftOut).toEqual([{ item: 'c', why: 'level' }]);
  });

  it("a don't-know as 0 points where the checklist counts it so", () => {
    const rows = [...pairs(30), ...pairs(2).map(() => ({ answers: { a: DONT_KNOW, b: DONT_KNOW } }))];
    expect(only(AB, rows)).toMatchObject({ respondents: 30, incomplete: 2 });
    const [lowest] = reliabilityOf(
      { domains: [{ id: 'trust', ...AB }], scoring: { dontKnow: 'lowest' } },
      rows,
    );
    expect(lowest).toMatchObject({ respondents: 32, incomplete: 0 });
  });
});
