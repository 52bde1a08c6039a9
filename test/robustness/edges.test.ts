import { describe, expect, it } from 'vitest';
import { DONT_KNOW, type Row } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';
import { agreementIn, assess, familyIn, mechanismIn } from './helpers.ts';

const TWO = { domains: [{ id: 'all', items: [{ id: 'one' }, { id: 'two' }] }] };

describe('without a score as declared', () => {
  const rows: Row[] = [{ answers: { one: DONT_KNOW, two: DONT_KNOW } }, { answers: {} }];
  const each = mechanismIn(assess(instrument(TWO), rows));

  it('nothing is tried, and every family says so', () => {
    expect(each.declared).toMatchObject({ state: 'no-data', value: null, band: null });
    expect(each.families).toHaveLength(7);
    for (const family of each.families)
      expect(family).toMatchObject({ kind: 'withheld', reason: 'not-scored' });
    expect(each.whatItTakes).toEqual({ state: 'withheld', reason: 'not-scored' });
  });

  it('a checklist that gives no overall score has none to vary', () => {
    const profile = instrument({ ...TWO, scoring: { domains: 'none' } });
    const found = mechanismIn(assess(profile, [{ answers: { one: 2, two: 3 } }]));
    expect(found.declared.reasons).toEqual(['profile']);
    expect(familyIn(found, 'aggregation')).toMatchObject({ kind: 'withheld', reason: 'not-scored' });
  });
});

describe('without bands', () => {
  const each = mechanismIn(
    assess(instrument({ ...TWO, bands: [] }), [
      { mechanism: 'Committee', answers: { one: 2, two: 3 } },
      { mechanism: 'Other', answers: { one: 1, two: 1 } },
    ]),
  );

  it('places are told and bands are not', () => {
    expect(agreementIn(each, 'leave-out-item')).toEqual({
      variations: 2,
      scored: 2,
      bandHolds: null,
      bandShare: null,
      ranked: 2,
      rankHolds: 2,
      rankShare: 1,
    });
    expect(each.whatItTakes).toEqual({ state: 'withheld', reason: 'no-bands' });
  });
});

describe('one item', () => {
  it('cannot be left out, and no weight can matter', () => {
    const single = instrument({ domains: [{ id: 'all', items: [{ id: 'one' }] }] });
    const each = mechanismIn(assess(single, [{ answers: { one: 2 } }]));
    expect(familyIn(each, 'leave-out-item')).toMatchObject({ reason: 'one-item' });
    expect(familyIn(each, 'perturbed-weights')).toMatchObject({ reason: 'one-item' });
    expect(familyIn(each, 'leave-out-domain')).toMatchObject({ reason: 'one-domain' });
  });
});

describe('rules that exclude each other', () => {
  const ids = (roles: 'item' | 'domain' | null) => {
    const scoring = roles === null ? {} : { roles: { weigh: 'equal' as const, at: roles } };
    const rows: Row[] = [
      { role: 'coordinator', answers: { one: 4, two: 4, three: 4 } },
      { role: 'partner', answers: { one: 0, two: 2, three: 1 } },
      { role: 'partner', answers: { one: 0, two: 2, three: 1 } },
    ];
    const checklist = instrument({
      scoring,
      domains: [...TWO.domains, { id: 'more', items: [{ id: 'three' }] }],
    });
    return assess(checklist, rows).varied.rules;
  };

  it('a pooled mean pools the roles too, where they could not be weighed beside it', () => {
    const pools = (rules: ReturnType<typeof ids>) =>
      rules.flatMap((rule) =>
        rule.part === 'items' || rule.part === 'domains' ? [[rule.id, rule.poolsRoles]] : [],
      );
    expect(Object.fromEntries(pools(ids('item')))).toMatchObject({
      'items:pooled-mean': true,
      'domains:pooled-mean': true,
      'items:median': false,
    });
    expect(Object.fromEntries(pools(ids('domain')))).toMatchObject({
      'items:pooled-mean': false,
      'domains:pooled-mean': true,
    });
  });

  it('the declared rule is not tried again', () => {
    expect(ids('item').map(({ id }) => id)).not.toContain('roles:equal-item');
    expect(ids(null).map(({ id }) => id)).not.toContain('roles:pooled');
    expect(ids(null).map(({ id }) => id)).not.toContain('items:weighted-mean');
  });

  it('roles are not varied where all respondents have one', () => {
    const rows: Row[] = [{ role: 'partner', answers: { one: 1, two: 2 } }, { answers: { one: 1, two: 2 } }];
    const { rules } = assess(instrument(TWO), rows).varied;
    expect(rules.filter(({ part }) => part === 'roles')).toEqual([]);
  });

  it('a domain with a rule of its own keeps it', () => {
    const checklist = instrument({
      domains: [
        { id: 'first', aggregation: 'minimum', items: [{ id: 'one' }, { id: 'two' }] },
        { id: 'second', items: [{ id: 'three' }, { id: 'four' }] },
      ],
    });
    // First 0 whatever happens; second 75, or its minimum 50: overall 37.5 or 25.
    const each = mechanismIn(assess(checklist, [{ answers: { one: 0, two: 4, three: 2, four: 4 } }]));
    const family = familyIn(each, 'aggregation');
    if (family.kind !== 'named') throw new Error(family.kind);
    expect(family.trials.find(({ id }) => id === 'items:minimum')?.value).toBe(25);
  });
});
