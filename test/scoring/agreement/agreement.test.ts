import { describe, expect, it } from 'vitest';
import { assessAgreement } from '../../../src/scoring/agreement/agreement.ts';
import { scoreResponses } from '../../../src/scoring/score.ts';
import { loadedOf, OPTIONS, type Row, responsesOf } from '../../helpers/answers.ts';
import { instrument } from '../../helpers/instrument.ts';

const CHECKLIST = instrument({ domains: [{ id: 'meetings', items: [{ id: 'held' }, { id: 'used' }] }] });

const ROWS: readonly Row[] = ['Zeta', 'Alpha'].flatMap((mechanism) =>
  ['follow-up', 'baseline'].flatMap((round) =>
    [0, 1, 2, 3, 4].map((held, index) => ({
      mechanism,
      round,
      respondent: `person-${index}`,
      role: index === 0 ? 'coordinator' : 'partner',
      answers: { held, used: 2 },
    })),
  ),
);

const read = responsesOf(CHECKLIST, ROWS);

describe('agreement beside the scores', () => {
  const loaded = loadedOf(CHECKLIST);

  it('is not there unless it is asked for', () => {
    expect(scoreResponses(read, loaded, OPTIONS).agreement).toBeNull();
    expect(scoreResponses(read, loaded, { ...OPTIONS, agreement: false }).agreement).toBeNull();
  });

  it('has the mechanisms and rounds of the scores, in their order', () => {
    const { agreement, mechanisms } = scoreResponses(read, loaded, { ...OPTIONS, agreement: true });
    const places = (list: readonly { mechanism: string; round: string }[] = []) =>
      list.map(({ mechanism, round }) => `${mechanism} ${round}`);
    expect(places(agreement?.mechanisms)).toEqual(places(mechanisms));
    expect(places(agreement?.mechanisms)).toEqual([
      'Alpha baseline',
      'Alpha follow-up',
      'Zeta baseline',
      'Zeta follow-up',
    ]);
  });

  it('states its level and seed: the seed given, else 1', () => {
    expect(scoreResponses(read, loaded, { ...OPTIONS, agreement: true }).agreement).toMatchObject({
      level: 0.95,
      seed: 1,
    });
    expect(scoreResponses(read, loaded, { ...OPTIONS, agreement: true, seed: 9 }).agreement?.seed).toBe(9);
  });

  it('holds nobody’s id, and goes through JSON unchanged', () => {
    const result = assessAgreement(read, CHECKLIST, { seed: 1, level: 0.9 });
    const text = JSON.stringify(result);
    expect(text).not.toContain('person-');
    expect(JSON.parse(text)).toEqual(result);
    expect(result.level).toBe(0.9);
  });

  it('does not mind the order of the rows', () => {
    const turned = responsesOf(CHECKLIST, ROWS.toReversed());
    expect(assessAgreement(turned, CHECKLIST, { seed: 1 })).toEqual(
      assessAgreement(read, CHECKLIST, { seed: 1 }),
    );
  });
});
