import { type Checklist, FACETS, LEVELS, TIERS } from '../checklist/types.ts';
import { isAtLeast } from './bands.ts';
import { pooledTally } from './evaluate.ts';
import type { GroupTally, ItemTally } from './group.ts';
import type { ItemPlace } from './places.ts';
import { isTicked } from './points.ts';
import { partScope, roleScope, type Scope, wholeScope } from './scope.ts';
import { domainScore, itemScore, overallScore } from './scores.ts';
import { throughGates } from './through-gates.ts';
import type {
  DomainScore,
  ItemScore,
  MechanismScore,
  PartScore,
  RoleGap,
  RoleScore,
  Score,
  UnmetItem,
} from './types.ts';

/** The part of a `MechanismScore` that follows from the tally alone. */
export type ScoredGroup = Pick<
  MechanismScore,
  'overall' | 'roles' | 'gaps' | 'gates' | 'unmet' | 'domains' | 'levels' | 'facets' | 'tiers'
>;

/** Every score of one mechanism in one round. */
export function scoreGroup(
  checklist: Checklist,
  group: GroupTally,
  places: readonly ItemPlace[],
): ScoredGroup {
  const scope = wholeScope(checklist, group, places);
  const items = new Map(places.map((place) => [place.item.id, scoreItem(scope, place)]));
  const ungated = checklist.domains.map((domain) => scoreDomain(scope, domain.id, items));
  const itemScores = new Map([...items].map(([id, item]) => [id, item.score]));
  const { domains, overall, gates } = throughGates(scope, ungated, itemScores);
  const roles = roleScores(scope, (own) => overallScore(own));
  return {
    overall,
    roles,
    gaps: roleGaps(roles),
    gates,
    unmet: unmetItems(scope, items),
    domains,
    levels: partScores(scope, 'level', LEVELS, (place) => place.item.levels),
    facets: partScores(scope, 'facet', FACETS, (place) => [place.item.facet]),
    tiers: partScores(scope, 'tier', TIERS, (place) => [place.item.tier]),
  };
}

function scoreDomain(scope: Scope, id: string, items: ReadonlyMap<string, ItemScore>): DomainScore {
  const domain = scope.checklist.domains.find((each) => each.id === id);
  if (!domain) throw new RangeError(`no domain ${id}`);
  const score = domainScore(scope, domain);
  const roles = roleScores(scope, (own) => (hasItems(own, id) ? domainScore(own, domain) : null));
  const maturity = score.reasons.find((reason) => reason.startsWith('maturity:'))?.slice('maturity:'.length);
  return {
    id,
    score,
    roles,
    gaps: roleGaps(roles),
    items: domain.items.flatMap((item) => items.get(item.id) ?? []),
    maturity: maturity === undefined || maturity === 'none' ? null : maturity,
  };
}

function scoreItem(scope: Scope, place: ItemPlace): ItemScore {
  const tally = pooledTally(scope, place);
  const roles = roleScores(scope, (own) => (own.places.includes(place) ? itemScore(own, place) : null));
  const score = place.item.scored ? itemScore(scope, place) : unscoredItem(tally);
  return {
    id: place.item.id,
    score,
    answers: answerCounts(place, tally),
    states: tally.states,
    roles,
    ...answersByRole(scope, place),
    notes: 0,
    evidence: 0,
  };
}

function unscoredItem(tally: ItemTally): Score {
  const none = { value: null, lowest: null, highest: null, band: null, uncapped: null };
  return { ...none, state: 'not-applicable', n: tally.states.answered, coverage: 0, reasons: ['profile'] };
}

/** The answers of each role that was asked, where there are several. */
function answersByRole({ voices }: Scope, place: ItemPlace): Pick<ItemScore, 'answersByRole'> {
  if (place.scale.kind !== 'options') return {};
  const asked = voices.flatMap((voice) => {
    const tally = voice.items[place.index];
    const isAsked = tally !== undefined && tally.states['not-asked'] < voice.respondents;
    return isAsked ? [{ role: voice.role, answers: answerCounts(place, tally), states: tally.states }] : [];
  });
  return asked.length < 2 ? {} : { answersByRole: asked };
}

/** Answers by option code; every option stands there, also those nobody chose. */
function answerCounts({ scale }: ItemPlace, { answers }: ItemTally): Record<string, number> {
  if (scale.kind !== 'options' && scale.kind !== 'multiple') return {};
  return Object.fromEntries(
    scale.options.map((option, index) => {
      const chosen = answers.filter(
        ({ value }) => value >= 0 && (scale.kind === 'options' ? value === index : isTicked(value, index)),
      );
      return [option.code, chosen.reduce((sum, entry) => sum + entry.count, 0)];
    }),
  );
}

/** Each role by itself. A consensus is one answer for all, so it has no roles. */
function roleScores(scope: Scope, score: (own: Scope) => Score | null): RoleScore[] {
  if (scope.checklist.scoring.respondents === 'consensus') return [];
  return scope.voices.flatMap((voice) => {
    const own = voice.role === null ? null : score(roleScope(scope, voice));
    return own === null || voice.role === null
      ? []
      : [{ role: voice.role, respondents: voice.respondents, score: own }];
  });
}

/** Every pair of roles in order: the first one's score minus the other's. */
function roleGaps(roles: readonly RoleScore[]): RoleGap[] {
  return roles.flatMap((first, place) =>
    roles.slice(place + 1).map((other) => {
      const [a, b] = [first.score.value, other.score.value];
      return { role: first.role, other: other.role, difference: a === null || b === null ? null : a - b };
    }),
  );
}

function partScores(
  scope: Scope,
  kind: 'level' | 'facet' | 'tier',
  ids: readonly string[],
  idsOf: (place: ItemPlace) => readonly (string | null)[],
): PartScore[] {
  return ids.flatMap((id) => {
    const places = scope.places.filter((place) => idsOf(place).includes(id));
    if (places.length === 0) return [];
    return [{ id, items: places.length, score: overallScore(partScope(scope, places), `${kind}:${id}`) }];
  });
}

function unmetItems({ checklist, places }: Scope, items: ReadonlyMap<string, ItemScore>): UnmetItem[] {
  return places.flatMap(({ item }): UnmetItem[] => {
    const score = items.get(item.id)?.score;
    if (!score || score.state === 'not-applicable') return [];
    if (item.tier !== 'requirement' && item.tier !== 'minimum-standard') return [];
    if (score.value === null) return [{ item: item.id, tier: item.tier, value: null, state: 'unknown' }];
    if (isAtLeast(score.value, checklist.scoring.pass)) return [];
    return [{ item: item.id, tier: item.tier, value: score.value, state: 'missed' }];
  });
}

function hasItems(scope: Scope, domain: string): boolean {
  return scope.places.some((place) => place.domain.id === domain);
}
