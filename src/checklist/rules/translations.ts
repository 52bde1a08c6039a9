import { type Problem, say } from '../../problems.ts';
import { isWritten, placeOfValue } from '../places.ts';
import { type TextSlot, textSlots } from '../text-slots.ts';
import type { Language } from '../types.ts';
import type { ChecklistView } from '../view.ts';
import { finding, type Rule } from './rule.ts';

/** Texts that lack one of the languages of the checklist. A text without letters, such as "0–25 %", needs none. */
export const translations: Rule = {
  name: 'missing-translation',
  check: (view) => textSlots(view.draft).flatMap((slot) => missingIn(view, slot)),
};

function missingIn(view: ChecklistView, { holder, key, value, name }: TextSlot): Problem[] {
  const [reference] = view.languages;
  const isPresent = (language: Language) =>
    typeof value === 'object' ? isWritten(view.places, value, language) : language === reference;
  const needsNone = typeof value !== 'object' && !/\p{L}/u.test(String(value));
  if (needsNone) return [];
  const missing = view.languages.filter((language) => !isPresent(language));
  return missing.map((language) =>
    finding('checklist-missing-translation', placeOfValue(view.places, holder, key), {
      message: say('text-untranslated', { where: name, language }),
      expected: language,
    }),
  );
}
