import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReadResponses } from '../../src/responses/types.ts';
import { aChecklist, answersTo, namesIn, read } from '../helpers/checklist.ts';

const CHECKLIST = aChecklist([{ id: 'q1' }, { id: 'q2' }, { id: 'q3' }]);
const COLUMNS = ['mechanism', 'round', 'respondent', 'role', 'q1', 'q2', 'q3', 'colour'];

const cells = fc.constantFrom('0', '4', 'Always', '98', '', 'junk', '=1+1', '"', 'a,b');
const row = fc.tuple(
  fc.constantFrom('A', 'B', 'b'),
  fc.constantFrom('baseline', 'Follow up'),
  fc.integer({ min: 1, max: 9 }).map((number) => `r${number}`),
  fc.constantFrom('partner', ''),
  cells,
  cells,
  fc.constantFrom('1', '2'),
  fc.constantFrom('red', ''),
);
const rows = fc.array(row, { minLength: 1, maxLength: 10 });

it('does not depend on the order of rows', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (given, reverse) => {
      const alone = withoutTwins(given);
      const shuffled = reverse ? [...alone].reverse() : [...alone].sort();
      expect(summary(await read(CHECKLIST, text(COLUMNS, shuffled)))).toEqual(
        summary(await read(CHECKLIST, text(COLUMNS, alone))),
      );
    }),
    { numRuns: 60 },
  );
});

it('does not depend on the order of columns', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
      async (given, order) => {
        const alone = withoutTwins(given);
        const moved = alone.map((one) => order.map((index) => one[index] ?? ''));
        const columns = order.map((index) => COLUMNS[index] ?? '');
        expect(summary(await read(CHECKLIST, text(columns, moved)))).toEqual(
          summary(await read(CHECKLIST, text(COLUMNS, alone))),
        );
      },
    ),
    { numRuns: 60 },
  );
});

it('gives the same twice', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const once = await read(CHECKLIST, text(COLUMNS, withoutTwins(given)));
      expect(await read(CHECKLIST, text(COLUMNS, withoutTwins(given)))).toEqual(once);
    }),
    { numRuns: 20 },
  );
});

/** One row for each respondent in a mechanism and round. */
function withoutTwins(given: readonly (readonly string[])[]): string[][] {
  const byPerson = new Map(given.map((one) => [one.slice(0, 3).join(), [...one]]));
  return [...byPerson.values()];
}

function text(columns: readonly string[], given: readonly (readonly string[])[]): string {
  const quoted = (one: readonly string[]) => one.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [columns, ...given].map(quoted).join('\r\n');
}

/** What was read, without regard to the order of respondents. */
function summary(result: ReadResponses): unknown {
  const { table, values, problems, inputs } = result;
  const names = [table.mechanism, table.round, table.role, table.respondent].map(namesIn);
  const answers = ['q1', 'q2', 'q3'].map((id) => answersTo(CHECKLIST, result, id));
  const people = Array.from({ length: table.respondents }, (_, index) =>
    JSON.stringify([...names.map((column) => column[index]), ...answers.map((column) => column[index])]),
  );
  return {
    people: people.sort(),
    values,
    problems: problems.map(({ code, count, value }) => JSON.stringify([code, count, value])).sort(),
    used: inputs[0]?.used,
  };
}
