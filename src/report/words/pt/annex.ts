import { plural } from './counting.ts';

export const annex = {
  heading: 'Anexo: todos os itens',
  caption: (domain: string) => `Itens de ${domain}`,
  columns: { scale: 'Escala', answers: 'Respostas' },
  range: (min: string, max: string) => `de ${min} a ${max}`,
  multiple: (name: string) => `${name}, várias opções`,
  text: 'texto livre',
  pooled: (mechanisms: number) =>
    `Respostas de ${plural(mechanisms, 'mecanismo', 'mecanismos')} em conjunto; as pontuações de cada um estão na sua parte.`,
} as const;

export const github = {
  rows: (caption: string, rows: number) => `${caption} (${plural(rows, 'linha', 'linhas')})`,
  cut: 'O relatório termina aqui, pois um resumo de etapa não comporta mais. O relatório completo vai para um ficheiro: --format md:relatorio.md',
} as const;
