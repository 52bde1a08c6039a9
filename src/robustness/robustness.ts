import type { Checklist, LoadedChecklist } from '../checklist/types.ts';
import type { Problem } from '../problems.ts';
import type { ReadResponses } from '../responses/types.ts';
import {
  checklistIdentity,
  exceptionsOf,
  lonelyRespondents,
  notForComparison,
  setAside,
} from '../scoring/score.ts';
import { perturbedWeightsFamily } from './draws.ts';
import {
  aggregationFamily,
  equalWeightsFamily,
  leaveOutDomainFamily,
  leaveOutItemFamily,
} from './families.ts';
import { createField, type Field } from './field.ts';
import { leaveOutOrganisationFamily, leaveOutRespondentFamily, SMALLEST_NAMED } from './leave-out-people.ts';
import { placeOf } from './trials.ts';
import {
  FAMILIES,
  type Family,
  type FamilyResult,
  type MechanismRobustness,
  type RobustnessOptions,
  type RobustnessResult,
  type Varied,
} from './types.ts';
import { ruleVariations } from './variations.ts';
import { FACTORS, weightVariations } from './weights.ts';
import { whatItTakes } from './what-it-takes.ts';

/**
 * Whether the band and the place of every mechanism in every round survive other choices that could be defended. The
 * answers must have been read with the same checklist, and with `options.organisation` among the attributes.
 */
export function assessRobustness(
  read: ReadResponses,
  loaded: LoadedChecklist,
  options: RobustnessOptions,
): RobustnessResult {
  const { checklist } = loaded;
  const field = createField(read.table, checklist);
  const mechanisms = assessSubjects(field, options);
  return {
    kind: 'robustness',
    coordkit: options.coordkit,
    date: options.date,
    seed: options.seed,
    checklist: checklistIdentity(loaded),
    inputs: read.inputs,
    scoring: checklist.scoring,
    exceptions: exceptionsOf(checklist),
    varied: describeVaried(field, options),
    rankings: field.contests.map(({ result }) => result),
    mechanisms,
    problems: [...read.problems, ...problemsOf(read, checklist, mechanisms)],
  };
}

/** How each family is tried, for all subjects at once. */
const TRY = {
  aggregation: aggregationFamily,
  'equal-weights': equalWeightsFamily,
  'perturbed-weights': (field, { draws, seed }) => perturbedWeightsFamily(field, draws, seed),
  'leave-out-respondent': leaveOutRespondentFamily,
  'leave-out-organisation': (field, { organisation }) => leaveOutOrganisationFamily(field, organisation),
  'leave-out-item': leaveOutItemFamily,
  'leave-out-domain': leaveOutDomainFamily,
} as const satisfies Record<Family, (field: Field, options: RobustnessOptions) => FamilyResult[]>;

function assessSubjects(field: Field, options: RobustnessOptions): MechanismRobustness[] {
  const families = FAMILIES.map((family) => TRY[family](field, options));
  return field.subjects.map((subject, order) => ({
    mechanism: subject.mechanism,
    round: subject.round,
    respondents: subject.group.respondents,
    byRole: subject.group.roles.map(({ role, respondents }) => ({ name: role ?? '', count: respondents })),
    declared: subject.declared,
    place: placeOf(field, order),
    families: families.flatMap((results) => results[order] ?? []),
    whatItTakes: whatItTakes(subject),
  }));
}

function describeVaried({ checklist, hasRoles }: Field, options: RobustnessOptions): Varied {
  return {
    rules: ruleVariations(checklist, hasRoles),
    weights: weightVariations(checklist),
    perturbation: {
      draws: options.draws,
      seed: options.seed,
      generator: 'MT19937',
      distribution: 'log-uniform',
      ...FACTORS,
    },
    organisation: options.organisation,
    smallestNamed: SMALLEST_NAMED,
  };
}

function problemsOf(
  read: ReadResponses,
  checklist: Checklist,
  mechanisms: readonly MechanismRobustness[],
): Problem[] {
  return [
    ...lonelyRespondents(mechanisms),
    ...setAside(read, checklist),
    ...notForComparison(checklist, mechanisms),
  ];
}
