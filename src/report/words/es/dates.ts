import type { DateStyle } from '../../dates.ts';

/** How Spanish writes a day. */
export const dates = {
  months: {
    january: 'enero',
    february: 'febrero',
    march: 'marzo',
    april: 'abril',
    may: 'mayo',
    june: 'junio',
    july: 'julio',
    august: 'agosto',
    september: 'septiembre',
    october: 'octubre',
    november: 'noviembre',
    december: 'diciembre',
  },
  day: (day: string, month: string, year: string) => `${day} de ${month} de ${year}`,
} as const satisfies DateStyle;
