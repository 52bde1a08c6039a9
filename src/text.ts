import type { Language, Texts } from './checklist/types.ts';

/** Folds what people type differently and mean alike: case, white space, apostrophes, composed letters. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\s\u00a0\u202f\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** The wording in a language, or in the first language it was written in. */
export function textIn(
  texts: Texts,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const wanted = texts[language];
  if (wanted !== undefined) return { text: wanted, language };
  const first = Object.keys(texts)[0] ?? language;
  return { text: texts[first] ?? '', language: first };
}

const LARGEST_DISTANCE = 3;
const LEAST_SIMILARITY = 0.4;

/** The known name that a mistyped one most likely means, or null where none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const folded = fold(name);
  let best: string | null = null;
  let bestDistance = LARGEST_DISTANCE + 1;
  for (const candidate of known) {
    const other = fold(candidate);
    const distance = editDistance(folded, other, bestDistance);
    const similarity = 1 - distance / Math.max(folded.length, other.length, 1);
    if (distance < bestDistance && similarity > LEAST_SIMILARITY) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Damerau–Levenshtein distance (optimal string alignment); `limit` where it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
