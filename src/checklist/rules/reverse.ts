import { say } from '../../problems.ts';
import { toTexts } from '../language.ts';
import { placeOfKey } from '../places.ts';
import { type ChecklistView, type ItemView, optionsOf } from '../view.ts';
import { isSilenced } from './allow.ts';
import { finding, type Rule } from './rule.ts';

const WORDS_OF_A_SENTENCE = 4;

/**
 * `reverse` is for statements on a scale of agreement or frequency. Where the options describe a state for this item
 * alone, they should be ordered from lowest to highest instead: the reader of "0 points: fully in place" is misled.
 */
export const reverse: Rule = {
  name: 'reverse-descriptive',
  check: (view) =>
    view.items.flatMap((one) => {
      if (one.item.reverse !== true || isSilenced(one.item, 'reverse-descriptive')) return [];
      if (!isDescriptive(view, one)) return [];
      return [
        finding('checklist-reverse-descriptive', placeOfKey(view.places, one.item, 'reverse'), {
          message: say('item-reversed-states', { where: one.name }),
        }),
      ];
    }),
};

function isDescriptive(view: ChecklistView, { item }: ItemView): boolean {
  if (Object.keys(item.anchors ?? {}).length > 0) return true;
  const users = view.items.filter((other) => other.item.scale === item.scale);
  if (users.length > 1) return false;
  const options = optionsOf(view.scales.get(item.scale ?? ''));
  const sentences = options.filter(({ label }) => {
    const [reference = ''] = label === undefined ? [] : Object.values(toTexts(label, view.languages));
    return reference.trim().split(/\s+/).length >= WORDS_OF_A_SENTENCE;
  });
  return sentences.length * 2 > options.length;
}
