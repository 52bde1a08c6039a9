import { type Checklist, CONSENSUS_ROLE, type LoadedChecklist } from '../checklist/types.ts';
import { type Problem, problem, say } from '../problems.ts';
import type { ReadResponses } from '../responses/types.ts';
import { assessAgreement } from './agreement/agreement.ts';
import { type Comments, collectComments } from './comments.ts';
import { disaggregate } from './disaggregate.ts';
import { type GroupTally, groupTally } from './group.ts';
import { invitedProblems, notOnListProblems } from './invited-problems.ts';
import { scoreGroup } from './mechanism.ts';
import { type ItemPlace, itemPlaces } from './places.ts';
import { assessReliability } from './reliability/reliability.ts';
import { countRemarks, type RemarkCounts, remarksOf } from './remarks.ts';
import { countByAttribute, type RespondentCounts } from './respondent-counts.ts';
import { type ResponseRates, responseRates } from './response-rate.ts';
import { type Tally, tallyResponses } from './tally.ts';
import type { ChecklistIdentity, MechanismScore, ScoreOptions, ScoreResult } from './types.ts';

/**
 * Scores every mechanism in every round of the data. Scores are on 0–100 and never rounded; see docs/scoring.md.
 * The answers must have been read with the same checklist.
 */
export function scoreResponses(
  read: ReadResponses,
  loaded: LoadedChecklist,
  options: ScoreOptions,
): ScoreResult {
  const { checklist } = loaded;
  const mechanisms = scoreMechanisms(read, checklist, options);
  return {
    kind: 'score',
    coordkit: options.coordkit,
    date: options.date,
    seed: options.seed,
    checklist: checklistIdentity(loaded),
    inputs: options.invited ? [...read.inputs, options.invited.file] : read.inputs,
    scoring: checklist.scoring,
    exceptions: exceptionsOf(checklist),
    mechanisms,
    agreement: options.agreement ? assessAgreement(read, checklist, { seed: options.seed ?? 1 }) : null,
    reliability: options.reliability ? assessReliability(read.table, checklist) : null,
    problems: [
      ...read.problems,
      ...resultProblems(read, checklist, mechanisms),
      ...invitedProblems(options.invited, [read]),
    ],
  };
}

/** Every mechanism in every round, sorted by mechanism and round. */
export function scoreMechanisms(
  read: ReadResponses,
  checklist: Checklist,
  options: ScoreOptions,
): MechanismScore[] {
  const places = itemPlaces(checklist);
  const context: MechanismContext = {
    checklist,
    places,
    tally: tallyResponses(read.table, checklist, null),
    remarks: countRemarks(read.table),
    comments: options.comments ? collectComments(read.table) : null,
    sectors: countByAttribute(read.table, 'sector'),
    sexes: countByAttribute(read.table, 'sex'),
    responses: responseRates(options.invited, read.table, checklist, places),
  };
  const scored = context.tally.groups.map((_, group) => scoreMechanism(context, group));
  const cells = options.by.map((column) => disaggregate(read.table, checklist, column, options.minCell));
  return scored.map((score) => ({
    ...score,
    disaggregations: cells.flatMap((each) => each.of(score.mechanism, score.round)),
  }));
}

/** The name, version and fingerprint of a checklist, as results carry them. */
export function checklistIdentity({ checklist, sha256 }: LoadedChecklist): ChecklistIdentity {
  return { id: checklist.id, version: checklist.version, sha256, variant: checklist.variant };
}

/** Domains that are combined otherwise than the checklist's rule says. */
export function exceptionsOf(checklist: Checklist): ScoreResult['exceptions'] {
  return checklist.domains
    .filter((domain) => domain.aggregation !== checklist.scoring.items)
    .map((domain) => ({ domain: domain.id, items: domain.aggregation }));
}

interface MechanismContext {
  readonly checklist: Checklist;
  readonly places: readonly ItemPlace[];
  readonly tally: Tally;
  readonly remarks: RemarkCounts;
  /** Null unless asked for. */
  readonly comments: Comments | null;
  readonly sectors: RespondentCounts;
  readonly sexes: RespondentCounts;
  readonly responses: ResponseRates;
}

