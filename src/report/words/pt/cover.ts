export const cover = {
  bySex: 'Por sexo',
  period: 'Período',
  previous: 'Avaliações anteriores',
  collected: 'Respostas recolhidas',
  validated: 'Validação',
  useful: 'Reunião útil?',
  ways: {
    meeting: 'numa reunião',
    interview: 'em entrevistas',
    online: 'pela internet',
    'e-mail': 'por e-mail',
    phone: 'por telefone',
    paper: 'em papel',
  },
  usefulness: { yes: 'sim', partly: 'em parte', no: 'não' },
  contact: 'Contacto',
  sources: 'Fontes',
} as const;

export const summary = {
  heading: 'Resumo',
  none: 'Nenhum número assenta em respostas suficientes para figurar aqui.',
  extremes: (where: string, highest: string, lowest: string) =>
    `${where}: mais alto em ${highest}, mais baixo em ${lowest}.`,
  part: (part: string, score: string) => `${part} ${score}`,
  scoreRule:
    'Escolhidas por aquilo em que assentam: primeiro as pontuações globais, depois mais respondentes e a maior parte respondida; com vários mecanismos ou rondas, uma constatação de cada um antes de uma segunda.',
  changeRule: (level: string) =>
    `Escolhidas por aquilo em que assentam: primeiro as mudanças cujo intervalo de ${level} exclui 0, depois as outras que têm intervalo e por fim o resto; em cada grupo, as pontuações globais antes dos domínios, mais respondentes independentes, depois a maior parte respondida.`,
} as const;

export const bandTable = {
  caption: 'O que significam as faixas',
  scores: 'Pontuações',
  asksFor: 'Exige',
  action: 'um plano de ação',
} as const;
