import { describe, expect, test } from 'vitest';
import { createContext } from '../../src/report/context.ts';
import { reasonsText, withheldText } from '../../src/report/reasons.ts';
import { committeeChecklist } from '../helpers/checklists.ts';

const context = createContext(committeeChecklist(), { language: 'en' });

describe('reasons in words', () => {
  test.each([
    ['not-in-data', 'it is nowhere in the data'],
    ['no-role-answered:coordinator', 'no coordinator answered'],
    ['no-role-answered:coordinator,partner', 'no coordinator or partner answered'],
    ['coverage-below:0.5', 'less than 50\u00a0% was answered'],
    [
      'unscored:mandate',
      '“The committee has a written mandate signed by the district authority” has no score and decides',
    ],
    ['maturity:engaged', 'maturity reached: engaged'],
    ['maturity:none', 'maturity reached: none'],
    ['gate:no-mandate', 'gate: Without a mandate no committee is rated above 50'],
    ['not-scored-from:base:line', 'no score in base:line'],
    ['item-not-comparable:reworded', 'the item is not comparable (reworded)'],
  ])('%s', (code, text) => {
    expect(reasonsText([code], context)).toBe(text);
  });

  test.each(['something-new', '__proto__', 'constructor:x', ''])(
    '%j, which has none, stands as it is',
    (code) => {
      expect(reasonsText([code], context)).toBe(code);
    },
  );

  test('gates and maturity are no reasons for having no score', () => {
    expect(withheldText(['gate:no-mandate', 'nobody-answered', 'maturity:none'], context)).toBe(
      'nobody answered',
    );
  });
});
