import { type Problem, say, type Wording } from '../../problems.ts';
import { type Place, placeOfKey, placeOfValue } from '../places.ts';
import type { DraftScale } from '../schema.ts';
import { type ChecklistView, optionsOf, TEXT_SCALE } from '../view.ts';
import { finding, type Rule } from './rule.ts';

const MOST_TO_TICK = 30;

/** Ranges that go down, too many options to tick, multiple choice of what is no list, a name that is taken. */
export const scaleLimits: Rule = {
  name: 'scale-limits',
  check: (view) => [...checkScales(view), ...checkSelections(view)],
};

function checkScales({ draft, places, scales }: ChecklistView): Problem[] {
  const found: Problem[] = [];
  for (const [name, scale] of scales) {
    const place = placeOfKey(places, draft.scales ?? {}, name);
    if (name === TEXT_SCALE) found.push(shape(place, say('scale-name-reserved')));
    if (scale.select === 'multiple')
      found.push(...checkMultiple(place, scale, say('part', { noun: 'scale', name })));
    const [lowest, highest] = scale.range ?? [];
    if (lowest !== undefined && highest !== undefined && lowest >= highest) {
      found.push(shape(placeOfValue(places, scale, 'range'), say('scale-range-falls', { scale: name })));
    }
  }
  return found;
}

function checkSelections({ items, places, scales }: ChecklistView): Problem[] {
  return items.flatMap(({ item, name }) => {
    if (item.select === undefined) return [];
    const place = placeOfValue(places, item, 'select');
    const scale = scales.get(item.scale ?? '');
    if (item.scale === TEXT_SCALE || scale?.range !== undefined) {
      return [shape(place, say('select-no-options', { where: name }))];
    }
    return scale === undefined ? [] : checkMultiple(place, scale, name);
  });
}

function checkMultiple(place: Place | null, scale: DraftScale, where: Wording): Problem[] {
  if (optionsOf(scale).length <= MOST_TO_TICK) return [];
  return [shape(place, say('select-too-many', { where, most: MOST_TO_TICK }))];
}

function shape(place: Place | null, message: Wording): Problem {
  return finding('checklist-shape', place, { message });
}
