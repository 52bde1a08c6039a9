import { say } from '../../problems.ts';
import { placeOfValue } from '../places.ts';
import { TEXT_SCALE } from '../view.ts';
import { finding, type Rule } from './rule.ts';

/** Free text among scored items: it is never scored, and the author should say so. */
export const freeText: Rule = {
  name: 'text-scored',
  check: ({ items, places }) =>
    items.flatMap(({ item, name }) => {
      if (item.scale !== TEXT_SCALE || item.scored === false) return [];
      const place = placeOfValue(places, item, item.scored === true ? 'scored' : 'scale');
      return [finding('checklist-text-scored', place, { message: say('item-free-text', { where: name }) })];
    }),
};
