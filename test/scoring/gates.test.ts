import { describe, expect, it } from 'vitest';
import type { Gate } from '../../src/checklist/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import { type Answer, BLANK, loadedOf, OPTIONS, responsesOf } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';

const NO_PLAN: Gate = {
  id: 'no-plan',
  watches: { kind: 'item', id: 'plan' },
  below: 50,
  appliesTo: 'overall',
  effect: { kind: 'cap', at: 50 },
  reason: { en: 'Without a plan nothing is rated above 50' },
};

function score(gates: readonly Gate[], answers: Readonly<Record<string, Answer>>) {
  const checklist = instrument({
    gates,
    domains: [
      {
        id: 'oversight',
        items: [{ id: 'plan', tier: 'requirement' }, { id: 'body', tier: 'requirement' }, { id: 'visits' }],
      },
      { id: 'meetings', items: [{ id: 'held' }] },
    ],
  });
  const [mechanism] = scoreResponses(
    responsesOf(checklist, [{ answers }]),
    loadedOf(checklist),
    OPTIONS,
  ).mechanisms;
  if (!mechanism) throw new Error('nothing scored');
  return mechanism;
}

describe('a cap', () => {
  it('lowers the value, keeps the one before, leaves the bounds, and gives its reason', () => {
    const { overall, gates } = score([NO_PLAN], { plan: 1, body: 4, visits: 4, held: 4 });
    expect(overall).toMatchObject({
      value: 50,
      uncapped: 87.5,
      band: 'unsatisfactory',
      lowest: 87.5,
      highest: 87.5,
      reasons: ['gate:no-plan'],
    });
    expect(gates).toEqual([
      { id: 'no-plan', state: 'triggered', appliesTo: 'overall', watched: [{ id: 'plan', value: 25 }] },
    ]);
  });

  it('does nothing where what it watches is at the mark', () => {
    const { overall, gates } = score([NO_PLAN], { plan: 2, body: 4, visits: 4, held: 4 });
    expect(overall).toMatchObject({ uncapped: null, reasons: [] });
    expect(gates[0]?.state).toBe('passed');
  });

  it('never raises a value', () => {
    expect(score([NO_PLAN], { plan: 0, body: 0, visits: 0, held: 0 }).overall).toMatchObject({
      value: 0,
      uncapped: null,
      reasons: ['gate:no-plan'],
    });
  });

  it('is named and not applied where what it watches has no score', () => {
    const { overall, gates } = score([NO_PLAN], { plan: BLANK, body: 4, visits: 4, held: 4 });
    expect(gates[0]?.state).toBe('unknown');
    expect(overall).toMatchObject({ value: 100, reasons: ['gate-unknown:no-plan'] });
  });

  it('on a domain moves the overall as the reader sees it', () => {
    const { domains, overall } = score(
      [{ ...NO_PLAN, appliesTo: 'oversight', effect: { kind: 'cap', at: 20 } }],
      { plan: 0, body: 4, visits: 4, held: 4 },
    );
    expect(domains[0]?.score.value).toBe(20);
    expect(domains[0]?.score.uncapped).toBeCloseTo(200 / 3, 12);
    expect(overall.value).toBe(60);
  });
});

describe('a fail', () => {
  it('leaves the value and takes the lowest band', () => {
    const { overall } = score([{ ...NO_PLAN, effect: { kind: 'fail' } }], {
      plan: 1,
      body: 4,
      visits: 4,
      held: 4,
    });
    expect(overall).toMatchObject({ value: 87.5, uncapped: null, band: 'weak' });
  });
});

describe('a gate on a tier', () => {
  const tier: Gate = {
    ...NO_PLAN,
    id: 'requirements',
    watches: { kind: 'tier', id: 'requirement' },
    below: 75,
  };

  it('is triggered by any item of the tier, even where another has no score', () => {
    expect(score([tier], { plan: 0, body: BLANK, visits: 4, held: 4 }).gates[0]).toMatchObject({
      state: 'triggered',
      watched: [
        { id: 'plan', value: 0 },
        { id: 'body', value: null },
      ],
    });
  });

  it('is unknown where those with a score pass and one has none', () => {
    expect(score([tier], { plan: 4, body: BLANK, visits: 4, held: 4 }).gates[0]?.state).toBe('unknown');
  });
});

it('always names a requirement that is missed or unknown', () => {
  const { unmet } = score([], { plan: 2, body: BLANK, visits: 0, held: 0 });
  expect(unmet).toEqual([
    { item: 'plan', tier: 'requirement', value: 50, state: 'missed' },
    { item: 'body', tier: 'requirement', value: null, state: 'unknown' },
  ]);
});
