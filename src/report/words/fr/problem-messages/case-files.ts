import type { caseFileMessages } from '../../../../problem-messages/case-files.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const caseFiles = {
  'workbook-no-archive': ({ file }) => `${file} n’est pas un classeur Excel.`,
  'workbook-no-parts': ({ file }) => `${file} est une archive ZIP et non un classeur Excel.`,
  'workbook-is-xlsb': ({ file }) => `${file} est un classeur Excel binaire (.xlsb).`,
  'workbook-is-ods': ({ file }) => `${file} est un classeur OpenDocument (.ods).`,
  'workbook-protected': ({ file }) => `${file} est protégé par un mot de passe.`,
  'workbook-broken': ({ file }) =>
    `${file} ne peut pas être lu jusqu’au bout${SPACE}: il est endommagé ou tronqué.`,
  'workbook-over-mb': ({ file, limit }) => `${file} dépasse ${limit}${SPACE}Mo.`,
  'workbook-unpacked-over-mb': ({ file, limit }) =>
    `${file} dépasserait ${limit}${SPACE}Mo une fois décompressé.`,
  'workbook-sheet-too-large': ({ file }) =>
    `${file} a plus de feuilles, ou des cellules plus éloignées, que n’importe quel tableau de cas.`,
  'workbook-no-sheet': ({ file }) => `${file} n’a aucune feuille de cellules.`,
  'file-too-many-rows': ({ file, limit }) => `${file} a plus de ${limit} lignes.`,

  'ladder-several-documents': () =>
    `Le fichier contient plusieurs documents séparés par ---${SPACE}; une échelle n’en est qu’un.`,
  'ladder-over-5-mb': () => `L’échelle dépasse 5${SPACE}Mo.`,
  'ladder-directive': () =>
    `Les lignes qui commencent par ${quoted('%')} (directives YAML) ne servent pas dans les échelles.`,
  'ladder-tag-not-used': ({ tag }) => `L’étiquette ${tag} ne sert pas dans les échelles.`,
  'ladder-value-missing': ({ name }) =>
    `Le degré ${name} n’a pas de valeur alors que d’autres en ont${SPACE}: en donner une à tous, ou à aucun.`,
  'ladder-value-falls': ({ name }) =>
    `La valeur du degré ${name} ne dépasse pas celle du précédent${SPACE}; les degrés vont du plus bas au plus haut.`,
  'ladder-word-twice': ({ value, first, second }) =>
    `${quoted(value)} désigne deux choses${SPACE}: ${first} et ${second}.`,
  'ladder-scale-unknown': ({ scale, near }) =>
    `Aucune grille donnée avec -c n’a d’échelle ${quoted(scale)}.${meant(near)}`,
  'ladder-scale-unusable': ({ scale, checklist }) =>
    `L’échelle ${scale} de ${checklist} ne convient pas${SPACE}: il faut une liste d’options dont les points augmentent.`,

  'case-no-column': ({ file, headers }) =>
    `${file} n’a pas de colonne qui nomme les cas. Ses colonnes${SPACE}: ${headers}.`,
  'case-no-criteria': ({ file, headers }) =>
    `${file} n’a pas de colonne où les cas sont appréciés. Ses colonnes${SPACE}: ${headers}.`,
  'case-no-criterion-left': () => 'Il ne reste aucun critère sur lequel les cas sont appréciés.',
  'case-column-name-unknown': ({ name, near }) =>
    `--column ${name}${SPACE}: il n’y a pas de tel critère, et aucune colonne d’un tableau de cas ne porte ce nom.${meant(near)}`,
  'case-column-no-grades': ({ column, count }) =>
    `La colonne ${quoted(column)} n’est pas prise pour un critère${SPACE}: ${count === 1 ? 'sa seule cellule ne nomme aucun degré' : `aucune de ses ${count} cellules ne nomme un degré`}.`,
  'case-header-empty': ({ file, position }) =>
    `${file}${SPACE}: la colonne #${position} a des cellules et pas d’en-tête${SPACE}; elle n’est pas utilisée.`,
  'case-sheet-chosen': ({ file, name, names }) =>
    `${file}${SPACE}: la feuille ${quoted(name)} a été lue, et non${SPACE}: ${names}.`,
  'case-rows-no-name': ({ count }) => `${rows(count)} sans nom de cas${notUsed(count)}.`,
  'case-rows-no-criterion': ({ count }) => `${rows(count)} sans critère${notUsed(count)}.`,
  'case-rows-criterion-unknown': ({ count, name, near }) =>
    `${rows(count)} pour le critère ${quoted(name)}, que la grille n’a pas${notUsed(count)}.${meant(near)}`,
  'case-rows-none-usable': () => 'Aucune ligne des fichiers ne peut être utilisée.',
  'case-twice': ({ lines, name, used }) =>
    `Les lignes ${lines} sont le cas ${quoted(name)}${SPACE}; ${used}.`,
  'case-cell-twice': ({ lines, name, item, used }) =>
    `Les lignes ${lines} indiquent ${item} de ${quoted(name)}${SPACE}; ${used}.`,
  'case-files-differ': ({ name, item, first, from, second, to }) =>
    `${item} de ${quoted(name)} vaut ${quoted(first)} dans ${from} et ${quoted(second)} dans ${to}${SPACE}; la cellule compte comme non renseignée.`,
  'case-cell-not-understood': ({ value, column, count }) =>
    `${quoted(value)} dans ${column} ne nomme aucun degré${SPACE}; trouvé ${count} fois et compté comme non renseigné.`,
  'case-none-understood': ({ count }) =>
    count === 1
      ? 'La seule cellule remplie ne nomme aucun degré.'
      : `Aucune des ${count} cellules remplies ne nomme un degré.`,
  'case-outcome-unknown': ({ name, near }) =>
    `--outcome${SPACE}: aucune colonne et aucun critère ne s’appelle ${quoted(name)}.${meant(near)}`,
  'case-too-many': ({ rows: cases, count, limit, most }) =>
    `${cases} cas sur ${count} critères${SPACE}: au plus ${limit} cas et ${most} critères peuvent être mis côte à côte.`,
  'want-grade': ({ choices }) =>
    `${choices}, suivi entre parenthèses de tout ce qui s’y ajoute${SPACE}; rien si ce n’est pas renseigné`,
  'do-name-criterion-column': () =>
    'Si l’une d’elles est un critère, la nommer avec --column CRITERION=HEADER.',

  'scores-no-json': ({ file }) => `${file} commence comme du JSON et n’en est pas.`,
  'scores-other-json': ({ file }) => `${file} est un JSON que coordkit score n’a pas produit.`,
  'scores-wrong-part': ({ file, where }) =>
    `${file} n’est pas tel que coordkit score l’écrit${SPACE}: ${where}.`,
  'scores-checklist-not-given': ({ file, id, value }) =>
    `${file} a été noté avec ${id} ${value}, un autre fichier avec une autre grille ou version${SPACE}: seuls les critères comparables peuvent être mis côte à côte.`,
  'scores-nothing-comparable': ({ names }) => `${names}${SPACE}: aucun critère n’est comparable entre elles.`,
  'do-compare-like': () => 'Comparer des mécanismes notés avec une même grille.',
} as const satisfies Translated<typeof caseFileMessages>;

function rows(count: number): string {
  return plural(count, 'ligne', 'lignes');
}

function notUsed(count: number): string {
  return `${SPACE}: ${count < 2 ? 'non utilisée' : 'non utilisées'}`;
}
