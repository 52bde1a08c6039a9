import type { resultMessages } from '../../../../problem-messages/results.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { count as counted, plural } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const results = {
  'respondent-alone': ({ mechanism, round }) => `${mechanism}, ${round}: un solo encuestado.`,
  'respondents-over-invited': ({ mechanism, round, respondents, invited }) =>
    `${mechanism}, ${round}: ${plural(respondents, 'encuestado', 'encuestados')}, ${plural(invited, 'persona invitada', 'personas invitadas')}.`,
  'cell-alone': ({ mechanism, round, column }) =>
    `${mechanism}, ${round}, por ${column}: solo se oculta una categoría.`,
  'consensus-aside': ({ count }) =>
    `${plural(count, 'fila con el rol consensus no recibió', 'filas con el rol consensus no recibieron')} puntuación.`,
  'mechanisms-not-comparable': () =>
    'Los autores de esta lista de verificación no permiten comparar sus puntuaciones entre mecanismos.',

  'respondents-not-on-list': ({ mechanism, round, count }) =>
    `${mechanism}, ${round}: ${plural(count, 'encuestado que no está', 'encuestados que no están')} en la lista de personas invitadas.`,
  'invited-mechanism-not-in-data': ({ mechanism, near }) =>
    `La lista de personas invitadas tiene el mecanismo ${quoted(mechanism)}, que no está en los datos.${meant(near)}`,
  'role-not-on-list': ({ name, near, ...others }) =>
    `Hay encuestados con el rol ${quoted(name)}, que no está en la lista de personas invitadas.${silent(others)}${meant(near)}`,
  'sector-not-on-list': ({ name, near, ...others }) =>
    `Hay encuestados con el sector ${quoted(name)}, que no está en la lista de personas invitadas.${silent(others)}${meant(near)}`,
  'invited-answers-no-ids': () =>
    'La lista de personas invitadas nombra a personas, y las respuestas no tienen identificadores de encuestados.',
  'invited-ids-apart': () => 'Ningún identificador de encuestado está en la lista de personas invitadas.',
  'respondents-no-id': ({ count }) =>
    `${plural(count, 'encuestado', 'encuestados')} sin identificador: en su mecanismo y su ronda no se vincula a nadie con la lista.`,

  'mechanism-in-one-round': ({ mechanism, round }) => `${mechanism} está solo en la ronda ${round}.`,
  'rows-no-cluster': ({ count, column }) =>
    `${plural(count, 'fila no tiene', 'filas no tienen')} nada en la columna ${column}, que nombra los conglomerados.`,
} as const satisfies Translated<typeof resultMessages>;

function silent({ others, more }: { readonly others: readonly string[]; readonly more: number }): string {
  if (others.length === 0) return '';
  const names = others.map(quoted).join(', ');
  const rest = more > 0 ? ` y ${counted(more)} más` : '';
  return ` Están en la lista y nadie respondió por ellos: ${names}${rest}.`;
}
