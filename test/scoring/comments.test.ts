import { describe, expect, test } from 'vitest';
import { cleanComment } from '../../src/scoring/comments.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { Comment } from '../../src/scoring/types.ts';
import { loadedOf, OPTIONS } from '../helpers/answers.ts';
import { CONTROLS, HOSTILE } from '../helpers/hostile.ts';
import { checklistFrom, readCsv } from '../helpers/pipeline.ts';

const YAML = `
checklist: meetings
version: 1.0.0
title: Meetings
roles: [coordinator, partner]
scales:
  extent: { options: [{ code: 0, label: No }, { code: 1, label: Yes }], missing: [{ code: 98, label: "?", state: dont-know }] }
domains:
  - id: running
    title: Running
    items:
      - { id: held, text: Meetings are held, scale: extent }
      - { id: minutes, text: Minutes are kept, scale: extent, roles: [coordinator] }
      - { id: obstacle, text: What holds you back?, scale: text, scored: false, roles: [partner] }
`;

const WIDE = `mechanism,round,respondent,role,sex,held,held_note,held_evidence,minutes,obstacle
Dowa,baseline,r1,coordinator,female,1,zebra,,1,not for me
Dowa,baseline,r2,partner,male,1,ant,attendance list,,no fuel
Dowa,baseline,r3,partner,female,0,,,,"no
agenda"
Dowa,baseline,r4,partner,,98,n/a,,,
Dowa,follow-up,r2,partner,male,1,ant,,,no fuel
`;

const LONG = `mechanism,round,respondent,role,item,answer,note,evidence
Dowa,baseline,r1,coordinator,held,1,zebra,
Dowa,baseline,r2,partner,obstacle,no fuel,,
Dowa,baseline,r2,partner,held,1,ant,attendance list
Dowa,baseline,r3,partner,obstacle,NA,,
Dowa,baseline,r3,partner,held,0,,
`;

async function scored(csv: string, comments: boolean) {
  const checklist = checklistFrom(YAML);
  const read = await readCsv([csv], checklist, { texts: comments });
  return scoreResponses(read, loadedOf(checklist), { ...OPTIONS, comments });
}

async function commentsOf(csv: string, item: string, round = 'baseline'): Promise<readonly Comment[]> {
  const { mechanisms } = await scored(csv, true);
  const items = mechanisms.find((each) => each.round === round)?.domains.flatMap((domain) => domain.items);
  return items?.find(({ id }) => id === item)?.comments ?? [];
}

describe('what respondents wrote', () => {
  test('is in no result unless it is asked for', async () => {
    const text = JSON.stringify(await scored(WIDE, false));
    for (const written of ['zebra', 'attendance', 'fuel', 'comments']) expect(text).not.toContain(written);
  });

  test('is sorted by kind and text, and nothing says who wrote it', async () => {
    expect(await commentsOf(WIDE, 'held')).toEqual([
      { kind: 'note', text: 'ant' },
      { kind: 'note', text: 'zebra' },
      { kind: 'evidence', text: 'attendance list' },
    ]);
    const text = JSON.stringify(await scored(WIDE, true));
    for (const id of ['r1', 'r2', 'r3', 'r4']) expect(text).not.toContain(`"${id}"`);
  });

  test('answers in free text are comments; a blank is none, and one line stays one line', async () => {
    expect(await commentsOf(WIDE, 'obstacle')).toEqual([
      { kind: 'answer', text: 'no agenda' },
      { kind: 'answer', text: 'no fuel' },
    ]);
  });

  test('an answer from a role that is not asked is set aside, and not shown either', async () => {
    expect((await commentsOf(WIDE, 'obstacle')).map(({ text }) => text)).not.toContain('not for me');
  });

  test('rounds are kept apart', async () => {
    expect(await commentsOf(WIDE, 'held', 'follow-up')).toEqual([{ kind: 'note', text: 'ant' }]);
  });

  test('long form gives the same', async () => {
    expect(await commentsOf(LONG, 'held')).toEqual(await commentsOf(WIDE, 'held'));
    expect(await commentsOf(LONG, 'obstacle')).toEqual([{ kind: 'answer', text: 'no fuel' }]);
  });

  test('asking for comments moves no score', async () => {
    const withThem = await scored(WIDE, true);
    const strip = (result: object) =>
      JSON.parse(JSON.stringify(result, (key, value) => (key === 'comments' ? undefined : value)));
    expect(strip(withThem)).toEqual(strip(await scored(WIDE, false)));
  });
});

test('respondents are counted by sex where the data says it', async () => {
  const { mechanisms } = await scored(WIDE, false);
  expect(mechanisms[0]?.bySex).toEqual([
    { name: '', count: 1 },
    { name: 'female', count: 2 },
    { name: 'male', count: 1 },
  ]);
  const without = await scored(LONG, false);
  expect(without.mechanisms[0]?.bySex).toEqual([]);
});

describe('a comment is made harmless', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const cleaned = cleanComment(text);
    expect(cleaned).not.toMatch(CONTROLS);
    expect([...cleaned].length).toBeLessThanOrEqual(1_000);
  });

  test.each([
    ['one\r\ntwo\tthree', 'one two three'],
    ['\u202eevil\u202c', 'evil'],
    ['half \ud800 of', 'half of'],
    ['\u001b[31mred', '[31mred'],
    [' \n ', ''],
  ])('%j', (text, cleaned) => {
    expect(cleanComment(text)).toBe(cleaned);
  });

  test('a long one is cut between characters', () => {
    expect(cleanComment('é'.repeat(1_000))).toBe('é'.repeat(1_000));
    expect(cleanComment('👩'.repeat(1_001))).toBe(`${'👩'.repeat(999)}…`);
  });
});
