import { describe, expect, test } from 'vitest';
import type { Change, ChangeResult, MechanismChange } from '../../src/change/types.ts';
import { changeDocument } from '../../src/report/change-document.ts';
import type { Block } from '../../src/report/document.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import type { MechanismScore } from '../../src/scoring/types.ts';
import { aChange, aMechanismChange, anInterval, aSize, committeeChanges } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { aDomainScore, aMechanism, aScore, committeeScores, troubledMechanism } from '../helpers/results.ts';

const checklist = committeeChecklist();

/** The findings of the summary, each cut at its colon. */
function findingsIn(blocks: readonly Block[]): string[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'summary');
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'findings');
  const lists = blocks.slice(start, end).flatMap((block) => (block.kind === 'list' ? block.items : []));
  return lists.map((text) => text.split(':')[0] ?? '');
}

function scored(mechanisms: readonly MechanismScore[]): string[] {
  return findingsIn(scoreDocument(committeeScores({ mechanisms }), checklist, { language: 'en' }).blocks);
}

function compared(changes: readonly MechanismChange[], more: Partial<ChangeResult> = {}): string[] {
  const result = { ...committeeChanges(), changes, ...more };
  return findingsIn(changeDocument(result, checklist, { language: 'en' }).blocks);
}

/** A mechanism whose overall score rests on so many respondents with such a coverage. */
function resting(name: string, n: number, coverage: number): MechanismScore {
  return aMechanism(name, 'baseline', { overall: aScore(60, { n, coverage }), gates: [], unmet: [] });
}

/** A mechanism that changed with such an interval, so many units and such a coverage of the weaker round. */
function changed(
  name: string,
  interval: readonly [number, number] | null,
  units: number,
  coverage = 1,
): MechanismChange {
  const change: Change = aChange(40, 50, {
    interval: interval && anInterval(interval[0], interval[1]),
    n: aSize({ units }),
    to: aScore(50, { coverage }),
  });
  return { ...aMechanismChange(name, [40, 50]), overall: change, domains: [] };
}

describe('of scores', () => {
  test('most respondents come first, then the largest coverage, then the order of the result', () => {
    expect(
      scored([resting('A', 4, 1), resting('B', 9, 0.5), resting('C', 9, 0.8), resting('D', 4, 1)]),
    ).toEqual(['C', 'B', 'A']);
  });

  test('of several mechanisms each has its first word before one has a second', () => {
    const trouble = troubledMechanism('Kasungu', 'baseline');
    expect(scored([trouble, resting('A', 1, 0.1), resting('B', 1, 0.1)])).toEqual(['Kasungu', 'A', 'B']);
  });

  test('a single mechanism has its overall score first, whatever rests on more', () => {
    const [meetings, membership] = aMechanism('Dowa', 'baseline').domains;
    const domains = [
      ...(meetings && membership ? [meetings, membership] : []),
      aDomainScore('third', 20, [], { score: aScore(20, { n: 9 }) }),
    ];
    const overall = aScore(60, { n: 5, coverage: 0.6 });
    const document = scoreDocument(
      committeeScores({ mechanisms: [aMechanism('Dowa', 'baseline', { overall, domains })] }),
      checklist,
      { language: 'en' },
    );
    const lists = document.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));
    expect(lists[0]?.[0]).toMatch(/^Dowa: 60\.0, Satisfactory \(6 respondents, 60/);
    expect(lists[0]?.[1]).toBe('Dowa: highest in “Mandate and meetings” 90.0, lowest in “third” 20.0.');
  });

  test('what has no score is no finding', () => {
    expect(scored([aMechanism('A', 'baseline', { overall: aScore(null), domains: [], gaps: [] })])).toEqual(
      [],
    );
  });
});

describe('of changes', () => {
  test('an interval that leaves out 0 comes before one that does not, and that before none', () => {
    expect(
      compared([
        changed('None', null, 30),
        changed('Around 0', [-1, 9], 20),
        changed('Above', [1, 9], 5),
        changed('Below', [-9, -1], 6),
      ]),
    ).toEqual(['Below', 'Above', 'Around 0']);
  });

  test('an interval that ends at 0 does not leave it out', () => {
    expect(
      compared([
        changed('Ends', [-4, 0], 9),
        changed('Beyond', [-4, -0.1], 5),
        changed('C', null, 1),
        changed('D', null, 1),
      ]),
    ).toEqual(['Beyond', 'Ends', 'C']);
  });

  test('most units come first, then the larger coverage of the weaker round, then the order of the result', () => {
    const all = [
      changed('A', [1, 2], 8, 0.7),
      changed('B', [1, 2], 8, 0.9),
      changed('C', [1, 2], 12, 0.5),
      changed('D', [1, 2], 8, 0.9),
    ];
    expect(compared(all)).toEqual(['C', 'B', 'D']);
  });

  test('domains stand beside overall scores where mechanisms are few, behind them on the same footing', () => {
    const only = aMechanismChange('Dowa', [40, 80]);
    expect(compared([only])).toEqual(['Dowa', 'Dowa, “Mandate and meetings”', 'Dowa, “Membership”']);
  });

  test('what could not be told is no finding', () => {
    expect(compared([{ ...aMechanismChange('Salima', [55, null]), domains: [] }])).toEqual([]);
  });
});

test.each(['en', 'fr', 'es', 'pt'])('the rule is printed, in %s', (language) => {
  for (const { blocks } of [
    scoreDocument(committeeScores(), checklist, { language }),
    changeDocument(committeeChanges(), checklist, { language }),
  ]) {
    const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'summary');
    const notes = blocks.slice(start).flatMap((block) => (block.kind === 'note' ? [block] : []));
    expect(notes[0]?.tone).toBe('info');
    expect(notes.filter(({ tone }) => tone === 'caution').length).toBeGreaterThan(0);
  }
});
