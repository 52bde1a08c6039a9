import { because, count, plural } from './counting.ts';

export const about = {
  heading: 'De que trata este relatório',
  mechanism: 'Mecanismo',
  mechanisms: 'Mecanismos',
  round: 'Ronda',
  rounds: 'Rondas',
  respondents: 'Respondentes',
  byRole: 'Por papel',
  bySector: 'Por setor',
  response: 'Participação',
  responseOf: (answered: string, invited: string, share: string) =>
    `${answered} de ${invited} convidados (${share})`,
  overInvited: 'há mais respostas do que convidados',
  responseShort: (answered: string, invited: string, share: string) => `${answered} de ${invited} (${share})`,
  invitedFor: (known: number, all: number) =>
    `lista fornecida para ${count(known)} de ${plural(all, 'mecanismo', 'mecanismos')}`,
  noInvited: 'não foi fornecida nenhuma lista de convidados',
  checklist: 'Lista de verificação',
  olderChecklist: 'Versão anterior',
  version: (id: string, version: string) => `${id}, versão ${version}`,
  variant: (name: string) => `variante ${name}`,
  data: 'Dados',
  input: (path: string, rows: number, used: number, rejected: number) =>
    `${path}: ${plural(rows, 'linha', 'linhas')}, ${plural(used, 'utilizada', 'utilizadas')}, ${plural(rejected, 'rejeitada', 'rejeitadas')}`,
  sha256: 'SHA-256',
  date: 'Data',
  madeWith: 'Produzido com',
  seed: (seed: number) => `semente ${seed}`,
  whoAnswered: 'Quem respondeu',
  sectors: 'Respondentes por setor',
} as const;

export const method = {
  heading: 'Como se calculam os números',
  labels: {
    scores: 'Pontuações',
    needed: 'Mínimo necessário',
    missing: 'Em falta',
    range: 'Limites',
    bands: 'Faixas',
    declared: 'Declaração',
    change: 'Mudança',
    pairs: 'Pares',
  },
  respondents: {
    mean: 'Um item é a média das suas respostas, cada uma com um valor de 0 a 100 pontos',
    median: 'Um item é a mediana das suas respostas, cada uma com um valor de 0 a 100 pontos',
    consensus: 'Um item é a resposta da linha de consenso, com um valor de 0 a 100 pontos',
  },
  pooled: (sentence: string) => `${sentence}, com todos os respondentes em conjunto.`,
  consensus: (sentence: string) => `${sentence}.`,
  rolesAtItem: (sentence: string, weights: string) =>
    `${sentence}, primeiro para cada papel em separado, depois para o conjunto dos papéis (${weights}).`,
  rolesAtDomain: (sentence: string, weights: string) =>
    `${sentence}. Os domínios calculam-se primeiro para cada papel em separado, depois para o conjunto dos papéis (${weights}).`,
  equalRoles: 'todos os papéis contam o mesmo',
  declaredEqual: 'iguais',
  declaredAt: { item: 'no item', domain: 'no domínio' },
  roleWeight: (role: string, weight: string) => `${role} ${weight}`,
  items: (rule: string) => `Um domínio é ${rule}.`,
  domains: (rule: string) => `A pontuação global é ${rule}.`,
  pass: (points: string) => `Passa-se um nível com ${points} pontos.`,
  exception: (domain: string, rule: string) => `${domain}: ${rule}.`,
  ofItems: aggregations('itens'),
  ofDomains: aggregations('domínios'),
  coverage: (item: string, domain: string, overall: string) =>
    `Para um item, ${item}; para um domínio, ${domain}; no total, ${overall}. Abaixo disso não se apresenta pontuação; em seu lugar fica o motivo.`,
  anyAnswer: 'basta uma resposta',
  answeredShare: (share: string) => `${share} de respostas`,
  dontKnow: {
    missing:
      'As respostas «não sabe», em branco ou não válidas reduzem a cobertura, não a pontuação. «Não se aplica» e «não perguntado» ficam totalmente de fora.',
    lowest:
      '«Não sabe» conta como 0 pontos. As respostas em branco ou não válidas reduzem a cobertura, não a pontuação. «Não se aplica» e «não perguntado» ficam totalmente de fora.',
  },
  range:
    'A pontuação que se teria se tudo o que falta tivesse recebido a resposta mais baixa e, depois, a mais alta.',
  bands: (bands: string) => `${bands}. Decididas com a pontuação não arredondada.`,
  declaration: (respondents: string, roles: string, items: string, domains: string) =>
    `respondentes: ${respondents}; papéis: ${roles}; itens: ${items}; domínios: ${domains}`,
  likeForLike:
    'Em base comparável: com os itens que têm o mesmo sentido nas duas rondas, segundo as regras da versão mais recente da lista de verificação. «Como publicado» é cada ronda com todos os seus itens, na sua própria versão. Percentagem só quando a primeira pontuação é superior a 0.',
  pairing:
    'Respondentes cujo identificador figura nas duas rondas; sem identificadores, as rondas são dois grupos de pessoas (não emparelhados).',
} as const;

