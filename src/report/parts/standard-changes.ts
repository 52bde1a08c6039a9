import type { ChangeResult, MechanismChange } from '../../change/types.ts';
import type { MechanismScore, UnmetItem } from '../../scoring/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { formatNumber } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import type { Where } from './places.ts';
import { requirementSentences, unmetOf } from './standard-findings.ts';

interface BothRounds {
  readonly change: MechanismChange;
  readonly from: MechanismScore;
  readonly to: MechanismScore;
}

/** Requirements not met, newly met and newly missed, every one by name; minimum standards in numbers. */
export function standardChanges(result: ChangeResult, where: Where, context: ReportContext): string[] {
  const both = result.changes.flatMap((change) => bothRounds(change, result));
  const compared = new Set(both.flatMap(({ from, to }) => [from, to]));
  const others = result.mechanisms.filter((score) => !compared.has(score));
  return [
    ...both.flatMap((each) => requirementChange(each, where, context)),
    ...others.flatMap((score) => requirementSentences(score, where(score), context)),
    ...standardCounts(both, context),
  ];
}

function bothRounds(change: MechanismChange, { mechanisms }: ChangeResult): BothRounds[] {
  const own = mechanisms.filter((score) => score.mechanism === change.mechanism);
  const from = own.find((score) => score.round === change.from);
  const to = own.find((score) => score.round === change.to);
  return from && to ? [{ change, from, to }] : [];
}

/** What became of each requirement that was or is missed; only what was scored in both rounds is told as a change. */
function requirementChange({ from, to }: BothRounds, where: Where, context: ReportContext): string[] {
  const { change } = context.words;
  const name = nameOrNone(context)(to.mechanism);
  const values = { from: itemValues(from), to: itemValues(to) };
  const inBoth = ({ item }: UnmetItem) => values.from.has(item) && values.to.has(item);
  const missed = {
    from: unmetOf(from, 'requirement', 'missed'),
    to: unmetOf(to, 'requirement', 'missed'),
  };
  const kinds = [
    {
      unmet: missed.to.filter((each) => inBoth(each) && isAmong(each, missed.from)),
      sentence: change.requirementStill,
    },
    {
      unmet: missed.to.filter((each) => inBoth(each) && !isAmong(each, missed.from)),
      sentence: change.requirementNewly,
    },
    {
      unmet: missed.from.filter((each) => inBoth(each) && !isAmong(each, missed.to)),
      sentence: change.requirementMet,
    },
  ];
  const told = kinds
    .filter(({ unmet }) => unmet.length > 0)
    .map(({ unmet, sentence }) => sentence(name, movedText(unmet, values, context), unmet.length));
  const alone = (score: MechanismScore) => ({
    ...score,
    unmet: score.unmet.filter((each) => !inBoth(each)),
  });
  const missedBefore = { ...alone(from), unmet: unmetOf(alone(from), 'requirement', 'missed') };
  return [
    ...told,
    ...requirementSentences(alone(to), where(to), context),
    ...requirementSentences(missedBefore, where(from), context),
  ];
}

type Values = ReadonlyMap<string, number>;

function itemValues({ domains }: MechanismScore): Values {
  const items = domains.flatMap((domain) => domain.items);
  return new Map(
    items.flatMap(({ id, score }) => (score.value === null ? [] : [[id, score.value] as const])),
  );
}

function movedText(
  unmet: readonly UnmetItem[],
  values: { readonly from: Values; readonly to: Values },
  { words, names }: ReportContext,
): string {
  const points = (value: number | undefined) => pointsText(value ?? null, words);
  const told = unmet.map(({ item }) =>
    words.text.inside(
      words.text.quoted(names.item(item)),
      words.change.arrow(points(values.from.get(item)), points(values.to.get(item))),
    ),
  );
  return words.text.series(told);
}

function standardCounts(both: readonly BothRounds[], context: ReportContext): string[] {
  const { words } = context;
  const told = both.flatMap(({ change, from, to }) => {
    const before = unmetOf(from, 'minimum-standard', 'missed').length;
    const now = unmetOf(to, 'minimum-standard', 'missed').length;
    if (before + now === 0) return [];
    const figure = (n: number) => formatNumber(n, 0, words.number);
    const counts = words.change.arrow(figure(before), figure(now));
    return [words.change.movedPart(nameOrNone(context)(change.mechanism), counts)];
  });
  return told.length === 0 ? [] : [words.change.standardCounts(words.text.series(told))];
}

function isAmong({ item }: UnmetItem, unmet: readonly UnmetItem[]): boolean {
  return unmet.some((each) => each.item === item);
}
