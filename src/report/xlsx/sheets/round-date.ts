import { fold } from '../../../text.ts';
import type { ReportContext } from '../../context.ts';
import { isLeapYear, readDay } from '../../dates.ts';
import { wordingText } from '../../parts/cover-facts.ts';
import type { SheetCell } from '../workbook.ts';

/** When a round was held, where the template says so: a date where it is one, else as it is worded; null if unknown. */
export function roundDate(round: string, context: ReportContext): SheetCell {
  const periods = Object.entries(context.template?.cover.periods ?? {});
  const own = periods.find(([name]) => fold(name) === fold(round))?.[1];
  if (own === undefined) return null;
  const text = wordingText(own, context);
  return serialOf(text) ?? { value: text, format: 'text' };
}

/** A day, as 2026-03-31, as a date; null where spreadsheets know none. */
export function dayCell(text: string): SheetCell {
  const serial = serialOf(text);
  return serial === null ? null : { value: serial, format: 'date' };
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day as spreadsheets count them, 1 March 1900 being 61; null for an earlier one than 1901. */
function serialOf(text: string): number | null {
  const read = readDay(text);
  if (read === null || read.year < 1901) return null;
  const { year, month, day } = read;
  const years = Array.from({ length: year - 1901 }, (_, index) => (isLeapYear(1901 + index) ? 366 : 365));
  const before = MONTHS.slice(0, month - 1).reduce((sum, each) => sum + each, 0);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  // 366 is the last day of 1900, which spreadsheets take for a leap year.
  return 366 + years.reduce((sum, each) => sum + each, 0) + before + leapDay + day;
}
