import { count, plural } from './counting.ts';

/** Casos lado a lado: a matriz, o que mostra e o que lhe falta. */
export const cases = {
  title: 'Casos lado a lado',
  subtitle: (cases: number, criteria: number) =>
    `${plural(cases, 'caso', 'casos')} segundo ${plural(criteria, 'critério', 'critérios')}`,
  about: {
    cases: 'Casos',
    criteria: 'Critérios',
    round: 'Ronda',
    rounds: 'Rondas nos dados',
    outcome: 'Resultado',
    noOutcome: 'nenhum na matriz',
    ladder: 'Graus',
    lowestFirst: (grades: string) => `${grades}, do mais baixo ao mais alto`,
    order: 'Ordem dos casos',
    comparability: 'Feita para comparar',
  },
  orders: {
    file: 'a dos dados',
    outcome: 'por resultado, primeiro os que funcionaram',
    similarity: 'por semelhança, cada um junto do seu semelhante',
  },
  ladders: {
    default: () => 'a escala habitual do coordkit',
    checklist: (checklist: string, scale: string) => `escala «${scale}» da lista de verificação ${checklist}`,
    file: (path: string) => `a escala de ${path}`,
  },
  states: {
    'not-stated': 'não indicado',
    illegible: 'ilegível',
    'not-applicable': 'não aplicável',
  },
  reasons: {
    blank: 'deixado em branco',
    'stated-as-unknown': 'os dados dizem-no',
    'not-understood': 'as palavras não designam nenhum grau',
    'no-score': 'sem pontuação',
  },
  mayRead: (candidates: string) => `leitura possível: ${candidates}`,
  score: (score: string, n: number) => `pontuação ${score}, n ${count(n)}`,
  worked: 'funcionou',
  failed: 'falhou',
  outcomeUnknown: 'resultado desconhecido',
  columns: {
    case: 'Caso',
    criterion: 'Critério',
    grade: 'Grau',
    qualifier: 'Ressalva',
    written: 'Como está escrito',
    why: 'Porque não tem grau',
    source: 'Fonte',
    page: 'Página',
    pages: 'Páginas',
    cells: 'Células',
    cases: 'Casos',
    note: 'Nota',
    graded: 'Com grau',
    notStated: 'Não indicado',
    illegible: 'Ilegível',
    notApplicable: 'Não aplicável',
    inWorked: 'Presente, dos que funcionaram',
    inFailed: 'Presente, dos que falharam',
    workedWith: 'Funcionou, presente',
    workedWithout: 'Funcionou, ausente',
    failedWith: 'Falhou, presente',
    failedWithout: 'Falhou, ausente',
    unknown: 'Desconhecido',
    n: 'n',
    pair: 'Par',
    distance: 'Distância',
    range: 'Se o resto fosse indicado',
    differing: 'Diferem em',
    alike: 'Coincidem em',
    mean: 'Grau médio',
    nearest: 'Caso mais próximo',
    before: 'Antes',
    now: 'Agora',
    change: 'Mudança',
    steps: 'Degraus',
    value: 'Valor',
    rivals: 'Poderia ceder o lugar a',
    rank: 'Posição',
    rankWithout: 'Sem um dos critérios',
    rankRange: 'Se o resto fosse indicado',
  },
  moreNames: (n: number) => `mais ${count(n)}`,
  range: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} a ${highest}`),
  ofAll: (n: string, all: number) => `${n} de ${count(all)}`,
  versus: (first: string, second: string) => `${first} / ${second}`,
  summary: {
    filled: (cases: number, criteria: number, graded: number, all: number, others: string) =>
      `${plural(cases, 'caso', 'casos')} segundo ${plural(criteria, 'critério', 'critérios')}: ${count(graded)} de ${plural(all, 'célula', 'células')} com grau${others}.`,
    others: (states: string) => `; ${states}`,
    outcomes: (outcome: string, parts: string) => `Resultado «${outcome}»: ${parts}.`,
    outcomePart: (what: string, n: number, names: string) =>
      `${what} em ${plural(n, 'caso', 'casos')} (${names})`,
    noOutcome:
      'A matriz não tem resultado. Os casos podem ser postos lado a lado, mas ela não mostra o que acompanha o êxito.',
    shows: 'O que a matriz mostra',
    missing: 'O que não é indicado, e quanto poderia alterar o acima dito',
    nothing: 'Há poucas células com grau para falar de padrões.',
    nothingMissing: 'Toda a célula que se aplica tem grau: nada fica em aberto.',
    constant: (criteria: string) =>
      `Com o mesmo grau onde quer que o haja, pelo que não distinguem nenhum: ${criteria}.`,
    split: (criterion: string, worked: string, failed: string) =>
      `${criterion}: presente em ${worked} que funcionaram e em ${failed} que falharam.`,
    similarUnlike: (first: string, second: string, distance: string, differing: string) =>
      `Os mais parecidos, e no entanto ${first} enquanto ${second} (distância ${distance}): diferem em ${differing}.`,
    caseDid: (name: string, outcome: string) => `${name} ${outcome}`,
    differentAlike: (first: string, second: string, outcome: string, distance: string, alike: string) =>
      `Os mais diferentes, e no entanto cada um ${outcome}: ${first} e ${second} (distância ${distance}); com o mesmo grau em ${alike}.`,
    nothingAlike: 'nenhum critério',
    nearest: (first: string, second: string, distance: string) =>
      `Os mais próximos um do outro: ${first} e ${second} (distância ${distance}).`,
    change: (from: string, to: string, kinds: string) => `De ${from} a ${to}: ${kinds}.`,
    missingIn: (criterion: string, n: number, of: number, names: string) =>
      `${criterion}: sem grau em ${count(n)} de ${plural(of, 'caso', 'casos')} (${names}).`,
    missingInAll: (criterion: string) => `${criterion}: sem grau em nenhum caso.`,
    missingNowhere: 'Nenhum deles tem resultado conhecido, pelo que as suas contagens não mudariam.',
    missingOutcomes: (n: number) =>
      n === 1
        ? '1 caso sem resultado conhecido não entra em nenhuma contagem acima; se fosse conhecido, poderia apoiar ou inverter qualquer uma delas.'
        : `${count(n)} casos sem resultado conhecido não entram em nenhuma contagem acima; se fosse conhecido, poderiam apoiar ou inverter qualquer uma delas.`,
    missingMoves: (worked: string, failed: string) =>
      `Se fossem indicados, estaria presente em ${worked} que funcionaram e em ${failed} que falharam.`,
    missingPair: (first: string, second: string, low: string, high: string) =>
      `A distância entre ${first} e ${second} poderia ir de ${low} a ${high}.`,
    more: (n: number) => `Mais ${count(n)} nas tabelas.`,
    fewCases:
      'O que acompanha um resultado em tão poucos casos é uma pista a seguir nos próprios casos, não uma prova de que um leve ao outro.',
    illegible: (n: number) =>
      n === 1
        ? '1 célula não se consegue ler com certeza e conta como sem grau; o que pode dizer está no anexo.'
        : `${count(n)} células não se conseguem ler com certeza e contam como sem grau; o que podem dizer está no anexo.`,
    notComparable: (criteria: string) =>
      `Não comparado, porque as listas de verificação ou as suas versões diferem: ${criteria}.`,
  },
  running:
    'Feita para acompanhar um mecanismo ao longo do tempo: os graus de casos diferentes não se comparam.',
  withinMechanism:
    'Os autores desta lista de verificação destinam-na a comparar um mecanismo consigo mesmo ao longo do tempo. Os casos figuram aqui lado a lado porque isso foi pedido; que um tenha graus mais altos do que outro diz pouco.',
  sheets: {
    matrix: 'Matriz',
    cells: 'Células',
    counts: 'Contagens',
    cases: 'Casos',
    pairs: 'Pares',
    models: 'Modelos',
    kind: 'Tipo',
    solution: 'Solução',
    unknownRivals: 'Poderia ceder a, resultado desconhecido',
    lowest: 'O mais baixo',
    highest: 'O mais alto',
    shared: 'Critérios em comum',
    unknown: 'Desconhecido num ou em ambos',
    mayRead: 'Leitura possível',
    rankLowest: 'Posição, a mais baixa',
    rankHighest: 'Posição, a mais alta',
  },
  matrix: {
    heading: 'A matriz',
    caption: (outcome: string | null) =>
      outcome === null ? 'Graus com as suas ressalvas' : `Graus com as suas ressalvas, e «${outcome}»`,
    read: 'Como ler: uma linha é um caso, uma coluna um critério. Quanto mais cheio o disco, mais alto o grau; o que está entre parênteses foi acrescentado por quem escreveu a célula. Os sinais de interrogação, ▨ e – marcam que não há grau, o que nunca é o grau mais baixo.',
    chart: 'Graus de todos os casos',
    description: (cases: number, criteria: number) =>
      `Uma tabela de ${plural(cases, 'caso', 'casos')} por ${plural(criteria, 'critério', 'critérios')}: cada célula tem um disco tanto mais cheio quanto mais alto o grau, a sua cor e a sua palavra. As células sem grau têm um sinal próprio e um contorno interrompido.`,
    outcomeApart: 'A última coluna, que está à parte, é o resultado.',
    counts: (counts: string) => `Células: ${counts}.`,
    sources: 'De onde vêm os graus',
    sourcesRead:
      'Como ler: cada linha é uma fonte, com as páginas e o número de células que dela vêm; o anexo dá a fonte de cada célula.',
    noSource: 'sem fonte',
    missing: 'O que é indicado, critério a critério',
    missingRead:
      'Como ler: as duas últimas colunas contam os casos de resultado conhecido em que o critério está na metade alta da escala. «1 a 3 de 4» significa 1 com certeza, e até 3 se todo o grau em falta fosse alto.',
  },
  counts: {
    heading: 'Os critérios e o resultado',
    byOutcome: (outcome: string) => `Cada critério face a «${outcome}»`,
    byOutcomeRead:
      'Como ler: um critério que só figura em «Funcionou, presente» e «Falhou, ausente» acompanha o resultado em todos os casos em que ambos são conhecidos. Presente: a metade alta da escala. Os casos de resultado desconhecido não estão em nenhuma coluna.',
    byGrade: 'Casos por grau',
    byGradeRead:
      'Como ler: cada linha é um grau de um critério com os casos que o têm, seja qual for o seu resultado.',
    noGrade: 'sem grau',
  },
  pairs: {
    heading: 'Pares com que aprender',
    similarUnlike: 'Os mais parecidos, com resultado diferente',
    similarUnlikeRead:
      'Como ler: estes pares têm o mesmo grau na maioria dos critérios e no entanto acabaram de outro modo. Aquilo em que diferem pode ter contado, ou então algo que não está na matriz.',
    differentAlike: 'Os mais diferentes, com o mesmo resultado',
    differentAlikeRead:
      'Como ler: estes pares diferem na maioria dos critérios e no entanto acabaram da mesma forma. Aquilo em que diferem não foi decisivo entre eles; aquilo em que coincidem pode ter sido.',
    distance: (n: number) =>
      `Distância: diferença média de grau nos critérios com grau em ambos, de 0 (iguais em tudo) a 1 (opostos em tudo); pelo menos ${plural(n, 'critério tem', 'critérios têm')} de ter grau em ambos.`,
    why: {
      'no-outcome': 'Não há pares: a matriz não tem resultado.',
      'outcome-of-one-kind':
        'Não há pares de resultado diferente: todos os casos de resultado conhecido acabaram da mesma forma.',
      'too-few-shared': 'Não há pares: não há dois casos com critérios suficientes com grau em ambos.',
    },
    rivals: (n: number, unknown: number) =>
      unknown === 0
        ? plural(n, 'par', 'pares')
        : `${plural(n, 'par', 'pares')}, ${count(unknown)} de resultado desconhecido`,
    noRivals: 'nenhum',
    rivalsRead:
      '«Poderia ceder o lugar a» conta os pares que poderiam passar à frente se tudo fosse indicado; sem nenhum, mantém-se falte o que faltar.',
    none: 'Não há nenhum par assim.',
    shown: (n: number, all: number) => `Os primeiros ${count(n)} de ${plural(all, 'par', 'pares')}.`,
    tied: (n: number) =>
      n === 1
        ? 'Mais 1 par, à mesma distância do último, não é mostrado.'
        : `Mais ${count(n)} pares, à mesma distância do último, não são mostrados.`,
  },
  map: {
    heading: 'Mapa das distâncias',
    table: 'Distâncias entre todos os casos',
    tableRead:
      'Como ler: uma linha e uma coluna cruzam-se na distância entre dois casos, de 0 (iguais em tudo) a 1 (opostos em tudo); as colunas levam os números das linhas.',
    caption: 'Os casos parecidos estão perto uns dos outros',
    description: (cases: number, shown: string) =>
      `${plural(cases, 'caso', 'casos')} num plano, colocados de modo que os afastados sejam diferentes. As duas direções não têm sentido próprio. O plano mostra ${shown} das diferenças.`,
    axis: 'sem escala: só conta a proximidade',
    read: 'Como ler: perto significa com graus parecidos, longe com graus diferentes; estar à esquerda ou à direita, em cima ou em baixo não diz nada.',
    shown: (share: string) =>
      `O plano mostra ${share} das distâncias (ao quadrado); o resto não cabe no papel.`,
    leftOut: (names: string) => `Fora do mapa, porque alguma distância a eles não é conhecida: ${names}.`,
    withheld: {
      'too-few-cases': 'Sem mapa: menos de três casos podem ser postos frente a frente.',
      'all-alike': 'Sem mapa: todos os casos têm os mesmos graus.',
    },
  },
  ranking: {
    heading: 'Posições',
    title: 'Casos segundo o seu grau médio',
    caution:
      'Uma posição esconde aquilo de que tratam os graus. Figura aqui porque foi pedida; onde os intervalos de dois casos se sobrepõem, nenhum está à frente do outro.',
    read: 'Como ler: a posição 1 é a média mais alta. A coluna seguinte é a melhor e a pior posição quando se deixa de fora um dos critérios; a última, quando tudo o que não é indicado é tão favorável ou desfavorável quanto pode ser.',
  },
  change: {
    heading: (from: string, to: string) => `O que mudou de ${from} a ${to}`,
    counts: 'Mudanças por tipo',
    countsRead:
      'Como ler: «ganho» e «invertido» atravessam o meio da escala; «subiu» e «desceu», não. «Não se sabe» não é «sem mudança»: de um lado não há grau.',
    cells: 'Todas as células que se moveram',
    cellsRead:
      'Como ler: cada linha é uma célula da matriz antes e agora; os degraus são os da escala. As células que ficaram iguais são contadas acima e não enumeradas.',
    open: 'Células que não puderam ser comparadas',
    openRead:
      'Como ler: por critério, os casos em que um dos lados, ou ambos, não tem grau. Não se sabe se mudaram.',
    none: 'Nenhuma célula mudou.',
    kinds: {
      raised: 'subiu',
      lowered: 'desceu',
      gained: 'ganho',
      reversed: 'invertido',
      same: 'igual',
      'qualifier-changed': 'mesmo grau, outra ressalva',
      'stated-now': 'indicado agora',
      'no-longer-stated': 'já não indicado',
      'could-not-tell': 'não se sabe',
    },
    otherLadder:
      'As duas matrizes usam escalas diferentes: nenhum grau pode ser posto frente a outro, e nada se diz de ganhos nem de perdas.',
    outcomes: 'Resultados antes e agora',
    outcomesRead: 'Como ler: o resultado de cada caso antes e agora, com as mesmas palavras que acima.',
    onlyBefore: (names: string) => `Só antes, e por isso não comparado: ${names}.`,
    onlyNow: (names: string) => `Só agora, e por isso não comparado: ${names}.`,
  },
  profiles: {
    heading: 'Caso a caso',
    overview: 'Os casos em resumo',
    overviewRead:
      'Como ler: o grau médio vai de 0 (o grau mais baixo em tudo) a 1 (o mais alto em tudo). Descreve um caso; não é uma pontuação e não diz que caso é melhor.',
    facts: {
      outcome: 'Resultado',
      graded: 'Critérios com grau',
      mean: 'Grau médio',
      nearest: 'Caso mais próximo',
      unlike: 'O mais parecido com outro resultado',
      rank: 'Posição',
    },
    meanRange: (mean: string, range: string) => `${mean} (${range} se o resto fosse indicado)`,
    near: (name: string, distance: string) => `${name} (distância ${distance})`,
    asNear: (nearest: string, others: string) => `${nearest}; igualmente próximo: ${others}`,
    moves: 'O que não é indicado poderia alterar',
    moveMean: (width: string) => `o grau médio até ${width}`,
    moveDistance: (name: string, low: string, high: string) =>
      `a distância a ${name}, que poderia ir de ${low} a ${high}`,
    moveNearest: (n: number, names: string) =>
      `o caso mais próximo: ${plural(n, 'outro caso poderia', 'outros casos poderiam')} sê-lo (${names})`,
    movePairs: (n: number) => plural(n, 'par com este caso', 'pares com este caso'),
    cells: (name: string) => `${name}: graus e de onde vêm`,
    read: 'Como ler: o grau, com as palavras de quem o escreveu entre parênteses, e depois onde foi encontrado.',
    leftOut:
      'Versão breve: as fontes, os casos por grau, o mapa, uma página por caso e todas as células obtêm-se com --details, ou num ficheiro com --format md:relatorio.md.',
  },
  method: {
    ladder: 'Escala',
    step: (grade: string, value: string) => `${grade} ${value}`,
    steps: (steps: string, origin: string) => `${steps} (${origin}).`,
    missing: 'Sem grau',
    missingText:
      'Uma célula em branco, ilegível ou não compreendida não tem grau: nunca é tomada pelo mais baixo e não entra em nenhuma média nem distância. «Não aplicável» deixa o critério de fora para esse caso.',
    inPlace: 'Presente',
    inPlaceText: 'Um valor acima de 0,5; ausente: abaixo de 0,5; exatamente 0,5 não é nem um nem outro.',
    distance: 'Distância',
    distanceText: (n: number) =>
      `A média, nos critérios com grau em ambos os casos, da diferença entre os seus valores, de 0 a 1. Não é dada onde menos de ${count(n)} têm grau em ambos.`,
    bounds: 'Intervalos',
    boundsText:
      'O mesmo número se tudo o que não é indicado tivesse o grau que mais o baixa, e o que mais o sobe.',
    map: 'Mapa',
    mapText: 'Escalonamento clássico (coordenadas principais) das distâncias, dois eixos.',
    order: 'Ordem',
    notCompared: 'Não comparado',
    notComparedPart: (criterion: string, why: string) => `${criterion}: ${why}`,
  },
  annex: {
    heading: 'Anexo: todas as células',
    caption: 'Cada célula com a sua fonte',
    read: 'Como ler: o que está nos dados, como foi lido e onde foi encontrado.',
  },
} as const;
