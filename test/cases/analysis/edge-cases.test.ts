import { describe, expect, it } from 'vitest';
import { MOST_CASES_WITH_DISTANCES } from '../../../src/cases/assess-cases.ts';
import { MOST_PAIRS_LISTED, PAIRS_LISTED } from '../../../src/cases/find-pairs.ts';
import type { CaseMatrix } from '../../../src/cases/types.ts';
import { mersenneTwister } from '../../../src/statistics/index.ts';
import { aCriterion, aMatrix, assessed, ladderOf } from '../../helpers/cases.ts';

const works = aCriterion('works');

describe('few cases', () => {
  it('none', () => {
    const result = assessed(aMatrix(['goal'], {}), { isRanked: true, order: 'similarity' });
    expect(result.order.cases).toEqual([]);
    expect(result.map).toEqual({ state: 'withheld', why: 'too-few-cases' });
    expect(result.pairs.why).toBe('no-outcome');
    expect(result.counts[0]?.isConstant).toBe(false);
  });

  it('one', () => {
    const result = assessed(aMatrix(['goal', 'law'], { Amber: ['yes', '', 'yes'] }, { outcome: works }), {
      isRanked: true,
      order: 'similarity',
    });
    expect(result.distances).toEqual([]);
    expect(result.pairs).toMatchObject({ similarUnlike: [], differentAlike: [], why: 'outcome-of-one-kind' });
    expect(result.profiles[0]?.nearest).toBeNull();
    expect(result.profiles[0]?.moves).toEqual({
      mean: 0.5,
      distance: null,
      nearest: { count: 0, names: [] },
      pairs: 0,
    });
    expect(result.ranking?.rows[0]).toMatchObject({ rank: 1, notStated: { lowest: 1, highest: 1 } });
  });

  it('two, that differ in outcome and nothing else', () => {
    const rows = { Amber: ['yes', 'no', 'yes'], Briar: ['yes', 'no', 'no'] };
    const result = assessed(aMatrix(['goal', 'law'], rows, { outcome: works }));
    expect(result.map).toEqual({ state: 'withheld', why: 'too-few-cases' });
    expect(result.pairs.similarUnlike).toMatchObject([
      { distance: 0, differing: [], alike: ['goal', 'law'], rivals: 0, rivalsOfUnknownOutcome: 0 },
    ]);
  });
});

describe('all alike', () => {
  const rows = Object.fromEntries(['A', 'B', 'C', 'D'].map((name) => [name, ['yes', 'no', 'yes']]));
  const result = assessed(aMatrix(['goal', 'law'], rows, { outcome: works }), {
    isRanked: true,
    order: 'similarity',
  });

  it('has no map, and no pair that differs in most', () => {
    expect(result.map).toEqual({ state: 'withheld', why: 'all-alike' });
    expect(result.pairs).toMatchObject({ similarUnlike: [], differentAlike: [], why: 'outcome-of-one-kind' });
  });

  it('shares one rank', () => {
    expect(result.ranking?.rows.map(({ rank }) => rank)).toEqual([2.5, 2.5, 2.5, 2.5]);
  });

  it('names all that are as near', () => {
    expect(result.profiles[1]?.nearest).toEqual({ name: 'A', distance: 0, tied: 2, tiedNames: ['C', 'D'] });
  });
});

describe('no outcome', () => {
  const result = assessed(aMatrix(['goal', 'law'], { Amber: ['yes', 'no'], Briar: ['no', 'no'] }));

  it('counts grades and nothing by outcome', () => {
    expect(result.counts.map(({ byOutcome }) => byOutcome)).toEqual([null, null]);
    expect(result.pairs.why).toBe('no-outcome');
    expect(result.distances).toHaveLength(1);
  });

  it('is what a column without a stated outcome comes to as well', () => {
    const rows = { Amber: ['yes', ''], Briar: ['no', ''] };
    expect(assessed(aMatrix(['goal'], rows, { outcome: works })).pairs.why).toBe('no-outcome');
  });
});

