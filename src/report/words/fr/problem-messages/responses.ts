import type { responseMessages } from '../../../../problem-messages/responses.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { joined } from '../../counting.ts';
import { count as counted, plural, SPACE } from '../counting.ts';
import { figure, meant, quoted } from './phrases.ts';

export const responses = {
  'line-too-long': ({ row, file }) => `La ligne ${row} de ${file} dépasse un million de caractères.`,
  'quote-not-closed': ({ row, file }) =>
    `Un guillemet de l’enregistrement qui commence à la ligne ${row} de ${file} n’est jamais fermé.`,
  'file-no-rows': ({ file }) => `${file} a un en-tête et aucune ligne de données.`,
  'forms-mixed': ({ file }) =>
    `${file} n’a pas la même forme que le fichier précédent${SPACE}: l’un a une colonne par critère, l’autre une ligne par réponse.`,
  'tag-row': ({ row, file }) => `La ligne ${row} de ${file} contient des étiquettes HXL.`,
  'tag-row-below': ({ row, file, headerRow }) =>
    `La ligne ${row} de ${file} contient des étiquettes HXL, la ligne ${headerRow} les en-têtes${SPACE}; ce qui est au-dessus a été laissé de côté.`,

  'columns-for-one': ({ file, count, name, places }) =>
    `${file}${SPACE}: ${count} colonnes peuvent être ${name}${SPACE}: ${places}.`,
  'columns-called': ({ file, count, name, places }) =>
    `${file}${SPACE}: ${count} colonnes s’appellent ${name}${SPACE}: ${places}.`,
  'column-named-twice': ({ file, position, name }) =>
    `${file}${SPACE}: la colonne #${position} est nommée deux fois avec --column, la seconde comme ${name}.`,
  'column-not-found': ({ header, name, near }) =>
    `Aucun fichier n’a la colonne ${quoted(header)} que --column nomme pour ${name}.${meant(near)}`,
  'column-not-in-files': ({ name, near }) => `Aucun fichier n’a de colonne ${quoted(name)}.${meant(near)}`,
  'column-name-unknown': ({ name, near }) =>
    `--column ${name}${SPACE}: la grille n’a pas un tel critère, et aucune colonne des données ne porte ce nom.${meant(near)}`,
  'column-near': ({ header, nearest }) =>
    `La colonne ${quoted(header)} n’est pas utilisée${SPACE}; le nom le plus proche est ${nearest}.`,
  'columns-not-used': ({ count, names }) =>
    `${plural(count, 'colonne non utilisée', 'colonnes non utilisées')}${SPACE}: ${names}.`,
  'column-needed': ({ file, field }) => `${file} n’a pas de colonne ${field}, nécessaire à la forme longue.`,
  'column-none-matched': ({ file, checklist, headers }) =>
    `Aucune colonne de ${file} n’appartient à la grille ${checklist}. Le fichier contient${SPACE}: ${headers}.`,
  'column-no-mechanism': ({ file, name }) =>
    `${file} n’a pas de colonne pour le mécanisme${SPACE}; ses lignes sont prises pour un seul, ${quoted(name)}.`,
  'column-no-round': ({ file, round }) =>
    `${file} n’a pas de colonne pour la vague${SPACE}; ses lignes sont prises pour la vague ${quoted(round)}.`,
  'column-no-role': ({ file }) =>
    `${file} n’a pas de colonne pour le rôle${SPACE}; ses lignes comptent pour l’ensemble des répondants et pour aucun rôle.`,
  'names-and-more': ({ names, more }) => `${names} et ${plural(more, 'autre', 'autres')}`,
  'want-column-name': ({ fields }) => `un critère de la grille, CRITÈRE/CODE, ou l’un de ${fields}`,
  'do-name-which': ({ name, position }) => `Dire laquelle, par exemple --column ${name}=#${position}.`,
  'do-give-position': () => 'Donner la position au lieu du nom, par exemple --by "#3".',
  'do-name-each-once': () => 'Donner un seul nom à chaque colonne.',
  'do-name-column': ({ item, header }) => `Si c’est ${item}, écrire --column "${item}=${header}".`,
  'do-give-item-and-answer': () =>
    'Les données à une ligne par réponse demandent les deux colonnes, item et answer.',

  'rows-too-long': ({ count }) =>
    `${rows(count)} avec plus de cellules que l’en-tête n’a de colonnes${notUsed(count)}.`,
  'rows-too-short': ({ count }) =>
    `${plural(count, 'ligne a', 'lignes ont')} moins de cellules que l’en-tête${SPACE}; le reste est pris pour vide.`,
  'rows-no-mechanism': ({ count }) => `${rows(count)} sans mécanisme${notUsed(count)}.`,
  'rows-no-round': ({ count }) => `${rows(count)} sans vague${notUsed(count)}.`,
  'rows-no-respondent': ({ count }) => `${rows(count)} sans répondant${notUsed(count)}.`,
  'rows-no-role-to-weigh': ({ count }) =>
    `${rows(count)} sans rôle${notUsed(count)}, car la grille pondère les rôles.`,
  'rows-no-role': ({ count }) =>
    `${plural(count, 'ligne sans rôle compte', 'lignes sans rôle comptent')} pour l’ensemble des répondants et pour aucun rôle.`,
  'rows-role-unknown': ({ count, role, near }) =>
    `${rows(count)} avec le rôle ${quoted(role)}${notUsed(count)}.${meant(near)}`,
  'rows-level-unknown': ({ count, level }) =>
    `${rows(count)} avec l’échelon ${quoted(level)}${notUsed(count)}.`,
  'rows-weight-unusable': ({ count }) => `${rows(count)} sans poids utilisable${notUsed(count)}.`,
  'rows-item-unknown': ({ count, item, near }) =>
    `${rows(count)} pour le critère ${quoted(item)}${notUsed(count)}.${meant(near)}`,
  'rows-contradict': ({ count, field }) =>
    `${rows(count)} où ${quoted(field)} n’est pas le même que sur une ligne précédente du même répondant${notUsed(count)}.`,
  'want-above-0': () => 'un nombre supérieur à 0',
  'rows-none-usable': ({ rows: all, rejected, unasked }) =>
    `Aucune ligne utilisable sur ${counted(all)}${SPACE}: ${plural(rejected, 'rejetée', 'rejetées')}, ${plural(unasked, 'non demandée', 'non demandées')}.`,
  'do-see-rejected': () => 'Voir aux autres problèmes pourquoi les lignes ont été rejetées.',
  'rows-rejected-beyond': ({ listed, more }) =>
    `${plural(listed, 'ligne rejetée est listée', 'lignes rejetées sont listées')} avec leurs cellules${SPACE}; ${plural(more, 'autre a seulement été comptée', 'autres ont seulement été comptées')}.`,

  'lines-one-respondent': ({ lines, used }) =>
    `Les lignes ${lines} sont un même répondant dans un mécanisme et une vague${SPACE}; ${used}.`,
  'lines-one-answer': ({ lines, used }) =>
    `Les lignes ${lines} répondent à un même critère pour un même répondant${SPACE}; ${used}.`,
  'more-one-respondent': ({ count }) =>
    `${plural(count, 'autre groupe', 'autres groupes')} de lignes qui sont un même répondant dans un mécanisme et une vague.`,
  'more-one-answer': ({ count }) =>
    `${plural(count, 'autre groupe', 'autres groupes')} de lignes qui répondent à un même critère pour un même répondant.`,
  'lines-of-files': ({ entries }) => entries.join(', '),
  'line-of-file': ({ row, file }) => `${row} de ${file}`,
  'used-none': () => 'aucune n’est utilisée',
  'used-first': () => 'la première est utilisée',
  'used-last': () => 'la dernière est utilisée',

  'mechanism-not-in-data': ({ name, near }) =>
    `Les données n’ont pas de mécanisme ${quoted(name)}.${meant(near)}`,
  'round-not-in-data': ({ name, near }) => `Les données n’ont pas de vague ${quoted(name)}.${meant(near)}`,
  'mechanisms-alike': ({ mechanisms }) =>
    `${joined(mechanisms.map(quoted), 'et')} sont pris pour ${plural(mechanisms.length, 'mécanisme', 'mécanismes')}.`,
  'item-not-in-data': ({ item }) => `Aucune colonne ni aucune ligne ne porte sur le critère ${item}.`,

  'answer-unknown': ({ value, item, count, near }) =>
    `${quoted(value)} n’est pas une réponse à ${item}${SPACE}; trouvé ${counted(count)} fois.${meant(near)}`,
  'answers-more': ({ item, count }) =>
    `${item}${SPACE}: ${plural(count, 'autre valeur non comprise', 'autres valeurs non comprises')}.`,
  'answers-many-more': ({ item }) => `${item}${SPACE}: beaucoup d’autres valeurs non comprises.`,
  'answers-none-known': ({ count, checklist }) =>
    `Sur ${plural(count, 'réponse', 'réponses')}, aucune n’est connue de la grille ${checklist}.`,
  'answers-of-others': ({ item, asked, count }) =>
    `${item} ne s’adresse qu’à ${asked}${SPACE}; ${plural(count, 'réponse d’autres personnes mise', 'réponses d’autres personnes mises')} de côté.`,
  'want-range': ({ min, max }) => `un nombre de ${figure(min)} à ${figure(max)}`,
  'want-free-text': () => 'du texte',
  'want-any-of': ({ choices }) => `un ou plusieurs de ${choices}`,

  'invited-no-column': ({ file }) =>
    `${file} n’a pas de colonne mechanism, dont la liste des invités a besoin.`,
  'do-call-mechanism': () => 'Appeler la colonne mechanism.',
  'invited-no-count': ({ count }) =>
    `${rows(count)} sans nombre entier de personnes invitées${notUsed(count)}.`,
  'invited-twice': ({ count }) =>
    `${rows(count)} pour une personne déjà inscrite sur la liste, dans le même mécanisme et la même vague${SPACE}: comptée une seule fois.`,
  'invited-number-beside-person': ({ count }) =>
    `${rows(count)} avec un répondant et un nombre autre que 0 ou 1${SPACE}: ${count < 2 ? 'comptée pour une personne' : 'comptées pour une personne chacune'}.`,
  'invited-active-unusable': ({ count }) =>
    `${rows(count)} sans oui, non ni nombre de membres actifs${SPACE}: aucun membre actif n’y est compté.`,

  'more-of-kind': ({ count }) => `${plural(count, 'autre cas', 'autres cas')} du même genre.`,
} as const satisfies Translated<typeof responseMessages>;

function rows(count: number): string {
  return plural(count, 'ligne', 'lignes');
}

function notUsed(count: number): string {
  return `${SPACE}: ${count < 2 ? 'non utilisée' : 'non utilisées'}`;
}
