import { type ChangeResult, NOT_COMPARABLE_REASONS, type NotComparable } from '../../change/types.ts';
import type { ReportContext } from '../context.ts';
import { nameOrNone } from './about.ts';

/** Items and mechanisms that stand in one version or round only, or changed their meaning: each by name. */
export function leftOutSentences({ changes, unmatched }: ChangeResult, context: ReportContext): string[] {
  const { words } = context;
  const name = nameOrNone(context);
  const items = distinct(changes.flatMap((each) => each.notComparable));
  const byReason = NOT_COMPARABLE_REASONS.flatMap((why) => {
    const own = items.filter((item) => item.why === why);
    return own.length === 0
      ? []
      : [words.change.leftOutItems(words.notComparable[why], itemsText(own, context))];
  });
  return [
    ...byReason,
    ...unmatched.map((each) => words.change.leftOutMechanism(name(each.mechanism), name(each.onlyIn))),
  ];
}

function distinct(items: readonly NotComparable[]): NotComparable[] {
  return [...new Map(items.map((item) => [`${item.why}:${item.id}`, item])).values()];
}

function itemsText(items: readonly NotComparable[], { words, names }: ReportContext): string {
  const named = items.map(({ id }) => {
    const name = names.item(id);
    return name === id ? id : words.text.inside(words.text.quoted(name), id);
  });
  return words.text.series(named);
}
