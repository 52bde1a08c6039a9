import type { ProblemCode } from '../../../problems.ts';
import type { ProblemWords } from '../en/problems.ts';

/** Problems of workbooks, matrices of cases and ladders in French. */
export const caseFileKinds = {
  'workbook-not-xlsx': {
    title: 'Pas un classeur Excel',
    remedy: 'L’enregistrer comme classeur Excel (.xlsx), ou comme CSV UTF-8.',
  },
  'workbook-old': {
    title: 'Ancien classeur Excel',
    remedy:
      'Dans Excel, choisir Fichier › Enregistrer sous › Classeur Excel (.xlsx), et utiliser ce fichier.',
  },
  'workbook-protected': {
    title: 'Classeur protégé par un mot de passe',
    remedy: 'L’ouvrir dans Excel et en enregistrer une copie sans mot de passe.',
  },
  'workbook-broken': {
    title: 'Classeur endommagé',
    remedy: 'L’ouvrir dans Excel et l’enregistrer à nouveau, ou recopier le fichier depuis son origine.',
  },
  'workbook-too-large': {
    title: 'Classeur trop grand',
    remedy: 'Copier le tableau seul dans un nouveau classeur, ou enregistrer sa feuille comme CSV UTF-8.',
  },
  'workbook-no-sheet': {
    title: 'Classeur sans feuille',
    remedy: 'Mettre le tableau sur une feuille de cellules, une feuille de graphiques n’en a pas.',
  },
  'ladder-syntax': {
    title: 'L’échelle n’est pas du YAML valide',
    remedy: 'Corriger la ligne indiquée, le retrait est de deux espaces, jamais une tabulation.',
  },
  'ladder-shape': {
    title: 'Échelle non conforme au format',
    remedy: 'L’écrire comme attendu, voir docs/cases.md.',
  },
  'ladder-scale-unknown': {
    title: 'Pas de telle échelle dans la grille',
    remedy:
      'Nommer une échelle de la grille dont les options vont de la plus basse à la plus haute, ou en donner une avec --ladder.',
  },
  'cases-no-case-column': {
    title: 'Pas de colonne avec le nom des cas',
    remedy: 'Appeler la colonne case, ou la nommer avec --column case=HEADER.',
  },
  'cases-no-criteria': {
    title: 'Aucun critère',
    remedy: 'Nommer les colonnes des critères avec --column CRITERION=HEADER.',
  },
  'cases-none-understood': {
    title: 'Aucune cellule n’a été comprise',
    remedy:
      'Indiquer avec --ladder quels mots valent quel degré, ou vérifier que c’est bien le fichier voulu.',
  },
  'cases-outcome-unknown': {
    title: 'Pas de tel résultat dans les données',
    remedy:
      'Copier l’en-tête de la colonne tel qu’il est dans le fichier, ou utiliser l’identifiant d’un critère.',
  },
  'cases-too-many': {
    title: 'Trop de cas à mettre côte à côte',
    remedy: 'Choisir les cas à comparer, pour de nombreux répondants utiliser coordkit score.',
  },
  'cases-scores-shape': {
    title: 'Pas le JSON de coordkit score',
    remedy: 'Le produire avec coordkit score … --format json, sans rien y changer.',
  },
  'cases-not-comparable': {
    title: 'Scores de grilles différentes',
    remedy: 'Donner chacune des grilles avec -c, la plus ancienne d’abord.',
  },
  'cases-name-blank': {
    title: 'Ligne sans nom de cas',
    remedy: 'Remplir la cellule, dans Excel des cellules fusionnées n’ont leur texte qu’à la première ligne.',
  },
  'cases-criterion-unknown': {
    title: 'Ligne pour un critère inconnu',
    remedy: 'Corriger le critère, l’identifiant ou le titre d’un domaine de la grille.',
  },
  'cases-case-twice': {
    title: 'Cas présent sur deux lignes',
    remedy:
      'Supprimer une des lignes, ou donner des noms différents aux cas, les vagues vont dans une colonne round.',
  },
  'cases-cell-twice': {
    title: 'Cellule indiquée deux fois',
    remedy: 'Garder l’indication qui est juste.',
  },
  'cases-cell-not-understood': {
    title: 'Cellule qui ne nomme aucun degré',
    remedy: 'Commencer la cellule par un degré, ou indiquer avec --ladder ce que vaut le mot.',
  },
  'cases-column-no-grades': {
    title: 'Colonne sans degrés',
    remedy:
      'Si c’est un critère, la nommer avec --column CRITERION=HEADER, ou indiquer avec --ladder ce que valent ses mots.',
  },
  'cases-header-empty': {
    title: 'Colonne sans en-tête',
    remedy: 'Donner un en-tête à la colonne, ou la nommer avec --column NAME=#POSITION.',
  },
  'cases-sheet-chosen': {
    title: 'Une feuille parmi plusieurs a été lue',
    remedy: 'Si c’est une autre feuille qui était voulue, l’enregistrer dans un fichier à part.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
