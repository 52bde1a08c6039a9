import { count, plural } from './counting.ts';

/** How far respondents agree. */
export const agreement = {
  heading: 'Concordância entre respondentes',
  overview: { spread: 'Grau de dispersão', gaps: 'Diferenças globais entre papéis' },
  labels: {
    spread: 'Dispersão',
    distance: 'Distância',
    split: 'Dividido',
    gap: 'Diferença entre papéis',
    alpha: 'Alfa',
    consensus: 'Consenso',
    drawn: 'Sorteios',
  },
  how: {
    spread: (fewest: number) =>
      `r_wg é 1 se todos deram a mesma resposta e 0 se as respostas se dispersam como respostas ao acaso. Mostra-se a partir de ${count(fewest)} respostas. Descreve este grupo, em que cada respondente conta uma vez, e não é um teste.`,
    distance: 'Distância média das respostas à sua média, em pontos: 0 se todas forem iguais, 50 no máximo.',
    split:
      'As respostas a um item estão mais dispersas do que respostas ao acaso, como quando há dois grupos opostos.',
    gap: (level: string) =>
      `Média dos valores próprios dos respondentes de um papel menos a do outro papel; cada respondente conta uma vez, e por isso pode diferir um pouco da diferença entre as pontuações dos papéis. Intervalo de ${level}, cada um por si, a partir de 5 respondentes.`,
    alpha:
      'Alfa de Krippendorff, ordinal: os respondentes avaliam os mesmos itens da mesma forma? 1 é concordância total, 0 o que dá o acaso. Por convenção, 0,80 e mais é sólido, 0,667 e mais é provisório, e menos não é de confiança. Também é baixo quando os itens mal diferem: lê-lo junto com a proporção de respostas iguais.',
    consensus:
      'Aquilo em que um grupo concordou, ao lado do que os seus membros tinham dito cada um por si, em pontos.',
    drawn: (resamples: string, seed: number) =>
      `intervalos de alfa a partir de ${resamples} reamostragens dos itens, Mersenne Twister, semente ${seed}`,
  },
  columns: {
    respondents: 'Respondentes',
    itemsShown: 'Itens mostrados',
    ratings: 'n',
    items: 'Itens',
    options: 'Opções',
    agreement: 'r_wg',
    agreementTogether: 'r_wg(j)',
    distance: 'Distância',
    split: 'Dividido',
    roles: 'Papéis (respondentes)',
    difference: 'Diferença',
    interval: (level: string) => `Intervalo de ${level}`,
    scale: 'Escala',
    sameAnswer: 'Mesma resposta',
    alpha: 'Alfa',
    reading: 'Por convenção',
    consensus: 'Consenso',
    mean: 'Média',
    median: 'Mediana',
    range: 'Do mais baixo ao mais alto',
    position: 'O consenso fica',
  },
  captions: {
    items: 'Dispersão dentro do grupo',
    domains: 'Dispersão dos itens de um domínio, tomados em conjunto',
    gap: (role: string, other: string) => `Diferença: ${role} menos ${other}`,
    overallGap: (role: string, other: string) => `Diferença global: ${role} menos ${other}`,
    alphas: 'Os mesmos itens, avaliados por vários respondentes',
    consensus: 'O consenso ao lado das respostas independentes',
    consensusOf: (round: string) => `O consenso ao lado das respostas independentes de ${round}`,
  },
  minus: (role: string, other: string) => `${role} − ${other}`,
  split: 'dividido',
  interval: (low: string, high: string) => `${low} a ${high}`,
  nothingShown: (fewest: number) =>
    `Nenhum item tem ${count(fewest)} respostas ou mais: não se mostra nenhuma dispersão.`,
  oneRater: 'Um só respondente: não há com quem concordar.',
  notShown: (n: number, fewest: number) =>
    `Não mostrados: ${plural(n, 'item', 'itens')} com menos de ${count(fewest)} respostas.`,
  noOptions: 'Não há r_wg para números nem para o que se assinala numa lista.',
  splitItems: (items: string) => `Divididos, com respostas mais dispersas do que ao acaso: ${items}.`,
  furthest: (items: string) => `Os mais dispersos: ${items}.`,
  itemDistance: (item: string, points: string) => `${item} (${points} pontos)`,
  allAlike: 'Em cada item mostrado, todos deram a mesma resposta.',
  overallGap: (role: string, other: string, points: string) =>
    `Diferença global, ${role} menos ${other}: ${points} pontos`,
  gapCompatible: (gap: string, low: string, high: string) =>
    `${gap}; compatível com uma diferença de ${low} a ${high} pontos.`,
  gapUnsure: (gap: string, reason: string) => `${gap}; sem intervalo: ${reason}.`,
  gapReasons: {
    'no-values': 'um dos papéis não tem valor',
    'too-few-units': 'menos de 5 respondentes num papel',
    'no-variation': 'ninguém difere dos outros do mesmo papel',
  },
  noInterval: (parts: string, reason: string) => `${parts}: sem intervalo, ${reason}.`,
  noIntervals: (reason: string) => `Sem intervalos: ${reason}.`,
  sameOptions: 'Os itens com o mesmo número de opções são tomados em conjunto.',
  againstOne: (role: string) =>
    `Um só respondente no papel ${role}: a sua resposta toma-se tal como é, e o intervalo é o da média dos outros.`,
  cautions: {
    'very-small': 'Intervalos com 5 a 9 respondentes: grupos muito pequenos, intervalos largos.',
    small: 'Intervalos com 10 a 19 respondentes: grupos pequenos.',
  },
  readings: { firm: 'sólido', tentative: 'provisório', 'not-reliable': 'não é de confiança' },
  alphaReasons: {
    'no-pairs': 'nenhum item tem duas respostas',
    'too-few-units': 'só um item tem duas respostas',
    'no-variation': 'só ocorre uma resposta',
  },
  noAlpha: (scales: string, reason: string) => `${scales}: sem alfa, ${reason}.`,
  alphaIntervalReasons: {
    'too-few-units': 'menos de 20 itens, de modo que um só pode alterar muito o alfa',
    'no-variation': 'todas as reamostragens dão o mesmo valor',
    'not-defined': 'não há alfa',
  },
  sameAnswerNote:
    'Mesma resposta: proporção de pares de respondentes que deram a mesma resposta ao mesmo item.',
  positions: { below: 'abaixo de todos', within: 'dentro', above: 'acima de todos' },
  consensusOverall: (items: string, consensus: string, independent: string, difference: string) =>
    `Em ${items} com resposta das duas formas, o consenso dá ${consensus} e as respostas independentes ${independent}: ${difference} pontos.`,
  consensusOutside: (items: string) =>
    `Respostas acordadas fora dos limites das respostas independentes: ${items}.`,
  consensusInside: 'Nenhuma resposta acordada sai dos limites das respostas independentes.',
  consensusReasons: {
    'no-independents': 'Há um consenso, e nenhuma resposta independente para pôr ao lado.',
    'several-consensus-rows': 'Há mais de uma linha de consenso, e por isso nenhuma é comparada.',
  },
} as const;