function scoreMechanism(context: MechanismContext, index: number): MechanismScore {
  const { checklist, places } = context;
  const group = groupTally(context.tally, checklist, places, index);
  const { mechanism, round } = group;
  const scored = scoreGroup(checklist, group, places);
  return {
    mechanism,
    round,
    level: group.level,
    respondents: group.respondents,
    byRole: rolesOf(group),
    bySector: context.sectors.of(mechanism, round),
    bySex: context.sexes.of(mechanism, round),
    response: context.responses.of(mechanism, round, scored.overall),
    ...scored,
    domains: scored.domains.map((domain) => ({
      ...domain,
      items: domain.items.map((item) => ({
        ...item,
        ...remarksOf(context.remarks, mechanism, round, item.id),
        ...(context.comments ? { comments: context.comments.of(mechanism, round, item.id) } : {}),
      })),
    })),
    disaggregations: [],
  };
}

function rolesOf(group: GroupTally) {
  return group.roles.map(({ role, respondents }) => ({ name: role ?? '', count: respondents }));
}

/** What the scores themselves warn of. */
export function resultProblems(
  read: ReadResponses,
  checklist: Checklist,
  mechanisms: readonly MechanismScore[],
): Problem[] {
  return [
    ...lonelyRespondents(mechanisms),
    ...crowdedRooms(mechanisms),
    ...notOnListProblems(mechanisms),
    ...looseCells(mechanisms),
    ...setAside(read, checklist),
    ...notForComparison(checklist, mechanisms),
  ];
}

type Answered = Pick<MechanismScore, 'mechanism' | 'round' | 'respondents'>;

/** Mechanisms that one person answered for. */
export function lonelyRespondents(mechanisms: readonly Answered[]): Problem[] {
  const alone = mechanisms.filter((each) => each.respondents === 1);
  return alone.map(({ mechanism, round }) =>
    problem('one-respondent', { message: say('respondent-alone', { mechanism, round }) }),
  );
}

function crowdedRooms(mechanisms: readonly MechanismScore[]): Problem[] {
  return mechanisms.flatMap(({ mechanism, round, response }) => {
    if (!response || response.respondents <= response.invited) return [];
    const { respondents, invited } = response;
    const message = say('respondents-over-invited', { mechanism, round, respondents, invited });
    return [problem('response-over-100', { message })];
  });
}

/** A single suppressed category can be worked out from the others and the total. */
function looseCells(mechanisms: readonly MechanismScore[]): Problem[] {
  return mechanisms.flatMap(({ mechanism, round, disaggregations }) =>
    disaggregations.flatMap(({ column, categories }) => {
      if (categories.filter((each) => each.state === 'suppressed').length !== 1 || categories.length === 1)
        return [];
      const message = say('cell-alone', { mechanism, round, column });
      return [problem('single-suppressed-cell', { message })];
    }),
  );
}

/** Rows of a consensus where the respondents themselves are scored. */
export function setAside(read: ReadResponses, checklist: Checklist): Problem[] {
  if (checklist.scoring.respondents === 'consensus') return [];
  const { names, index } = read.table.role;
  const consensus = names.indexOf(CONSENSUS_ROLE);
  const count = consensus === -1 ? 0 : index.reduce((sum, role) => sum + (role === consensus ? 1 : 0), 0);
  if (count === 0) return [];
  return [problem('data-consensus-aside', { message: say('consensus-aside', { count }), count })];
}

/** Several mechanisms in a checklist that is not made for comparing them. */
export function notForComparison(
  checklist: Checklist,
  mechanisms: readonly Pick<MechanismScore, 'mechanism'>[],
): Problem[] {
  const several = new Set(mechanisms.map((each) => each.mechanism)).size > 1;
  if (checklist.comparability !== 'within-mechanism' || !several) return [];
  return [problem('not-comparable-mechanisms', { message: say('mechanisms-not-comparable') })];
}
