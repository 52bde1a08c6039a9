/** A word of a text: letters and digits, without accents and in lower case; the places are those of the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order; whatever stands between them is no part of any. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: plainWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text with one space between them, as known words are kept. */
export function joinedWords(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
}

function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
