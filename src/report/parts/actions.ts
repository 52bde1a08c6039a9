import type { ItemScore, MechanismScore, Score } from '../../scoring/types.ts';
import { heading, list } from '../blocks.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';

const MOST_ITEMS = 3;

interface ActionGroup {
  readonly title: string;
  readonly items: readonly ItemScore[];
}

/** What the checklist says is to be done, for the lowest items of each domain whose band asks for action. */
export function actionBlocks(id: string, score: MechanismScore, context: ReportContext): Block[] {
  const groups = [...bandGroups(score, context), ...requirementGroup(score, context)];
  const told = groups.filter((group) => group.items.length > 0);
  return told.flatMap((group, index) => [
    heading(3, group.title, `${id}-actions-${index + 1}`),
    ...list(group.items.map((item) => actionText(item, context))),
  ]);
}

function bandGroups(score: MechanismScore, context: ReportContext): ActionGroup[] {
  const { names, words } = context;
  const groups = score.domains
    .filter((domain) => asksForAction(domain.score, context))
    .map((domain) => group(names.domain(domain.id), domain.score, domain.items, context));
  if (groups.length > 0 || !asksForAction(score.overall, context)) return groups;
  const items = score.domains.flatMap((domain) => domain.items);
  return [group(words.score.overall, score.overall, items, context)];
}

function group(
  part: string,
  { band }: Score,
  items: readonly ItemScore[],
  context: ReportContext,
): ActionGroup {
  const { names, words } = context;
  const lowest = items
    .filter((item) => item.score.value !== null && item.score.value < 100 && hasActions(item, context))
    .toSorted((a, b) => (a.score.value ?? 0) - (b.score.value ?? 0))
    .slice(0, MOST_ITEMS);
  return { title: words.score.actionsFor(part, names.band(band) ?? ''), items: lowest };
}

/** A requirement that is missed has its actions named whatever the band of its domain. */
function requirementGroup(score: MechanismScore, context: ReportContext): ActionGroup[] {
  const missed = score.unmet.filter((each) => each.tier === 'requirement' && each.state === 'missed');
  const ids = new Set(missed.map((each) => each.item));
  const items = score.domains
    .filter((domain) => !asksForAction(domain.score, context))
    .flatMap((domain) => domain.items)
    .filter((item) => ids.has(item.id) && hasActions(item, context));
  return [{ title: context.words.score.actionsForRequirements, items }];
}

function asksForAction({ band }: Score, { names }: ReportContext): boolean {
  return names.findBand(band)?.actionRequired ?? false;
}

function hasActions({ id }: ItemScore, { names }: ReportContext): boolean {
  return (names.findItem(id)?.actions.length ?? 0) > 0;
}

function actionText(item: ItemScore, { words, names }: ReportContext): string {
  const actions = (names.findItem(item.id)?.actions ?? []).map((action) => names.text(action));
  const name = words.text.quoted(names.item(item.id));
  return words.score.action(name, pointsText(item.score.value, words), words.text.series(actions));
}
