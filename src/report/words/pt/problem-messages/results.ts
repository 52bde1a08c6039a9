import type { resultMessages } from '../../../../problem-messages/results.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { count as counted, plural } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const results = {
  'respondent-alone': ({ mechanism, round }) => `${mechanism}, ${round}: um só respondente.`,
  'respondents-over-invited': ({ mechanism, round, respondents, invited }) =>
    `${mechanism}, ${round}: ${plural(respondents, 'respondente', 'respondentes')}, ${plural(invited, 'convidado', 'convidados')}.`,
  'cell-alone': ({ mechanism, round, column }) =>
    `${mechanism}, ${round}, por ${column}: só uma categoria é ocultada.`,
  'consensus-aside': ({ count }) =>
    `${plural(count, 'linha com o papel consensus não foi pontuada', 'linhas com o papel consensus não foram pontuadas')}.`,
  'mechanisms-not-comparable': () =>
    'Os autores desta lista de verificação não permitem comparar as suas pontuações entre mecanismos.',

  'respondents-not-on-list': ({ mechanism, round, count }) =>
    `${mechanism}, ${round}: ${plural(count, 'respondente que não está', 'respondentes que não estão')} na lista de convidados.`,
  'invited-mechanism-not-in-data': ({ mechanism, near }) =>
    `A lista de convidados tem o mecanismo ${quoted(mechanism)}, que não está nos dados.${meant(near)}`,
  'role-not-on-list': ({ name, near, ...others }) =>
    `Há respondentes com o papel ${quoted(name)}, que não está na lista de convidados.${silent(others)}${meant(near)}`,
  'sector-not-on-list': ({ name, near, ...others }) =>
    `Há respondentes com o setor ${quoted(name)}, que não está na lista de convidados.${silent(others)}${meant(near)}`,
  'invited-answers-no-ids': () =>
    'A lista de convidados nomeia pessoas, e as respostas não têm identificadores de respondentes.',
  'invited-ids-apart': () => 'Nenhum identificador de respondente está na lista de convidados.',
  'respondents-no-id': ({ count }) =>
    `${plural(count, 'respondente', 'respondentes')} sem identificador: no seu mecanismo e na sua ronda não se faz corresponder ninguém à lista.`,

  'mechanism-in-one-round': ({ mechanism, round }) => `${mechanism} está só na ronda ${round}.`,
  'rows-no-cluster': ({ count, column }) =>
    `${plural(count, 'linha não tem', 'linhas não têm')} nada na coluna ${column}, que nomeia os conglomerados.`,
} as const satisfies Translated<typeof resultMessages>;

function silent({ others, more }: { readonly others: readonly string[]; readonly more: number }): string {
  if (others.length === 0) return '';
  const names = others.map(quoted).join(', ');
  const rest = more > 0 ? ` e mais ${counted(more)}` : '';
  return ` Estão na lista sem que ninguém tenha respondido por eles: ${names}${rest}.`;
}
