const OPEN = '([{（';
const CLOSE = ')]}）';

/** What a writer added to a grade, out of the brackets or from behind the colon or dash that it stood in; null for none. */
export function plainQualifier(rest: string): string | null {
  const text = withoutBrackets(rest.replace(/^[\s:;,.\-–—−/|=]+/, '').trim());
  return /[\p{L}\p{N}?!]/u.test(text) ? text.replace(/[\s;,:]+$/, '') : null;
}

/** Takes off a pair of brackets around the whole, and one that has lost its other half. */
function withoutBrackets(text: string): string {
  const end = endOfBracket(text);
  if (end === text.length - 1) return text.slice(1, -1).trim();
  if (end === null && isOneOf(OPEN, text[0])) return text.slice(1).trim();
  return isOneOf(CLOSE, text.at(-1)) && isUnopened(text) ? text.slice(0, -1).trim() : text;
}

/** Where the bracket that a text begins with is closed; null where it begins with none, or it is never closed. */
function endOfBracket(text: string): number | null {
  if (!isOneOf(OPEN, text[0])) return null;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (isOneOf(OPEN, text[at])) depth++;
    if (isOneOf(CLOSE, text[at]) && --depth === 0) return at;
  }
  return null;
}

function isUnopened(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (isOneOf(OPEN, letter)) depth++;
    if (isOneOf(CLOSE, letter)) depth--;
  }
  return depth < 0;
}

function isOneOf(letters: string, letter: string | undefined): boolean {
  return letter !== undefined && letters.includes(letter);
}
