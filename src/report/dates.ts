const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** How a language writes a day. */
export interface DateStyle {
  readonly months: Readonly<Record<(typeof MONTHS)[number], string>>;
  /** The day without a leading zero, the name of the month, the year. */
  day(day: string, month: string, year: string): string;
}

/** A day of the calendar; the month is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day written as 2026-03-31, and nothing else; null for any other text and for days that there are not. */
export function readDay(text: string): Day | null {
  const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const length = (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
  return day < 1 || day > length ? null : { year, month, day };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A day written as 2026-03-31 as readers of a language write it: 31 March 2026; any other text as it is. */
export function formatDate(text: string, style: DateStyle): string {
  const day = readDay(text);
  const name = day === null ? undefined : MONTHS[day.month - 1];
  if (day === null || name === undefined) return text;
  return style.day(String(day.day), style.months[name], text.slice(0, 4));
}
