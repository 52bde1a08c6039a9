export const cover = {
  bySex: 'Por sexo',
  period: 'Período',
  previous: 'Evaluaciones anteriores',
  collected: 'Respuestas recogidas',
  validated: 'Validación',
  useful: '¿Reunión útil?',
  ways: {
    meeting: 'en una reunión',
    interview: 'en entrevistas',
    online: 'en línea',
    'e-mail': 'por correo electrónico',
    phone: 'por teléfono',
    paper: 'en papel',
  },
  usefulness: { yes: 'sí', partly: 'en parte', no: 'no' },
  contact: 'Contacto',
  sources: 'Fuentes',
} as const;

export const summary = {
  heading: 'Resumen',
  none: 'Ninguna cifra se apoya en respuestas suficientes para figurar aquí.',
  extremes: (where: string, highest: string, lowest: string) =>
    `${where}: lo más alto en ${highest}, lo más bajo en ${lowest}.`,
  part: (part: string, score: string) => `${part} ${score}`,
  scoreRule:
    'Elegidos por aquello en que se apoyan: primero las puntuaciones globales, luego más encuestados y la mayor parte respondida; con varios mecanismos o rondas, un hallazgo de cada uno antes que un segundo.',
  changeRule: (level: string) =>
    `Elegidos por aquello en que se apoyan: primero los cambios cuyo intervalo del ${level} excluye el 0, luego los demás que tienen intervalo y por último el resto; dentro de cada grupo, las puntuaciones globales antes que los dominios, más encuestados independientes, luego la mayor parte respondida.`,
} as const;

export const bandTable = {
  caption: 'Qué significan las franjas',
  scores: 'Puntuaciones',
  asksFor: 'Exige',
  action: 'un plan de acción',
} as const;
