import { count, plural } from './counting.ts';

export const response = {
  captions: {
    response: 'Participação',
    role: 'Participação por papel',
    sector: 'Participação por setor',
  },
  together: (caption: string) => `${caption}, todos os mecanismos em conjunto`,
  columns: {
    role: 'Papel',
    sector: 'Setor',
    answered: 'Responderam',
    invited: 'Convidados',
    share: 'Proporção',
    response: 'Dos convidados',
    interval: (level: string) => `Intervalo de ${level}`,
    active: 'Dos membros ativos',
    notOnList: 'Fora da lista',
    bounds: 'Média de todos, limites',
  },
  noInterval: {
    'nobody-invited': 'ninguém convidado',
    census: 'todos responderam',
    'over-invited': 'mais do que os convidados',
  },
  range: (low: string, high: string) => `${low} a ${high}`,
  interval: (level: string, low: string, high: string) => `intervalo de ${level}: ${low} a ${high}`,
  active: (answered: string, members: string, share: string) =>
    `${answered} de ${members} membros ativos (${share})`,
  notOnList: (n: number) => `${plural(n, 'respondente', 'respondentes')} fora da lista`,
  notOnListNote: 'Os respondentes fora da lista contam nas pontuações, não na participação.',
  bounds: (silent: number, invited: number, lowest: string, highest: string) =>
    `Se ${silent === 1 ? 'a pessoa que não respondeu tivesse' : `as ${count(silent)} pessoas que não responderam tivessem`} escolhido sempre a opção mais baixa, a média das pontuações próprias de ${plural(invited, 'membro', 'membros')} seria ${lowest}; com a mais alta, ${highest}.`,
  boundsKnown: (invited: number, mean: string) =>
    `${invited === 1 ? 'A única pessoa convidada respondeu' : `As ${count(invited)} pessoas convidadas responderam todas`}; a média das suas pontuações próprias é ${mean}.`,
  boundsNote:
    'Média de todos: a média das pontuações próprias dos membros se todos os que não responderam tivessem escolhido a opção mais baixa e, depois, a mais alta.',
} as const;
