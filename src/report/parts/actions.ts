import type { DomainScore, ItemScore, MechanismScore, Score } from '../../scoring/types.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';

const MOST_ITEMS = 3;

/** What the checklist says is to be done for the lowest items of a domain, where its band asks for action. */
export function domainActions({ score, items }: DomainScore, context: ReportContext): Block[] {
  if (!asksForAction(score, context)) return [];
  const { names, words } = context;
  const told = lowestItems(items, context).map((item) => actionText(item, context));
  return told.length === 0
    ? []
    : [paragraph(words.comments.actions(names.band(score.band) ?? '')), ...list(told)];
}

/**
 * What is to be done besides: for the lowest items of all where the overall score asks for action and no domain does, and
 * for requirements that are missed, whatever the band of their domain.
 */
export function actionBlocks(id: string, score: MechanismScore, context: ReportContext): Block[] {
  const groups = [...overallGroup(score, context), requirementGroup(score, context)];
  const told = groups.filter((group) => group.items.length > 0);
  return told.flatMap((group, index) => [
    heading(3, group.title, `${id}-actions-${index + 1}`),
    ...list(group.items.map((item) => actionText(item, context))),
  ]);
}

interface ActionGroup {
  readonly title: string;
  readonly items: readonly ItemScore[];
}

function overallGroup(score: MechanismScore, context: ReportContext): ActionGroup[] {
  const { names, words } = context;
  const isInDomains = score.domains.some((domain) => asksForAction(domain.score, context));
  if (isInDomains || !asksForAction(score.overall, context)) return [];
  const items = score.domains.flatMap((domain) => domain.items);
  const title = words.score.actionsFor(words.score.overall, names.band(score.overall.band) ?? '');
  return [{ title, items: lowestItems(items, context) }];
}

function lowestItems(items: readonly ItemScore[], context: ReportContext): ItemScore[] {
  return items
    .filter((item) => item.score.value !== null && item.score.value < 100 && hasActions(item, context))
    .toSorted((a, b) => (a.score.value ?? 0) - (b.score.value ?? 0))
    .slice(0, MOST_ITEMS);
}

function requirementGroup(score: MechanismScore, context: ReportContext): ActionGroup {
  const missed = score.unmet.filter((each) => each.tier === 'requirement' && each.state === 'missed');
  const ids = new Set(missed.map((each) => each.item));
  const items = score.domains
    .filter((domain) => !asksForAction(domain.score, context))
    .flatMap((domain) => domain.items)
    .filter((item) => ids.has(item.id) && hasActions(item, context));
  return { title: context.words.score.actionsForRequirements, items };
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
