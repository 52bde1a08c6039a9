import type { commandMessages } from '../../../../problem-messages/commands.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const commands = {
  'checklist-not-named': () => 'Aucune grille n’est nommée.',
  'checklists-too-many': ({ count, most }) =>
    `-c est donné ${count} fois${SPACE}; la commande en prend ${most}.`,
  'checklist-unknown': ({ id, near }) => `Il n’existe pas de grille ${quoted(id)}.${meant(near)}`,
  'want-checklist': ({ ids }) => `${ids}, ou un fichier`,
  'do-name-checklist': () => `En nommer une avec -c. Celles qui sont fournies${SPACE}: coordkit checklists`,
  'do-name-fewer': () => 'Nommer moins de grilles.',
  'language-unknown': ({ language }) => `Ni les rapports ni la grille n’existent en ${quoted(language)}.`,
  'do-give-language': () => 'Donner l’une de ces langues.',
  'formats-mixed': () => 'Deux formats vont sur la sortie standard, où ils se mêleraient.',
  'do-name-files': () => `Nommer un fichier pour tous sauf un${SPACE}: --format json:result.json`,
  'format-not-text': ({ format }) =>
    `Un fichier ${format} n’est pas un texte qu’un terminal puisse afficher.`,
  'do-name-file-for': ({ format }) => `Lui nommer un fichier${SPACE}: -o rapport.${format}`,
  'file-named-twice': ({ file }) => `${file} est nommé deux fois.`,
  'standard-input-twice': () => 'L’entrée standard (-) est nommée deux fois.',
  'do-name-once': () => 'Ne nommer qu’une fois.',

  'idle-gate': ({ checklist }) =>
    `--fail-on gate n’agirait jamais${SPACE}: la grille ${checklist} n’a pas de condition bloquante.`,
  'idle-target': ({ checklist }) =>
    `--fail-on target n’agirait jamais${SPACE}: la grille ${checklist} n’a pas de cible.`,
  'idle-bands': ({ checklist }) =>
    `--fail-on n’agirait jamais${SPACE}: la grille ${checklist} n’a pas de paliers.`,
  'idle-organisation': () => '--fail-on leave-out-organisation n’agirait jamais sans --organisation.',
  'do-add-gate': () => 'Ajouter une condition bloquante à la grille, ou renoncer à --fail-on gate.',
  'do-add-target': () => 'Ajouter une cible à la grille, ou renoncer à --fail-on target.',
  'do-add-bands': () => 'Ajouter des paliers à la grille, ou renoncer à --fail-on.',
  'do-name-organisation': () => 'Nommer la colonne de l’organisation avec --organisation.',

  'part-unknown': ({ checklist, part }) =>
    `La grille ${checklist} n’a ni domaine ni critère ${quoted(part)}.`,
  'mechanisms-several': ({ count }) =>
    `Les données contiennent ${plural(count, 'mécanisme', 'mécanismes')}${SPACE}; il faut en nommer un.`,
  'do-name-mechanism': () => 'Le nommer avec --mechanism.',

  'round-no-row': ({ round }) => `Aucune ligne des données n’appartient à la vague ${quoted(round)}.`,
  'round-with-itself': ({ round }) => `Une vague ne se compare pas avec elle-même (${round}).`,
  'rounds-no-order': () => 'Rien ne dit laquelle des deux vagues est la première.',
  'rounds-held': ({ count }) =>
    `Les données contiennent ${count === 1 ? 'une seule vague' : plural(count, 'vague', 'vagues')}.`,
  'want-round': ({ rounds }) => rounds.map((name) => (name === '' ? '(sans nom)' : name)).join(', '),
  'do-mean-round': ({ round }) => meant(round).trim(),
  'do-name-rounds': () => 'Nommer les deux vagues avec --from et --to, ou donner un fichier par vague.',

  'cases-conditions-alone': () => '--conditions est donné sans --qca.',
  'cases-qca-incomplete': () => 'Une AQQC demande un résultat et des conditions.',
  'do-add-qca': () => 'Ajouter --qca, ou retirer --conditions.',
  'do-complete-qca': () =>
    'Nommer avec --outcome la colonne qui dit si cela a fonctionné, et avec --conditions A,B deux ou trois critères.',
  'power-correlation-alone': () => '--correlation est donné sans --sd.',
  'power-clusters-need-both': () => 'Les grappes demandent à la fois --cluster-size et --icc.',
  'power-members-and-clusters': () =>
    `--members ne va pas avec --cluster-size${SPACE}: les rapports sur des grappes ne tiennent compte d’aucune liste.`,
  'power-n-over-members': ({ n, members }) => `--n ${n} dépasse les ${members} de --members.`,
  'power-part-of-cluster': ({ n, size }) => `--n ${n} n’est pas un nombre entier de grappes de ${size}.`,
  'do-give-sd': () => 'Donner --sd, l’écart type des scores d’une vague.',
  'do-give-both': () =>
    'Donner les deux. Si l’on ne sait rien de --icc, essayer 0.05 et 0.2 et prévoir le plus grand nombre.',
  'do-leave-one-out': () => 'Renoncer à l’un des deux.',
  'do-correct-one': () => 'Corriger l’un des deux.',
  'do-give-n': ({ n }) => `Donner --n ${n}.`,
  'do-give-n-or': ({ below, above }) => `Donner --n ${below} ou ${above}.`,
} as const satisfies Translated<typeof commandMessages>;
