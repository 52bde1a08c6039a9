import { describe, expect, it } from 'vitest';
import type { Bounds, CasesResult, PairDistance } from '../../../src/cases/types.ts';
import { assessed, fourCommittees } from '../../helpers/cases.ts';

type Point = readonly [number, number];

const result = assessed(fourCommittees(), { isRanked: true });

function pairOf({ distances }: CasesResult, first: string, second: string): PairDistance {
  const pair = distances.find((each) => each.first === first && each.second === second);
  if (pair === undefined) throw new Error(`${first} and ${second} are no pair`);
  return pair;
}

function expectBounds(bounds: Bounds | null | undefined, lowest: number, highest: number): void {
  expect(bounds?.lowest).toBeCloseTo(lowest, 12);
  expect(bounds?.highest).toBeCloseTo(highest, 12);
}

describe('four committees: distances', () => {
  it('needs half of the four criteria graded in both', () => {
    expect(result.fewestShared).toBe(2);
  });

  it.each([
    // all four are graded: (0 + 1 + 0 + 1) / 4
    ['Amber', 'Briar', 1 / 2, 4, 1 / 2, 1 / 2],
    // goal 0, lead 0, law 1 − 1/3; pay of Chipata lies anywhere from 0 to 1, and that of Amber is 1
    ['Amber', 'Chipata', 2 / 9, 3, 2 / 3 / 4, (2 / 3 + 1) / 4],
    // goal 0, lead 1; law and pay of Dedza anywhere
    ['Amber', 'Dedza', 1 / 2, 2, 1 / 4, 3 / 4],
    // goal 0, lead 1, law 2/3; pay of Briar is 0
    ['Briar', 'Chipata', 5 / 9, 3, 5 / 3 / 4, (5 / 3 + 1) / 4],
    ['Briar', 'Dedza', 0, 2, 0, 2 / 4],
    // goal 0, lead 1; law of Chipata is 1/3, so at most 2/3 from that of Dedza
    ['Chipata', 'Dedza', 1 / 2, 2, 1 / 4, (1 + 2 / 3 + 1) / 4],
  ])('%s and %s', (first, second, distance, shared, lowest, highest) => {
    const pair = pairOf(result, first, second);
    expect(pair.distance).toBeCloseTo(distance, 12);
    expect(pair.shared).toBe(shared);
    expectBounds(pair.bounds, lowest, highest);
  });

  it('names what differs, the most different first, what is alike and what is not known', () => {
    const pair = pairOf(result, 'Briar', 'Chipata');
    expect(pair.differing.map(({ criterion, first, second }) => [criterion, first, second])).toEqual([
      ['lead', 'no', 'yes'],
      ['law', 'yes', 'limited'],
    ]);
    expect(pair.differing[1]?.difference).toBeCloseTo(2 / 3, 12);
    expect(pair.alike).toEqual(['goal']);
    expect(pair.unknown).toEqual(['pay']);
  });
});

describe('four committees: pairs to learn from', () => {
  it('lists those that differ in outcome, most alike first, and whether they could change places', () => {
    const listed = result.pairs.similarUnlike.map(({ first, second, rivals, rivalsOfUnknownOutcome }) => [
      first,
      second,
      rivals,
      rivalsOfUnknownOutcome,
    ]);
    // Amber–Briar stands at 1/2, Briar–Chipata could come down to 5/12; the outcome of Dedza is not stated, and it could
    // be 1/4, 0 and 1/4 from the others
    expect(listed).toEqual([
      ['Amber', 'Briar', 1, 3],
      ['Briar', 'Chipata', 0, 3],
    ]);
    expect(result.pairs.of).toEqual({ similarUnlike: 2, differentAlike: 1 });
    expect(result.pairs.why).toBeNull();
  });

  it('lists those that agree in it, least alike first', () => {
    expect(
      result.pairs.differentAlike.map(({ first, second, outcome, rivals, rivalsOfUnknownOutcome }) => [
        first,
        second,
        outcome,
        rivals,
        rivalsOfUnknownOutcome,
      ]),
    ).toEqual([['Amber', 'Chipata', 'worked', 0, 3]]);
  });
});

describe('four committees: counts', () => {
  it('says which case has which grade', () => {
    const law = result.counts.find(({ criterion }) => criterion === 'law');
    expect(law?.grades).toEqual([
      { grade: 'no', cases: [] },
      { grade: 'limited', cases: ['Chipata'] },
      { grade: 'medium', cases: [] },
      { grade: 'yes', cases: ['Amber', 'Briar'] },
    ]);
    expect(law?.notStated).toEqual(['Dedza']);
    expect(law?.isConstant).toBe(false);
  });

  it('sets it against the outcome where that is known', () => {
    expect(result.counts.map(({ byOutcome }) => byOutcome)).toEqual([
      counts({ presentWorked: ['Amber', 'Chipata'], presentFailed: ['Briar'] }),
      counts({ presentWorked: ['Amber', 'Chipata'], absentFailed: ['Briar'] }),
      counts({ presentWorked: ['Amber'], presentFailed: ['Briar'], absentWorked: ['Chipata'] }),
      counts({ presentWorked: ['Amber'], absentFailed: ['Briar'], unknownWorked: ['Chipata'] }),
    ]);
  });

  it('sees that every goal is alike', () => {
    expect(result.counts.filter(({ isConstant }) => isConstant).map(({ criterion }) => criterion)).toEqual([
      'goal',
    ]);
  });

  function counts(some: object) {
    const none = {
      presentWorked: [],
      presentFailed: [],
      absentWorked: [],
      absentFailed: [],
      unknownWorked: [],
      unknownFailed: [],
    };
    return { ...none, ...some };
  }
});

