import type { DateStyle } from '../../dates.ts';

/** How French writes a day. */
export const dates = {
  months: {
    january: 'janvier',
    february: 'février',
    march: 'mars',
    april: 'avril',
    may: 'mai',
    june: 'juin',
    july: 'juillet',
    august: 'août',
    september: 'septembre',
    october: 'octobre',
    november: 'novembre',
    december: 'décembre',
  },
  // The first of a month is ordinal: 1er mars.
  day: (day: string, month: string, year: string) => `${day === '1' ? '1er' : day} ${month} ${year}`,
} as const satisfies DateStyle;
