import { describe, expect, test } from 'vitest';
import { type Problem, problem, say } from '../../src/problems.ts';
import { problemBlocks } from '../../src/report/parts/problem-blocks.ts';
import { wordsIn } from '../../src/report/words/words.ts';
import { foreignProblem } from '../helpers/problems.ts';

function told(problems: readonly Problem[], language = 'en') {
  const blocks = problemBlocks(problems, wordsIn(language));
  return {
    headings: blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    lists: blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : [])),
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  };
}

const invalid = (row: number) =>
  foreignProblem('answer-invalid', {
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
      foreignProblem('data-no-rows', { message: 'a' }),
      invalid(4),
      foreignProblem('data-tag-row', { message: 'b' }),
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
    const repeated = foreignProblem('answer-invalid', {
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
    const often = foreignProblem('answer-invalid', { message: 'a', count: 1500 });
    expect(told([often, invalid(2)]).paragraphs).toEqual(['1,501 errors.']);
    expect(told([often]).headings[1]).toBe('Error: Answer not understood, 1,500 times (answer-invalid)');
  });

  test.each([
    [
      'fr',
      'a.csv, ligne 2, colonne «\u00a0q1\u00a0»\u00a0: «\u00a0neverr\u00a0» n’est pas une réponse à held\u00a0; trouvé 3 fois. Vouliez-vous dire «\u00a0Never\u00a0»\u00a0? (attendu un nombre de 0 à 4,5)',
      'Que faire\u00a0: Corriger la valeur, ou la déclarer dans l’échelle.',
    ],
    [
      'es',
      'a.csv, línea 2, columna «q1»: «neverr» no es una respuesta a held; se encontró 3 veces. ¿Quiso decir «Never»? (se esperaba un número de 0 a 4,5)',
      'Qué hacer: Corregir el valor, o declararlo en la escala.',
    ],
    [
      'pt',
      'a.csv, linha 2, coluna «q1»: «neverr» não é uma resposta a held; encontrado 3 vezes. Queria dizer «Never»? (esperado um número de 0 a 4,5)',
      'O que fazer: Corrigir o valor, ou declará-lo na escala.',
    ],
  ])('in %s everything is said in that language', (language, message, remedy) => {
    const found = problem('answer-invalid', {
      message: say('answer-unknown', { value: 'neverr', item: 'held', count: 3, near: 'Never' }),
      file: 'a.csv',
      row: 2,
      column: 'q1',
      value: 'neverr',
      expected: say('want-range', { min: 0, max: 4.5 }),
      count: 3,
    });
    expect(told([found], language).lists).toEqual([[message, remedy]]);
  });

  test('a particular remedy is said in the language too', () => {
    const found = problem('file-binary', {
      message: say('file-is-workbook', { file: 'a.xlsx' }),
      remedy: say('do-save-as-csv'),
    });
    expect(told([found]).lists[0]?.[1]).toBe(`What to do: ${found.remedy}`);
    expect(told([found], 'pt').lists[0]?.[1]).toBe(
      'O que fazer: No Excel, escolher Ficheiro › Guardar como › CSV UTF-8 e usar esse ficheiro.',
    );
  });

  test('what is known in English only is marked as such', () => {
    const [items] = told([invalid(2)], 'fr').lists;
    expect(items?.[0]).toBe(
      'a.csv, ligne 2, colonne «\u00a0q1\u00a0»\u00a0: Not understood. [en] (trouvé «\u00a0x\u00a0»; attendu 0 to 4)',
    );
    const own = foreignProblem('usage', { message: 'a', remedy: 'Do this.' });
    expect(told([own]).lists[0]?.[1]).toBe('What to do: Do this.');
    expect(told([own], 'fr').lists[0]?.[1]).toBe('Que faire\u00a0: Do this. [en]');
  });

  test('none is said', () => {
    expect(told([]).paragraphs).toEqual(['No problems were found.']);
  });
});
