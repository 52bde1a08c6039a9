import { count, plural } from './counting.ts';

export const robustness = {
  title: 'Robustez: a faixa e a posição resistem a outras escolhas?',
  families: {
    aggregation: 'Outras regras',
    'equal-weights': 'Pesos iguais',
    'perturbed-weights': 'Pesos perturbados',
    'leave-out-respondent': 'Sem um respondente',
    'leave-out-organisation': 'Sem uma organização',
    'leave-out-item': 'Sem um item',
    'leave-out-domain': 'Sem um domínio',
  },
  /** The same, short enough for the head of a narrow column. */
  shortFamilies: {
    aggregation: 'Outras regras',
    'equal-weights': 'Pesos iguais',
    'perturbed-weights': 'Pesos perturbados',
    'leave-out-respondent': 'Menos uma pessoa',
    'leave-out-organisation': 'Menos uma org.',
    'leave-out-item': 'Menos um item',
    'leave-out-domain': 'Menos um domínio',
  },
  varied: {
    heading: 'O que se fez variar',
    comparedWith: 'Comparado com',
    declared:
      'O método declarado acima. Uma variante muda uma só coisa e deixa tudo o resto como declarado; as condições bloqueantes são reexaminadas.',
    rules: (rules: string) => `Uma regra de cada vez: ${rules}. Os domínios com regra própria mantêm-na.`,
    noRules: 'Não se tentou: não há outra regra para esta lista de verificação.',
    equal: (variations: string) =>
      `Um de cada vez: ${variations}. O que não tem peso na declaração continua sem peso.`,
    alreadyEqual: 'Não se tentou: todos os pesos declarados são iguais.',
    perturbed: (draws: number, lowest: string, highest: string, seed: number, generator: string) =>
      `${plural(draws, 'sorteio', 'sorteios')}. Em cada um, o peso de cada item e de cada domínio é multiplicado por um fator próprio entre ${lowest} e ${highest}, sorteado uniformemente numa escala logarítmica: metade do peso é tão provável como o dobro. Os fatores são os mesmos para todos os mecanismos. Semente ${seed}, gerador ${generator} (Mersenne Twister).`,
    respondent:
      'Cada respondente por sua vez, num mecanismo e numa ronda de cada vez. Indica-se o papel e o número. Não se mostra nenhuma pontuação: as pontuações com e sem uma pessoa revelariam as suas respostas.',
    organisation: (column: string, smallest: number) =>
      `Em conjunto, todos os respondentes com o mesmo valor em «${column}», num mecanismo e numa ronda de cada vez. Só se nomeia a organização a partir de ${plural(smallest, 'respondente', 'respondentes')}; não se mostra nenhuma pontuação.`,
    noOrganisation:
      'Não se tentou. Indicar a coluna que contém a organização de cada respondente: --organisation COLUNA.',
    item: (n: number) =>
      n === 1 ? 'O único item pontuado.' : `Cada um dos ${count(n)} itens pontuados, por sua vez.`,
    domain: (n: number) => (n === 1 ? 'O único domínio.' : `Cada um dos ${count(n)} domínios, por sua vez.`),
    oneItem: 'Não se tentou: só há um item pontuado.',
    oneDomain: 'Não se tentou: só há um domínio.',
    band: 'Faixa',
    bandHolds:
      'Mantém-se se a variante der uma pontuação na faixa declarada. As variantes que não dão pontuação contam-se à parte.',
    noBands: 'A lista de verificação não tem faixas.',
    place: 'Posição',
    placeHolds:
      'Pela pontuação não arredondada, da mais alta à mais baixa, entre os mecanismos da ronda que têm pontuação tanto na declaração como na variante; em caso de empate, partilha-se a melhor posição. Mantém-se se for a declarada. Quando se deixam pessoas de fora, os outros mecanismos ficam como declarados.',
    placesBarred:
      'Não se apresenta: os autores desta lista de verificação não permitem comparar as suas pontuações entre mecanismos.',
    tooFewToPlace: (rounds: string) =>
      `Não se apresenta para ${rounds}: menos de dois mecanismos têm pontuação.`,
  },
  variations: {
    respondents: (rule: string) => `respondentes ${rule}`,
    items: (rule: string) => `itens ${rule}`,
    domains: (rule: string) => `domínios ${rule}`,
    rolesPooled: 'papéis em conjunto',
    rolesEqual: { item: 'papéis iguais no item', domain: 'papéis iguais no domínio' },
    withRolesPooled: (variation: string) => `${variation} com papéis em conjunto`,
  },
  weights: {
    'items-equal': 'todos os itens pesam o mesmo',
    'domains-equal': 'todos os domínios pesam o mesmo',
    'all-equal': 'todos os itens e todos os domínios pesam o mesmo',
  },
  withheld: {
    'not-scored': 'não há pontuação declarada',
    'no-other-rule': 'não há outra regra para esta lista de verificação',
    'weights-equal': 'todos os pesos declarados são iguais',
    consensus: 'os respondentes deram uma só resposta acordada',
    'one-respondent': 'só há um respondente',
    'no-organisation-column': 'não se indicou nenhuma coluna com --organisation',
    'no-organisation-named': 'nenhum respondente indica uma organização',
    'one-organisation': 'todos os respondentes são de uma só organização',
    'one-item': 'só há um item pontuado',
    'one-domain': 'só há um domínio',
  },
  inAll: (m: number) => `${count(m)} de ${count(m)}`,
  inSome: (n: number, m: number) => `${count(n)} de ${count(m)}`,
  placeOf: (rank: number, of: number) => `${count(rank)} de ${count(of)}`,
  findings: {
    band: 'A faixa mantém-se?',
    place: 'A posição mantém-se?',
    bandHolds: (family: string, n: number, m: number, detail: string) =>
      `${family}: a faixa mantém-se em todas as variantes para ${count(n)} de ${plural(m, 'pontuação', 'pontuações')}${detail}.`,
    bandOnce: (family: string, holds: string) => `${family}: a faixa mantém-se em ${holds}.`,
    placeOnce: (family: string, holds: string) => `${family}: a posição mantém-se em ${holds}.`,
    placeHolds: (family: string, n: number, m: number, detail: string) =>
      `${family}: a posição mantém-se em todas as variantes para ${count(n)} de ${plural(m, 'pontuação', 'pontuações')}${detail}.`,
    least: (where: string, holds: string) => `; menos vezes para ${where}: mantém-se em ${holds}`,
    moved: (variations: string) => `; muda mais vezes com ${variations}`,
    mover: (variation: string, moved: string) => `${variation} (${moved})`,
    unscored: (where: string) => `Sem pontuação declarada, e por isso nada se pode comparar: ${where}.`,
  },
  sameType:
    'Os autores desta lista de verificação destinam as suas pontuações a mecanismos do mesmo tipo. As posições só dizem alguma coisa se todos forem de um só tipo.',
  tables: {
    overview: 'Visão geral',
    declared: 'Como declarado',
    band: 'A faixa mantém-se em …',
    place: 'A posição mantém-se em …',
    families: 'Quantas vezes se mantém',
    up: (band: string) => `O que seria preciso para chegar a «${band}»? Um só item`,
    down: (band: string) => `O que seria preciso para cair para «${band}»? Um só item`,
  },
  columns: {
    place: 'Posição',
    family: 'Variante',
    tried: 'Tentativas',
    noScore: 'Sem pontuação',
    bandHolds: 'Faixa mantém-se',
    placeHolds: 'Posição mantém-se',
    lowest: 'Mínimo',
    highest: 'Máximo',
    now: 'Agora',
    needed: 'Necessário',
    change: 'Mudança',
    reached: 'Nova faixa',
  },
  ofScored:
    'Das variantes que deram pontuação, em percentagem para os pesos perturbados; – onde não se tentou nenhuma.',
  notTried: (family: string, reason: string) => `${family}: não se tentou, ${reason}.`,
  standing: (score: string, band: string, place: string) =>
    [score, band, place].filter((part) => part !== '').join(', '),
  inPlace: (place: string) => `posição ${place}`,
  notScored: (reasons: string) => `Sem pontuação declarada (${reasons}), e por isso nada se pode comparar.`,
  moved: {
    intro: 'O que muda a faixa:',
    nothing: 'Nenhuma variante muda a faixa.',
    family: (family: string, variations: string) => `${family}: ${variations}.`,
    to: (variation: string, score: string, band: string) => `${variation} (${score}, ${band})`,
    more: (n: number) => `mais ${count(n)}`,
    drawn: (band: string, times: number) => `${band} em ${plural(times, 'sorteio', 'sorteios')}`,
    role: (role: string, moved: number, all: number) =>
      all === 1
        ? `sem o único respondente com o papel ${role}`
        : `sem um dos ${count(all)} respondentes com o papel ${role} (${count(moved)} de ${count(all)})`,
    organisation: (name: string, respondents: number) =>
      `«${name}» (${plural(respondents, 'respondente', 'respondentes')})`,
    smallOrganisations: (moved: number, all: number, smallest: number) =>
      `sem uma das organizações com menos de ${plural(smallest, 'respondente', 'respondentes')} (${count(moved)} de ${count(all)})`,
  },
  takes: {
    highest: 'Esta é a faixa mais alta: não há para onde subir.',
    lowest: 'Esta é a faixa mais baixa: não há para onde descer.',
    noneUp: (band: string) => `Nenhum item pode, por si só, fazer subir a pontuação até «${band}».`,
    noneDown: (band: string) => `Nenhum item pode, por si só, fazer descer a pontuação até «${band}».`,
    note: 'A menor mudança do valor do item, em décimas de ponto, ficando todos os outros itens como estão.',
    more: (n: number) =>
      `${plural(n, 'outro item o poderia', 'outros itens o poderiam')} fazer por si só; JSON e CSV contêm todos.`,
  },
} as const;
