import { at } from '../statistics/basics.ts';
import type { Expression, QcaData, Term } from './types.ts';

/**
 * Membership of each case in terms joined by OR: the largest of its memberships in the terms, each of which is the
 * smallest of those in its literals (1 − x where absent). 1 for a term without literals, 0 without terms. A condition
 * that the data do not have throws a RangeError.
 */
export function membershipIn(data: QcaData, terms: Expression): Float64Array {
  const all = new Float64Array(data.cases.length);
  for (const term of terms) {
    const own = membershipInTerm(data, term);
    for (let i = 0; i < all.length; i += 1) all[i] = Math.max(at(all, i), at(own, i));
  }
  return all;
}

function membershipInTerm(data: QcaData, term: Term): Float64Array {
  const columns = term.map(({ condition, isPresent }) => ({ column: columnOf(data, condition), isPresent }));
  return Float64Array.from(data.memberships, (row) =>
    columns.reduce((least, { column, isPresent }) => {
      const membership = at(row, column);
      return Math.min(least, isPresent ? membership : 1 - membership);
    }, 1),
  );
}

function columnOf(data: QcaData, condition: string): number {
  const column = data.conditions.indexOf(condition);
  if (column === -1) throw new RangeError(`the data have no condition "${condition}"`);
  return column;
}
