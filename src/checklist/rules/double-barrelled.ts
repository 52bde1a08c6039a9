import { type Problem, say } from '../../problems.ts';
import { toTexts } from '../language.ts';
import { isObject, placeOfValue } from '../places.ts';
import type { ChecklistView, ItemView } from '../view.ts';
import { isSilenced } from './allow.ts';
import { GRAMMARS } from './grammar/index.ts';
import { joinedPredicates } from './grammar/predicates.ts';
import { finding, type Rule } from './rule.ts';

/**
 * Items that ask two things at once ("are agreed and used"): whoever agrees with one half cannot answer. A heuristic
 * for English, French, Spanish and Portuguese that looks at the words around "and" and "or"; pairs of nouns pass.
 */
export const doubleBarrelled: Rule = {
  name: 'double-barrelled',
  check: (view) =>
    view.items.flatMap((one) => (isSilenced(one.item, 'double-barrelled') ? [] : checkItem(view, one))),
};

/** One finding an item, at the first language that shows it: translations share the flaw. */
function checkItem(view: ChecklistView, { item, name }: ItemView): Problem[] {
  if (item.text === undefined) return [];
  for (const [language, text] of Object.entries(toTexts(item.text, view.languages))) {
    const grammar = GRAMMARS.get(language.slice(0, 2));
    const joined = grammar === undefined ? null : joinedPredicates(text, grammar);
    if (joined === null) continue;
    const place = isObject(item.text)
      ? placeOfValue(view.places, item.text, language)
      : placeOfValue(view.places, item, 'text');
    const message = say('item-two-questions', { where: name, phrase: joined });
    return [finding('checklist-double-barrelled', place, { message, value: joined })];
  }
  return [];
}
