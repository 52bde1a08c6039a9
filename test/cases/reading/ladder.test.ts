import { describe, expect, it } from 'vitest';
import { chooseLadder, defaultLadder } from '../../../src/cases/ladder.ts';
import { parseCell } from '../../../src/cases/parse-cell.ts';
import { parseLadder } from '../../../src/cases/parse-ladder.ts';
import { CHECKLIST, loaded } from './matrices.ts';

describe('which ladder is used', () => {
  const checklist = loaded(CHECKLIST);

  it('is no · limited · medium · yes in equal steps where nothing is given', () => {
    const { ladder } = defaultLadder();
    expect(ladder.origin).toEqual({ kind: 'default' });
    expect(ladder.grades.map(({ id, value }) => [id, value])).toEqual([
      ['no', 0],
      ['limited', 1 / 3],
      ['medium', 2 / 3],
      ['yes', 1],
    ]);
  });

  it('is the scale called grade of the checklist, by its points', () => {
    const ladder = chooseLadder([checklist], null, null).value?.ladder;
    expect(ladder?.origin).toEqual({ kind: 'checklist', checklist: 'council', scale: 'grade' });
    expect(ladder?.grades).toEqual([
      { id: '0', label: { en: 'No', fr: 'Non' }, value: 0 },
      { id: '1', label: { en: 'Limited', fr: 'Limité' }, value: 0.5 },
      { id: '2', label: { en: 'Yes', fr: 'Oui' }, value: 1 },
    ]);
  });

  it('is the scale that is named', () => {
    const words = chooseLadder([checklist], 'often', null).value;
    expect(words?.ladder.grades.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(words && parseCell('Always (since 2020)', words)).toMatchObject({
      grade: 'b',
      qualifier: 'since 2020',
    });
  });

  it('is the default where no checklist has a scale called grade', () => {
    const other = loaded(
      CHECKLIST.replaceAll('grade:\n', 'steps:\n').replaceAll('scale: grade', 'scale: steps'),
    );
    expect(chooseLadder([other], null, null).value?.ladder.origin.kind).toBe('default');
  });

  it('is that of a file before any other', () => {
    const file = parseLadder('grades: [{ id: low }, { id: high }]', 'ladder.yaml').value;
    expect(chooseLadder([checklist], null, file).value).toBe(file);
  });

  it.each([
    ['oftn', 'No checklist given with -c has a scale “oftn”. Did you mean “often”?'],
    ['flat', 'The scale flat of council is no ladder: that takes a list of options whose points rise.'],
  ])('cannot be %s', (scale, message) => {
    const chosen = chooseLadder([checklist], scale, null);
    expect(chosen.ok).toBe(false);
    expect(chosen.problems).toMatchObject([{ code: 'ladder-scale-unknown', severity: 'fatal', message }]);
  });

  it('cannot be a scale named without a checklist', () => {
    expect(chooseLadder([], 'grade', null).problems).toMatchObject([{ code: 'ladder-scale-unknown' }]);
  });
});

describe('a ladder out of a file', () => {
  const LADDER = `
grades:
  - id: absent
    label: { en: Absent, fr: Absente }
    words: [no, "0", ✗]
  - id: weak
    value: 0.25
    words: not well defined
  - id: sound
    value: 1
    words: [yes, "3", ✓]
not-stated: [pas vu]
illegible: smudged
not-applicable: [n/a, "99"]
`.replace('id: absent', 'id: absent\n    value: 0');

  it('has steps, values and words as they are written', () => {
    const words = parseLadder(LADDER, 'ladder.yaml', 'fr').value;
    if (!words) throw new Error('not read');
    expect(words.ladder).toEqual({
      origin: { kind: 'file', path: 'ladder.yaml' },
      grades: [
        { id: 'absent', label: { en: 'Absent', fr: 'Absente' }, value: 0 },
        { id: 'weak', label: { fr: 'weak' }, value: 0.25 },
        { id: 'sound', label: { fr: 'sound' }, value: 1 },
      ],
    });
    const read = (text: string) => {
      const { grade, state, why } = parseCell(text, words);
      return grade ?? why ?? state;
    };
    expect(['Absente', 'no', '0', '✗', 'WEAK', 'Not well defined', '3', '✓'].map(read)).toEqual([
      ...['absent', 'absent', 'absent', 'absent', 'weak', 'weak', 'sound', 'sound'],
    ]);
    expect(['pas vu', 'smudged', 'N/A', '99', 'unknown'].map(read)).toEqual([
      ...['stated-as-unknown', 'illegible', 'not-applicable', 'not-applicable', 'stated-as-unknown'],
    ]);
    // what the default ladder knows besides is no word of this one
    expect(['limited', 'medium', 'oui', 'no TOR'].map(read)).toEqual(Array(4).fill('not-understood'));
  });

  it('steps are of one size where no values are given', () => {
    const words = parseLadder('grades: [{ id: a }, { id: b }, { id: c }]', 'ladder.yaml').value;
    expect(words?.ladder.grades.map(({ value }) => value)).toEqual([0, 0.5, 1]);
  });

  it.each([
    ['grades: [{ id: a }]', 'ladder-shape', 1, 9, 'a list of at least 2 entries'],
    ['grades:\n  - id: a\n  - ib: b', 'ladder-shape', 3, 5, 'id'],
    ['grade: []', 'ladder-shape', 1, 1, 'grades'],
    ['- a', 'ladder-shape', 1, 1, 'grades, not-stated, illegible, not-applicable'],
    ['grades:\n  - id: a\n  - id: b\n    value: 2', 'ladder-shape', 4, 12, 'at most 1'],
    ['grades:\n  - { id: a, value: 0 }\n  - { id: b }', 'ladder-shape', 3, 5, null],
    ['grades:\n  - { id: a, value: 1 }\n  - { id: b, value: 1 }', 'ladder-shape', 3, 21, null],
    ['grades:\n  - { id: a, words: [x] }\n  - { id: b, words: [X] }', 'ladder-shape', 3, 5, null],
    ['grades:\n  - { id: a }\n  - { id: b }\nillegible: B', 'ladder-shape', 4, 12, null],
    ['grades: [', 'ladder-syntax', 1, 10, null],
    ['grades: &a [*a]', 'ladder-syntax', 1, 13, null],
    ['__proto__: { grades: [] }', 'ladder-syntax', 1, 1, null],
    ['a: 1\n---\nb: 2', 'ladder-syntax', 2, 1, null],
    ['  \n', 'file-empty', null, null, null],
  ])('that is wrong says where: %j', (yaml, code, row, column, expected) => {
    const { ok, problems } = parseLadder(yaml, 'ladder.yaml');
    expect(ok).toBe(false);
    expect(
      problems.map((found) => [found.code, found.file, found.row, found.column, found.expected]),
    ).toContainEqual([code, 'ladder.yaml', row, column, expected]);
    for (const { message, remedy } of problems) expect(`${message} ${remedy}`).not.toMatch(/checklist/i);
  });

  it('tells everything that is wrong at once', () => {
    const yaml = 'grades:\n  - { id: a, words: [x], value: 0.5 }\n  - { id: b, words: [x], value: 0.1 }\n';
    expect(parseLadder(yaml, 'ladder.yaml').problems.map(({ message }) => message)).toEqual([
      'The value of the grade b is not above that of the grade before it; grades run from lowest to highest.',
      '“x” stands for two things: a (#1) and b (#2).',
    ]);
  });
});
