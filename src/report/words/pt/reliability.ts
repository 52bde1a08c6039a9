import { count, plural } from './counting.ts';

export const reliability = {
  heading: 'Consistência dos itens',
  intro:
    'Os itens de um domínio variam em conjunto, a ponto de medirem uma mesma coisa? Estes números dizem respeito ao questionário, não à qualidade da coordenação. Tomam em conjunto todos os respondentes de uma ronda que responderam a todos os itens utilizados; um consenso fica de fora.',
  none: 'Ninguém respondeu em seu próprio nome.',
  captions: { domains: 'Alfa e ómega', items: (where: string) => `Itens de ${where}` },
  columns: {
    items: 'Itens',
    incomplete: 'De fora',
    alpha: 'Alfa',
    interval: (level: string) => `Intervalo de ${level}`,
    omega: 'Ómega',
    rest: 'Com os outros',
    dropped: 'Alfa sem ele',
  },
  interval: (low: string, high: string) => `${low} a ${high}`,
  readingNote:
    'n: respondentes que responderam a todos os itens utilizados; de fora: os restantes. Alfa e ómega perto de 1: os itens variam em conjunto; perto de 0: não.',
  pooledNote: (mechanisms: number) =>
    `Os respondentes de ${plural(mechanisms, 'mecanismo', 'mecanismos')} são tomados em conjunto: as diferenças entre mecanismos contam em alfa e ómega.`,
  omegaNotes: {
    'too-few-items': (parts: string) => `${parts}: sem ómega, porque são precisos três itens.`,
    'no-variation': (parts: string) => `${parts}: sem ómega, porque todos deram os mesmos pontos a um item.`,
  },
  improperNote: (parts: string) =>
    `${parts}: não confiar em ómega. Um item está mais ligado aos outros do que uma causa comum permite.`,
  negative: (parts: string) =>
    `${parts}: alfa é negativo. É provável um erro de inversão: talvez um item esteja pontuado ao contrário.`,
  against: (items: string) => `Contra os outros: ${items}. Verificar se um desses itens deve ser invertido.`,
  restNote: 'Com os outros: correlação com a soma dos outros itens, de −1 a 1.',
  droppedNote: 'Alfa sem ele: alfa dos outros itens.',
  details: (round: string | null, n: number | null) =>
    [round, n === null ? null : `n = ${count(n)}`].filter((each) => each !== null).join(', '),
  withheld: {
    formative: (parts: string, _fewest: number) =>
      `${parts}: não se calcula. A lista de verificação declara que os itens compõem o domínio e não têm de variar em conjunto.`,
    'too-few-items': (parts: string, _fewest: number) =>
      `${parts}: não se calcula, porque se podem utilizar menos de dois itens.`,
    'too-few-respondents': (parts: string, fewest: number) =>
      `${parts}: não se apresenta, porque menos de ${count(fewest)} respondentes responderam a todos os itens utilizados.`,
    'no-variation': (parts: string, _fewest: number) =>
      `${parts}: não definida, porque a soma dos itens é a mesma para todos os respondentes.`,
  },
  leftOut: (parts: string, items: string, why: string) => `${parts}: sem ${items} (${why}).`,
  leftOutWhys: {
    role: 'não se pergunta a todos os papéis',
    level: 'não se pergunta a todos os níveis',
    'no-weight': 'peso 0',
    'not-in-data': 'não está nos dados',
  },
} as const;
