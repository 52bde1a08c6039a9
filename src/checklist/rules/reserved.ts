import { type Problem, say, type Wording } from '../../problems.ts';
import { placeOfValue } from '../places.ts';
import type { ChecklistView } from '../view.ts';
import { finding, type Rule } from './rule.ts';

/** Columns of the data that are not answers; an item of that name could not be told from them. */
export const COLUMN_NAMES: ReadonlySet<string> = new Set([
  ...['mechanism', 'round', 'respondent', 'role', 'sector', 'level', 'sex', 'weight'],
  ...['item', 'answer', 'note', 'evidence'],
]);
const OVERALL = 'overall';

/** Ids that mean something else already. */
export const reserved: Rule = {
  name: 'reserved-id',
  check: (view) => [
    ...view.items.flatMap(({ item }) => {
      if (item.id === undefined || !COLUMN_NAMES.has(item.id.toLowerCase())) return [];
      return [refuse(view, item, say('id-is-column', { id: item.id }))];
    }),
    ...view.domains.flatMap((domain) => {
      if (domain.id !== OVERALL) return [];
      return [refuse(view, domain, say('id-is-overall', { id: OVERALL }))];
    }),
  ],
};

function refuse(view: ChecklistView, part: { readonly id?: string }, message: Wording): Problem {
  const place = placeOfValue(view.places, part, 'id');
  return finding('checklist-shape', place, { message, value: part.id ?? null });
}
