import { describe, expect, it } from 'vitest';
import type { CaseMatrix, CellChangeKind } from '../../../src/cases/types.ts';
import { aCriterion, aMatrix, assessed, ladderOf } from '../../helpers/cases.ts';

/** What one cell did from one word to another. */
function changeOf(
  from: string,
  to: string,
  ladder?: CaseMatrix['ladder'],
): readonly [CellChangeKind | undefined, number | null | undefined] {
  const changes = ladder === undefined ? {} : { ladder };
  const [before, after] = [from, to].map((word) => aMatrix(['law'], { Amber: [word] }, changes));
  if (before === undefined || after === undefined) throw new Error('two matrices');
  const cell = assessed(after, {}, { before }).change?.cells[0];
  return [cell?.kind, cell?.steps];
}

describe('what a cell did', () => {
  it.each([
    // the ladder is no · limited · medium · yes, its middle between limited and medium
    ['no', 'limited', 'raised', 1],
    ['medium', 'yes', 'raised', 1],
    ['limited', 'medium', 'gained', 1],
    ['no', 'yes', 'gained', 3],
    ['yes', 'medium', 'lowered', -1],
    ['yes', 'no', 'reversed', -3],
    ['medium', 'limited', 'reversed', -1],
    ['yes', 'yes', 'same', 0],
    ['yes (TOR)', 'yes (verbal)', 'qualifier-changed', 0],
    ['yes (TOR exists)', 'yes (tor  Exists)', 'same', 0],
    ['yes', 'yes (TOR)', 'qualifier-changed', 0],
    ['yes (TOR)', 'no (TOR)', 'reversed', -3],
    ['', 'no', 'stated-now', null],
    ['?yes|no', 'no', 'stated-now', null],
    ['no', '', 'no-longer-stated', null],
    ['no', '?', 'no-longer-stated', null],
    ['', '', 'could-not-tell', null],
    ['?yes', '?yes', 'could-not-tell', null],
    ['-', '-', 'same', null],
    ['-', 'yes', 'could-not-tell', null],
    ['yes', '-', 'could-not-tell', null],
    ['', '-', 'could-not-tell', null],
  ])('from “%s” to “%s”: %s', (from, to, kind, steps) => {
    expect(changeOf(from, to)).toEqual([kind, steps]);
  });

  it('crosses the middle only from one side to the other', () => {
    const three = ladderOf('no', 'partly', 'yes');
    expect(changeOf('no', 'partly', three)).toEqual(['raised', 1]);
    expect(changeOf('yes', 'partly', three)).toEqual(['lowered', -1]);
    expect(changeOf('no', 'yes', three)).toEqual(['gained', 2]);
  });
});

describe('two matrices', () => {
  const before = aMatrix(['goal', 'law', 'pay'], {
    Amber: ['yes', 'no', 'no'],
    'briar  town': ['no', 'yes', 'no'],
    Chipata: ['yes', 'yes', 'yes'],
  });
  const after = aMatrix(['law', 'Goal', 'roles'], {
    'Briar Town': ['yes', 'yes', 'no'],
    Dedza: ['no', 'no', 'no'],
    Amber: ['yes', 'yes', 'no'],
  });
  const change = assessed(after, {}, { before }).change;

  it('are matched by names, not by places', () => {
    expect(change?.cells.map((each) => [each.case, each.criterion, each.kind])).toEqual([
      ['Briar Town', 'law', 'same'],
      ['Briar Town', 'Goal', 'gained'],
      ['Amber', 'law', 'gained'],
      ['Amber', 'Goal', 'same'],
    ]);
  });

  it('say what only one of them has', () => {
    expect(change?.onlyBefore).toEqual({ cases: ['Chipata'], criteria: ['pay'] });
    expect(change?.onlyAfter).toEqual({ cases: ['Dedza'], criteria: ['roles'] });
  });

  it('with other ladders: no grade is set against another, only whether it was stated', () => {
    const [two, four] = [
      aMatrix(['law', 'pay'], { Amber: ['yes', ''] }, { ladder: ladderOf('no', 'yes') }),
      aMatrix(['law', 'pay'], { Amber: ['yes', 'yes'] }),
    ];
    const found = assessed(four, {}, { before: two }).change;
    expect(found?.isSameLadder).toBe(false);
    expect(found?.cells.map(({ kind, steps }) => [kind, steps])).toEqual([
      ['could-not-tell', null],
      ['stated-now', null],
    ]);
  });

  it('do not compare what the checklists do not have in common', () => {
    const one = aMatrix(['law'], { Amber: ['no'] });
    const two = aMatrix(['law'], { Amber: ['yes'] });
    const notComparable = [{ criterion: 'law', why: 'rescaled' }];
    expect(assessed(two, {}, { before: one, notComparable }).change?.cells[0]?.kind).toBe('could-not-tell');
  });

  it('compare the outcome where both have it', () => {
    const outcome = aCriterion('works');
    const one = aMatrix(['law'], { Amber: ['no', 'no'] }, { outcome });
    const two = aMatrix(['law'], { Amber: ['no', 'yes'] }, { outcome });
    expect(assessed(two, {}, { before: one }).change?.outcome).toMatchObject([
      { case: 'Amber', criterion: 'works', kind: 'gained', steps: 3 },
    ]);
    expect(assessed(two, {}, { before: aMatrix(['law'], { Amber: ['no'] }) }).change?.outcome).toEqual([]);
  });
});

