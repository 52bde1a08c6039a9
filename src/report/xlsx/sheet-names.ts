import { plainText } from '../plain-text.ts';

const LONGEST = 31;

/** Names fit for sheets, in the same order: short, without what spreadsheets refuse, and each only once. */
export function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set<string>();
  return wished.map((name) => {
    const plain = fitName(name);
    let given = plain;
    for (let next = 2; taken.has(given.toLowerCase()); next++) {
      const ending = ` (${next})`;
      given = `${cut(plain, LONGEST - ending.length)}${ending}`;
    }
    taken.add(given.toLowerCase());
    return given;
  });
}

function fitName(wished: string): string {
  const plain = plainText(wished)
    .replace(/[[\]:*?/\\\ufffe\uffff]+/g, ' ')
    .replace(/ +/g, ' ');
  const name = cut(plain, LONGEST);
  // Excel keeps that name for itself.
  return name === '' || name.toLowerCase() === 'history' ? `_${name}` : name;
}

/** Without half characters, and without spaces and apostrophes at its ends; what is cut off is marked. */
function cut(name: string, length: number): string {
  const trimmed = name.replace(/^[\s']+|[\s']+$/g, '');
  if (trimmed.length <= length) return trimmed;
  const kept = trimmed.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s']+$/, '')}…`;
}
