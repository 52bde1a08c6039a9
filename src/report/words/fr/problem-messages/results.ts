import type { resultMessages } from '../../../../problem-messages/results.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const results = {
  'respondent-alone': ({ mechanism, round }) => `${mechanism}, ${round}${SPACE}: un seul répondant.`,
  'respondents-over-invited': ({ mechanism, round, respondents, invited }) =>
    `${mechanism}, ${round}${SPACE}: ${plural(respondents, 'répondant', 'répondants')}, ${plural(invited, 'invité', 'invités')}.`,
  'cell-alone': ({ mechanism, round, column }) =>
    `${mechanism}, ${round}, par ${column}${SPACE}: une seule catégorie est masquée.`,
  'consensus-aside': ({ count }) =>
    `${plural(count, 'ligne du rôle consensus n’a pas été notée', 'lignes du rôle consensus n’ont pas été notées')}.`,
  'mechanisms-not-comparable': () =>
    'Les auteurs de cette grille n’autorisent pas à comparer ses scores entre mécanismes.',

  'respondents-not-on-list': ({ mechanism, round, count }) =>
    `${mechanism}, ${round}${SPACE}: ${plural(count, 'répondant absent', 'répondants absents')} de la liste des invités.`,
  'invited-mechanism-not-in-data': ({ mechanism, near }) =>
    `La liste des invités a le mécanisme ${quoted(mechanism)}, absent des données.${meant(near)}`,
  'role-not-on-list': ({ name, near, ...others }) =>
    `Des répondants ont le rôle ${quoted(name)}, absent de la liste des invités.${silent(others)}${meant(near)}`,
  'sector-not-on-list': ({ name, near, ...others }) =>
    `Des répondants ont le secteur ${quoted(name)}, absent de la liste des invités.${silent(others)}${meant(near)}`,
  'invited-answers-no-ids': () =>
    'La liste des invités nomme des personnes, et les réponses n’ont pas d’identifiants de répondants.',
  'invited-ids-apart': () => 'Aucun identifiant de répondant ne figure sur la liste des invités.',
  'respondents-no-id': ({ count }) =>
    `${plural(count, 'répondant', 'répondants')} sans identifiant${SPACE}: personne du même mécanisme et de la même vague n’est rapproché de la liste.`,

  'mechanism-in-one-round': ({ mechanism, round }) => `${mechanism} n’est présent qu’à la vague ${round}.`,
  'rows-no-cluster': ({ count, column }) =>
    `${plural(count, 'ligne n’a', 'lignes n’ont')} rien dans la colonne ${column}, qui nomme les grappes.`,
} as const satisfies Translated<typeof resultMessages>;

function silent({ others, more }: { readonly others: readonly string[]; readonly more: number }): string {
  if (others.length === 0) return '';
  const names = others.map(quoted).join(', ');
  const rest = more > 0 ? ` et ${plural(more, 'autre', 'autres')}` : '';
  return ` Figurent sur la liste sans que personne ait répondu${SPACE}: ${names}${rest}.`;
}
