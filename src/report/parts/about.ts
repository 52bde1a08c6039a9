import type { InputFile } from '../../responses/types.ts';
import type { ChecklistIdentity, MechanismScore, NamedCount, ResponseRate } from '../../scoring/types.ts';
import { type FactRow, facts, heading } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { formatDate } from '../dates.ts';
import type { Block } from '../document.ts';
import { formatNumber, formatShare } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { periodText, templateFacts } from './cover-facts.ts';

/** What the opening of a report tells: the common part of all results. */
export interface AboutResult {
  readonly coordkit: string;
  readonly date: string | null;
  readonly seed: number | null;
  readonly checklist: ChecklistIdentity;
  readonly olderChecklist?: ChecklistIdentity | null;
  readonly inputs: readonly InputFile[];
  /** Rounds in the order in which they are to be named. */
  readonly rounds: readonly string[];
  readonly mechanisms: readonly MechanismScore[];
}

/** Who and what the report is about: the facts of its cover. */
export function aboutBlocks(result: AboutResult, context: ReportContext): Block[] {
  const { about } = context.words;
  return [
    heading(1, about.heading, 'about'),
    facts([
      ...subjectFacts(result, context),
      ...templateFacts(context),
      [about.checklist, checklistText(result.checklist, context)],
      [about.date, dateText(result.date, context.words), result.date],
    ]),
  ];
}

/** Instrument, data, version and date: what is needed to make the same report again. */
export function provenanceFacts(
  result: Pick<AboutResult, 'coordkit' | 'date' | 'checklist' | 'olderChecklist' | 'inputs'> & {
    readonly seed?: number | null;
  },
  context: ReportContext,
): FactRow[] {
  const { about } = context.words;
  const seed = result.seed ?? null;
  const made = [`coordkit ${result.coordkit}`, ...(seed === null ? [] : [about.seed(seed)])];
  return [
    [about.checklist, checklistText(result.checklist, context)],
    [about.sha256, result.checklist.sha256],
    ...(result.olderChecklist ? olderFacts(result.olderChecklist, context) : []),
    ...result.inputs.flatMap((input): FactRow[] => [
      [about.data, about.input(input.path, input.rows, input.used, input.rejected)],
      [about.sha256, input.sha256],
    ]),
    [about.date, dateText(result.date, context.words), result.date],
    [about.madeWith, context.words.text.series(made)],
  ];
}

/** A day as readers of the language write it; null where none was given. */
export function dateText(date: string | null, { dates }: Words): string | null {
  return date === null ? null : formatDate(date, dates);
}

/** "4 of 12 invited (33 %)", or in other words for the same figures. */
export function responseFigures(
  { respondents, invited }: Pick<ResponseRate, 'respondents' | 'invited'>,
  { words }: ReportContext,
  wording = words.about.responseOf,
): string {
  const share = invited > 0 ? formatShare(respondents / invited, words.number) : words.number.none;
  const figure = (n: number) => formatNumber(n, 0, words.number);
  return wording(figure(respondents), figure(invited), share);
}

/** "coordinator 1, partner 3": names with their counts. */
export function countsText(
  counts: MechanismScore['byRole'],
  name: (name: string) => string,
  { words }: ReportContext,
): string {
  return counts
    .map((each) => words.counts.of(name(each.name), formatNumber(each.count, 0, words.number)))
    .join(', ');
}

/** The name of a role, where an empty one stands for none. */
export function roleOrNone(context: ReportContext): (name: string) => string {
  return (name) => context.names.role(name === '' ? null : name);
}

/** The name of a sector or another attribute, where an empty one stands for none. */
export function nameOrNone({ words }: ReportContext): (name: string) => string {
  return (name) => (name === '' ? words.notGiven : name);
}

const MOST_NAMED = 12;

