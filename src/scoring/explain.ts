import type { Aggregation, Checklist, Domain, LoadedChecklist } from '../checklist/types.ts';
import type { ReadResponses } from '../responses/types.ts';
import { bandEdges } from './bands.ts';
import type { Combined } from './combine.ts';
import {
  domainRoleTerms,
  itemRoleTerms,
  valueDomain,
  valueItem,
  valueOverall,
  weighRoles,
} from './evaluate.ts';
import { explainAnswers, respondentStep } from './explain-answers.ts';
import { groupTally } from './group.ts';
import { type ItemPlace, itemPlaces } from './places.ts';
import { domainPlaces, roleScope, type Scope, wholeScope } from './scope.ts';
import { checklistIdentity, scoreMechanisms } from './score.ts';
import { tallyResponses } from './tally.ts';
import { massOf, type Term } from './terms.ts';
import type {
  ExplainedPart,
  ExplainedStep,
  ExplainedTerm,
  Explanation,
  MechanismScore,
  Score,
  ScoreOptions,
} from './types.ts';

/** The number that is to be explained. */
export interface ExplainTarget {
  readonly mechanism: string;
  readonly round: string;
  readonly part: ExplainedPart;
}

/**
 * The way from the answers to one number: counts of answers, every step with its figures, gates and band.
 * Mechanism, round and part must be in the data and in the checklist; RangeError otherwise.
 */
export function explainScore(
  read: ReadResponses,
  loaded: LoadedChecklist,
  target: ExplainTarget,
  options: ScoreOptions,
): Explanation {
  const { checklist } = loaded;
  const scored = scoreMechanisms(read, checklist, { ...options, by: [] }).find(
    (each) => each.mechanism === target.mechanism && each.round === target.round,
  );
  if (!scored) throw new RangeError(`no ${target.mechanism} in ${target.round}`);
  const scope = scopeOf(read, checklist, target);
  const score = scoreOfPart(scored, target.part);
  return {
    kind: 'explain',
    coordkit: options.coordkit,
    date: options.date,
    checklist: checklistIdentity(loaded),
    inputs: read.inputs,
    scoring: checklist.scoring,
    ...target,
    respondents: scored.respondents,
    score,
    coverageNeeded: checklist.scoring.coverage[target.part.kind],
    answers: placesOf(scope, target.part).flatMap((place) => explainAnswers(scope, place)),
    steps: stepsOf(scope, target.part, scored),
    gates: scored.gates.filter((gate) => gate.appliesTo === appliesTo(target.part)),
    band: bandEdges(score.band, checklist.bands),
    problems: read.problems,
  };
}

function scopeOf(read: ReadResponses, checklist: Checklist, target: ExplainTarget): Scope {
  const places = itemPlaces(checklist);
  const tally = tallyResponses(read.table, checklist, null);
  const index = tally.groups.findIndex(
    (group) => group.mechanism === target.mechanism && group.round === target.round,
  );
  return wholeScope(checklist, groupTally(tally, checklist, places, index), places);
}

function scoreOfPart(scored: MechanismScore, part: ExplainedPart): Score {
  if (part.kind === 'overall') return scored.overall;
  const found =
    part.kind === 'domain'
      ? scored.domains.find((domain) => domain.id === part.id)
      : scored.domains.flatMap((domain) => domain.items).find((item) => item.id === part.id);
  if (!found) throw new RangeError(`no ${part.kind} ${part.id}`);
  return found.score;
}

function placesOf(scope: Scope, part: ExplainedPart): readonly ItemPlace[] {
  if (part.kind === 'overall') return scope.places;
  return scope.places.filter(({ item, domain }) => part.id === (part.kind === 'item' ? item.id : domain.id));
}

function appliesTo(part: ExplainedPart): string | null {
  if (part.kind === 'item') return null;
  return part.kind === 'overall' ? 'overall' : part.id;
}

