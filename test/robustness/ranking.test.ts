import { describe, expect, it } from 'vitest';
import { createRanking } from '../../src/robustness/ranking.ts';
import type { Row } from '../helpers/answers.ts';
import { type ChecklistDraft, instrument } from '../helpers/instrument.ts';
import { agreementIn, assess, familyIn, mechanismIn } from './helpers.ts';

const UNTOLD = { rank: null, holds: null };

describe('places', () => {
  it('run from the highest value; ties share the better place', () => {
    expect(createRanking([50, 80, 50, 20]).places).toEqual([2, 1, 2, 4]);
  });

  it('take values as equal that differ in the last digits only', () => {
    expect(createRanking([0.1 + 0.2, 0.3]).places).toEqual([1, 1]);
  });

  it('hold where nothing but the values changes', () => {
    const { standings } = createRanking([50, 80, 20]);
    expect(standings([60, 61, 0])).toEqual([
      { rank: 2, holds: true },
      { rank: 1, holds: true },
      { rank: 3, holds: true },
    ]);
    expect(standings([81, 80, 20]).map(({ holds }) => holds)).toEqual([false, false, true]);
  });

  it('a mechanism that loses its score moves nobody up', () => {
    expect(createRanking([50, 80, 20]).standings([50, null, 20])).toEqual([
      { rank: 1, holds: true },
      UNTOLD,
      { rank: 2, holds: true },
    ]);
  });

  it('a mechanism that has no score as declared is not ranked when it gets one', () => {
    expect(createRanking([50, null, 20]).standings([50, 90, 20])).toEqual([
      { rank: 1, holds: true },
      UNTOLD,
      { rank: 2, holds: true },
    ]);
  });

  it('are not told of a mechanism that is left alone', () => {
    const { standings, standing } = createRanking([50, 80]);
    expect(standings([50, null])).toEqual([UNTOLD, UNTOLD]);
    expect(standing(0, null)).toEqual(UNTOLD);
    expect(createRanking([50]).standing(0, 40)).toEqual(UNTOLD);
    expect(createRanking([]).places).toEqual([]);
  });

  it('of one mechanism alone are taken among the others as declared', () => {
    const { standing } = createRanking([50, 80, 20]);
    expect(standing(0, 80)).toEqual({ rank: 1, holds: false });
    expect(standing(0, 30)).toEqual({ rank: 2, holds: true });
    expect(standing(0, 10)).toEqual({ rank: 3, holds: false });
  });
});

/** North has 75 and 25, South 50 and 50, West nothing: by the mean a tie at 50, by the minimum South is first. */
const ROWS: readonly Row[] = [
  { mechanism: 'North', answers: { one: 3, two: 1 } },
  { mechanism: 'South', answers: { one: 2, two: 2 } },
  { mechanism: 'West', answers: {} },
  { mechanism: 'North', round: 'follow-up', answers: { one: 4, two: 4 } },
];

function checklist(more: ChecklistDraft['more'] = {}) {
  return instrument({ more, domains: [{ id: 'all', items: [{ id: 'one' }, { id: 'two' }] }] });
}

describe('the ranking of mechanisms', () => {
  it('is by round, among those with a score', () => {
    const result = assess(checklist(), ROWS);
    expect(result.rankings).toEqual([
      { round: 'baseline', state: 'ranked', mechanisms: 2 },
      { round: 'follow-up', state: 'withheld', reason: 'fewer-than-two' },
    ]);
    expect(result.mechanisms.map(({ mechanism, round, place }) => [mechanism, round, place])).toEqual([
      ['North', 'baseline', { rank: 1, of: 2 }],
      ['North', 'follow-up', null],
      ['South', 'baseline', { rank: 1, of: 2 }],
      ['West', 'baseline', null],
    ]);
  });

  it('says which rules change a place', () => {
    const result = assess(checklist(), ROWS);
    const ranks = (name: string) => {
      const family = familyIn(mechanismIn(result, name), 'aggregation');
      if (family.kind !== 'named') throw new Error(family.kind);
      return Object.fromEntries(family.trials.map(({ id, rank, rankHolds }) => [id, [rank, rankHolds]]));
    };
    expect(ranks('North')).toMatchObject({ 'items:median': [1, true], 'items:minimum': [2, false] });
    expect(ranks('South')).toMatchObject({ 'items:median': [1, true], 'items:minimum': [1, true] });
  });

  it('is withheld, with the usual warning, where the checklist does not allow it', () => {
    const result = assess(checklist({ comparability: 'within-mechanism' }), ROWS);
    expect(result.rankings[0]).toEqual({ round: 'baseline', state: 'withheld', reason: 'within-mechanism' });
    expect(result.mechanisms.map(({ place }) => place)).toEqual([null, null, null, null]);
    const agreement = agreementIn(mechanismIn(result, 'North'), 'leave-out-item');
    expect(agreement).toMatchObject({ ranked: 0, rankHolds: null, rankShare: null, scored: 2 });
    expect(result.problems.map(({ code }) => code)).toContain('not-comparable-mechanisms');
  });

  it('has no place for one mechanism', () => {
    const result = assess(checklist(), ROWS.slice(0, 1));
    expect(mechanismIn(result, 'North').place).toBeNull();
    expect(result.rankings).toEqual([{ round: 'baseline', state: 'withheld', reason: 'fewer-than-two' }]);
  });
});
