import { plural } from './counting.ts';

export const comments = {
  labels: { score: 'Pontuação', roles: 'Papéis', evidence: 'Evidências', comments: 'Comentários' },
  gap: (roles: string, gap: string) => `${roles}; diferença ${gap} pontos`,
  largestGap: (roles: string, gap: string) => `${roles}; maior diferença ${gap}`,
  actions: (band: string) => `Ações necessárias (${band}):`,
  counts: {
    answer: (n: number) => plural(n, 'resposta', 'respostas'),
    note: (n: number) => plural(n, 'comentário', 'comentários'),
    evidence: (n: number) => plural(n, 'referência', 'referências'),
  },
  kinds: { answer: 'Resposta', note: 'Comentário', evidence: 'Evidência' },
  hidden: (counted: string, n: number) =>
    `${counted}, sem mostrar (--comments mostra-${n === 1 ? 'o' : 'os'})`,
  below: (counted: string) => `${counted}, abaixo`,
  factors: 'Fatores que ajudam e que dificultam, tal como anotados',
  asWritten:
    'Os comentários estão tal como foram escritos e podem nomear pessoas. É preciso lê-los antes de entregar o relatório.',
  traceable: (where: string) =>
    `Um comentário pode revelar quem o escreveu onde menos de 5 pessoas foram inquiridas: ${where}. Esses comentários não devem ser entregues.`,
  someItems: (n: number) => plural(n, 'pergunta', 'perguntas'),
} as const;
