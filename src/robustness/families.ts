import { adoptItems, keepItems } from '../scoring/adopted-items.ts';
import { itemPlaces } from '../scoring/places.ts';
import type { Weights } from '../scoring/reweigher.ts';
import { wholeScope } from '../scoring/scope.ts';
import { finalOverall } from '../scoring/through-gates.ts';
import { agreementOf, countTrials, rangeOf } from './agreement.ts';
import type { Field, Subject } from './field.ts';
import { type Outcome, tellable, tryOnAll } from './trials.ts';
import type { Family, FamilyResult, NamedTrial, NotTriedReason, RuleVariation } from './types.ts';
import { ruleVariations, scoredDomains, withRule } from './variations.ts';
import { equalWeights, weightVariations, withWeights } from './weights.ts';

/** Other rules of aggregation; a result for each subject, as all these functions give. */
export function aggregationFamily(field: Field): FamilyResult[] {
  const variations = ruleVariations(field.checklist, field.hasRoles).map((variation) => ({
    id: variation.id,
    vary: rescoring(field, variation),
  }));
  return namedFamily(field, 'aggregation', variations, 'no-other-rule');
}

/** Weights made equal. */
export function equalWeightsFamily(field: Field): FamilyResult[] {
  const variations = weightVariations(field.checklist).map((id) => ({
    id,
    vary: reweighing(field, equalWeights(field.checklist, id)),
  }));
  return namedFamily(field, 'equal-weights', variations, 'weights-equal');
}

/** Each scored item left out, for all mechanisms at once. */
export function leaveOutItemFamily(field: Field): FamilyResult[] {
  const items = field.places.filter(({ item }) => item.scored);
  const variations = items.map((left) => ({
    id: left.item.id,
    vary: ({ scope }: Subject) => finalOverall(keepItems(scope, (place) => place !== left)),
  }));
  return namedFamily(field, 'leave-out-item', items.length < 2 ? [] : variations, 'one-item');
}

/** Each domain left out, for all mechanisms at once. */
export function leaveOutDomainFamily(field: Field): FamilyResult[] {
  const domains = scoredDomains(field.checklist);
  const variations = domains.map((left) => ({
    id: left.id,
    vary: ({ scope }: Subject) => finalOverall(keepItems(scope, ({ domain }) => domain !== left)),
  }));
  return namedFamily(field, 'leave-out-domain', domains.length < 2 ? [] : variations, 'one-domain');
}

export function withheld(family: Family, reason: NotTriedReason): FamilyResult {
  return { family, kind: 'withheld', reason };
}

export function isScored(subject: Subject | undefined): boolean {
  return subject !== undefined && subject.declared.value !== null;
}

/** The full evaluation under other weights, which leave the items' values as they are. */
export function reweighing({ checklist }: Field, weights: Weights): (subject: Subject) => Outcome {
  const varied = withWeights(checklist, weights);
  const places = itemPlaces(varied);
  return ({ group, scope }) =>
    finalOverall(
      adoptItems(wholeScope(varied, group, places), scope, (term, place) => ({
        ...term,
        weight: place.item.weight,
      })),
    );
}

/** Rules on respondents and roles reach down to the answers; the others take the items as they are. */
function rescoring({ checklist }: Field, variation: RuleVariation): (subject: Subject) => Outcome {
  const varied = withRule(checklist, variation);
  const places = itemPlaces(varied);
  const reachesItems = variation.part === 'respondents' || variation.part === 'roles' || variation.poolsRoles;
  return ({ group, scope }) => {
    const whole = wholeScope(varied, group, places);
    return finalOverall(reachesItems ? whole : adoptItems(whole, scope, (term) => term));
  };
}

interface NamedVariation {
  readonly id: string;
  readonly vary: (subject: Subject) => Outcome;
}

/** `reason` says why there are no variations, where that is so. */
function namedFamily(
  field: Field,
  family: Family,
  variations: readonly NamedVariation[],
  reason: NotTriedReason,
): FamilyResult[] {
  const tried = variations.map(({ id, vary }) => ({ id, trials: tryOnAll(field, vary) }));
  return field.subjects.map((subject, order): FamilyResult => {
    if (!isScored(subject)) return withheld(family, 'not-scored');
    if (variations.length === 0) return withheld(family, reason);
    const trials = tried.flatMap(({ id, trials }): NamedTrial[] => {
      const own = trials[order];
      return own === undefined ? [] : [{ id, ...own }];
    });
    const count = countTrials(trials);
    const agreement = agreementOf(count, tellable(field, order));
    return { family, kind: 'named', agreement, range: rangeOf(count), trials };
  });
}
