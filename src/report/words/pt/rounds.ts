import { plural } from './counting.ts';

export const composition = {
  title: 'Outras pessoas nas duas rondas',
  captions: {
    mix: { role: 'Respondentes por papel nas duas rondas', sector: 'Respondentes por setor nas duas rondas' },
    change: (round: string) => `Mudança com a composição da ronda ${round}`,
  },
  columns: {
    asCame: 'Sem ajuste',
    sameMix: (round: string) => `Composição de ${round}`,
    difference: 'Diferença',
  },
  share: (n: string, all: string, share: string) => `${n} de ${all} (${share})`,
  changeNote:
    'Com os valores próprios dos respondentes. Com a mesma composição, as categorias da segunda ronda contam tanto como na primeira: que as pessoas sejam outras não faz, por si só, uma mudança.',
  missingNote: (parts: string, categories: string, round: string) =>
    `${parts}: não se apresenta, porque a ronda ${round} não tem ninguém de: ${categories}.`,
  by: { role: 'por papel', sector: 'por setor' },
  sentence: (where: string, by: string, parts: string, round: string) =>
    `${where}, ${by}: a composição dos respondentes mudou. Com a da ronda ${round}, a mudança dos seus valores próprios seria outra: ${parts}.`,
  part: (part: string, raw: string, standardised: string) => `${part} ${standardised} em vez de ${raw}`,
} as const;

export const attrition = {
  title: 'Quem voltou a responder',
  columns: {
    before: (round: string) => `Em ${round}`,
    again: 'Voltaram',
    againScore: 'Pontuação',
    gone: 'Não voltaram',
    goneScore: 'Pontuação',
    difference: 'Diferença',
  },
  note: (round: string) =>
    `Pontuações: médias dos valores próprios dos respondentes na ronda ${round}; não se mostram as de um número demasiado pequeno de pessoas.`,
  all: (where: string, n: string, round: string) =>
    `${where}: os ${n} respondentes da ronda ${round} voltaram todos a responder.`,
  some: (where: string, all: string, round: string, stayers: string, scores: string) =>
    `${where}: de ${all} na ronda ${round}, ${stayers} voltaram a responder; ${scores}.`,
  both: (round: string, stay: string, leavers: string, leave: string, difference: string) =>
    `a sua pontuação na ronda ${round} era ${stay}, a dos outros ${leavers} era ${leave} (diferença ${difference})`,
  within: (difference: string, range: string, level: string) =>
    `${difference}, intervalo de ${level}: ${range}`,
  neither: (round: string) =>
    `as pontuações na ronda ${round} não se mostram (um dos dois grupos é demasiado pequeno)`,
} as const;

export const retrospective = {
  heading: 'Olhar para trás',
  intro: (first: string, looking: string, later: string) =>
    `Na ronda «${looking}», os respondentes voltaram a avaliar o período de «${first}», com o que sabem hoje. Onde as duas avaliações diferem, as pessoas passaram a avaliar com outro critério: é o deslocamento da resposta (response shift). A mudança vista de hoje, de «${looking}» para «${later}», segue um só critério; a mudança medida, não.`,
  noEffect:
    'Sem um grupo de comparação, qualquer das duas é uma mudança, não o efeito do que se fez. Olhar para trás tem os seus próprios erros: as pessoas podem não se lembrar, ou desejar ver progresso.',
  captions: {
    scores: 'Primeira ronda, olhar para trás, segunda ronda',
    shift: 'Deslocamento da resposta',
  },
  columns: {
    looking: 'Visto de hoje',
    measured: 'Mudança medida',
    judged: 'Mudança vista de hoje',
    shift: 'Deslocamento',
  },
  columnsNote: (first: string, looking: string, later: string) =>
    `Mudança medida: ${later} menos ${first}. Vista de hoje: ${later} menos ${looking}. Deslocamento: ${looking} menos ${first}.`,
  title: 'Deslocamento da resposta',
  sentence: (where: string, measured: string, judged: string, shift: string) =>
    `${where}: ${measured} pontos medidos, ${judged} vistos de hoje, deslocamento da resposta ${shift}.`,
  detailsLeftOut: (n: number) => `Pontuações globais de ${plural(n, 'mecanismo', 'mecanismos')}.`,
} as const;
