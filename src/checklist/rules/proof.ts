import { type Problem, say, type Wording } from '../../problems.ts';
import { placeOf } from '../places.ts';
import type { DraftItem } from '../schema.ts';
import type { ChecklistView } from '../view.ts';
import { isSilenced } from './allow.ts';
import { finding, type Rule } from './rule.ts';

/** Scored items that do not say what would prove the answer, or what to do where it is low. */
export const proof: Rule = {
  name: 'no-evidence, no-action',
  check: (view) =>
    view.items.flatMap(({ item, name, scored }) => (scored ? checkItem(view, item, name) : [])),
};

function checkItem({ places }: ChecklistView, item: DraftItem, where: Wording): Problem[] {
  const place = placeOf(places, item);
  const found: Problem[] = [];
  if (isEmpty(item.evidence) && !isSilenced(item, 'no-evidence')) {
    found.push(finding('checklist-no-evidence', place, { message: say('item-no-evidence', { where }) }));
  }
  if (isEmpty(item.actions) && !isSilenced(item, 'no-action')) {
    found.push(finding('checklist-no-action', place, { message: say('item-no-action', { where }) }));
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
