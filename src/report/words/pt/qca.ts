import { count, plural } from './counting.ts';

/** Análise qualitativa comparativa, para quem nunca fez uma. */
export const qca = {
  heading: 'Análise qualitativa comparativa (QCA)',
  intro: (outcome: string, conditions: string, cases: number) =>
    `Que combinações de ${conditions} acompanham «${outcome}» em ${plural(cases, 'caso', 'casos')}.`,
  introNegated: (outcome: string, conditions: string, cases: number) =>
    `Que combinações de ${conditions} acompanham a ausência de «${outcome}» em ${plural(cases, 'caso', 'casos')}.`,
  notation: '* significa e, + significa ou, ~ significa não.',
  constant: (conditions: string) => `Igual em todos estes casos, pelo que não distingue nada: ${conditions}.`,
  leftOut: 'Deixados de fora, porque algo não é indicado (nunca é tomado por ausente):',
  leftOutCase: (name: string, missing: string) => `${name}: ${missing}`,
  noise: {
    heading: 'O que o puro acaso encontraria',
    sentence: (conditions: number, cases: number, exact: string) =>
      `Com ${plural(conditions, 'condição', 'condições')} e ${plural(cases, 'caso', 'casos')}, dados feitos a cara ou coroa dão uma solução perfeita em ${exact} dos sorteios. É com essa frequência que uma explicação «perfeita» não significa nada aqui.`,
    simulated: (share: string, draws: number, seed: number) =>
      `Simulado: ${share} de ${plural(draws, 'sorteio', 'sorteios')}, semente ${seed}. Decide a proporção exata.`,
    within: (limit: string) => `Está dentro do limite de ${limit}.`,
    most: (cases: number, most: number) =>
      most === 0
        ? `${plural(cases, 'caso não suporta', 'casos não suportam')} nenhuma condição dentro desse limite.`
        : `${plural(cases, 'caso suporta', 'casos suportam')} no máximo ${plural(most, 'condição', 'condições')}.`,
    anyway: (limit: string) =>
      `É mais do que os casos podem suportar: o limite é de ${limit}. A análise continua porque foi dado --anyway; ler cada solução abaixo como uma que o acaso poderia ter produzido.`,
  },
  refused: {
    heading: 'Não é dada nenhuma solução',
    'too-many-conditions': (share: string, limit: string) =>
      `Recusado: o puro acaso daria uma solução perfeita em ${share} dos sorteios, e o limite é de ${limit}. Usar menos condições ou mais casos. --anyway continua mesmo assim, e o relatório diz-o.`,
    'too-few-cases': () => 'Recusado: poucos casos têm indicadas todas as condições e o resultado.',
    'no-positive-row': () =>
      'Recusado: nenhuma combinação de condições acompanha o resultado com frequência suficiente.',
    'no-negative-row': () =>
      'Recusado: todas as combinações de condições acompanham o resultado, pelo que não há nada a distinguir.',
    'constant-outcome': () =>
      'Recusado: o resultado é o mesmo em todos os casos, pelo que não há nada a explicar.',
    'unknown-name': () => 'Recusado: a matriz não tem nenhum critério com um destes nomes.',
    'no-conditions': () => 'Recusado: não foi indicada nenhuma condição (--conditions A,B).',
    'outcome-among-conditions': () => 'Recusado: o resultado não pode ser uma das suas próprias condições.',
    'middle-value': () =>
      'Recusado: algum grau está exatamente no meio da escala, nem dentro nem fora. Indicar a partir de que grau um caso está no conjunto (--threshold), ou usar --fuzzy.',
    'unusable-rule': () => 'Recusado: um limiar ou uma tabela de graus não serve nesta escala.',
    'no-solution': () => 'Recusado: estes dados não têm solução.',
  },
  calibration: {
    heading: 'Dos graus aos conjuntos',
    caption: 'Quando conta que um caso tem uma condição',
    read: 'Como ler: 1 é totalmente dentro do conjunto, 0 totalmente fora; acima de 0,5 o caso tem a condição, abaixo não. Nada é posto alguma vez em 0,5.',
    memberships: 'Pertença de cada caso',
    membershipsRead: 'Como ler: uma linha é um caso, uma coluna uma condição; a última coluna é o resultado.',
    rule: 'No conjunto',
    crisp: (threshold: string) => `dentro se o valor ultrapassa ${threshold}; se não, fora`,
    direct: (excluded: string, crossover: string, included: string) =>
      `por graus: fora em ${excluded}, indeciso em ${crossover}, dentro em ${included}`,
    map: (steps: string) => `por degrau: ${steps}`,
    step: (grade: string, membership: string) => `${grade} ${membership}`,
    condition: 'Condição',
    isOutcome: (outcome: string) => `${outcome} (resultado)`,
  },
  fit: {
    consistency: 'Consistência',
    pri: 'PRI',
    coverage: 'Cobertura',
    uniqueCoverage: 'Cobertura única',
    relevance: 'Relevância',
  },
  necessity: {
    heading: 'Há alguma condição necessária?',
    caption: 'Necessidade de cada condição, e da sua ausência',
    read: 'Como ler: uma consistência próxima de 1 significa que o resultado quase não ocorre sem a condição. Conta a partir de 0,9, e só se a relevância for de 0,5 ou mais: uma condição que quase todos os casos cumprem é necessária para qualquer coisa.',
    plot: 'Necessidade e relevância',
    plotDescription: (points: number) =>
      `${plural(points, 'ponto', 'pontos')}: a relevância da esquerda para a direita, a consistência para cima. Os que estão em cima à direita, para lá de ambas as linhas interrompidas, são necessários e não triviais.`,
    x: 'Relevância →',
    y: '↑ Consistência',
    guides: { consistency: 'necessária desde 0,9', relevance: 'relevante desde 0,5' },
    groups: { present: 'condição presente', absent: 'condição ausente' },
    sufficiency: 'Suficiência de cada condição por si só',
    sufficiencyRead:
      'Como ler: uma consistência próxima de 1 significa que o resultado ocorre quase sempre com a condição; a cobertura é a parte do resultado que ela explica. Um PRI baixo avisa que acompanha igualmente a ausência do resultado.',
    found: (conditions: string) => `Necessárias segundo estes casos: ${conditions}.`,
    none: 'Nenhuma condição é necessária segundo estes casos.',
  },
  table: {
    heading: 'Tabela de verdade',
    caption: 'Combinações de condições, e os casos que as têm',
    read: 'Como ler: cada linha é uma combinação de condições que algum caso tem. Conta como acompanhando o resultado se a sua consistência atinge o limiar. «Contra» nomeia os casos da linha que acabaram de outro modo.',
    row: 'Linha',
    present: 'Presente',
    absent: 'Ausente',
    binary: '1 significa presente, 0 ausente.',
    outcome: 'Acompanha o resultado',
    against: 'Contra',
    outcomes: {
      positive: 'sim',
      negative: 'não',
      contradictory: 'contraditória',
      remainder: 'poucos casos',
    },
    remainders: (n: number, all: number) =>
      n === 0
        ? 'Cada combinação tem um caso.'
        : `Resíduos lógicos: ${count(n)} de ${plural(all, 'combinação possível', 'combinações possíveis')} sem nenhum caso. Não se sabe o que aconteceria nelas.`,
    contradictions: (rows: string) =>
      `Contradições: casos iguais em todas as condições acabaram de modo diferente (${rows}). Ver primeiro esses casos: pode faltar uma condição que conta.`,
    noContradictions: 'Contradições: nenhuma; os casos iguais em todas as condições acabaram da mesma forma.',
    rowNumber: (row: number) => `linha ${row}`,
    undecided: (names: string) => `Em nenhuma linha, por estarem exatamente em 0,5: ${names}.`,
  },
  solutions: {
    heading: 'Soluções',
    conservative: 'Solução conservadora',
    conservativeText: 'Assenta apenas nos casos e não supõe nada das combinações sem casos.',
    parsimonious: 'Solução parcimoniosa',
    parsimoniousText:
      'Supõe das combinações sem casos tudo o que torne a solução mais curta, por pouco plausível que seja.',
    intermediate: 'Solução intermédia',
    intermediateText: (expectations: string) =>
      `Supõe das combinações sem casos apenas o que concorda com o esperado: ${expectations}.`,
    between: (conservative: string, parsimonious: string, models: string) =>
      `Entre a conservadora ${conservative} e a parcimoniosa ${parsimonious}: ${models}.`,
    morePairs: (n: number) =>
      `Mais ${plural(n, 'par', 'pares')} de modelos conservador e parcimonioso no resultado JSON.`,
    noIntermediate:
      'Não há solução intermédia: não foi indicada nenhuma expectativa (--expect CONDIÇÃO=present ou =absent).',
    expectation: (condition: string, expected: string) => `${condition} ${expected}`,
    expected: { present: 'presente', absent: 'ausente', either: 'indiferente' },
    one: 'Um modelo é o que melhor se ajusta.',
    tied: (n: number) => `${count(n)} modelos ajustam-se igualmente bem: nenhum é preferível.`,
    cut: 'Há, ou pode haver, mais modelos do que os enumerados.',
    notSmallest: 'A procura foi interrompida antes de ser certo que nenhum modelo é mais curto.',
    models: (solution: string) => `${solution}: modelos`,
    modelsRead:
      'Como ler: cada linha é uma explicação completa do resultado. A consistência diz se leva com segurança ao resultado; a cobertura, que parte do resultado explica.',
    model: 'Modelo',
    formula: 'Explicação',
    terms: (solution: string) => `${solution}: caminhos`,
    termsRead:
      'Como ler: cada linha é um caminho para o resultado com os casos que o seguiram. A cobertura única é o que nenhum outro caminho do modelo explica.',
    path: 'Caminho',
    moreTerms: (n: number) =>
      `Os caminhos de mais ${plural(n, 'modelo', 'modelos')} estão no resultado JSON.`,
    always: 'sempre',
    chart: (solution: string) => `${solution}: tabela de implicantes primos`,
    chartRead:
      'Como ler: uma linha é um caminho o mais curto possível, uma coluna uma linha da tabela de verdade que acompanha o resultado. × diz que o caminho a cobre. Um caminho é essencial se só ele cobre alguma linha; onde vários caminhos cobrem as mesmas, os modelos empatam.',
    prime: 'Caminho',
    covers: 'Cobre',
    morePrimes: (n: number) => `Mais ${plural(n, 'caminho', 'caminhos')} no resultado JSON.`,
    chartListRead:
      'Como ler: uma linha é um caminho o mais curto possível, com as linhas da tabela de verdade que cobre. É essencial se só ele cobre alguma; onde vários caminhos cobrem as mesmas, os modelos empatam.',
    essential: 'Essencial',
  },
  counterfactuals: {
    heading: 'O que as soluções supõem',
    caption: 'Combinações sem casos que uma solução toma por acompanhantes do resultado',
    read: 'Como ler: nenhuma destas linhas foi observada. Fácil: o esperado torna-a plausível. Difícil: vai contra o esperado, e só a solução parcimoniosa a usa. Suposto: não foi indicada nenhuma expectativa, pelo que fácil e difícil não se distinguem.',
    more: (n: number) => `Mais ${plural(n, 'combinação', 'combinações')} no resultado JSON.`,
    none: 'Nenhuma solução supõe nada das combinações sem casos.',
    kind: 'Suposição',
    usedBy: 'Para',
    kinds: { easy: 'fácil', difficult: 'difícil', assumed: 'suposto' },
    parsimoniousModel: (model: string) => `parcimoniosa: ${model}`,
  },
  plot: {
    heading: 'Os casos e a solução',
    caption: (solution: string, model: string) => `${solution}, ${model}: pertença de cada caso`,
    modelOf: (model: number, models: number) => `modelo ${count(model)} de ${count(models)}`,
    onlyModel: 'o seu modelo',
    description: (cases: number) =>
      `${plural(cases, 'caso', 'casos')}: pertença à solução da esquerda para a direita, pertença ao resultado para cima. Na diagonal ou acima dela, um caso concorda com a solução; muito abaixo, à direita, contradi-la.`,
    x: 'Pertença à solução →',
    y: '↑ Pertença ao resultado',
    groups: {
      agrees: 'como diz a solução',
      uncovered: 'resultado sem a solução',
      contradicts: 'solução sem o resultado',
    },
    table: 'Pertença de cada caso à solução e ao resultado',
    inSolution: 'À solução',
    inOutcome: 'Ao resultado',
    place: 'Lugar',
    places: {
      explained: 'explicado: solução e resultado',
      uncovered: 'resultado sem a solução',
      contradicts: 'solução sem o resultado',
      neither: 'nem uma nem outro',
    },
    read: 'Como ler: «solução sem o resultado» contradiz a solução; «resultado sem a solução» fica por explicar.',
  },
  robustness: {
    heading: 'A solução resiste a outras escolhas?',
    which: 'Cada linha dá a solução parcimoniosa, a que muda com mais facilidade.',
    skipped: 'Não se tentou: há mais condições ou casos do que estes ensaios admitem.',
    cutoffs: 'Outros limiares',
    cutoffsRead:
      'Como ler: cada linha repete a análise com outros limiares. Uma solução que muda com eles assenta no limiar, não nos casos.',
    leaveOut: 'Sem cada caso, por sua vez',
    leaveOutRead:
      'Como ler: cada linha repete a análise sem esse caso. Se a solução for outra, depende desse único caso.',
    without: 'Sem',
    models: 'Modelos',
    same: 'Mesma solução',
    noSolution: 'sem solução',
    holds: (same: number, all: number) => `A solução mantém-se em ${count(same)} de ${count(all)}.`,
    frequency: 'Mínimo de casos',
    moreModels: (n: number) => `mais ${count(n)}`,
    andMore: 'e mais',
  },
  summary: {
    refused: (reason: string) => `QCA: ${reason}`,
    done: (noise: string, solution: string) =>
      `QCA: o puro acaso dá uma solução perfeita em ${noise} dos sorteios deste tamanho. ${solution}`,
    model: (solution: string, model: string, consistency: string, coverage: string) =>
      `${solution}: ${model} (consistência ${consistency}, cobertura ${coverage}).`,
    tied: (solution: string, models: number) =>
      `${solution}: ${count(models)} modelos ajustam-se igualmente bem, nenhum é preferível.`,
  },
  method: {
    calibration: 'Calibração',
    calibrationText: 'Os degraus da escala tornam-se pertenças como na tabela «Dos graus aos conjuntos».',
    cutoffs: 'Limiares',
    cutoffsText: (consistency: string, pri: string, frequency: number) =>
      `Consistência da linha de ${consistency} ou mais, PRI de ${pri} ou mais, ${plural(frequency, 'caso', 'casos')} ou mais por linha.`,
    contradiction: (from: string, to: string) => `Entre ${from} e ${to} uma linha é contraditória.`,
    minimisation: 'Minimização',
    minimisationText:
      'Implicantes primos de Quine-McCluskey; enumeram-se todos os modelos com o menor número de caminhos que cobrem todas as linhas positivas (Petrick).',
    noise: 'Acaso',
    noiseText: (draws: number, seed: number, limit: string) =>
      `Condições e resultado a cara ou coroa; proporção exata, e ${plural(draws, 'sorteio', 'sorteios')} com semente ${seed} (Mersenne Twister). Recusado acima de ${limit}.`,
    intermediate: 'Contrafactuais',
    intermediateText:
      'Uma condição só é retirada de um caminho da solução conservadora se a parcimoniosa não a tiver e a expectativa dada a contradisser.',
  },
} as const;