describe('nothing stated', () => {
  const rows = { Amber: ['', '', ''], Briar: ['', '?', ''], Chipata: ['-', '-', ''] };
  const result = assessed(aMatrix(['goal', 'law'], rows, { outcome: works }), {
    isRanked: true,
    order: 'similarity',
  });

  it('is never the lowest grade', () => {
    expect(result.counts[0]?.grades.flatMap(({ cases }) => cases)).toEqual([]);
    expect(result.counts[0]).toMatchObject({ notStated: ['Amber', 'Briar'], notApplicable: ['Chipata'] });
    expect(result.profiles.map(({ mean }) => mean)).toEqual([null, null, null]);
    expect(result.ranking?.rows.map(({ rank }) => rank)).toEqual([null, null, null]);
  });

  it('could be anything, and nothing where no criterion applies', () => {
    expect(result.profiles.map(({ bounds }) => bounds)).toEqual([
      { lowest: 0, highest: 1 },
      { lowest: 0, highest: 1 },
      null,
    ]);
    expect(result.distances[0]).toMatchObject({
      distance: null,
      shared: 0,
      bounds: { lowest: 0, highest: 1 },
      unknown: ['goal', 'law'],
    });
    expect(result.distances[1]?.unknown).toEqual([]);
    expect(result.map).toEqual({ state: 'withheld', why: 'too-few-cases' });
  });
});

describe('the middle of the ladder', () => {
  const three = ladderOf('no', 'partly', 'yes');
  const rows = { Amber: ['partly', 'yes'], Briar: ['yes', 'partly'], Chipata: ['no', 'no'] };
  const result = assessed(aMatrix(['goal'], rows, { outcome: works, ladder: three }));

  it('is neither present nor absent', () => {
    expect(result.counts[0]?.byOutcome).toMatchObject({
      presentWorked: [],
      absentWorked: [],
      unknownWorked: ['Amber'],
      absentFailed: ['Chipata'],
    });
  });

  it('is neither worked nor failed, and is stated all the same', () => {
    expect(result.profiles.map(({ outcome }) => outcome)).toEqual(['worked', 'unknown', 'failed']);
  });
});

describe('illegible cells', () => {
  it('could be what they are candidates for, and nothing else', () => {
    const rows = { Amber: ['no', 'yes'], Briar: ['no', '?medium|yes (strong)'] };
    const [pair] = assessed(aMatrix(['goal', 'law'], rows)).distances;
    expect(pair?.unknown).toEqual(['law']);
    // law is 1/3 or 0 from Amber's, or empty
    expect(pair?.bounds.lowest).toBe(0);
    expect(pair?.bounds.highest).toBeCloseTo(1 / 6, 12);
  });

  it('could be anything where a candidate names no grade', () => {
    const [profile] = assessed(aMatrix(['goal', 'law'], { Amber: ['yes', '?yes|smudge'] })).profiles;
    expect(profile?.bounds).toEqual({ lowest: 0.5, highest: 1 });
    expect(profile?.missing[0]).toMatchObject({ state: 'illegible', candidates: ['yes', 'smudge'] });
  });

  it('may be empty after all, so that the mean of what is graded is always possible', () => {
    // the law would pull the mean up to 1/2 at least
    const [profile] = assessed(aMatrix(['goal', 'law'], { Amber: ['no', '?yes'] })).profiles;
    expect(profile).toMatchObject({ mean: 0, bounds: { lowest: 0, highest: 0.5 } });
  });

  it('decide an outcome where all candidates agree on it for what is possible, not for what is known', () => {
    const rows = { Amber: ['yes', 'yes'], Briar: ['no', '?no|limited'], Chipata: ['no', 'no'] };
    const result = assessed(aMatrix(['goal'], rows, { outcome: works }));
    expect(result.profiles[1]?.outcome).toBe('unknown');
  });
});

