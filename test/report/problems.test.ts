import { describe, expect, test } from 'vitest';
import { type Problem, problem } from '../../src/problems.ts';
import { problemBlocks } from '../../src/report/parts/problem-blocks.ts';
import { wordsIn } from '../../src/report/words/words.ts';

function told(problems: readonly Problem[], language = 'en') {
  const blocks = problemBlocks(problems, wordsIn(language));
  return {
    headings: blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    lists: blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : [])),
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  };
}

const invalid = (row: number) =>
  problem('answer-invalid', {
    message: 'Not understood.',
    file: 'a.csv',
    row,
    column: 'q1',
    value: 'x',
    expected: '0 to 4',
  });

describe('problems', () => {
  test('the worst stand last, each kind once', () => {
    const { headings } = told([
      invalid(3),
      problem('data-no-rows', { message: 'a' }),
      invalid(4),
      problem('data-tag-row', { message: 'b' }),
    ]);
    expect(headings).toEqual([
      'Problems',
      'Note: Row of HXL tags left out (data-tag-row)',
      'Error: Answer not understood, 2 times (answer-invalid)',
      'Fatal: No rows of data (data-no-rows)',
    ]);
  });

  test('each says where, what was found, what was expected, and what to do', () => {
    expect(told([invalid(1234)]).lists).toEqual([
      [
        'a.csv, row 1,234, column “q1”: Not understood. (found “x”; expected 0 to 4)',
        'What to do: Correct the value, or declare it in the scale.',
      ],
    ]);
  });

  test('what the message says already is not said twice', () => {
    const repeated = problem('answer-invalid', {
      message: '“x” is not 0 to 4.',
      value: 'x',
      expected: '0 to 4',
    });
    expect(told([repeated]).lists[0]?.[0]).toBe('“x” is not 0 to 4.');
  });

  test('twenty stand as examples, the others are counted', () => {
    const many = Array.from({ length: 25 }, (_, row) => invalid(row + 2));
    const [items] = told(many).lists;
    expect(items).toHaveLength(22);
    expect(items?.[20]).toBe('and 5 more; all of them are in the JSON result');
  });

  test('counts are of occurrences', () => {
    const often = problem('answer-invalid', { message: 'a', count: 1500 });
    expect(told([often, invalid(2)]).paragraphs).toEqual(['1,501 errors.']);
    expect(told([often]).headings[1]).toBe('Error: Answer not understood, 1,500 times (answer-invalid)');
  });

  test('in another language the facts stay English and are marked, the remedy does not', () => {
    const [items] = told([invalid(2)], 'fr').lists;
    expect(items?.[0]).toBe(
      'a.csv, ligne 2, colonne «\u00a0q1\u00a0»\u00a0: Not understood. [en] (trouvé «\u00a0x\u00a0»; attendu 0 to 4)',
    );
    expect(items?.[1]).toBe('Que faire\u00a0: Corriger la valeur, ou la déclarer dans l’échelle.');
  });

  test('a remedy of its own stands as it is', () => {
    const own = problem('usage', { message: 'a', remedy: 'Do this.' });
    expect(told([own]).lists[0]?.[1]).toBe('What to do: Do this.');
    expect(told([own], 'fr').lists[0]?.[1]).toBe('Que faire\u00a0: Do this. [en]');
  });

  test('none is said', () => {
    expect(told([]).paragraphs).toEqual(['No problems were found.']);
  });
});
