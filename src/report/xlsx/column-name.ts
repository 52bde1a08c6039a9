const LETTERS = 26;

/** Name of the column at a place counted from 0: A, B … Z, AA. */
export function columnName(place: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (place % LETTERS));
  return place < LETTERS ? letter : columnName(Math.floor(place / LETTERS) - 1) + letter;
}
