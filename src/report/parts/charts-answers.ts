import type { OptionsScale } from '../../checklist/types.ts';
import type { ItemScore, MechanismScore, RoleAnswers } from '../../scoring/types.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Chart } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import { pictures } from './chart-blocks.ts';

type Row = Extract<Chart, { kind: 'distribution' }>['rows'][number];

/** Items with two bars each fill a page of A4. */
const MOST_ITEMS = 12;
const MISSING = ['dont-know', 'not-applicable', 'blank', 'invalid'] as const;

/** The answers to the items of one mechanism, role by role: a picture for each scale of options. */
export function answerCharts(
  id: string,
  where: string,
  score: MechanismScore,
  context: ReportContext,
): Block[] {
  const { checklist } = context;
  const items = score.domains.flatMap((domain) => domain.items);
  return Object.entries(checklist.scales).flatMap(([name, scale], index) => {
    if (scale.kind !== 'options' || scale.options.length < 2) return [];
    const own = items.filter((item) => context.names.findItem(item.id)?.scale === name && isAsked(item));
    return scaleChart(`${id}-answers-${index + 1}`, where, scale, own, context);
  });
}

function scaleChart(
  id: string,
  where: string,
  scale: OptionsScale,
  items: readonly ItemScore[],
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const options = scale.options.map((option) => names.text(option.label));
  const codes = scale.options.map((option) => option.code);
  const rows = items.map((item) => ({ label: names.item(item.id), groups: groupsOf(item, codes, context) }));
  const { caption, scale: onScale, description, roles, together } = words.charts.answers;
  const isApart = rows.some((row) => row.groups.some((group) => group.label !== ''));
  return pictures(
    {
      id,
      caption: onScale(caption(where), options[0] ?? '', options.at(-1) ?? ''),
      description: [description(rows.length), isApart ? roles : together],
      rows,
      most: MOST_ITEMS,
      draw: (part) => ({ kind: 'distribution', options, rows: part }),
    },
    context,
  );
}

/** Somebody was asked: an answer, or one that is missing. */
function isAsked({ states }: ItemScore): boolean {
  return states.answered + MISSING.reduce((sum, state) => sum + states[state], 0) > 0;
}

/** A bar for each role that was asked; one without a name where the roles are not known. */
function groupsOf(item: ItemScore, codes: readonly string[], context: ReportContext): Row['groups'] {
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