function subjectFacts({ mechanisms, rounds }: AboutResult, context: ReportContext): FactRow[] {
  const { about, counts, text } = context.words;
  const names = [...new Set(mechanisms.map((each) => each.mechanism))].map(nameOrNone(context));
  const named = names.length > MOST_NAMED ? counts.mechanisms(names.length) : text.series(names);
  const each = (told: (scores: readonly MechanismScore[]) => string) =>
    roundByRound(mechanisms, rounds, told, context);
  const countOf = (scores: readonly MechanismScore[]) =>
    scores.reduce((sum, score) => sum + score.respondents, 0);
  const roles = (score: MechanismScore) => score.byRole;
  const sectors = (score: MechanismScore) => score.bySector;
  const sexes = (score: MechanismScore) => score.bySex;
  const counted = (of: (score: MechanismScore) => readonly NamedCount[]) =>
    each((scores) => countsText(totals(scores, of), nameOrNone(context), context));
  const dated = rounds.map((round) => ({ id: round, name: nameOrNone(context)(round) }));
  return [
    [names.length === 1 ? about.mechanism : about.mechanisms, named],
    [rounds.length === 1 ? about.round : about.rounds, text.series(dated.map(({ name }) => name))],
    [context.words.cover.period, periodText(dated, context)],
    [about.respondents, each((scores) => formatNumber(countOf(scores), 0, context.words.number))],
    [about.byRole, each((scores) => countsText(totals(scores, roles), roleOrNone(context), context))],
    [about.bySector, counted(sectors)],
    [context.words.cover.bySex, counted(sexes)],
    [about.response, each((scores) => totalResponse(scores, context))],
  ];
}

/** What is told of each round, with its name where there are several. */
function roundByRound(
  mechanisms: readonly MechanismScore[],
  rounds: readonly string[],
  told: (scores: readonly MechanismScore[]) => string,
  context: ReportContext,
): string {
  const { text } = context.words;
  const all = rounds.map((round) => ({
    name: nameOrNone(context)(round),
    told: told(mechanisms.filter((each) => each.round === round)),
  }));
  const known = all.filter((each) => each.told !== '');
  return all.length === 1
    ? (known[0]?.told ?? '')
    : text.series(known.map((each) => text.labelled(each.name, each.told)));
}

/** Counts added up over mechanisms; nothing where no name is known. */
function totals(
  scores: readonly MechanismScore[],
  counts: (score: MechanismScore) => readonly NamedCount[],
): NamedCount[] {
  const sums = new Map<string, number>();
  for (const { name, count } of scores.flatMap(counts)) sums.set(name, (sums.get(name) ?? 0) + count);
  if ([...sums.keys()].every((name) => name === '')) return [];
  return [...sums].map(([name, count]) => ({ name, count }));
}

function totalResponse(scores: readonly MechanismScore[], context: ReportContext): string {
  const { about, text } = context.words;
  const known = scores.flatMap((score) => score.response ?? []);
  if (known.length === 0) return scores.length === 0 ? '' : about.noInvited;
  const respondents = known.reduce((sum, rate) => sum + rate.respondents, 0);
  const invited = known.reduce((sum, rate) => sum + rate.invited, 0);
  const [only] = known.length === 1 ? known : [];
  return text.series([
    responseFigures({ respondents, invited }, context),
    ...(only?.interval ? [intervalText(only.interval, context)] : []),
    ...activeFigures(known, context),
    ...othersText(known, context),
    ...(known.length < scores.length ? [about.invitedFor(known.length, scores.length)] : []),
    ...(respondents > invited ? [about.overInvited] : []),
  ]);
}

function intervalText(
  { level, low, high }: NonNullable<ResponseRate['interval']>,
  { words }: ReportContext,
): string {
  const share = (value: number) => formatShare(value, words.number);
  return words.response.interval(share(level), share(low), share(high));
}

function othersText(known: readonly ResponseRate[], { words }: ReportContext): string[] {
  const count = known.reduce((sum, { notOnList }) => sum + (notOnList ?? 0), 0);
  return count === 0 ? [] : [words.response.notOnList(count)];
}

/** The second denominator, where it is known of every mechanism. */
function activeFigures(known: readonly ResponseRate[], context: ReportContext): string[] {
  const all = known.flatMap(({ active }) => active ?? []);
  if (all.length < known.length) return [];
  const respondents = all.reduce((sum, active) => sum + active.respondents, 0);
  const invited = all.reduce((sum, active) => sum + active.invited, 0);
  return [responseFigures({ respondents, invited }, context, context.words.response.active)];
}

function checklistText({ id, version, variant }: ChecklistIdentity, context: ReportContext): string {
  const { words, names, checklist } = context;
  const identity = words.about.version(id, version);
  const inside = variant === null ? identity : words.text.series([identity, words.about.variant(variant)]);
  return words.text.inside(names.text(checklist.title), inside);
}

function olderFacts(older: ChecklistIdentity, context: ReportContext): FactRow[] {
  const { about } = context.words;
  return [
    [about.olderChecklist, about.version(older.id, older.version)],
    [about.sha256, older.sha256],
  ];
}
