import { describe, expect, it } from 'vitest';
import { chooseRounds } from '../../src/cli/actions/choose-rounds.ts';

const choose = (found: readonly string[], flags: { from?: string; to?: string } = {}, inOrder = false) => {
  const chosen = chooseRounds(found, flags, inOrder);
  return chosen.ok ? [chosen.value.from, chosen.value.to] : chosen.problems[0]?.message;
};

describe('the two rounds to compare', () => {
  it('are the only two, in the order that their names tell', () => {
    expect(choose(['follow-up', 'baseline'])).toEqual(['baseline', 'follow-up']);
    expect(choose(['midline', 'endline'], {}, true)).toEqual(['midline', 'endline']);
  });

  it('are in the order of the files where their names tell nothing', () => {
    expect(choose(['2026', '2024'], {}, true)).toEqual(['2026', '2024']);
    expect(choose(['2026', '2024'])).toBe('Nothing tells which of the two rounds came first.');
  });

  it('are those asked for, as the data names them', () => {
    const found = ['baseline', 'midline', 'follow-up'];
    expect(choose(found, { from: 'Baseline', to: 'Follow up' })).toEqual(['baseline', 'follow-up']);
    expect(choose(found, { from: 'baseline' })).toBe('The data holds 3 rounds.');
    expect(choose(['2026', '2024'], { to: '2026' })).toEqual(['2024', '2026']);
  });

  it('leave out a round that looks back, unless it is named or there are but two', () => {
    const found = ['retrospective-baseline', 'follow-up', 'baseline'];
    expect(choose(found)).toEqual(['baseline', 'follow-up']);
    expect(choose(found, { from: 'retrospective baseline', to: 'follow-up' })).toEqual([
      'retrospective-baseline',
      'follow-up',
    ]);
    expect(choose(['follow-up', 'retrospective-baseline'])).toEqual(['retrospective-baseline', 'follow-up']);
  });

  it('must be there, and be two', () => {
    expect(choose(['baseline', 'follow-up'], { from: 'basline' })).toContain('"basline"');
    expect(choose(['baseline'])).toBe('The data holds one round.');
    expect(choose(['baseline', 'midline'], { from: 'baseline', to: 'baseline' })).toContain('with itself');
  });
});
