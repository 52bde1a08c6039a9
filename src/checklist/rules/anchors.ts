import { type Problem, say } from '../../problems.ts';
import { toTexts } from '../language.ts';
import { type Place, placeOf, placeOfKey } from '../places.ts';
import type { DraftOption } from '../schema.ts';
import { type ChecklistView, optionsOf } from '../view.ts';
import { finding, type Rule } from './rule.ts';

const FEWEST_OPTIONS = 3;

/** Scales that leave it to each respondent what the options mean: no label, or a number alone. */
export const anchors: Rule = {
  name: 'unanchored-scale',
  check: (view) => [...view.scales.keys()].flatMap((name) => checkScale(view, name)),
};

function checkScale(view: ChecklistView, name: string): Problem[] {
  const options = optionsOf(view.scales.get(name));
  if (options.length < FEWEST_OPTIONS) return [];
  const bare = options.filter((option) => !isWorded(option, view) && !isAnchoredByItems(option, name, view));
  const [first] = bare;
  if (first === undefined) return [];
  const message = say('scale-unworded', { scale: name, bare: bare.length, options: options.length });
  return [
    finding('checklist-unanchored-scale', placeOfScale(view, name, first), {
      message,
      value: String(first.code),
    }),
  ];
}

function placeOfScale(view: ChecklistView, name: string, first: DraftOption): Place | null {
  return placeOf(view.places, first) ?? placeOfKey(view.places, view.draft.scales ?? {}, name);
}

function isWorded({ label }: DraftOption, { languages }: ChecklistView): boolean {
  if (label === undefined) return false;
  return Object.values(toTexts(label, languages)).every((text) => /\p{L}/u.test(text));
}

/** Anchors stand in for labels where every item of the scale has one for the option. */
function isAnchoredByItems({ code }: DraftOption, name: string, { items }: ChecklistView): boolean {
  const users = items.filter(({ item }) => item.scale === name);
  return users.length > 0 && users.every(({ item }) => Object.hasOwn(item.anchors ?? {}, String(code)));
}
