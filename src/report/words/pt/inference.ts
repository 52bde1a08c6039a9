import { plural } from './counting.ts';

export const inference = {
  captions: {
    own: 'Mudança própria dos respondentes',
    moves: 'Em que sentido mudaram os respondentes',
    values: 'Valores próprios dos respondentes',
    effects: 'Tamanhos do efeito',
    yesNo: 'Itens de sim ou não',
    answers: 'As próprias respostas',
  },
  columns: {
    n: 'n',
    units: 'Unidades',
    own: 'Mudança própria',
    interval: (level: string) => `Intervalo de ${level}`,
    p: 'p',
    midP: 'mid-p',
    pAdjusted: 'p ajustado',
    caution: 'Reserva',
    improved: 'Melhor',
    same: 'Igual',
    worse: 'Pior',
    median: 'Mediana',
    range: 'Do mais baixo ao mais alto',
    valuesIn: (round: string) => `${round}: mediana (do mais baixo ao mais alto)`,
  },
  cautions: {
    'answers-only': 'só respostas',
    'descriptive-only': 'só descrição',
    'very-small': 'grupo muito pequeno',
    small: 'grupo pequeno',
  },
  noises: {
    'beyond-noise': 'além do ruído',
    'within-noise': 'dentro do ruído',
    'too-few-to-tell': 'poucos para saber',
  },
  range: (low: string, high: string) => `${low} a ${high}`,
  andAbove: (low: string) => `${low} e acima`,
  both: (from: string, to: string) => `${from}, ${to}`,
  linked: (pairs: string, from: string, to: string) => `${pairs} emparelhados de ${from} e ${to}`,
  notLinked: (from: string, to: string) => `${from} e ${to}, não emparelhados`,
  compatible: (low: string, high: string) => `compatível com uma mudança de ${low} a ${high} pontos`,
  basis: (level: string, size: string, caution: string) =>
    `intervalo de ${level}, ${size}${caution === '' ? '' : `, ${caution}`}`,
  ownSentence: (change: string, compatible: string, basis: string) =>
    `Mudança própria dos respondentes ${change}: ${compatible} (${basis}).`,
  answersOnly: (size: string) => `Demasiado poucos para mais do que as próprias respostas (${size}).`,
  descriptive: (size: string, moves: string) => `Só descrição (${size}): ${moves}.`,
  moves: (improved: string, n: string, same: string, worse: string) =>
    `melhor em ${improved} de ${n}, igual em ${same}, pior em ${worse}`,
  medianChange: (median: string, low: string, high: string) =>
    `mudança mediana ${median}, de ${low} a ${high}`,
  medians: (from: string, to: string) => `mediana dos seus valores próprios ${from} → ${to}`,
  noInterval: (size: string, why: string) => `Sem intervalo (${size}): ${why}.`,
  bandsWithin: (bands: string) => `Faixas que mudaram dentro do ruído: ${bands}.`,
  bandsTooFew: (bands: string) =>
    `Faixas que mudaram, com poucos respondentes para distinguir a mudança do ruído: ${bands}.`,
  readNote: (part: string, compatible: string, level: string) =>
    `${part}: ${compatible} (intervalo de ${level}).`,
  smallestNote: (parts: string) => `O menor p possível com este n: ${parts}.`,
  unreachableNote: (edge: string, parts: string) =>
    `Não pode chegar a ${edge} com este n, sejam quais forem as respostas; o menor p possível: ${parts}.`,
  inClusters: (size: string, clusters: number) =>
    `${size}, em ${plural(clusters, 'conglomerado', 'conglomerados')}`,
  effective: (size: string, n: string) => `${size}, que pelos seus pesos valem ${n}`,
  membersNote: (parts: string) =>
    `${parts}: o intervalo é mais estreito, conforme a proporção dos membros da lista que responderam.`,
  everywhere: 'Em todos',
  withheldNote: (parts: string, figures: string, why: string) => `${parts}: sem ${figures}: ${why}.`,
  figures: {
    interval: 'intervalo',
    test: 'teste',
    effects: 'tamanho do efeito',
    respondents: 'contagem de respondentes',
    percent: 'percentagem',
  },
  whys: {
    'too-few-units': 'há demasiado poucos respondentes ou conglomerados independentes',
    'no-variation': 'não há variação entre os respondentes',
    census: 'todos os membros responderam nas duas rondas, de modo que o próprio número é a resposta',
    'one-cluster': 'todos os respondentes são de um só conglomerado',
    weighted: 'não está definido quando os respondentes contam segundo o seu peso',
    'not-compared': 'não foi possível comparar as duas rondas',
    'no-respondent-values': 'as respostas de um só respondente não dão um valor próprio',
  },
  points: (value: string) => `${value} pontos`,
  measures: {
    'rank-biserial': 'bisserial de postos',
    'cliff-delta': 'delta de Cliff',
    'd-z': 'd_z',
    g: 'g',
    'd-av': 'd_av',
    d: 'd',
    'odds-ratio': 'Razão de chances',
    'risk-difference': 'Diferença de proporções',
  },
  answersNote:
    'Tão poucas pessoas podem ser reconhecidas pelas suas respostas: pensar em quem deve ver esta página.',
} as const;