describe('scores', () => {
  it('count by their value, not by the grade they come nearest to', () => {
    const rows = { Amber: [0.9, 0.4], Briar: [0.8, 0.4] };
    const result = assessed(aMatrix(['goal', 'law'], rows));
    expect(result.distances[0]?.distance).toBeCloseTo(0.05, 12);
    expect(result.distances[0]?.differing).toMatchObject([{ criterion: 'goal' }]);
    expect(result.counts.map(({ isConstant }) => isConstant)).toEqual([false, true]);
  });
});

describe('what is declared', () => {
  it('says that cases may not be set against each other', () => {
    const checklists = [
      { id: 'codi', version: '1.0.0', sha256: 'a', comparability: 'within-mechanism' as const },
    ];
    const rows = { Amber: ['yes'], Briar: ['no'] };
    const result = assessed(aMatrix(['goal'], rows, { checklists }));
    expect(result.isWithinMechanism).toBe(true);
    expect(result.problems.map(({ code }) => code)).toEqual(['not-comparable-mechanisms']);
    expect(
      assessed(aMatrix(['goal'], rows, { checklists }), {}, { problems: result.problems }).problems,
    ).toEqual(result.problems);
    expect(assessed(aMatrix(['goal'], {})).isWithinMechanism).toBe(false);
  });
});

describe('distances of which some are not known', () => {
  it('leave out of the map the fewest cases, one at a time', () => {
    const rows = {
      Amber: ['yes', 'yes', 'no'],
      Briar: ['no', 'yes', 'no'],
      Chipata: ['no', 'no', 'yes'],
      Dedza: ['', '', 'no'],
    };
    const { map, fewestShared } = assessed(aMatrix(['goal', 'law', 'pay'], rows));
    expect(fewestShared).toBe(2);
    expect(map).toMatchObject({ state: 'drawn', leftOut: ['Dedza'] });
  });
});

describe('many cases', () => {
  it('lists a tie in full and stops where it gets very long', () => {
    const rows = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`case-${i}`, ['yes', 'no', i % 2 === 0 ? 'yes' : 'no']]),
      );
    const header = ['goal', 'law'];
    // 3 worked and 3 failed: 9 pairs, all of them 0 apart
    const tie = assessed(aMatrix(header, rows(6), { outcome: works })).pairs;
    expect(PAIRS_LISTED).toBeLessThan(9);
    expect(tie.similarUnlike).toHaveLength(9);
    expect(tie.tiedBeyond.similarUnlike).toBe(0);
    // 10 and 10: 100 pairs
    const long = assessed(aMatrix(header, rows(20), { outcome: works })).pairs;
    expect(long.similarUnlike).toHaveLength(MOST_PAIRS_LISTED);
    expect(long.tiedBeyond.similarUnlike).toBe(100 - MOST_PAIRS_LISTED);
    expect(long.of.similarUnlike).toBe(100);
  });

  it('300 × 12 within a few megabytes', { timeout: 30_000 }, () => {
    const result = assessed(large(), { isRanked: true, order: 'similarity' });
    expect(result.distances).toEqual([]);
    expect(result.distanceList).toEqual({
      pairs: 44_850,
      mostCases: MOST_CASES_WITH_DISTANCES,
      isListed: false,
    });
    expect(new Set(result.order.cases).size).toBe(300);
    expect(JSON.stringify(result).length).toBeLessThan(3_000_000);
  });
});

function large(): CaseMatrix {
  const random = mersenneTwister(7);
  const words = ['no', 'limited', 'medium', 'yes', ''];
  const header = Array.from({ length: 12 }, (_, i) => `criterion-${i}`);
  const row = () => Array.from({ length: 13 }, () => words[random.index(words.length)] ?? '');
  const rows = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`case-${i}`, row()]));
  return aMatrix(header, rows, { outcome: works });
}
