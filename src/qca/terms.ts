import type { Expression, Literal, Term } from './types.ts';

/** A term in the usual writing: `DEV*~IND`, where `~` says absent; `1` for a term without literals, which holds always. */
export function formatTerm(term: Term): string {
  return term.length === 0 ? '1' : term.map(formatLiteral).join('*');
}

/** Terms joined by OR in the usual writing: `DEV*~IND + URB`; `0` for no term, which holds never. */
export function formatExpression(terms: Expression): string {
  return terms.length === 0 ? '0' : terms.map(formatTerm).join(' + ');
}

/** Each condition present, then absent, as terms of one literal: what is tested one by one. */
export function singleLiterals(conditions: readonly string[]): Term[] {
  return conditions.flatMap((condition) => [
    [{ condition, isPresent: true }],
    [{ condition, isPresent: false }],
  ]);
}

function formatLiteral({ condition, isPresent }: Literal): string {
  return isPresent ? condition : `~${condition}`;
}
