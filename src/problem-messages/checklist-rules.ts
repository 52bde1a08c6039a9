import type { Numbers, Texts } from './values.ts';

/** Of what a checklist says, once its shape is right. */
export const checklistRuleMessages = {
  'checklist-no-domain': () => 'The checklist has no domain.',
  'key-needs-extends': ({ key }: Texts<'key'>) => `"${key}" is for a checklist that extends another.`,
  'part-no-items': ({ where }: Texts<'where'>) => `${where} has no items.`,
  'text-empty': ({ where }: Texts<'where'>) => `${where}: the text is empty.`,
  'text-untranslated': ({ where, language }: Texts<'where' | 'language'>) =>
    `${where}: no wording in ${language}.`,
  'text-of-whole': ({ key, number }: Texts<'key'> & Numbered) => `checklist ${key}${numberIn(number)}`,
  'text-of-part': ({ part, key, number }: Texts<'part' | 'key'> & Numbered) =>
    `${part} ${key}${numberIn(number)}`,
  'text-of-option': ({ scale, code }: Texts<'scale' | 'code'>) => `scale ${scale}: option ${code} label`,
  'text-of-anchor': ({ part, code }: Texts<'part' | 'code'>) => `${part} anchor ${code}`,

  'band-no-edge': ({ where }: Texts<'where'>) =>
    `${where}: say where it starts, with "from" (≥) or "above" (>).`,
  'band-two-edges': ({ where }: Texts<'where'>) => `${where}: give "from" or "above", not both.`,
  'band-none-at-0': ({ band }: Texts<'band'>) => `A score of 0 is in no band: "${band}" is the lowest.`,
  'band-none-below': ({ edge, band }: Numbers<'edge'> & Texts<'band'>) =>
    `Scores below ${edge} are in no band: "${band}" is the lowest.`,
  'band-none-up-to': ({ edge, band }: Numbers<'edge'> & Texts<'band'>) =>
    `Scores up to ${edge} are in no band: "${band}" is the lowest.`,
  'band-same-edge': ({ first, second, edge }: Texts<'first' | 'second'> & Numbers<'edge'>) =>
    `The bands "${first}" and "${second}" both start at ${edge}.`,
  'band-empty': ({ edge, band }: Numbers<'edge'> & Texts<'band'>) =>
    `No score is above ${edge}: the band "${band}" is empty.`,
  'without-id': () => '(without id)',

  'gate-watches-one': ({ where }: Texts<'where'>) =>
    `${where}: "when" names one item, one domain or one tier.`,
  'gate-no-effect': ({ where }: Texts<'where'>) =>
    `${where}: say what it does, with "cap: 50" or "fail: true".`,
  'gate-two-effects': ({ where }: Texts<'where'>) => `${where}: give "cap" or "fail", not both.`,
  'gate-tier-unscored': ({ where, tier }: Texts<'where' | 'tier'>) =>
    `${where} watches the tier "${tier}", which no scored item has.`,
  'gate-item-unknown': ({ where, item }: Texts<'where' | 'item'>) =>
    `${where} watches the item "${item}", which there is not.`,
  'gate-item-unscored': ({ where, item }: Texts<'where' | 'item'>) =>
    `${where} watches "${item}", which is never scored.`,
  'gate-domain-unknown': ({ where, domain }: Texts<'where' | 'domain'>) =>
    `${where} watches the domain "${domain}", which there is not.`,
  'gate-domain-unscored': ({ where, domain }: Texts<'where' | 'domain'>) =>
    `${where} watches the domain "${domain}", which never has a score.`,
  'gate-target-unknown': ({ where, domain }: Texts<'where' | 'domain'>) =>
    `${where} applies to the domain "${domain}", which there is not.`,
  'gate-target-unscored': ({ where, domain }: Texts<'where' | 'domain'>) =>
    `${where} applies to the domain "${domain}", which never has a score.`,
  'gate-no-overall': ({ where }: Texts<'where'>) =>
    `${where} applies to the overall score, which "domains: none" does not give.`,
  'gate-below-lowest': ({ where, below }: Texts<'where'> & Numbers<'below'>) =>
    `${where}: no score is below ${below}.`,
  'gate-idle-cap': ({ where, cap }: Texts<'where'> & Numbers<'cap'>) =>
    `${where}: a cap of ${cap} lowers nothing.`,
  'gate-no-bands': ({ where }: Texts<'where'>) =>
    `${where}: "fail" gives the lowest band, and the checklist has no bands.`,

  'scale-unworded': ({ scale, bare, options }: Texts<'scale'> & Numbers<'bare' | 'options'>) =>
    `scale ${scale}: ${bare} of ${options} options have no meaning in words.`,
  'scale-name-reserved': () => 'The scale name "text" is reserved for free text.',
  'scale-range-falls': ({ scale }: Texts<'scale'>) => `scale ${scale}: the range must go up.`,
  'select-no-options': ({ where }: Texts<'where'>) =>
    `${where}: "select: multiple" needs a scale of options.`,
  'select-too-many': ({ where, most }: Texts<'where'> & Numbers<'most'>) =>
    `${where}: a multiple choice has at most ${most} options.`,

  'name-twice': ({ what, name, row, before }: Twice) =>
    `The ${what} "${name}" stands twice${row === null ? '' : `, already on line ${row}`}${before === null ? '' : ` (as ${before})`}.`,
  'noun-domain': () => 'domain',
  'noun-item': () => 'item',
  'noun-band': () => 'band',
  'noun-gate': () => 'gate',
  'noun-role': () => 'role',
  'noun-code': ({ scale }: Texts<'scale'>) => `code of scale ${scale}`,
  'noun-label': ({ scale }: Texts<'scale'>) => `label of scale ${scale}`,
  'noun-crosswalk-target': () => 'item that the crosswalk leads to',
  'id-is-column': ({ id }: Texts<'id'>) =>
    `The id "${id}" is the name of a column of the data; choose another.`,
  'id-is-overall': ({ id }: Texts<'id'>) =>
    `The id "${id}" means the score over all domains; choose another.`,

  'item-no-scale': ({ where }: Texts<'where'>) => `${where} has no scale.`,
  'item-scale-unknown': ({ where, scale }: Texts<'where' | 'scale'>) =>
    `${where}: there is no scale "${scale}".`,
  'item-role-unknown': ({ where, role }: Texts<'where' | 'role'>) => `${where}: there is no role "${role}".`,
  'item-anchor-unknown': ({ where, code }: Texts<'where' | 'code'>) =>
    `${where}: the scale has no option "${code}" to be anchored.`,
  'weighed-role-unknown': ({ role }: Texts<'role'>) =>
    `The scoring weighs the role "${role}", which there is not.`,
  'variant-item-unknown': ({ variant, item }: Texts<'variant' | 'item'>) =>
    `variant ${variant}: there is no item "${item}".`,
  'variant-unknown': ({ checklist, variant }: Texts<'checklist' | 'variant'>) =>
    `The checklist "${checklist}" has no variant "${variant}".`,
  'crosswalk-unknown': ({ from, to }: Texts<'from' | 'to'>) =>
    `The crosswalk leads from "${from}" to "${to}", which is no item.`,
  'family-domain-unknown': ({ family, domain }: Texts<'family' | 'domain'>) =>
    `family ${family}: there is no domain "${domain}".`,
  'family-domain-twice': ({ family, domain }: Texts<'family' | 'domain'>) =>
    `family ${family}: the domain "${domain}" stands twice in it.`,
  'family-domain-taken': ({ family, domain, other }: Texts<'family' | 'domain' | 'other'>) =>
    `family ${family}: the domain "${domain}" is in the family ${other} already.`,
  'do-one-family': () => 'Leave the domain in one family, once.',

  'item-two-questions': ({ where, phrase }: Texts<'where' | 'phrase'>) =>
    `${where} may ask two things at once: "${phrase}".`,
  'item-free-text': ({ where }: Texts<'where'>) => `${where} is free text and is never scored.`,
  'item-no-evidence': ({ where }: Texts<'where'>) => `${where} names no evidence.`,
  'item-no-action': ({ where }: Texts<'where'>) => `${where} names no action.`,
  'item-reversed-states': ({ where }: Texts<'where'>) =>
    `${where} is reversed, and its options describe states.`,

  'pooled-domains': () =>
    '"domains: pooled-mean" puts all answers together, so that roles cannot be weighed.',
  'pooled-items': () =>
    '"items: pooled-mean" puts all answers together, so that roles cannot be weighed at the item.',
  'pooled-domain-items': ({ where }: Texts<'where'>) =>
    `${where}: "items: pooled-mean" and roles weighed at the item exclude each other.`,
  'consensus-no-roles': () =>
    '"respondents: consensus" takes one agreed answer, so that there are no roles to weigh.',
  'item-no-maturity': ({ where, domain }: Texts<'where' | 'domain'>) =>
    `${where} has no maturity, and level-gated scoring needs it in ${domain}.`,
  'do-give-maturity': () => 'Give the item maturity: functional, engaged or strategic.',
  'items-weigh-0': ({ where }: Texts<'where'>) => `${where}: all its scored items have the weight 0.`,
  'domains-weigh-0': () => 'All domains with scored items have the weight 0.',
  'roles-weigh-0': () => 'All roles have the weight 0.',
} as const;

/** Which of several texts under one key; null where there is one. */
export interface Numbered {
  readonly number: number | null;
}

export interface Twice extends Texts<'what' | 'name'> {
  /** Line on which it stands already. */
  readonly row: number | null;
  /** What it is there, where that is something else. */
  readonly before: string | null;
}

function numberIn(number: number | null): string {
  return number === null ? '' : ` #${number}`;
}
