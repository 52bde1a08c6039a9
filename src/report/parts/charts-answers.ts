import type { OptionsScale } from '../../checklist/types.ts';
import type { ItemScore, MechanismScore, RoleAnswers } from '../../scoring/types.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Chart } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import { pictures } from './chart-blocks.ts';
import { LARGE_GAP } from './gap-findings.ts';

type Row = Extract<Chart, { kind: 'distribution' }>['rows'][number];
type Groups = Row['groups'];

/** These fill a page of A4. */
const MOST_BARS = 24;
/** No more are read at once. */
const MOST_ITEMS = 12;
const MISSING = ['dont-know', 'not-applicable', 'blank', 'invalid'] as const;

/** An item that somebody was asked. */
export interface AskedItem {
  readonly id: string;
  /** Bars from top to bottom, with counts in the order of the options' codes. */
  groups(codes: readonly string[]): Groups;
}

/** What a picture of answers is about. */
export interface AnswerPicture {
  readonly id: string;
  readonly caption: string;
  /** What the bars are, where there are several for an item and where there is one. */
  readonly apart: string;
  readonly together: string;
  /** As many fill a page of A4. */
  readonly mostBars: number;
}

/** Which items have their answers drawn: those that tell most of a mechanism, the others, or all. */
export type AnswersShown = 'all' | 'telling' | 'others';

/** So many items of a mechanism tell most. */
const MOST_TELLING = 3;
/** So many of these are the lowest, or moved most; the rest is left for those whose roles differ. */
const MOST_FIRST = 2;

/** The answers to the items of one mechanism, role by role: a picture for each scale of options. */
export function answerCharts(
  id: string,
  where: string,
  score: MechanismScore,
  which: AnswersShown,
  context: ReportContext,
): Block[] {
  const { caption, lowest, others, roles, together } = context.words.charts.answers;
  const items = score.domains.flatMap((domain) => domain.items).filter(isAsked);
  const scored = items.filter((item) => item.score.value !== null);
  const low = scored.toSorted((a, b) => (a.score.value ?? 0) - (b.score.value ?? 0));
  const told = { all: caption, telling: lowest, others }[which];
  return scaleCharts(
    {
      id: which === 'all' ? id : `${id}-${which}`,
      caption: told(where),
      apart: roles,
      together,
      mostBars: MOST_BARS,
    },
    answersOf(
      which,
      items.map((item) => ({ id: item.id, groups: (codes) => groupsOf(item, codes, context) })),
      { first: low.map((item) => item.id), later: items },
      context,
    ),
    context,
  );
}

/**
 * The items whose answers are drawn. Those that tell most are the first that are given, then those whose roles differ by
 * most, from the edge of a large gap on.
 */
export function answersOf(
  which: AnswersShown,
  items: readonly AskedItem[],
  { first, later }: { readonly first: readonly string[]; readonly later: readonly ItemScore[] },
  { checklist, names }: ReportContext,
): readonly AskedItem[] {
  if (which === 'all') return items;
  const drawn = items.filter(
    (item) => checklist.scales[names.findItem(item.id)?.scale ?? '']?.kind === 'options',
  );
  const ids = new Set(drawn.map((item) => item.id));
  const far = later
    .map((item) => ({ id: item.id, size: widestGap(item) }))
    .filter(({ size }) => size >= LARGE_GAP);
  const telling = new Set(first.filter((id) => ids.has(id)).slice(0, MOST_FIRST));
  for (const { id } of far.toSorted((a, b) => b.size - a.size)) {
    if (telling.size < MOST_TELLING && ids.has(id)) telling.add(id);
  }
  return items.filter((item) => telling.has(item.id) === (which === 'telling'));
}

/** Points between the highest and the lowest of the roles; 0 where fewer than two have a score. */
function widestGap({ roles }: ItemScore): number {
  const values = roles.flatMap(({ score }) => (score.value === null ? [] : [score.value]));
  return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
}

/** A picture of the answers to the items of each scale of options, or several where they are many. */
export function scaleCharts(
  picture: AnswerPicture,
  items: readonly AskedItem[],
  context: ReportContext,
): Block[] {
  const { checklist, names } = context;
  return Object.entries(checklist.scales).flatMap(([name, scale], index) => {
    if (scale.kind !== 'options' || scale.options.length < 2) return [];
    const own = items.filter((item) => names.findItem(item.id)?.scale === name);
    return scaleChart({ ...picture, id: `${picture.id}-answers-${index + 1}` }, scale, own, context);
  });
}

function scaleChart(
  { id, caption, apart, together, mostBars }: AnswerPicture,
  scale: OptionsScale,
  items: readonly AskedItem[],
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const options = scale.options.map((option) => names.text(option.label));
  const codes = scale.options.map((option) => option.code);
  const rows = items.map((item) => ({ label: names.item(item.id), groups: item.groups(codes) }));
  const { scale: onScale, description } = words.charts.answers;
  const isApart = rows.some((row) => row.groups.some((group) => group.label !== ''));
  const bars = rows.reduce((most, { groups }) => Math.max(most, groups.length), 1);
  return pictures(
    {
      id,
      caption: onScale(caption, options[0] ?? '', options.at(-1) ?? ''),
      description: [description(rows.length), isApart ? apart : together],
      rows,
      most: Math.min(MOST_ITEMS, Math.max(1, Math.floor(mostBars / bars))),
      draw: (part) => ({ kind: 'distribution', options, rows: part }),
    },
    context,
  );
}

/** Somebody was asked: an answer, or one that is missing. */
export function isAsked({ states }: ItemScore): boolean {
  return states.answered + MISSING.reduce((sum, state) => sum + states[state], 0) > 0;
}

/** A bar for each role that was asked; one without a name where the roles are not known. */
export function groupsOf(item: ItemScore, codes: readonly string[], context: ReportContext): Groups {
  const [onlyRole] = item.roles.filter((role) => role.respondents > 0);
  const byRole = item.answersByRole?.map((each) => ({ ...each, label: context.names.role(each.role) }));
  const single = item.roles.length === 1 && onlyRole ? context.names.role(onlyRole.role) : '';
  const groups = byRole ?? [{ label: single, answers: item.answers, states: item.states }];
  return groups.map(({ label, answers, states }) => ({
    label,
    counts: codes.map((code) => (Object.hasOwn(answers, code) ? (answers[code] ?? 0) : 0)),
    missing: missingText(states, context),
  }));
}

/** "don't know 2, blank 1"; a state and its number are not parted by a line break. */
function missingText(states: RoleAnswers['states'], { words }: ReportContext): string {
  return MISSING.filter((state) => states[state] > 0)
    .map((state) =>
      words.counts
        .of(words.answers[state], formatNumber(states[state], 0, words.number))
        .replace(/ /g, '\u00a0'),
    )
    .join(', ');
}
