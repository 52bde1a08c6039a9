import { count, plural } from './counting.ts';

export const response = {
  captions: {
    response: 'Participación',
    role: 'Participación por rol',
    sector: 'Participación por sector',
  },
  together: (caption: string) => `${caption}, todos los mecanismos en conjunto`,
  columns: {
    role: 'Rol',
    sector: 'Sector',
    answered: 'Respondieron',
    invited: 'Invitados',
    share: 'Proporción',
    response: 'De los invitados',
    interval: (level: string) => `Intervalo del ${level}`,
    active: 'De los miembros activos',
    notOnList: 'Fuera de la lista',
    bounds: 'Promedio de todos, entre',
  },
  noInterval: {
    'nobody-invited': 'nadie fue invitado',
    census: 'respondieron todos',
    'over-invited': 'más que los invitados',
  },
  range: (low: string, high: string) => `de ${low} a ${high}`,
  interval: (level: string, low: string, high: string) => `intervalo del ${level} de ${low} a ${high}`,
  active: (answered: string, members: string, share: string) =>
    `${answered} de ${members} miembros activos (${share})`,
  notOnList: (n: number) => `${plural(n, 'encuestado', 'encuestados')} fuera de la lista`,
  notOnListNote:
    'Los encuestados que no están en la lista cuentan en las puntuaciones, no en la participación.',
  bounds: (silent: number, invited: number, lowest: string, highest: string) =>
    `Si ${silent === 1 ? 'la persona que no respondió hubiera' : `las ${count(silent)} personas que no respondieron hubieran`} elegido siempre la opción más baja, el promedio de las puntuaciones individuales de ${plural(invited, 'miembro', 'miembros')} sería ${lowest}; con la más alta, ${highest}.`,
  boundsKnown: (invited: number, mean: string) =>
    `${invited === 1 ? 'La única persona invitada respondió' : `Las ${count(invited)} personas invitadas respondieron todas`}; el promedio de sus puntuaciones individuales es ${mean}.`,
  boundsNote:
    'Promedio de todos: el promedio de las puntuaciones individuales de los miembros si todos los que no respondieron hubieran elegido la opción más baja, y la más alta.',
} as const;
