import { plural } from './counting.ts';

/** Lo que una página añade al informe en un navegador. */
export const html = {
  skip: 'Ir al informe',
  contents: 'Índice',
  parts: (n: number) => plural(n, 'parte', 'partes'),
  top: 'Volver arriba',
  dark: 'Oscuro',
  choice: {
    mechanism: {
      choose: 'Mostrar un solo mecanismo',
      label: 'Mecanismo',
      all: 'Todos los mecanismos',
      onlyShown: (name: string) => `${name}: los demás mecanismos están ocultos`,
    },
    case: {
      choose: 'Mostrar un solo caso',
      label: 'Caso',
      all: 'Todos los casos',
      onlyShown: (name: string) => `${name}: los demás casos están ocultos`,
    },
  },
  filter: 'Filtrar filas',
  rowsShown: (shown: string, all: string) => `${shown} de ${all} filas`,
  unfold: (title: string) => `Mostrar ${title}`,
  fold: (title: string) => `Ocultar ${title}`,
  notPrinted: (name: string) =>
    `No se imprime: «${name}». Está en el archivo HTML; lo que allí se despliega se imprime.`,
  explained: 'De dónde sale esta cifra',
  command: 'Paso a paso desde las respuestas, en la línea de comandos:',
  close: 'Cerrar',
  behind: {
    unrounded: 'Sin redondear',
    respondents: 'Encuestados',
    coverage: 'Respondido',
    range: 'Si se hubiera respondido todo lo que falta',
    uncapped: 'Antes de la condición bloqueante',
    reasons: 'Motivo',
    between: (lowest: string, highest: string) =>
      lowest === highest ? `no falta nada: ${lowest}` : `entre ${lowest} y ${highest}`,
    answered: (n: string, share: string, count: number) =>
      `${n} ${count === 1 ? 'encuestado' : 'encuestados'}, ${share} de respuestas`,
  },
} as const;