export const findings = {
  heading: 'Constatações',
  none: 'Não há nada a assinalar.',
  standing: 'Situação',
  scored: (where: string, score: string, band: string, details: string) =>
    `${where}: ${score}${band === '' ? '' : `, ${band}`} (${details}).`,
  covered: (respondents: string, share: string) => `${respondents}, ${share} de respostas`,
  possible: (lowest: string, highest: string) => `possível de ${lowest} a ${highest}`,
  bandCounts: (round: string, counts: string) => `${round}: ${counts}.`,
  withoutScore: 'sem pontuação',
  requirements: 'Requisitos e normas mínimas',
  requirementMissed: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requisito não cumprido' : 'requisitos não cumpridos'}: ${items}.`,
  requirementUnknown: (where: string, items: string, n: number) =>
    `${where}: não se pode dizer se ${n === 1 ? 'este requisito é cumprido' : 'estes requisitos são cumpridos'}: ${items}.`,
  standardMissed: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'norma mínima não cumprida' : 'normas mínimas não cumpridas'}: ${items}.`,
  standardsMissed: (where: string, n: number, lowest: string) =>
    `${where}: ${count(n)} normas mínimas não cumpridas, a mais baixa ${lowest}.`,
  gates: 'Condições bloqueantes',
  gateCapped: (where: string, part: string, uncapped: string, value: string, reason: string) =>
    `${where}: ${part} não passa de ${value} (${uncapped} sem a condição): ${reason}`,
  gateFailed: (where: string, part: string, band: string, reason: string) =>
    `${where}: ${part} fica na faixa mais baixa${band === '' ? '' : `, ${band}`}: ${reason}`,
  gateTriggered: (where: string, part: string, reason: string) =>
    `${where}: condição não cumprida para ${part}: ${reason}`,
  gateUnknown: (where: string, part: string, reason: string) =>
    `${where}: não se pode dizer se esta condição para ${part} é cumprida, porque aquilo que examina não tem pontuação: ${reason}`,
  gaps: 'Papéis com visões diferentes (20 pontos ou mais)',
  gap: (where: string, part: string, size: string, one: string, other: string) =>
    `${where}, ${part}: ${size} pontos entre ${one} e ${other}.`,
  gapSide: (role: string, value: string, respondents: string) => `${role} ${value} (${respondents})`,
  withheld: 'Sem pontuação',
  noOverall: (where: string, reasons: string) => `${where}: sem pontuação global${because(reasons)}.`,
  noScore: (where: string, part: string, reasons: string) =>
    `${where}: sem pontuação para ${part}${because(reasons)}.`,
  seeTables: (n: number) =>
    `${plural(n, 'outra constatação figura', 'outras constatações figuram')} nas tabelas.`,
} as const;

export const cautions = {
  oneRespondent: (where: string) =>
    `Um só respondente: ${where}. É a opinião de uma pessoa, não um levantamento.`,
  fewRespondents: (where: string) =>
    `Menos de 5 respondentes: ${where}. Uma resposta a mais ou a menos pode alterar muito essa pontuação.`,
  withinMechanism:
    'Os autores desta lista de verificação destinam as suas pontuações a comparar um mecanismo consigo mesmo ao longo do tempo. Aqui figuram lado a lado, sem classificação.',
  withinType:
    'Os autores desta lista de verificação destinam as suas pontuações a mecanismos do mesmo tipo. Aqui figuram lado a lado, sem classificação.',
  overInvited: (where: string) =>
    `Mais respostas do que convidados: ${where}. Verificar a lista de convidados.`,
  detailsLeftOut: (n: number) =>
    `Os detalhes de ${plural(n, 'mecanismo', 'mecanismos')} não figuram aqui. Mostrar um com --mechanism NOME, ou escrever o relatório completo com --format md:relatorio.md.`,
} as const;

export const score = {
  title: 'Pontuações',
  overview: 'Visão geral',
  details: 'Mecanismo por mecanismo',
  overall: 'Global',
  overallInText: 'a pontuação global',
  overallInList: 'global',
  captions: {
    overview: 'Pontuações globais',
    domains: 'Domínios',
    roles: 'Por papel',
    items: 'Itens',
    parts: 'Por nível, faceta e exigência',
    gates: 'Condições bloqueantes',
    unmet: 'Requisitos e normas mínimas não cumpridos ou indeterminados',
  },
  by: (column: string) => `Por ${column}`,
  bars: 'Pontuações globais, de 0 a 100',
  barsDescription: 'Uma barra por mecanismo e ronda, com a pontuação e a faixa por extenso.',
  domainBars: 'Domínios, de 0 a 100',
  domainBarsDescription: 'Uma barra por domínio, com a pontuação e a faixa por extenso.',
  columns: {
    score: 'Pontuação',
    band: 'Faixa',
    answered: 'Respostas',
    n: 'n',
    range: 'Limites',
    domain: 'Domínio',
    item: 'Item',
    items: 'Itens',
    gap: 'Diferença',
    part: 'Parte',
    category: 'Categoria',
    gate: 'Condição',
    watches: 'Examina',
    found: 'Encontrado',
    state: 'Estado',
    tier: 'Exigência',
  },
  barText: (score: string, band: string) => `${score} ${band}`,
  gapNote: (role: string, other: string) => `Diferença: ${role} menos ${other}, em pontos.`,
  largestGapNote: 'Diferença: a maior entre dois papéis, em pontos.',
  largestGap: (difference: string, role: string, other: string) => `${difference} ${role} − ${other}`,
  respondentsNote: (roles: string) => `Respondentes: ${roles}.`,
  stateNote: (states: string) => `Nenhuma resposta a estes itens tem o estado: ${states}.`,
  ungatedNote: (part: string, value: string) => `${part}: ${value} antes da condição bloqueante.`,
  maturityNote: (part: string, level: string) => `${part}: a maturidade alcançada é ${level}.`,
  reasonNote: (parts: string, state: string, reasons: string) => `${parts}: ${state}${because(reasons)}.`,
  notScored: 'não pontuado',
  level: (level: string) => `Nível: ${level}`,
  facet: (facet: string) => `Faceta: ${facet}`,
  tier: (tier: string) => `Exigência: ${tier}`,
  below: (id: string, points: string) => `${id} abaixo de ${points}`,
  anyBelow: (tier: string, points: string) => `qualquer ${tier} abaixo de ${points}`,
  caps: (part: string, at: string) => `limita ${part} a ${at}`,
  fails: (part: string) => `põe ${part} na faixa mais baixa`,
  unmet: { missed: 'não cumprido', unknown: 'indeterminado' },
  passNote: (points: string) => `Cumprido a partir de ${points} pontos.`,
  suppressedNote: (n: number) =>
    `Não se mostram as categorias com menos de ${plural(n, 'respondente', 'respondentes')}.`,
  further: (where: string) => `${where}: outras tabelas e respostas`,
  action: (item: string, score: string, actions: string) => `${item}, ${score}: ${actions}`,
  actionsFor: (part: string, band: string) => `Ações necessárias: ${part} (${band})`,
  actionsForRequirements: 'Ações necessárias: requisitos não cumpridos',
} as const;

function aggregations(parts: string) {
  return {
    'weighted-mean': `a média ponderada dos seus ${parts}`,
    'pooled-mean': `a média de todas as respostas aos seus ${parts}, cada uma com o peso do seu item`,
    median: `a mediana dos seus ${parts}`,
    minimum: `o mais baixo dos seus ${parts}`,
    'all-or-nothing': `100 se cada um dos seus ${parts} estiver em 100, senão 0`,
    'level-gated':
      'a proporção de níveis de maturidade alcançados; um nível é alcançado se os seus itens e os de todos os níveis inferiores atingirem o mínimo exigido',
    none: 'um perfil sem pontuação',
  };
}
