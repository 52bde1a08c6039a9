import type { checklistRuleMessages } from '../../../../problem-messages/checklist-rules.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { figure, quoted } from './phrases.ts';

export const checklistRules = {
  'checklist-no-domain': () => 'La grille n’a pas de domaine.',
  'key-needs-extends': ({ key }) => `${quoted(key)} est réservé aux grilles qui en prolongent une autre.`,
  'part-no-items': ({ where }) => `${where} n’a pas de critères.`,
  'text-empty': ({ where }) => `${where}${SPACE}: le texte est vide.`,
  'text-untranslated': ({ where, language }) => `${where}${SPACE}: pas de texte dans la langue ${language}.`,
  'text-of-whole': ({ key, number }) => `grille, ${key}${numberIn(number)}`,
  'text-of-part': ({ part, key, number }) => `${part}, ${key}${numberIn(number)}`,
  'text-of-option': ({ scale, code }) => `échelle ${scale}, label de l’option ${code}`,
  'text-of-anchor': ({ part, code }) => `${part}, anchor ${code}`,

  'band-no-edge': ({ where }) =>
    `${where}${SPACE}: dire où il commence, avec ${quoted('from')} (≥) ou ${quoted('above')} (>).`,
  'band-two-edges': ({ where }) =>
    `${where}${SPACE}: donner ${quoted('from')} ou ${quoted('above')}, pas les deux.`,
  'band-none-at-0': ({ band }) =>
    `Un score de 0 n’est dans aucun palier${SPACE}: ${quoted(band)} est le plus bas.`,
  'band-none-below': ({ edge, band }) =>
    `Les scores inférieurs à ${figure(edge)} ne sont dans aucun palier${SPACE}: ${quoted(band)} est le plus bas.`,
  'band-none-up-to': ({ edge, band }) =>
    `Les scores jusqu’à ${figure(edge)} ne sont dans aucun palier${SPACE}: ${quoted(band)} est le plus bas.`,
  'band-same-edge': ({ first, second, edge }) =>
    `Les paliers ${quoted(first)} et ${quoted(second)} commencent tous deux à ${figure(edge)}.`,
  'band-empty': ({ edge, band }) =>
    `Aucun score ne dépasse ${figure(edge)}${SPACE}: le palier ${quoted(band)} est vide.`,
  'without-id': () => '(sans identifiant)',

  'gate-watches-one': ({ where }) =>
    `${where}${SPACE}: ${quoted('when')} nomme un critère, un domaine ou un degré d’exigence, un seul.`,
  'gate-no-effect': ({ where }) =>
    `${where}${SPACE}: dire son effet, avec ${quoted('cap: 50')} ou ${quoted('fail: true')}.`,
  'gate-two-effects': ({ where }) =>
    `${where}${SPACE}: donner ${quoted('cap')} ou ${quoted('fail')}, pas les deux.`,
  'gate-tier-unscored': ({ where, tier }) =>
    `${where} examine le degré d’exigence ${quoted(tier)}, qu’aucun critère noté ne porte.`,
  'gate-item-unknown': ({ where, item }) => `${where} examine le critère ${quoted(item)}, qui n’existe pas.`,
  'gate-item-unscored': ({ where, item }) => `${where} examine ${quoted(item)}, qui n’est jamais noté.`,
  'gate-domain-unknown': ({ where, domain }) =>
    `${where} examine le domaine ${quoted(domain)}, qui n’existe pas.`,
  'gate-domain-unscored': ({ where, domain }) =>
    `${where} examine le domaine ${quoted(domain)}, qui n’a jamais de score.`,
  'gate-target-unknown': ({ where, domain }) =>
    `${where} agit sur le domaine ${quoted(domain)}, qui n’existe pas.`,
  'gate-target-unscored': ({ where, domain }) =>
    `${where} agit sur le domaine ${quoted(domain)}, qui n’a jamais de score.`,
  'gate-no-overall': ({ where }) =>
    `${where} agit sur le score global, que ${quoted('domains: none')} ne donne pas.`,
  'gate-below-lowest': ({ where, below }) =>
    `${where}${SPACE}: aucun score n’est inférieur à ${figure(below)}.`,
  'gate-idle-cap': ({ where, cap }) => `${where}${SPACE}: un plafond de ${figure(cap)} n’abaisse rien.`,
  'gate-no-bands': ({ where }) =>
    `${where}${SPACE}: ${quoted('fail')} donne le palier le plus bas, et la grille n’a pas de paliers.`,

  'scale-unworded': ({ scale, bare, options }) =>
    `échelle ${scale}${SPACE}: ${plural(bare, 'option', 'options')} sur ${options} sans explication en mots.`,
  'scale-name-reserved': () => `Le nom d’échelle ${quoted('text')} est réservé au texte libre.`,
  'scale-range-falls': ({ scale }) => `échelle ${scale}${SPACE}: l’étendue doit aller en montant.`,
  'select-no-options': ({ where }) =>
    `${where}${SPACE}: ${quoted('select: multiple')} demande une échelle d’options.`,
  'select-too-many': ({ where, most }) => `${where}${SPACE}: un choix multiple a au plus ${most} options.`,

  'name-twice': ({ what, name, row, before }) =>
    `${what} ${quoted(name)} figure deux fois${row === null ? '' : `, déjà à la ligne ${row}`}${before === null ? '' : ` (comme ${before})`}.`,
  'noun-domain': () => 'domaine',
  'noun-item': () => 'critère',
  'noun-band': () => 'palier',
  'noun-gate': () => 'condition',
  'noun-role': () => 'rôle',
  'noun-code': ({ scale }) => `code de l’échelle ${scale}`,
  'noun-label': ({ scale }) => `libellé de l’échelle ${scale}`,
  'noun-crosswalk-target': () => 'critère auquel mène la table de correspondance',
  'id-is-column': ({ id }) =>
    `L’identifiant ${quoted(id)} est le nom d’une colonne des données${SPACE}; en choisir un autre.`,
  'id-is-overall': ({ id }) =>
    `L’identifiant ${quoted(id)} désigne le score de l’ensemble des domaines${SPACE}; en choisir un autre.`,

  'item-no-scale': ({ where }) => `${where} n’a pas d’échelle.`,
  'item-scale-unknown': ({ where, scale }) => `${where}${SPACE}: il n’y a pas d’échelle ${quoted(scale)}.`,
  'item-role-unknown': ({ where, role }) => `${where}${SPACE}: il n’y a pas de rôle ${quoted(role)}.`,
  'item-anchor-unknown': ({ where, code }) =>
    `${where}${SPACE}: l’échelle n’a pas d’option ${quoted(code)} à décrire.`,
  'weighed-role-unknown': ({ role }) => `Le calcul pondère le rôle ${quoted(role)}, qui n’existe pas.`,
  'variant-item-unknown': ({ variant, item }) =>
    `variante ${variant}${SPACE}: il n’y a pas de critère ${quoted(item)}.`,
  'variant-unknown': ({ checklist, variant }) =>
    `La grille ${quoted(checklist)} n’a pas de variante ${quoted(variant)}.`,
  'crosswalk-unknown': ({ from, to }) =>
    `La table de correspondance mène de ${quoted(from)} à ${quoted(to)}, qui n’est pas un critère.`,
  'family-domain-unknown': ({ family, domain }) =>
    `famille ${family}${SPACE}: il n’y a pas de domaine ${quoted(domain)}.`,
  'family-domain-twice': ({ family, domain }) =>
    `famille ${family}${SPACE}: le domaine ${quoted(domain)} y figure deux fois.`,
  'family-domain-taken': ({ family, domain, other }) =>
    `famille ${family}${SPACE}: le domaine ${quoted(domain)} est déjà dans la famille ${other}.`,
  'do-one-family': () => 'Laisser le domaine dans une seule famille, une seule fois.',

  'item-two-questions': ({ where, phrase }) =>
    `${where} pose peut-être deux questions à la fois${SPACE}: ${quoted(phrase)}.`,
  'item-free-text': ({ where }) => `${where} est du texte libre et n’est jamais noté.`,
  'item-no-evidence': ({ where }) => `${where} ne nomme aucune preuve.`,
  'item-no-action': ({ where }) => `${where} ne nomme aucune action.`,
  'item-reversed-states': ({ where }) => `${where} est inversé alors que ses options décrivent des états.`,

  'pooled-domains': () =>
    `${quoted('domains: pooled-mean')} réunit toutes les réponses, si bien que les rôles ne peuvent être pondérés.`,
  'pooled-items': () =>
    `${quoted('items: pooled-mean')} réunit toutes les réponses, si bien que les rôles ne peuvent être pondérés au niveau du critère.`,
  'pooled-domain-items': ({ where }) =>
    `${where}${SPACE}: ${quoted('items: pooled-mean')} et la pondération des rôles au niveau du critère s’excluent.`,
  'consensus-no-roles': () =>
    `${quoted('respondents: consensus')} prend une seule réponse convenue, si bien qu’il n’y a pas de rôles à pondérer.`,
  'item-no-maturity': ({ where, domain }) =>
    `${where} n’a pas de niveau de maturité, que la notation par niveaux exige (${domain}).`,
  'do-give-maturity': () => `Donner au critère son niveau, maturity: functional, engaged ou strategic.`,
  'items-weigh-0': ({ where }) => `${where}${SPACE}: tous ses critères notés ont un poids de 0.`,
  'domains-weigh-0': () => 'Tous les domaines qui ont des critères notés ont un poids de 0.',
  'roles-weigh-0': () => 'Tous les rôles ont un poids de 0.',
} as const satisfies Translated<typeof checklistRuleMessages>;

function numberIn(number: number | null): string {
  return number === null ? '' : ` n°${SPACE}${number}`;
}
