/** What the library gives for a cell. */
export type CellValue = string | number | boolean | Date | null;

/** A cell as text: numbers as JavaScript prints them, days as 2025-03-31, moments as 2025-03-31T09:30:00. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  return value instanceof Date ? dateText(value) : String(value);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  // Times are fractions of a day in binary, so that a moment is off by some milliseconds.
  date.setTime(Math.round(date.getTime() / 1000) * 1000);
  return date.toISOString().replace(/(?:T00:00:00)?\.000Z$/, '');
}
