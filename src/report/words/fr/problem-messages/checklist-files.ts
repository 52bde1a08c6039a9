import type { checklistFileMessages } from '../../../../problem-messages/checklist-files.ts';
import type { PartNoun, Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { figure, meant, quoted } from './phrases.ts';

export const checklistFiles = {
  'yaml-alias-props': () => 'Un alias (*nom) ne peut porter ni ancre ni étiquette.',
  'yaml-bad-alias': () =>
    'Un alias (*nom) ou une ancre (&nom) est mal formé. Mettre entre guillemets les textes qui commencent par * ou &.',
  'yaml-tag-misfit': () => 'L’étiquette ne convient pas à ce qui la suit.',
  'yaml-bad-directive': () =>
    `Une ligne qui commence par ${quoted('%')} n’est pas comprise. Mettre entre guillemets les textes qui commencent par ${quoted('%')}.`,
  'yaml-bad-escape': () =>
    'Une barre oblique inverse dans "…" n’est pas comprise. Écrire \\\\ pour une barre oblique inverse, ou employer \'…\'.',
  'yaml-bad-indent': () =>
    'Le retrait ne s’accorde pas avec les lignes qui précèdent, ou un crochet ou une accolade n’y est pas fermé.',
  'yaml-prop-order': () => 'Une ancre ou une étiquette n’est pas à sa place.',
  'yaml-reserved-start': () =>
    'Un texte commence par un caractère que YAML se réserve (tel que @ ou `). Le mettre entre guillemets.',
  'yaml-colon-in-text': () =>
    'Un texte contient deux points suivis d’une espace. Le mettre entre guillemets.',
  'yaml-block-in-flow': () =>
    'Entre { } ou [ ], le retrait n’emboîte pas les lignes. Il manque peut-être un signe fermant.',
  'yaml-same-key': () => 'La même clé figure deux fois.',
  'yaml-not-understood': () => 'La ligne n’est pas comprise.',
  'yaml-long-key': () =>
    'Une clé dépasse 1024 caractères. Il manque peut-être un guillemet ou un saut de ligne.',
  'yaml-missing-character': () =>
    'Il manque un guillemet fermant, un crochet, une accolade, une virgule, ou l’espace après deux points.',
  'yaml-key-over-lines': () =>
    'Une clé s’étend sur plusieurs lignes. Il manque peut-être deux points, ou des guillemets autour d’un texte qui en contient.',
  'yaml-two-anchors': () => 'Deux ancres (&nom) précèdent une même valeur.',
  'yaml-several-documents': () =>
    'Le fichier contient plusieurs documents séparés par ---, alors qu’une grille n’en est qu’un.',
  'yaml-two-tags': () => 'Deux étiquettes (!nom) précèdent une même valeur.',
  'yaml-key-no-name': () => 'Une clé n’est pas un simple nom.',
  'yaml-too-deep': () => 'Les niveaux d’imbrication du fichier sont trop nombreux.',
  'yaml-tab': () => 'Le retrait est fait d’une tabulation. Employer des espaces.',
  'yaml-unknown-tag': () =>
    `Une étiquette (!nom) n’est pas comprise. Mettre entre guillemets les textes qui commencent par ${quoted('!')}.`,
  'yaml-unexpected': () =>
    'Quelque chose n’a pas sa place ici. Il manque peut-être un guillemet, une virgule, un crochet ou une accolade.',

  'checklist-empty': () => 'La grille est vide.',
  'checklist-over-5-mb': () => `La grille dépasse 5${SPACE}Mo.`,
  'file-control-character': ({ character }) =>
    `Le fichier contient un caractère de commande (${character})${SPACE}; ce n’est pas du texte brut.`,
  'text-control-character': ({ character }) => `Le texte contient un caractère de commande (${character}).`,
  'key-control-character': () => 'Une clé contient un caractère de commande.',
  'yaml-directive': () =>
    `Les lignes qui commencent par ${quoted('%')} (directives YAML) ne s’emploient pas dans les grilles.`,
  'yaml-too-many-parts': () => 'Le fichier a trop d’éléments.',
  'yaml-too-many-with-aliases': () => 'Le fichier a trop d’éléments une fois les alias développés.',
  'yaml-too-many-aliases': () => 'Le fichier a trop d’alias.',
  'yaml-tag-not-used': ({ tag }) => `L’étiquette ${tag} ne s’emploie pas dans les grilles.`,
  'yaml-no-anchor': ({ name }) => `Rien ne s’appelle &${name} plus haut.`,
  'yaml-endless-alias': ({ name }) => `L’alias *${name} se contient lui-même.`,
  'yaml-key-twice': ({ key, row }) => `La clé ${quoted(key)} figure deux fois, déjà à la ligne ${row}.`,
  'yaml-key-not-simple': () =>
    'Une clé doit être un simple nom. Mettre entre guillemets les textes qui commencent par { ou [.',
  'yaml-key-forbidden': ({ key }) => `La clé ${quoted(key)} n’est pas admise.`,
  'do-remove-character': () => 'Enregistrer la grille comme texte en UTF-8 et supprimer le caractère.',
  'do-remove-line': () => 'Supprimer la ligne.',
  'do-check-indentation': () => 'Vérifier le retrait, les crochets et les accolades.',

  'part-whole': () => 'grille',
  'part-key': ({ key }) => quoted(key),
  part: ({ noun, name }) => partName(noun, name),
  'part-and-key': ({ noun, name, key }) => `${partName(noun, name)}, ${quoted(key)}`,
  'value-missing': ({ where }) => `${where} manque.`,
  'value-none': ({ where }) => `${where} n’a pas de valeur.`,
  'value-wrong': ({ where, expected, found }) => `${where} doit être ${expected}, et non ${found}.`,
  'key-unknown': ({ where, key }) => `${where}${SPACE}: la clé ${quoted(key)} est inconnue.`,
  'name-impossible': ({ where, name, expected }) =>
    `${where}${SPACE}: ${quoted(name)} n’est pas un nom possible ici, il faut ${expected}.`,
  'found-text': ({ text }) => quoted(text),
  'found-list': ({ count }) => `une liste de ${count}`,
  'found-group': () => 'un groupe de clés et de valeurs',
  'want-text': () => 'un texte',
  'want-filled-text': () => 'un texte qui n’est pas vide',
  'want-texts': () => 'un texte, ou un texte par langue',
  'want-text-list': () => 'une liste de textes, ou un texte',
  'want-number': () => 'un nombre',
  'want-at-least': ({ limit }) => `au moins ${figure(limit)}`,
  'want-at-most': ({ limit }) => `au plus ${figure(limit)}`,
  'want-boolean': () => 'true ou false',
  'want-list': () => 'une liste',
  'want-pair': () => 'une liste de deux nombres',
  'want-longer-list': ({ limit }) => `une liste d’au moins ${plural(limit, 'entrée', 'entrées')}`,
  'want-shorter-list': ({ limit }) => `une liste d’au plus ${plural(limit, 'entrée', 'entrées')}`,
  'want-group': () => 'un groupe de clés et de valeurs',
  'want-one-of': ({ choices }) => `l’un de ${choices}`,
  'want-one-or-list': ({ choices }) => `l’un de ${choices}, ou une liste`,
  'want-id': () =>
    `une lettre, puis des lettres, des chiffres, ${quoted('-')}, ${quoted('_')} ou ${quoted('.')}, 80 caractères au plus`,
  'want-another-name': () => 'un autre nom',
  'want-language': () => 'une langue telle que en, fr ou pt-BR',
  'want-code': () => 'un code tel que 0 ou yes',
  'want-version': () => 'une version telle que 1.0.0',
  'want-scale': () => 'options: [...] ou range: [minimum, maximum]',
  'want-role': () => 'un identifiant, ou { id, label }',
  'want-role-weights': () => 'equal, ou un poids par rôle',
  'want-role-rule': () => 'pooled, ou { weigh: equal, at: item }',
  'want-crosswalk': () => 'un identifiant, same, ou { to: id, same: true }',
  'do-mean': ({ name }) => meant(name).trim(),
  'do-give-value': () =>
    'Lui donner une valeur ou la supprimer. Entre { }, un texte avec une virgule demande des guillemets.',
  'do-correct-name': () =>
    'Corriger le nom. Entre { }, un texte avec une virgule ou deux points demande des guillemets.',

  'extends-too-many': ({ most }) => `Plus de ${most} grilles se prolongent l’une l’autre.`,
  'extends-not-found': ({ reference }) => `La grille prolonge ${quoted(reference)}, qui est introuvable.`,
  'extends-unknown': ({ reference }) => `Il n’existe pas de grille ${quoted(reference)} à prolonger.`,
  'extends-itself': ({ reference }) =>
    `${quoted(reference)} se prolonge elle-même, directement ou en passant par d’autres.`,
  'extends-no-part': ({ key, id }) =>
    `${quoted(key)} nomme ${quoted(id)}, qui n’est ni un domaine ni un critère de la grille.`,
} as const satisfies Translated<typeof checklistFileMessages>;

const NOUNS = {
  domain: 'domaine',
  item: 'critère',
  scale: 'échelle',
  option: 'option',
  'missing-code': 'code de réponse manquante',
  band: 'palier',
  gate: 'condition',
  role: 'rôle',
  source: 'source',
  variant: 'variante',
  family: 'famille',
} as const satisfies Record<PartNoun, string>;

function partName(noun: PartNoun, name: string | null): string {
  return `${NOUNS[noun]} ${name ?? '(sans identifiant)'}`;
}
