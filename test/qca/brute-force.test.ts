import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conservativeSolution,
  formatTerm,
  irredundantModels,
  parsimoniousSolution,
  type QcaData,
} from '../../src/qca/index.ts';
import { dataFrom, modelNames, names, resultOf, tableOf } from './helpers.ts';

/** Rows by what they hold: nothing, cases with the outcome, or cases without. */
type Row = 'empty' | 'positive' | 'negative';

const rowKinds = fc.constantFrom<Row>('empty', 'positive', 'negative');

/** Tables of 1 to 4 conditions with a row of either kind. */
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((conditions) => fc.array(rowKinds, { minLength: 2 ** conditions, maxLength: 2 ** conditions }))
  .filter((rows) => rows.includes('positive') && rows.includes('negative'));

describe('minimising, against trying everything', () => {
  it.each(['conservative', 'parsimonious'] as const)('finds every smallest %s model', (kind) => {
    const solve = kind === 'conservative' ? conservativeSolution : parsimoniousSolution;
    fc.assert(
      fc.property(tables, (rows) => {
        const data = dataOfRows(rows);
        const found = resultOf(solve(data, tableOf(data)));
        const tried = tryEverything(rows, kind);
        expect(names(found.primeImplicants)).toEqual(tried.primes.map(written).sort());
        expect(modelNames(found.models)).toEqual(tried.smallest.map(writtenSum).sort());
        expect([found.isCut, found.isSmallest]).toEqual([false, true]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every model without a needless term', () => {
    fc.assert(
      fc.property(
        tables.filter((rows) => rows.length <= 8),
        (rows) => {
          const { models, isCut } = resultOf(irredundantModels('parsimonious', tableOf(dataOfRows(rows))));
          const own = models.map((terms) => names(terms).join(' + ')).sort();
          expect([own, isCut]).toEqual([
            tryEverything(rows, 'parsimonious').irredundant.map(writtenSum).sort(),
            false,
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('agrees with itself on larger tables: the smallest of all models without a needless term', () => {
    const larger = fc
      .uniqueArray(fc.integer({ min: 0, max: 63 }), { minLength: 8, maxLength: 24 })
      .map((filled) =>
        Array.from({ length: 64 }, (_, row): Row => {
          const place = filled.indexOf(row);
          return place === -1 ? 'empty' : place % 2 === 0 ? 'positive' : 'negative';
        }),
      );
    fc.assert(
      fc.property(larger, (rows) => {
        const data = dataOfRows(rows);
        const table = tableOf(data);
        const all = resultOf(irredundantModels('parsimonious', table, 50_000));
        fc.pre(!all.isCut);
        const { models } = resultOf(parsimoniousSolution(data, table, { mostModels: 50_000 }));
        const size = Math.min(...all.models.map(({ length }) => length));
        const smallest = all.models.filter(({ length }) => length === size);
        expect(modelNames(models)).toEqual(smallest.map((terms) => names(terms).join(' + ')).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('lists no more models than asked for, and says so', () => {
    // At least two of three: six of the eight rows are prime implicants' worth of ties without A*B*C and ~A*~B*~C.
    const rows = Array.from(
      { length: 8 },
      (_, row): Row => (row === 0 || row === 7 ? 'negative' : 'positive'),
    );
    const data = dataOfRows(rows);
    const all = resultOf(conservativeSolution(data, tableOf(data)));
    expect(modelNames(all.models)).toEqual(['A*~B + B*~C + C*~A', 'A*~C + B*~A + C*~B'].map(sortedLiterals));
    expect([all.essential, all.isCut]).toEqual([[], false]);
    const one = resultOf(conservativeSolution(data, tableOf(data), { mostModels: 1 }));
    expect([one.models.length, one.isCut, one.isSmallest]).toEqual([1, true, true]);
  });
});

function dataOfRows(rows: readonly Row[]): QcaData {
  const conditions = Math.log2(rows.length);
  return dataFrom(
    rows.flatMap((kind, row) =>
      kind === 'empty' ? [] : [[...digits(row, conditions), kind === 'positive' ? 1 : 0]],
    ),
  );
}

function digits(row: number, conditions: number): number[] {
  return [...row.toString(2).padStart(conditions, '0')].map(Number);
}

/** A pattern has a character for each condition: 0, 1 or - for either. */
function patterns(conditions: number): string[] {
  if (conditions === 0) return [''];
  return patterns(conditions - 1).flatMap((rest) => ['0', '1', '-'].map((first) => first + rest));
}

function matches(pattern: string, row: number): boolean {
  return digits(row, pattern.length).every((digit, i) => pattern[i] === '-' || Number(pattern[i]) === digit);
}

/** Everything by its definition: all implicants, those in no larger one, and all sums of those, smallest first. */
function tryEverything(rows: readonly Row[], kind: 'conservative' | 'parsimonious') {
  const numbers = rows.map((_, row) => row);
  const positive = numbers.filter((row) => rows[row] === 'positive');
  const isAllowed = (row: number) =>
    rows[row] === 'positive' || (kind === 'parsimonious' && rows[row] === 'empty');
  const rowsOf = (pattern: string) => numbers.filter((row) => matches(pattern, row));
  const implicants = patterns(Math.log2(rows.length)).filter((each) => rowsOf(each).every(isAllowed));
  const isWithin = (small: string, large: string) =>
    small !== large && rowsOf(small).every((row) => matches(large, row));
  const primes = implicants
    .filter((each) => !implicants.some((other) => isWithin(each, other)))
    .filter((each) => positive.some((row) => matches(each, row)));
  const coversAll = (sum: readonly string[]) =>
    positive.every((row) => sum.some((each) => matches(each, row)));
  let smallest: string[][] = [];
  for (let size = 1; smallest.length === 0; size += 1) smallest = choices(primes, size).filter(coversAll);
  const irredundant =
    rows.length > 8
      ? []
      : primes
          .flatMap((_, size) => choices(primes, size + 1))
          .filter((sum) => coversAll(sum) && !sum.some((each) => coversAll(sum.filter((x) => x !== each))));
  return { primes, smallest, irredundant };
}

function choices<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return all.flatMap((each, i) => choices(all.slice(i + 1), size - 1).map((rest) => [each, ...rest]));
}

function written(pattern: string): string {
  return formatTerm(
    [...pattern].flatMap((digit, i) =>
      digit === '-' ? [] : [{ condition: String.fromCharCode(65 + i), isPresent: digit === '1' }],
    ),
  );
}

function writtenSum(sum: readonly string[]): string {
  return sum.map(written).sort().join(' + ');
}

/** The same sum with literals in the order of the conditions and terms in that of their names. */
function sortedLiterals(sum: string): string {
  const letter = (literal: string) => literal.replace('~', '');
  return sum
    .split(' + ')
    .map((term) =>
      term
        .split('*')
        .sort((a, b) => (letter(a) < letter(b) ? -1 : 1))
        .join('*'),
    )
    .sort()
    .join(' + ');
}
