import { plural } from './counting.ts';

/** O que uma página acrescenta ao relatório num navegador. */
export const html = {
  skip: 'Ir para o relatório',
  contents: 'Índice',
  parts: (n: number) => plural(n, 'parte', 'partes'),
  top: 'Voltar ao topo',
  dark: 'Escuro',
  choice: {
    mechanism: {
      choose: 'Mostrar um só mecanismo',
      label: 'Mecanismo',
      all: 'Todos os mecanismos',
      onlyShown: (name: string) => `${name}: os outros mecanismos estão ocultos`,
    },
    case: {
      choose: 'Mostrar um só caso',
      label: 'Caso',
      all: 'Todos os casos',
      onlyShown: (name: string) => `${name}: os outros casos estão ocultos`,
    },
  },
  filter: 'Filtrar linhas',
  rowsShown: (shown: string, all: string) => `${shown} de ${all} linhas`,
  unfold: (title: string) => `Mostrar ${title}`,
  fold: (title: string) => `Ocultar ${title}`,
  notPrinted: (name: string) =>
    `Não impresso: «${name}». Consta do ficheiro HTML; o que ali for aberto é impresso.`,
  explained: 'De onde vem este número',
  command: 'Passo a passo a partir das respostas, na linha de comandos:',
  close: 'Fechar',
  behind: {
    unrounded: 'Sem arredondar',
    respondents: 'Respondentes',
    coverage: 'Respostas',
    range: 'Se tudo o que falta tivesse sido respondido',
    uncapped: 'Antes da condição bloqueante',
    reasons: 'Motivo',
    between: (lowest: string, highest: string) =>
      lowest === highest ? `não falta nada: ${lowest}` : `entre ${lowest} e ${highest}`,
    answered: (n: string, share: string, count: number) =>
      `${n} ${count === 1 ? 'respondente' : 'respondentes'}, ${share} de respostas`,
  },
} as const;
