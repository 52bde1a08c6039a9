import type { Draft, DraftText } from './schema.ts';
import type { TextSlot } from './text-slots.ts';
import type { Language, Texts } from './types.ts';

const LANGUAGE_OF_PLAIN_TEXT = 'en';

/** Languages of a checklist, the reference first: as declared, or those of its title, or English. */
export function languagesOf(draft: Draft): readonly Language[] {
  if (draft.languages !== undefined && draft.languages.length > 0) return draft.languages;
  if (typeof draft.title !== 'object') return [LANGUAGE_OF_PLAIN_TEXT];
  const found = Object.keys(draft.title);
  return found.length > 0 ? found : [LANGUAGE_OF_PLAIN_TEXT];
}

/** A text as one wording per language, in the order of the checklist's languages; a plain text is in the first. */
export function toTexts(text: Draft<DraftText>, languages: readonly Language[]): Texts {
  const texts: Record<Language, string> = Object.create(null);
  const reference = languages[0] ?? LANGUAGE_OF_PLAIN_TEXT;
  if (typeof text !== 'object') {
    texts[reference] = String(text);
    return texts;
  }
  const order = [...languages.filter((language) => Object.hasOwn(text, language)), ...Object.keys(text)];
  for (const language of order) texts[language] = String(text[language]);
  return texts;
}

/** Writes the language beside every plain text, before a checklist with another reference takes it over. */
export function fixLanguage(draft: Draft, slots: readonly TextSlot[]): void {
  const languages = languagesOf(draft);
  for (const { holder, key, value } of slots) {
    if (typeof value !== 'object') Reflect.set(holder, key, toTexts(value, languages));
  }
}
