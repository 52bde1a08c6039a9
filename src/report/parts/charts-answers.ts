import type { OptionsScale } from '../../checklist/types.ts';
import type { ItemScore, MechanismScore, RoleAnswers } from '../../scoring/types.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Chart } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import { pictures } from './chart-blocks.ts';

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

/** The answers to the items of one mechanism, role by role: a picture for each scale of options. */
export function answerCharts(
  id: string,
  where: string,
  score: MechanismScore,
  context: ReportContext,
): Block[] {
  const { caption, roles, together } = context.words.charts.answers;
  const items = score.domains.flatMap((domain) => domain.items).filter(isAsked);
  return scaleCharts(
    { id, caption: caption(where), apart: roles, together, mostBars: MOST_BARS },
    items.map((item) => ({ id: item.id, groups: (codes) => groupsOf(item, codes, context) })),
    context,
  );
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
