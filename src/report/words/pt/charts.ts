import { count, plural } from './counting.ts';

export const charts = {
  interval: 'Intervalo da mudança própria dos respondentes, a partir do valor anterior',
  noAnswers: 'sem respostas',
  part: (caption: string, part: number, parts: number) => `${caption} (${count(part)} de ${count(parts)})`,
  tableHas: (caption: string) => `A tabela «${caption}» tem os mesmos valores.`,
  dumbbell: {
    range: (lowest: string, highest: string) => `As mudanças vão de ${lowest} a ${highest}.`,
    mechanisms: (from: string, to: string) => `Pontuações globais, ${from} e ${to}`,
    domains: (mechanism: string, from: string, to: string) => `${mechanism}: domínios, ${from} e ${to}`,
    description: (from: string, to: string, n: number) =>
      `${plural(n, 'linha', 'linhas')} numa escala de 0 a 100, com as faixas em fundo: um anel para ${from}, um disco para ${to}.`,
    interval: (level: string) =>
      `O traço com barras nas pontas é o intervalo de ${level} da mudança própria dos respondentes, traçado a partir da pontuação anterior; onde chega ao anel, as respostas são compatíveis com nenhuma mudança.`,
  },
  heatMap: {
    caption: (round: string) => `Domínios de cada mecanismo, ${round}`,
    description: (mechanisms: number, domains: number) =>
      `Uma tabela de ${plural(mechanisms, 'mecanismo', 'mecanismos')} por ${plural(domains, 'domínio', 'domínios')}: cada célula tem a pontuação, a cor da sua faixa e um disco tanto mais cheio quanto mais alta a faixa.`,
    bandCounts: (counts: string) => `Células por faixa: ${counts}.`,
  },
  answers: {
    caption: (where: string) => `${where}: respostas`,
    changed: (where: string) =>
      `${where}: respostas aos itens que mais mudaram ou que os papéis veem de outro modo`,
    lowest: (where: string) =>
      `${where}: respostas aos itens com menor pontuação ou que os papéis veem de outro modo`,
    others: (where: string) => `${where}: respostas aos outros itens`,
    scale: (caption: string, first: string, last: string) => `${caption}, de «${first}» a «${last}»`,
    description: (items: number) =>
      `${plural(items, 'item', 'itens')} na mesma escala. Cada barra reúne todas as respostas a um item, dos dois lados do meio da escala: as baixas à esquerda, as altas à direita, com o seu número na barra.`,
    roles: 'Cada papel tem a sua própria barra.',
    together: 'Todos os respondentes estão juntos.',
    inRound: (role: string, round: string) => `${role}, ${round}`,
    rounds: (from: string, to: string) => `Cada papel tem uma barra por ronda, ${from} acima de ${to}.`,
    roundsTogether: (from: string, to: string) =>
      `Todos os respondentes estão juntos, numa barra por ronda, ${from} acima de ${to}.`,
  },
  gap: {
    caption: (where: string, role: string, other: string) => `${where}: ${role} e ${other}`,
    description: (role: string, other: string, n: number) =>
      `${plural(n, 'linha', 'linhas')} numa escala de 0 a 100, com as faixas em fundo: um disco para ${role}, um losango para ${other}, e a diferença em pontos à direita.`,
    widest: (label: string, gap: string) => `Maior diferença: ${label}, ${gap}.`,
  },
  response: {
    description: (n: number) =>
      `${plural(n, 'barra', 'barras')}: o contorno são todas as pessoas convidadas, a parte cheia as que responderam.`,
  },
  moved: {
    caption: (mechanism: string) => `${mechanism}: itens que mais mudaram`,
    description: (up: number, down: number) =>
      `Itens que mais mudaram, em pontos: ${count(up)} a subir, com barras cheias à direita da linha, e ${count(down)} a descer, com barras tracejadas à esquerda.`,
  },
} as const;
