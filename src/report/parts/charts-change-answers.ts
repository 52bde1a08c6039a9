import type { ChangeResult, MechanismChange } from '../../change/types.ts';
import type { ItemScore, MechanismScore } from '../../scoring/types.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { nameOrNone } from './about.ts';
import {
  type AnswersShown,
  type AskedItem,
  answersOf,
  groupsOf,
  isAsked,
  scaleCharts,
} from './charts-answers.ts';
import { allItems, byDistance } from './moved.ts';

export type { AnswersShown };

/** Fewer than of one round: names of roles with their round take more lines. */
const MOST_BARS = 20;

/** One round of an item, with the name of the round. */
interface Round {
  readonly name: string;
  readonly item: ItemScore;
}

/** The answers to the items that mean the same in both rounds, role by role, the earlier round above the later. */
export function changeAnswerCharts(
  id: string,
  change: MechanismChange,
  result: ChangeResult,
  which: AnswersShown,
  context: ReportContext,
): Block[] {
  const { caption, changed, others, rounds, roundsTogether } = context.words.charts.answers;
  const name = nameOrNone(context);
  const [from, to] = [name(change.from), name(change.to)];
  const told = { all: caption, telling: changed, others }[which];
  const first = byDistance(allItems(change)).map((item) => item.id);
  const later = [...(itemsIn(change.to, change, result)?.values() ?? [])];
  return scaleCharts(
    {
      id: which === 'all' ? id : `${id}-${which}`,
      caption: told(name(change.mechanism)),
      apart: isWithRoles(change, result) ? rounds(from, to) : roundsTogether(from, to),
      together: '',
      mostBars: MOST_BARS,
    },
    answersOf(which, askedItems(change, result, context), { first, later }, context),
    context,
  );
}

function askedItems(change: MechanismChange, result: ChangeResult, context: ReportContext): AskedItem[] {
  const name = nameOrNone(context);
  const [before, after] = [change.from, change.to].map((round) => itemsIn(round, change, result));
  const left = new Set(change.notComparable.map((item) => item.id));
  const ids = change.domains.flatMap((domain) => domain.items.map((item) => item.id));
  return ids.flatMap((id): AskedItem[] => {
    const earlier = before?.get(earlierId(id, result, context));
    const later = after?.get(id);
    if (left.has(id) || !earlier || !later || !(isAsked(earlier) || isAsked(later))) return [];
    const rounds = [
      { name: name(change.from), item: earlier },
      { name: name(change.to), item: later },
    ];
    return [{ id, groups: (codes) => roundGroups(rounds, codes, context) }];
  });
}

/** An item that the older version of the checklist names otherwise. */
function earlierId(id: string, { olderChecklist }: ChangeResult, { checklist }: ReportContext): string {
  if (olderChecklist === null) return id;
  return checklist.crosswalk.find((each) => each.to === id)?.from ?? id;
}

function itemsIn(
  round: string,
  { mechanism }: MechanismChange,
  { mechanisms }: ChangeResult,
): ReadonlyMap<string, ItemScore> {
  const score = mechanisms.find((each) => each.mechanism === mechanism && each.round === round);
  const items = score?.domains.flatMap((domain) => domain.items) ?? [];
  return new Map(items.map((item) => [item.id, item]));
}

/** "partner, baseline" above "partner, follow-up"; only the rounds where the roles are not known. */
function roundGroups(rounds: readonly Round[], codes: readonly string[], context: ReportContext) {
  const asked = rounds
    .filter(({ item }) => isAsked(item))
    .map(({ name, item }) => ({ name, groups: groupsOf(item, codes, context) }));
  const roles = [...new Set(asked.flatMap(({ groups }) => groups.map((group) => group.label)))];
  return roles.flatMap((role) =>
    asked.flatMap(({ name, groups }) =>
      groups
        .filter((group) => group.label === role)
        .map((group) => ({
          ...group,
          label: role === '' ? name : context.words.charts.answers.inRound(role, name),
        })),
    ),
  );
}

function isWithRoles({ mechanism }: MechanismChange, { mechanisms }: ChangeResult): boolean {
  const own = mechanisms.filter((score: MechanismScore) => score.mechanism === mechanism);
  return own.some(({ byRole }) => byRole.some(({ name }) => name !== ''));
}
