import { count, plural, SPACE } from './counting.ts';

/** Planning a survey: respondents that a change needs, and what a number of respondents can detect. */
export const power = {
  title: 'Quantos respondentes?',
  asked: {
    change: (points: string) => `uma mudança de ${points}`,
    deviation: (points: string) => `um desvio-padrão de ${points}`,
    all: (asked: string) => `Para ${asked}`,
    nothing: 'Tamanhos de mudança e números de respondentes',
  },
  heading: 'Em resumo',
  designs: { linked: 'Emparelhados', unlinked: 'Não emparelhados' },
  points: (figure: string, value: number) => `${figure} ${isOne(value) ? 'ponto' : 'pontos'}`,
  units: { respondents: 'respondentes', clusters: 'conglomerados' },
  clusters: (n: number) => plural(n, 'conglomerado', 'conglomerados'),
  clustersOf: (n: number, size: number) => `${plural(n, 'conglomerado', 'conglomerados')} de ${count(size)}`,
  needed: {
    heading: (change: string) => `O que é preciso para uma mudança de ${change}`,
    linked: (size: string) =>
      `Emparelhados (as mesmas pessoas nas duas rondas): ${size} que respondam nas duas rondas.`,
    unlinked: (size: string, all: string) =>
      `Não emparelhados (outras pessoas em cada ronda): ${size} em cada ronda, ${all} respostas ao todo.`,
    census: (design: string, members: string) =>
      `${design}: todos os ${members} membros. Com menos, uma tal mudança não se mostra com segurança.`,
    tooMany: (design: string) =>
      `${design}: seria preciso mais de um milhão. Uma mudança tão pequena está fora de alcance.`,
    linkedInvite: (share: string, invite: string) =>
      `Emparelhados, com ${share} de perdas: convidar ${invite} pessoas. As que respondem só numa ronda não contam.`,
    unlinkedInvite: (share: string, invite: string) =>
      `Não emparelhados, com ${share} de perdas: convidar ${invite} pessoas em cada ronda.`,
    raised: {
      'exact-test': (design: string, enough: string, units: string, p: string) =>
        `${design}: ao teste t, por si só, bastariam ${enough}. Com menos de ${units}, um teste exato não pode chegar a p = ${p}, por maior que seja a mudança.`,
      'descriptive-only': (design: string, enough: string, units: string) =>
        `${design}: ao teste t, por si só, bastariam ${enough}. Com menos de ${units}, os números só se descrevem, sem intervalo nem teste.`,
    },
    listTooShort: (design: string, share: string) =>
      `${design}: a lista é demasiado curta para compensar perdas de ${share}. Convidar todas as pessoas da lista e voltar a pedir a quem não responder.`,
  },
  reach: {
    heading: (respondents: string) => `O que se pode ver com ${respondents}`,
    linked: (size: string, power: string, change: string) =>
      `Emparelhados (as mesmas pessoas nas duas rondas): ${size} que respondam nas duas rondas têm uma probabilidade de ${power} de revelar uma mudança de ${change}.`,
    unlinked: (size: string, power: string, change: string) =>
      `Não emparelhados (outras pessoas em cada ronda): ${size} em cada ronda têm uma probabilidade de ${power} de revelar uma mudança de ${change}.`,
    chance: (change: string, linked: string, unlinked: string) =>
      `Para uma mudança de ${change}, a probabilidade é de ${linked} com respondentes emparelhados, de ${unlinked} sem emparelhar.`,
    largestDeviation: (change: string, linked: string, unlinked: string) =>
      `É uma mudança de ${change} se o desvio-padrão não passar de ${linked} com respondentes emparelhados, de ${unlinked} sem emparelhar.`,
    deviations: (figure: string, value: number) =>
      `${figure} ${isOne(value) ? 'desvio-padrão' : 'desvios-padrão'}`,
    census: (members: string) =>
      `Todos os ${members} membros: o número é o de toda a lista. Nada fica ao acaso, e por isso não há intervalo nem teste; a mudança é a que é.`,
    tooFew: (size: string, caution: string, fewest: string) =>
      `${size}: ${caution}. Com menos de ${fewest} unidades independentes não se apresenta intervalo, nem teste, nem mudança que se possa revelar.`,
    cannotReach: (design: string, p: string) =>
      `${design}: um teste exato não pode chegar a p = ${p} com este n. Um resultado que fique acima não diz nada contra uma mudança.`,
    beyondScale: (design: string, size: string) =>
      `${design}: com ${size}, nenhuma mudança numa escala de 0 a 100 pontos é bastante grande para se revelar com segurança.`,
  },
  rows: {
    respondents: 'Respondentes',
    clusters: 'Conglomerados',
    answers: 'Respostas a recolher, duas rondas',
    invite: 'Pessoas a convidar',
    deviation: 'Desvio-padrão, pontos',
    effect: 'Mudança ÷ desvio-padrão',
    power: 'Poder alcançado',
    detectable: (power: string) => `Revelado com ${power} de poder, pontos`,
    detectableEffect: (power: string) => `Revelado com ${power} de poder, DP`,
    halfWidth: (level: string) => `Intervalo de ${level}, ± pontos`,
    halfWidthInDeviations: (level: string) => `Intervalo de ${level}, ± DP`,
    powerFor: (change: string) => `Poder para uma mudança de ${change}`,
    smallestP: 'Menor p de um teste exato',
    caution: 'Reserva',
  },
  perRound: 'Não emparelhados, por ronda',
  deviationsNote:
    'DP: desvios-padrão, das mudanças próprias dos respondentes (emparelhados) ou das suas pontuações (não emparelhados).',
  cautionNote: (labels: string, units: string) =>
    `Reserva: ${labels}. Os relatórios com tão poucos ${units} trazem-na, porque os seus intervalos são largos.`,
  cautionRange: {
    'very-small': (label: string) => `${label}, 5 a 9`,
    small: (label: string) => `${label}, 10 a 19`,
  },
  table: {
    heading: {
      linked: 'Emparelhados: quantos são necessários, e a probabilidade de revelar',
      unlinked: 'Não emparelhados: quantos são necessários em cada ronda, e a probabilidade de revelar',
    },
    effect: 'Mudança ÷ DP',
    change: 'Pontos',
    deviation: 'DP',
    needed: 'Necessários',
    neededNote: (power: string, units: string) => `Necessários: ${units} para um poder de ${power}.`,
    powerNote: (units: string) => `Outras colunas: poder, em percentagem, com esse número de ${units}.`,
    effectNote: {
      linked: 'DP: desvio-padrão das mudanças próprias dos respondentes.',
      unlinked: 'DP: desvio-padrão das pontuações dos respondentes.',
    },
    summary: (linked: string, unlinked: string, halfLinked: string, halfUnlinked: string) =>
      `Uma mudança tão grande como o desvio-padrão exige ${linked} se forem emparelhados, ${unlinked} em cada ronda se não forem; uma mudança de metade exige ${halfLinked}, ou ${halfUnlinked} em cada ronda.`,
    withSd:
      'Indicar --change e --sd para ter uma só resposta, em pontos. Uma ronda anterior ou um teste-piloto dá o desvio-padrão das mudanças próprias dos respondentes (emparelhados) ou das suas pontuações (não emparelhados).',
  },
  method: {
    heading: 'Como se calculam os números',
    test: 'Teste',
    testText: (alpha: string) =>
      `Teste t bilateral a ${alpha}, da mudança média (emparelhados) ou da diferença de duas médias (não emparelhados).`,
    power: 'Poder',
    powerText: (power: string) =>
      `${power}: a probabilidade de o teste encontrar uma mudança que existe mesmo. Calculada pela distribuição t não central, dos dois lados, e não pela aproximação normal.`,
    deviation: 'Desvio-padrão',
    deviationSame: (points: string) =>
      `${points}, tanto para as mudanças próprias dos respondentes (emparelhados) como para as suas pontuações (não emparelhados). São iguais quando a correlação entre as rondas é 0,5; --correlation indica outra.`,
    deviationDerived: (scores: string, correlation: string, changes: string) =>
      `${scores} para as pontuações dos respondentes. Com uma correlação de ${correlation} entre as rondas, são ${changes} para as suas próprias mudanças.`,
    clusters: 'Conglomerados',
    clustersText: (size: string, icc: string, effect: string) =>
      `${size} respondentes em cada um, correlação intraclasse ${icc}: cada respondente conta como 1 em ${effect} (efeito do desenho 1 + (${size} − 1) × ${icc}). O teste conta os conglomerados como unidades independentes.`,
    list: 'Lista de membros',
    listText: (members: string) =>
      `${members} ao todo. Perguntar a uma grande parte da lista deixa menos ao acaso: o erro-padrão é multiplicado por √(1 − n/N). Se todos respondessem, o próprio número seria a resposta, sem intervalo nem teste.`,
    few: 'Poucos respondentes',
    fewText: (units: string, p: string) =>
      `Nunca menos de ${units} unidades independentes, nem tão poucas que um teste exato não possa chegar a p = ${p}.`,
    attrition: 'Perdas',
    attritionText: (share: string) =>
      `Espera-se que ${share} das pessoas convidadas não respondam como previsto.`,
    assumptionsHeading: 'O que se dá por certo',
    assumptions: {
      independent:
        'Os respondentes respondem de forma independente uns dos outros e não foram escolhidos pelo que diriam.',
      independentClusters:
        'Os conglomerados são independentes uns dos outros e todos do mesmo tamanho. Não emparelhados: outros conglomerados em cada ronda.',
      both: 'Emparelhados: o número conta as pessoas que respondem nas duas rondas com o mesmo identificador.',
      alike: 'Não emparelhados: as duas rondas têm o mesmo número de respondentes e a mesma dispersão.',
      shape:
        'As mudanças distribuem-se mais ou menos em forma de sino. Se forem muito assimétricas, ou com uma só pergunta de poucas opções, prever mais.',
      ranks:
        'O intervalo decide. O teste exato que os relatórios mostram ao lado é um pouco menos sensível com poucos respondentes: prever alguns mais se for p a decidir.',
      guess: `O desvio-padrão está certo. Se afinal for 25${SPACE}% maior, teriam sido precisos mais 56${SPACE}% de respondentes.`,
      effect:
        'Uma mudança entre duas rondas é uma mudança, não o efeito de um projeto, que exige um grupo de comparação.',
    },
  },
} as const;

/** "0,5 ponto" and "1,5 ponto", but "0 pontos" and "2 pontos". */
function isOne(value: number): boolean {
  return value > 0 && value < 2;
}
