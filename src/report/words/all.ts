import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { holdWords, type Words } from './words.ts';

/** The words of every language. With this file all are ready for `wordsIn`, as those need who cannot wait for them. */
export const LANGUAGES = { en, es, fr, pt } as const satisfies Record<string, Words>;

for (const words of Object.values(LANGUAGES)) holdWords(words);