function stepsOf(scope: Scope, part: ExplainedPart, scored: MechanismScore): ExplainedStep[] {
  const [place] = placesOf(scope, part);
  if (part.kind === 'item') return place ? itemSteps(scope, place) : [];
  const domains = scope.checklist.domains.filter(
    (domain) => part.kind === 'overall' || domain.id === part.id,
  );
  const below = domains.flatMap((domain) => domainSteps(scope, domain));
  return part.kind === 'domain' ? below : [...below, overallStep(scope, scored)];
}

function itemSteps(scope: Scope, place: ItemPlace): ExplainedStep[] {
  const { roles } = scope.checklist.scoring;
  if (roles === 'pooled' || roles.at === 'domain') return [respondentStep(scope, place, null)];
  const steps = scope.voices.map((voice) => respondentStep(roleScope(scope, voice), place, voice.role));
  const weighed = weighRoles(itemRoleTerms(scope, place));
  return [...steps, { ...stepOf(weighed, 'role-weights'), kind: 'roles', of: place.item.id, role: null }];
}

function domainSteps(scope: Scope, domain: Domain): ExplainedStep[] {
  const { roles } = scope.checklist.scoring;
  const weighed = roles !== 'pooled' && roles.at === 'domain';
  if (!weighed) return [...itemRoleSteps(scope, domain), itemsStep(scope, domain, null)];
  const steps = scope.voices.map((voice) => itemsStep(roleScope(scope, voice), domain, voice.role));
  const combined = weighRoles(domainRoleTerms(scope, domain));
  return [...steps, { ...stepOf(combined, 'role-weights'), kind: 'roles', of: domain.id, role: null }];
}

/** Where roles are weighed at the item, how each item that several roles answered came about. */
function itemRoleSteps(scope: Scope, domain: Domain): ExplainedStep[] {
  const { roles } = scope.checklist.scoring;
  if (roles === 'pooled' || roles.at === 'domain') return [];
  return domainPlaces(scope, domain).flatMap((place) => {
    const step = itemSteps(scope, place).at(-1);
    return step && step.terms.filter((term) => term.used).length > 1 ? [step] : [];
  });
}

function itemsStep(scope: Scope, domain: Domain, role: string | null): ExplainedStep {
  const combined = valueDomain(scope, domain);
  return { ...stepOf(combined, domain.aggregation, scope.group.unit), kind: 'items', of: domain.id, role };
}

/** Domains enter the overall with what their gates left of them. */
function overallStep(scope: Scope, scored: MechanismScore): ExplainedStep {
  const capped = scored.domains.filter(({ score }) => score.uncapped !== null);
  const gated = new Map(capped.map(({ id, score }) => [id, score.value ?? 0]));
  const rule = scope.checklist.scoring.domains;
  const combined = valueOverall(scope, gated);
  const terms =
    rule === 'level-gated' ? scope.places.map((place) => valueItem(scope, place)) : combined.terms;
  return {
    ...stepOf({ ...combined, terms }, rule, scope.group.unit),
    kind: 'domains',
    of: 'overall',
    role: null,
  };
}

function stepOf(
  combined: Combined,
  rule: Aggregation | 'role-weights',
  unit = 1,
): Omit<ExplainedStep, 'kind' | 'of' | 'role'> {
  const { value, sum, weights } = combined;
  const scale = rule === 'pooled-mean' ? unit : 1;
  return {
    rule,
    terms: combined.terms.map((term) => explainTerm(term, rule, unit)),
    sum: sum === null ? null : sum / scale,
    weights: weights === null ? null : weights / scale,
    result: value,
  };
}

/** In a pooled mean an item weighs as much as it has answers. */
function explainTerm(term: Term, rule: Aggregation | 'role-weights', unit: number): ExplainedTerm {
  const { id, coverage, state, reasons } = term;
  const mass = massOf(term, 'value');
  const pooled = rule === 'pooled-mean' && mass.weight > 0;
  const weight = pooled ? (term.weight * mass.weight) / unit : term.weight;
  const value = pooled ? mass.sum / mass.weight : term.value;
  return { id, weight, value, coverage, state, used: state === 'scored' && term.weight > 0, reasons };
}