describe('rounds of one file', () => {
  const rounds = ['follow-up', 'baseline', 'midline'].map((round, order) =>
    aMatrix(['law'], { Amber: [['yes', 'no', 'limited'][order] ?? ''], Briar: ['no'] }, { round }),
  );
  const matrix: CaseMatrix = { ...aMatrix(['law'], {}), cases: rounds.flatMap(({ cases }) => cases) };

  it('assesses the latest and compares it with the earliest', () => {
    const result = assessed(matrix);
    expect(result.rounds).toEqual(['baseline', 'midline', 'follow-up']);
    expect(result.round).toBe('follow-up');
    expect(result.matrix.cases.map(({ name, round }) => [name, round])).toEqual([
      ['Amber', 'follow-up'],
      ['Briar', 'follow-up'],
    ]);
    expect(result.change).toMatchObject({ from: 'baseline', to: 'follow-up' });
    expect(result.change?.cells.map(({ kind }) => kind)).toEqual(['gained', 'same']);
  });

  it.each([
    [{ from: 'midline' }, 'midline', 'follow-up'],
    [{ to: 'midline' }, 'baseline', 'midline'],
    [{ from: 'follow-up', to: 'baseline' }, 'follow-up', 'baseline'],
  ])('takes those asked for: %o', (options, from, to) => {
    const result = assessed(matrix, options);
    expect(result.round).toBe(to);
    expect(result.change).toMatchObject({ from, to });
  });

  it('takes the round asked for of the matrix before, or its latest', () => {
    const [after] = rounds;
    if (after === undefined) throw new Error('a round');
    expect(assessed(after, { from: 'baseline' }, { before: matrix }).change).toMatchObject({
      from: 'baseline',
    });
    expect(assessed(after, {}, { before: matrix }).change).toMatchObject({
      from: 'follow-up',
      to: 'follow-up',
    });
  });

  it('tells that the ladders differ, and nothing where they do not', () => {
    const two = aMatrix(['law'], { Amber: ['yes'] }, { ladder: ladderOf('no', 'yes') });
    const four = aMatrix(['law'], { Amber: ['yes'] });
    const codes = (before: CaseMatrix) => assessed(four, {}, { before }).problems.map(({ code }) => code);
    expect(codes(two)).toEqual(['cases-ladders-differ']);
    expect(codes(four)).toEqual([]);
  });

  it('has no change in a file of one round', () => {
    const [one] = rounds;
    if (one === undefined) throw new Error('a round');
    expect(assessed(one)).toMatchObject({ round: 'follow-up', change: null });
    expect(assessed(aMatrix(['law'], { Amber: ['yes'] }))).toMatchObject({ round: null, change: null });
  });
});
