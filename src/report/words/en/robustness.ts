import type { Family, NotTriedReason, WeightVariation } from '../../../robustness/types.ts';
import { count, plural } from './counting.ts';

export const robustness = {
  title: 'Robustness: do band and place survive other choices?',
  families: {
    aggregation: 'Other rules',
    'equal-weights': 'Equal weights',
    'perturbed-weights': 'Perturbed weights',
    'leave-out-respondent': 'Without a respondent',
    'leave-out-organisation': 'Without an organisation',
    'leave-out-item': 'Without an item',
    'leave-out-domain': 'Without a domain',
  } satisfies Record<Family, string>,
  /** The same, short enough for the head of a narrow column. */
  shortFamilies: {
    aggregation: 'Other rules',
    'equal-weights': 'Equal weights',
    'perturbed-weights': 'Perturbed weights',
    'leave-out-respondent': 'One person less',
    'leave-out-organisation': 'One org. less',
    'leave-out-item': 'One item less',
    'leave-out-domain': 'One domain less',
  } satisfies Record<Family, string>,
  varied: {
    heading: 'What was varied',
    comparedWith: 'Compared with',
    declared:
      'The declared method above. A variation changes one thing and leaves all else as declared; gates are judged anew.',
    rules: (rules: string) => `One rule at a time: ${rules}. Domains with a rule of their own keep it.`,
    noRules: 'Not tried: there is no other rule for this checklist.',
    equal: (variations: string) =>
      `One at a time: ${variations}. What has no weight as declared stays without.`,
    alreadyEqual: 'Not tried: all weights are equal as declared.',
    perturbed: (draws: number, lowest: string, highest: string, seed: number, generator: string) =>
      `${count(draws)} draws. In each, the weight of every item and every domain is multiplied by a factor of its own between ${lowest} and ${highest}, drawn evenly on a log scale, so that half the weight is as likely as twice the weight; the same factors for all mechanisms. Seed ${seed}, generator ${generator} (Mersenne Twister).`,
    respondent:
      'Each respondent in turn, in one mechanism and round at a time. Told by role and number. No score is shown: the scores with and without a person would tell that person’s answers.',
    organisation: (column: string, smallest: number) =>
      `All respondents with the same entry under “${column}” together, in one mechanism and round at a time. Named only with ${count(smallest)} respondents or more; no score is shown.`,
    noOrganisation:
      'Not tried. Name the column that holds the organisation of each respondent: --organisation COLUMN.',
    item: (n: number) => `Each of ${plural(n, 'scored item', 'scored items')} in turn.`,
    domain: (n: number) => `Each of ${plural(n, 'domain', 'domains')} in turn.`,
    oneItem: 'Not tried: there is one scored item only.',
    oneDomain: 'Not tried: there is one domain only.',
    band: 'Band',
    bandHolds:
      'It holds where the variation gives a score in the declared band. Variations that give no score are counted apart.',
    noBands: 'The checklist has no bands.',
    place: 'Place',
    placeHolds:
      'By unrounded score, highest first, among the mechanisms of the round that have a score both as declared and under the variation; ties share the better place. It holds where it is the declared one. Where people are left out, the other mechanisms stay as declared.',
    placesBarred:
      'Not given: the authors of this checklist do not allow its scores to be compared between mechanisms.',
    tooFewToPlace: (rounds: string) => `Not given for ${rounds}: fewer than two mechanisms have a score.`,
  },
  variations: {
    respondents: (rule: string) => `respondents ${rule}`,
    items: (rule: string) => `items ${rule}`,
    domains: (rule: string) => `domains ${rule}`,
    rolesPooled: 'roles pooled',
    rolesEqual: { item: 'roles equal at the item', domain: 'roles equal at the domain' },
    withRolesPooled: (variation: string) => `${variation} with roles pooled`,
  },
  weights: {
    'items-equal': 'all items weigh the same',
    'domains-equal': 'all domains weigh the same',
    'all-equal': 'all items and all domains weigh the same',
  } satisfies Record<WeightVariation, string>,
  withheld: {
    'not-scored': 'there is no score as declared',
    'no-other-rule': 'there is no other rule for this checklist',
    'weights-equal': 'all weights are equal as declared',
    consensus: 'the respondents gave one agreed answer',
    'one-respondent': 'there is one respondent only',
    'no-organisation-column': 'no column was named with --organisation',
    'no-organisation-named': 'no respondent names an organisation',
    'one-organisation': 'all respondents are of one organisation',
    'one-item': 'there is one scored item only',
    'one-domain': 'there is one domain only',
  } satisfies Record<NotTriedReason, string>,
  inAll: (m: number) => `all ${count(m)}`,
  inSome: (n: number, m: number) => `${count(n)} of ${count(m)}`,
  placeOf: (rank: number, of: number) => `${count(rank)} of ${count(of)}`,
  findings: {
    band: 'Does the band hold?',
    place: 'Does the place hold?',
    bandHolds: (family: string, n: number, m: number, detail: string) =>
      `${family}: the band holds in all for ${count(n)} of ${plural(m, 'score', 'scores')}${detail}.`,
    bandOnce: (family: string, holds: string) => `${family}: the band holds in ${holds}.`,
    placeOnce: (family: string, holds: string) => `${family}: the place holds in ${holds}.`,
    placeHolds: (family: string, n: number, m: number, detail: string) =>
      `${family}: the place holds in all for ${count(n)} of ${plural(m, 'score', 'scores')}${detail}.`,
    least: (where: string, holds: string) => `; least often for ${where}: it holds in ${holds}`,
    moved: (variations: string) => `; moved most often by ${variations}`,
    mover: (variation: string, moved: string) => `${variation} (${moved})`,
    unscored: (where: string) => `No score as declared, so that nothing can be compared: ${where}.`,
  },
  sameType:
    'The authors of this checklist mean its scores for mechanisms of the same type. Places say something only where all of them are of one type.',
  tables: {
    overview: 'Overview',
    declared: 'As declared',
    band: 'The band holds in …',
    place: 'The place holds in …',
    families: 'How often it holds',
    up: (band: string) => `What would it take to reach “${band}”? One item alone`,
    down: (band: string) => `What would it take to fall to “${band}”? One item alone`,
  },
  columns: {
    place: 'Place',
    family: 'Variation',
    tried: 'Tried',
    noScore: 'No score',
    bandHolds: 'Band holds in',
    placeHolds: 'Place holds in',
    lowest: 'Lowest',
    highest: 'Highest',
    now: 'Now',
    needed: 'Needed',
    change: 'Change',
    reached: 'Band then',
  },
  ofScored:
    'Out of the variations that gave a score, for perturbed weights in percent; – where none was tried.',
  notTried: (family: string, reason: string) => `${family}: not tried, ${reason}.`,
  standing: (score: string, band: string, place: string) =>
    [score, band, place].filter((part) => part !== '').join(', '),
  inPlace: (place: string) => `place ${place}`,
  notScored: (reasons: string) => `No score as declared (${reasons}), so that nothing can be compared.`,
  moved: {
    intro: 'What moves the band:',
    nothing: 'No variation moves the band.',
    family: (family: string, variations: string) => `${family}: ${variations}.`,
    to: (variation: string, score: string, band: string) => `${variation} (${score}, ${band})`,
    more: (n: number) => `${count(n)} more`,
    drawn: (band: string, times: number) => `${band} in ${plural(times, 'draw', 'draws')}`,
    role: (role: string, moved: number, all: number) =>
      all === 1
        ? `leaving out the one respondent with the role ${role}`
        : `leaving out one of the ${count(all)} with the role ${role} (${count(moved)} of ${count(all)})`,
    organisation: (name: string, respondents: number) => `“${name}” (${count(respondents)} respondents)`,
    smallOrganisations: (moved: number, all: number, smallest: number) =>
      `leaving out one of the organisations with fewer than ${count(smallest)} respondents (${count(moved)} of ${count(all)})`,
  },
  takes: {
    highest: 'This is the highest band: there is no way up.',
    lowest: 'This is the lowest band: there is no way down.',
    noneUp: (band: string) => `No item alone can bring the score up to “${band}”.`,
    noneDown: (band: string) => `No item alone can bring the score down to “${band}”.`,
    note: 'The smallest change of the item’s value, in tenths of a point, with all other items as they are.',
    more: (n: number) =>
      `${plural(n, 'more item', 'more items')} could do it alone; JSON and CSV list them all.`,
  },
} as const;
