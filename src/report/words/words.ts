import { en, type Words } from './en.ts';

export type { Words } from './en.ts';

/**
 * Languages that reports are written in beside English; a new one is worded in its own file, and named here and in
 * `all.ts`. Only what is asked for is loaded: reading all at each start takes as long as scoring does.
 */
const OTHERS = {
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  pt: async () => (await import('./pt.ts')).pt,
} as const satisfies Record<string, () => Promise<Words>>;

/** Codes of all languages that reports are written in. */
export const LANGUAGE_CODES: readonly string[] = ['en', ...Object.keys(OTHERS)];

const ready = new Map<string, Words>([['en', en]]);

/** The words of a language; of its main language where only that is known (`fr-CA` gives French); else English. */
export function wordsIn(language: string): Words {
  const main = mainOf(language);
  const words = ready.get(main);
  if (words === undefined && isOther(main)) throw new Error(`the words of ${main} are not loaded`);
  return words ?? en;
}

/** Loads what `wordsIn` gives for a language; English is always there. */
export async function loadWords(language: string): Promise<void> {
  const main = mainOf(language);
  if (isOther(main) && !ready.has(main)) holdWords(await OTHERS[main]());
}

/** Holds the words of a language ready for `wordsIn`. */
export function holdWords(words: Words): void {
  ready.set(words.code, words);
}

function mainOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}

function isOther(language: string): language is keyof typeof OTHERS {
  return Object.hasOwn(OTHERS, language);
}
