import type { Language } from '../../checklist/types.ts';
import { type Outcome, type Problem, problem, say } from '../../problems.ts';
import { fold, nearest } from '../../text.ts';
import type { Criterion } from '../types.ts';
import { type CriterionIndex, ownCriterion } from './criteria.ts';
import { MATRIX_FIELDS, type MatrixField } from './fields.ts';

/** What a column is, by its header or by the user. */
export type MatrixUse =
  | { readonly kind: 'field'; readonly field: MatrixField }
  | { readonly kind: 'criterion'; readonly criterion: Criterion };

/** A column that the user named, and what it is. */
export interface NamedUse {
  /** As given: a field or a criterion. */
  readonly name: string;
  /** As given: a header, or a position as `#3`. */
  readonly header: string;
  readonly use: MatrixUse;
}

/** What the names given with --column stand for; with a checklist, a name that is in none is a problem. */
export function namedUses(
  columns: ReadonlyMap<string, string>,
  criteria: CriterionIndex,
  language: Language,
): Outcome<readonly NamedUse[]> {
  const named: NamedUse[] = [];
  const problems: Problem[] = [];
  for (const [name, header] of columns) {
    const use = useOf(name, criteria, language);
    if (use) named.push({ name, header, use });
    else problems.push(unknownName(name, criteria));
  }
  if (problems.length > 0) return { ok: false, value: null, problems };
  return { ok: true, value: named, problems };
}

function useOf(name: string, criteria: CriterionIndex, language: Language): MatrixUse | null {
  const field = MATRIX_FIELDS.find((known) => known === fold(name));
  if (field) return { kind: 'field', field };
  const criterion = criteria.find(name) ?? (criteria.isClosed ? null : ownCriterion(name, language));
  return criterion && { kind: 'criterion', criterion };
}

function unknownName(name: string, { known }: CriterionIndex): Problem {
  const near = nearest(name, [...known.map(({ id }) => id), ...MATRIX_FIELDS]);
  return problem('part-unknown', {
    message: say('case-column-name-unknown', { name, near }),
    value: name,
    expected: [...MATRIX_FIELDS, ...known.map(({ id }) => id)].join(', '),
  });
}