describe('four committees: profiles', () => {
  const [amber, briar, chipata, dedza] = result.profiles;

  it('gives means and how far what is not stated could move them', () => {
    expect([amber, briar, chipata, dedza].map((each) => each?.graded)).toEqual([4, 4, 3, 2]);
    expect(chipata?.mean).toBeCloseTo(7 / 9, 12);
    expectBounds(chipata?.bounds, 7 / 3 / 4, 10 / 3 / 4);
    expect(chipata?.moves.mean).toBeCloseTo(1 / 4, 12);
    expectBounds(amber?.bounds, 1, 1);
    expectBounds(dedza?.bounds, 1 / 4, 3 / 4);
  });

  it('names the nearest and who else could be', () => {
    expect(amber?.nearest).toMatchObject({ name: 'Chipata', tied: 0, tiedNames: [] });
    // Chipata could go to 5/12 from Amber, and Dedza come to 1/4
    expect(amber?.moves.nearest).toEqual({ count: 1, names: ['Dedza'] });
    // Amber and Chipata are at 1/2 from Dedza at present and could be at 1/4, where Briar could be at 1/2
    expect(dedza?.nearest?.name).toBe('Briar');
    expect(dedza?.moves.nearest).toEqual({ count: 2, names: ['Amber', 'Chipata'] });
  });

  it('names the distance that could move most and the listed pairs that could lose their place', () => {
    expect(amber?.moves.distance?.name).toBe('Dedza');
    expectBounds(amber?.moves.distance?.bounds, 1 / 4, 3 / 4);
    expect([amber, briar, chipata, dedza].map((each) => each?.moves.pairs)).toEqual([2, 2, 2, 0]);
  });

  it('lists what is missing', () => {
    expect(dedza?.missing).toEqual([
      { criterion: 'law', state: 'not-stated', why: 'blank', candidates: [] },
      { criterion: 'pay', state: 'not-stated', why: 'blank', candidates: [] },
    ]);
    expect(dedza?.outcome).toBe('unknown');
  });
});

describe('four committees: order', () => {
  it.each([
    ['file', ['Amber', 'Briar', 'Chipata', 'Dedza']],
    ['outcome', ['Amber', 'Chipata', 'Briar', 'Dedza']],
    // from Amber 2/9 to Chipata; from there 1/2 to Dedza and 5/9 to Briar
    ['similarity', ['Amber', 'Chipata', 'Dedza', 'Briar']],
  ] as const)('by %s', (order, names) => {
    expect(assessed(fourCommittees(), { order }).order).toEqual({ by: order, cases: names });
  });
});

describe('four committees: ranking', () => {
  it('is made when asked for', () => {
    expect(assessed(fourCommittees()).ranking).toBeNull();
  });

  it('gives ranks, those without each criterion, and those that what is not stated leaves open', () => {
    // Means 1, 1/2, 7/9, 1/2. Without goal 1, 1/3, 2/3, 0; without lead 1, 2/3, 2/3, 1; without law 1, 1/3, 1, 1/2;
    // without pay 1, 2/3, 7/9, 1/2.
    expect(result.ranking?.rows.map(({ rank }) => rank)).toEqual([1, 3.5, 2, 3.5]);
    expect(result.ranking?.rows.map(({ leavingOneOut }) => leavingOneOut)).toEqual([
      { lowest: 1, highest: 1.5 },
      { lowest: 3, highest: 4 },
      { lowest: 1.5, highest: 3.5 },
      { lowest: 1.5, highest: 4 },
    ]);
    // Bounds of the means: 1; 1/2; 7/12 to 5/6; 1/4 to 3/4.
    expect(result.ranking?.rows.map(({ notStated }) => notStated)).toEqual([
      { lowest: 1, highest: 1 },
      { lowest: 3, highest: 4 },
      { lowest: 2, highest: 3 },
      { lowest: 2, highest: 4 },
    ]);
  });
});

describe('four committees: map', () => {
  it('keeps the order of the distances where two axes show all but a little', () => {
    const { map } = result;
    if (map.state === 'withheld') throw new Error(map.why);
    expect(map.leftOut).toEqual([]);
    expect(map.points.map((point) => point.case)).toEqual(['Amber', 'Briar', 'Chipata', 'Dedza']);
    const [amber, briar, chipata, dedza] = map.points.map(({ x, y }) => [x, y] as const);
    const apart = (one: Point = [0, 0], other: Point = [0, 0]) =>
      Math.hypot(one[0] - other[0], one[1] - other[1]);
    expect(apart(briar, dedza)).toBeLessThan(apart(amber, chipata));
    expect(apart(amber, chipata)).toBeLessThan(apart(amber, briar));
    expect(map.shown).toBeGreaterThan(0.9);
  });
});
