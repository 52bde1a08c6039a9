import { plural } from './counting.ts';

export const comments = {
  labels: { score: 'Puntuación', roles: 'Roles', evidence: 'Evidencias', comments: 'Comentarios' },
  gap: (roles: string, gap: string) => `${roles}; brecha ${gap} puntos`,
  largestGap: (roles: string, gap: string) => `${roles}; brecha mayor ${gap}`,
  actions: (band: string) => `Acciones requeridas (${band}):`,
  counts: {
    answer: (n: number) => plural(n, 'respuesta', 'respuestas'),
    note: (n: number) => plural(n, 'comentario', 'comentarios'),
    evidence: (n: number) => plural(n, 'referencia', 'referencias'),
  },
  kinds: { answer: 'Respuesta', note: 'Comentario', evidence: 'Evidencia' },
  hidden: (counted: string, n: number) =>
    `${counted}, sin mostrar (--comments ${n === 1 ? 'lo' : 'los'} muestra)`,
  below: (counted: string) => `${counted}, a continuación`,
  factors: 'Factores que ayudan y que dificultan, según se anotaron',
  asWritten:
    'Los comentarios figuran tal como se escribieron y pueden nombrar a personas. Hay que leerlos antes de entregar el informe.',
  traceable: (where: string) =>
    `Un comentario puede revelar quién lo escribió donde se preguntó a menos de 5 personas: ${where}. Esos comentarios no deben entregarse.`,
  someItems: (n: number) => plural(n, 'pregunta', 'preguntas'),
} as const;
