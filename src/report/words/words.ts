import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export type { Words } from './en.ts';

/** Languages that reports are written in; a new one is worded in its own file and named here. */
export const LANGUAGES = { en, es, fr, pt } as const satisfies Record<string, Words>;

/** The words of a language; of its main language where only that is known (`fr-CA` gives French); else English. */
export function wordsIn(language: string): Words {
  const main = language.split('-')[0]?.toLowerCase() ?? '';
  return isKnown(main) ? LANGUAGES[main] : en;
}

function isKnown(language: string): language is keyof typeof LANGUAGES {
  return Object.hasOwn(LANGUAGES, language);
}
