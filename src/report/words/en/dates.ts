import type { DateStyle } from '../../dates.ts';

/** How English writes a day. */
export const dates = {
  months: {
    january: 'January',
    february: 'February',
    march: 'March',
    april: 'April',
    may: 'May',
    june: 'June',
    july: 'July',
    august: 'August',
    september: 'September',
    october: 'October',
    november: 'November',
    december: 'December',
  },
  day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
} as const satisfies DateStyle;