export const inferenceMethod = {
  labels: {
    own: 'Mudança própria',
    interval: 'Intervalo',
    test: 'Teste',
    effects: 'Tamanhos do efeito',
    noise: 'Ruído',
    small: 'Números pequenos',
    units: 'Independência',
    bootstrap: 'Bootstrap',
    reading: 'Como ler',
  },
  own: (counting: string) =>
    `As respostas de cada respondente dão um valor, segundo as regras da lista de verificação para itens e domínios. Intervalo, teste, contagens e tamanhos do efeito dizem respeito a estes valores, ${counting}. As pontuações e a mudança entre elas seguem também as regras da lista para papéis e condições bloqueantes, de modo que as duas mudanças podem diferir.`,
  eachOnce: 'e cada um conta uma vez',
  byWeight: 'e cada um conta segundo o seu peso',
  interval: (level: string, methods: string) =>
    `${level}. As respostas são compatíveis com qualquer mudança entre os seus dois extremos; quanto menos respondentes, mais largo é. ${methods}.`,
  intervals: {
    t: 'Respondentes emparelhados: intervalo t da média das suas mudanças',
    welch:
      'Rondas não emparelhadas: intervalo de Welch da diferença de duas médias, em geral mais largo do que com respondentes emparelhados',
    'linearised-t':
      'Com conglomerados ou pesos: intervalo t a partir das diferenças entre conglomerados, ou entre respondentes se não os houver (linearizado)',
    'bca-bootstrap':
      'Bootstrap, a partir de 20 unidades emparelhadas: respondentes sorteados de novo ao acaso, muitas vezes (BCa)',
  },
  test: (methods: string) =>
    `p diz com que frequência o acaso, por si só, daria pelo menos esta diferença se não houvesse mudança. Um p grande não mostra que nada mudou. ${methods}.`,
  tests: {
    'wilcoxon-pratt-exact':
      'Respondentes emparelhados: teste de postos com sinais de Wilcoxon, exato, mantendo as mudanças nulas (Pratt)',
    'wilcoxon-pratt-normal':
      'Respondentes emparelhados, muitos: teste de postos com sinais de Wilcoxon, aproximação normal, mantendo as mudanças nulas (Pratt)',
    'sign-flip-exact':
      'Com conglomerados ou pesos: sinais das mudanças trocados de todas as formas, cada conglomerado em bloco; teste exato da média',
    'sign-flip-random':
      'Com conglomerados ou pesos: sinais das mudanças trocados ao acaso, cada conglomerado em bloco; teste da média',
    'mann-whitney-exact': 'Rondas não emparelhadas: teste de Mann-Whitney, exato',
    'mann-whitney-normal':
      'Rondas não emparelhadas, muitas respostas: teste de Mann-Whitney, aproximação normal',
    'linearised-t': 'Com conglomerados ou pesos: teste t a partir das mesmas diferenças (linearizado)',
    'mcnemar-exact':
      'Itens de sim ou não, emparelhados: teste de McNemar, exato; o seu mid-p é menos cauteloso e mais certeiro',
    'fisher-exact': 'Itens de sim ou não, não emparelhados: teste exato de Fisher',
  },
  adjusted: (families: string) =>
    `p ajustado tem em conta que se fazem vários testes ao mesmo tempo, em cada mecanismo: ${families}.`,
  adjustments: { holm: 'Holm', 'benjamini-hochberg': 'Benjamini-Hochberg' },
  families: { domains: 'domínios', items: 'itens' },
  alone: 'A pontuação global é testada à parte.',
  family: (name: string, adjustment: string) => `${name} (${adjustment})`,
  measured: (measures: string) =>
    `Tamanhos da mudança sem unidade, para pôr ao lado dos de outros: ${measures}.`,
  effects: {
    'rank-biserial': 'bisserial de postos (de −1, todas as mudanças para baixo, a +1, todas para cima)',
    'cliff-delta': 'delta de Cliff (de −1, todos os valores posteriores mais baixos, a +1, todos mais altos)',
    'd-z': 'd_z (a mudança média sobre o desvio-padrão das mudanças)',
    g: 'g (d_z, ou d, corrigido para poucos respondentes)',
    'd-av': 'd_av (a mudança média sobre o desvio-padrão dos valores nas duas rondas)',
    d: 'd (a diferença das médias sobre o desvio-padrão dos valores)',
    'odds-ratio':
      'razão de chances (quantos ganharam o sim por cada um que o perdeu, ou as chances do sim depois sobre as de antes)',
    'risk-difference': 'diferença de proporções (a proporção de sim depois menos a de antes, de −1 a +1)',
  },
  noise:
    'Uma faixa que mudou está «além do ruído» se a primeira pontuação, somada tanto a um como ao outro extremo do intervalo, ainda der uma faixa do lado para onde mudou; senão, «dentro do ruído». «Poucos para saber» se não houver intervalo.',
  small:
    'De 0 a 2 respondentes independentes: só as respostas. 3 ou 4: uma descrição, sem intervalo nem p. De 5 a 9, «grupo muito pequeno», e de 10 a 19, «grupo pequeno»: intervalo e teste, largos e pouco sensíveis. A partir de 20, sem reserva.',
  respondentsUnit: 'Os respondentes, cada um tomado como independente dos outros.',
  clustersUnit: (header: string) =>
    `Conglomerados segundo a coluna «${header}»: as pessoas de um mesmo conglomerado não são independentes entre si, de modo que são os conglomerados que contam como unidades.`,
  fewest:
    'Quando os pesos diferem, os respondentes valem menos do que o seu número (o número efetivo). As unidades são o menor destes números: respondentes, conglomerados e número efetivo.',
  bootstrap: (resamples: number, seed: string, generator: string) =>
    `${plural(resamples, 'reamostragem', 'reamostragens')}, semente ${seed}, gerador ${generator}.`,
  random: (seed: string) => `Sorteios dos testes: semente ${seed}.`,
  reading:
    'Uma mudança, não um efeito: sem outro grupo com que comparar, estes números não dizem o que a causou.',
} as const;
