import type { DateStyle } from '../../dates.ts';

/** How Portuguese writes a day. */
export const dates = {
  months: {
    january: 'janeiro',
    february: 'fevereiro',
    march: 'março',
    april: 'abril',
    may: 'maio',
    june: 'junho',
    july: 'julho',
    august: 'agosto',
    september: 'setembro',
    october: 'outubro',
    november: 'novembro',
    december: 'dezembro',
  },
  day: (day: string, month: string, year: string) => `${day} de ${month} de ${year}`,
} as const satisfies DateStyle;
