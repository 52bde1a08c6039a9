import type { ProblemCode } from '../../../problems.ts';
import type { ProblemWords } from '../en/problems.ts';
import { caseFileKinds } from './case-file-kinds.ts';

/** Every problem in French: what it is called, and what to do about it. */
export const kinds = {
  'file-not-found': { title: 'Fichier introuvable', remedy: 'Vérifier le chemin et l’orthographe du nom.' },
  'file-is-folder': { title: 'Un dossier, pas un fichier', remedy: 'Nommer le fichier dans le dossier.' },
  'file-unreadable': {
    title: 'Fichier illisible',
    remedy: 'Vérifier le droit de lecture et qu’aucun autre programme ne retient le fichier.',
  },
  'file-empty': {
    title: 'Fichier vide',
    remedy: 'Exporter de nouveau les données, le fichier n’a pas de contenu.',
  },
  'file-binary': {
    title: 'Pas un fichier texte',
    remedy: 'Enregistrer les données en CSV UTF-8 et utiliser ce fichier.',
  },
  'file-too-large': { title: 'Fichier trop grand', remedy: 'Vérifier que c’est bien le fichier voulu.' },
  'file-decoded-windows-1252': {
    title: 'Lu comme Windows-1252',
    remedy: 'Enregistrer en CSV UTF-8 si les accents paraissent faux.',
  },
  'output-unwritable': {
    title: 'Sortie impossible à écrire',
    remedy: 'Choisir un autre endroit avec -o, ou vérifier le droit d’y écrire.',
  },
  'pdf-no-browser': {
    title: 'Aucun navigateur pour produire un PDF',
    remedy:
      'Installer Chromium, Chrome ou Edge, ou l’indiquer dans la variable d’environnement CHROMIUM. Ou bien écrire du HTML (-o rapport.html), l’ouvrir dans un navigateur et l’imprimer dans un fichier.',
  },
  'pdf-not-printed': {
    title: 'Le navigateur n’a pas produit de PDF',
    remedy: 'Écrire du HTML (-o rapport.html), l’ouvrir dans un navigateur et l’imprimer dans un fichier.',
  },
  'checklist-unknown': {
    title: 'Grille inconnue',
    remedy: 'Lister celles qui sont fournies avec coordkit checklists.',
  },
  'checklist-syntax': {
    title: 'YAML non valide',
    remedy: 'Corriger la ligne indiquée, avec un retrait de deux espaces et jamais de tabulation.',
  },
  'checklist-unsafe': {
    title: 'YAML dangereux',
    remedy: 'Retirer les alias et les clés spéciales, écrire les valeurs en entier.',
  },
  'checklist-shape': {
    title: 'Non conforme au format',
    remedy: 'Écrire comme attendu, voir docs/checklist-format.md.',
  },
  'checklist-unknown-key': { title: 'Clé inconnue', remedy: 'Corriger la clé ou la retirer.' },
  'checklist-duplicate-id': {
    title: 'Identifiant employé deux fois',
    remedy: 'Donner un identifiant propre à chaque domaine, critère, palier et condition.',
  },
  'checklist-unknown-reference': {
    title: 'Renvoi à quelque chose qui n’existe pas',
    remedy: 'Corriger le nom, ou ajouter ce qu’il désigne.',
  },
  'checklist-item-without-scale': {
    title: 'Critère sans échelle',
    remedy: 'Donner au critère une des échelles de la grille.',
  },
  'checklist-band-gap': {
    title: 'Paliers discontinus',
    remedy: 'Faire commencer le palier le plus bas à 0 et chaque autre là où finit le précédent.',
  },
  'checklist-band-overlap': {
    title: 'Paliers qui se chevauchent',
    remedy: 'Donner à chaque palier sa propre limite.',
  },
  'checklist-zero-weights': {
    title: 'Poids dont la somme est nulle',
    remedy: 'Donner à un critère ou à un domaine au moins un poids supérieur à 0.',
  },
  'checklist-unreachable-gate': {
    title: 'Condition bloquante sans effet possible',
    remedy: 'Corriger ce qu’elle examine, ou la retirer.',
  },
  'checklist-scoring-conflict': {
    title: 'Règles de calcul qui s’excluent',
    remedy: 'Changer l’une des deux règles nommées.',
  },
  'checklist-missing-translation': {
    title: 'Traduction manquante',
    remedy: 'Ajouter le texte dans cette langue.',
  },
  'checklist-unanchored-scale': {
    title: 'Échelle sans libellés d’ancrage',
    remedy: 'Dire en mots ce que signifie chaque option.',
  },
  'checklist-reverse-descriptive': {
    title: 'Critère inversé sur une échelle descriptive',
    remedy: 'Ranger les options de la plus basse à la plus haute et retirer reverse.',
  },
  'checklist-double-barrelled': {
    title: 'Deux questions en une',
    remedy: 'Scinder le critère, ou écrire allow: [double-barrelled] si les deux parties ne font qu’un.',
  },
  'checklist-text-scored': {
    title: 'Texte libre dans une liste notée',
    remedy: 'Écrire scored: false à côté.',
  },
  'checklist-no-evidence': {
    title: 'Critère sans preuve à vérifier',
    remedy: 'Dire ce qu’il faut chercher comme preuve.',
  },
  'checklist-no-action': {
    title: 'Critère sans action',
    remedy: 'Dire que faire lorsque la réponse est basse.',
  },
  'template-syntax': {
    title: 'Modèle qui n’est pas du YAML valide',
    remedy: 'Corriger la ligne indiquée, avec un retrait de deux espaces, jamais de tabulation.',
  },
  'template-shape': {
    title: 'Modèle non conforme au format',
    remedy: 'L’écrire comme attendu, voir docs/templates.md.',
  },
  'template-logo': {
    title: 'Logo inutilisable',
    remedy: 'Enregistrer le logo en PNG, JPEG ou SVG de 1 Mo au plus.',
  },
  'template-contrast': {
    title: 'Couleurs difficiles à lire',
    remedy: 'Choisir des couleurs plus éloignées en clarté.',
  },
  'template-band-unknown': {
    title: 'Couleur pour un palier que la grille n’a pas',
    remedy: 'Rien à faire si le modèle sert à plusieurs grilles, sinon corriger le nom.',
  },
  'data-no-rows': {
    title: 'Aucune ligne de données',
    remedy: 'Le fichier n’a qu’un en-tête, l’exporter de nouveau.',
  },
  'data-no-item-matched': {
    title: 'Aucune colonne n’appartient à la grille',
    remedy:
      'Vérifier que données et grille vont ensemble, ou nommer des colonnes avec --column CRITÈRE=EN-TÊTE.',
  },
  'data-line-too-long': {
    title: 'Ligne trop longue',
    remedy: 'Vérifier que le fichier est un CSV avec des sauts de ligne.',
  },
  'data-quote-not-closed': {
    title: 'Guillemet jamais fermé',
    remedy: 'Fermer ou retirer le guillemet à la ligne indiquée.',
  },
  'data-column-ambiguous': {
    title: 'Deux colonnes pour une même chose',
    remedy: 'Dire laquelle avec --column NOM=#POSITION.',
  },
  'data-column-not-found': {
    title: 'Colonne nommée par --column introuvable',
    remedy: 'Copier l’en-tête tel qu’il figure dans le fichier, ou donner sa position comme #3.',
  },
  'data-field-missing': {
    title: 'Colonne nécessaire absente',
    remedy: 'Ajouter la colonne, ou la nommer avec --column.',
  },
  'data-mixed-forms': {
    title: 'Fichiers longs et larges mêlés',
    remedy: 'Donner des fichiers d’une seule forme à la fois.',
  },
  'data-column-unmatched': {
    title: 'Colonne non utilisée',
    remedy: 'Si c’est un critère, la nommer avec --column CRITÈRE=EN-TÊTE.',
  },
  'data-item-not-in-data': {
    title: 'Critère absent des données',
    remedy:
      'Nommer sa colonne avec --column CRITÈRE=EN-TÊTE, ou prendre une variante de la grille sans ce critère.',
  },
  'data-no-mechanism': {
    title: 'Pas de colonne pour le mécanisme',
    remedy: 'Le nommer avec --mechanism NOM, ou sa colonne avec --column mechanism=EN-TÊTE.',
  },
  'data-no-round': {
    title: 'Pas de colonne pour la vague',
    remedy: 'La nommer avec --round NOM, ou sa colonne avec --column round=EN-TÊTE.',
  },
  'data-no-role': {
    title: 'Pas de colonne pour le rôle',
    remedy: 'La nommer avec --column role=EN-TÊTE si les données en ont une.',
  },
  'data-tag-row': { title: 'Ligne d’étiquettes HXL laissée de côté', remedy: 'Rien à faire.' },
  'data-row-too-long': {
    title: 'Ligne avec plus de cellules que d’en-têtes',
    remedy: 'Chercher un séparateur dans une cellule sans guillemets.',
  },
  'data-row-too-short': {
    title: 'Ligne avec moins de cellules que d’en-têtes',
    remedy: 'Ses dernières cellules sont prises pour vides, vérifier la ligne.',
  },
  'data-mechanism-blank': { title: 'Ligne sans mécanisme', remedy: 'Remplir la cellule.' },
  'data-round-blank': { title: 'Ligne sans vague', remedy: 'Remplir la cellule.' },
  'data-respondent-blank': { title: 'Ligne sans répondant', remedy: 'Remplir la cellule.' },
  'data-role-unknown': {
    title: 'Rôle inconnu de la grille',
    remedy: 'Corriger le rôle, ou l’ajouter aux rôles de la grille.',
  },
  'data-role-blank': { title: 'Ligne sans rôle', remedy: 'Remplir la cellule.' },
  'data-level-unknown': {
    title: 'Échelon inconnu',
    remedy: 'Employer national, province, district ou community.',
  },
  'data-cluster-blank': {
    title: 'Répondants sans grappe',
    remedy: 'Remplir les cellules ; d’ici là chacun d’eux compte comme une grappe à lui seul.',
  },
  'data-weight-unusable': {
    title: 'Poids qui n’est pas un nombre supérieur à 0',
    remedy: 'Corriger le poids.',
  },
  'data-count-unusable': { title: 'Nombre d’invités qui n’est pas entier', remedy: 'Corriger le nombre.' },
  'data-rejected-beyond': {
    title: 'Lignes rejetées seulement comptées',
    remedy: 'Corriger les lignes rejetées qui sont listées, puis relire les données.',
  },
  'data-respondent-twice': {
    title: 'Répondant présent deux fois dans un mécanisme et une vague',
    remedy: 'En retirer un, ou trancher avec --duplicates first ou --duplicates last.',
  },
  'data-item-unknown': { title: 'Ligne pour un critère absent de la grille', remedy: 'Corriger le critère.' },
  'data-respondent-conflict': {
    title: 'Lignes d’un même répondant qui se contredisent',
    remedy: 'Donner le même rôle et les mêmes attributs à toutes les lignes d’un répondant.',
  },
  'data-mechanism-similar': {
    title: 'Noms qui ne diffèrent que par la casse ou les espaces',
    remedy: 'Écrire le nom d’une seule façon s’il s’agit du même mécanisme.',
  },
  'data-consensus-aside': {
    title: 'Lignes de consensus mises de côté',
    remedy: 'Écrire respondents: consensus dans la grille pour les noter.',
  },
  'answer-invalid': {
    title: 'Réponse non comprise',
    remedy: 'Corriger la valeur, ou la déclarer dans l’échelle.',
  },
  'answer-not-asked': {
    title: 'Réponse d’un rôle ou d’un échelon non interrogé',
    remedy: 'Mise de côté, vérifier le rôle ou l’échelon des répondants.',
  },
  'answer-all-invalid': {
    title: 'Aucune réponse comprise',
    remedy: 'Vérifier que données et grille vont ensemble.',
  },
  'mechanism-unknown': { title: 'Mécanisme absent des données', remedy: 'Employer un des noms listés.' },
  'round-unknown': { title: 'Vague absente des données', remedy: 'Employer un des noms listés.' },
  'column-unknown': { title: 'Colonne absente des données', remedy: 'Employer un des en-têtes du fichier.' },
  'part-unknown': {
    title: 'Domaine ou critère inconnu',
    remedy: 'Employer un des identifiants de la grille.',
  },
  'variant-unknown': { title: 'Variante inconnue', remedy: 'Employer une des variantes de la grille.' },
  usage: { title: 'Commande non comprise', remedy: 'Voir coordkit COMMANDE --help.' },
  'mechanism-one-round': {
    title: 'Mécanisme présent à une seule vague',
    remedy: 'Il est noté mais non comparé, vérifier son nom aux deux vagues.',
  },
  'one-respondent': {
    title: 'Un seul répondant',
    remedy: 'Une voix n’est pas une enquête, lire le score comme l’avis d’une personne.',
  },
  'single-suppressed-cell': {
    title: 'Une cellule masquée peut être déduite',
    remedy: 'Augmenter --min-cell, ou prendre une colonne aux catégories plus larges.',
  },
  'not-comparable-mechanisms': {
    title: 'Scores non destinés à la comparaison',
    remedy: 'Comparer un mécanisme avec lui-même dans le temps seulement.',
  },
  'invited-twice': {
    title: 'Personne inscrite deux fois sur la liste des invités',
    remedy: 'Supprimer une des deux lignes.',
  },
  'invited-number-beside-person': {
    title: 'Nombre à côté d’une personne sur la liste des invités',
    remedy: 'Laisser le répondant vide quand une ligne vaut pour plusieurs personnes.',
  },
  'invited-active-unusable': {
    title: 'Membre actif ou non, réponse non comprise',
    remedy: 'Écrire oui ou non, ou combien des invités sont actifs.',
  },
  'invited-mechanism-unknown': {
    title: 'Mécanisme de la liste des invités absent des données',
    remedy: 'L’écrire dans la liste comme dans les données, s’il est juste personne n’a répondu pour lui.',
  },
  'invited-name-unmatched': {
    title: 'Rôle ou secteur absent de la liste des invités',
    remedy: 'L’écrire de la même façon des deux côtés, s’il est juste personne n’y a été invité.',
  },
  'invited-ids-unmatched': {
    title: 'Personnes de la liste non rapprochées de celles qui ont répondu',
    remedy: 'Donner à la liste et aux réponses les mêmes identifiants, dans une colonne respondent.',
  },
  'respondent-not-on-list': {
    title: 'Répondants absents de la liste des invités',
    remedy:
      'Vérifier leurs identifiants et la liste, ils sont notés mais ne comptent pas dans la participation.',
  },
  'response-over-100': {
    title: 'Plus de répondants que d’invités',
    remedy: 'Vérifier la liste des invités.',
  },
  'cases-ladders-differ': {
    title: 'Échelles aux degrés différents',
    remedy: 'Noter les deux matrices sur une même échelle, ou les comparer à l’œil.',
  },
  'qca-name-unknown': {
    title: 'Critère inconnu pour la QCA',
    remedy: 'Employer les identifiants ou les noms des critères de la matrice.',
  },
  'qca-outcome-condition': {
    title: 'Résultat parmi les conditions',
    remedy: 'Le retirer des conditions, un résultat s’explique toujours par lui-même.',
  },
  'qca-no-conditions': {
    title: 'QCA sans conditions',
    remedy: 'Nommer des critères avec --conditions, deux ou trois pour dix cas.',
  },
  'qca-middle-value': {
    title: 'Cas au milieu d’un ensemble',
    remedy: 'Dire avec --threshold à partir de quel degré un cas est dans l’ensemble, ou employer --fuzzy.',
  },
  'qca-rule-unusable': {
    title: 'Seuil ou table inutilisable',
    remedy: 'Nommer un degré de l’échelle, ou un nombre de 0 à 1.',
  },
  'qca-condition-constant': {
    title: 'Condition pareille dans tous les cas',
    remedy: 'La laisser de côté, elle n’explique aucune différence et ne peut être éprouvée.',
  },
  'qca-middle-step': {
    title: 'Degré du milieu d’une échelle dans un ensemble flou',
    remedy: 'Vérifier que le degré a été entendu ainsi.',
  },
  ...caseFileKinds,
} as const satisfies Record<ProblemCode, ProblemWords>;
