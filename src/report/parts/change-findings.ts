import type { Change, ChangeResult, MechanismChange } from '../../change/types.ts';
import type { ReportContext } from '../context.ts';
import { formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { attritionSentences } from './change-attrition.ts';
import { compositionSentences } from './change-composition.ts';
import { whyUnknown } from './change-reasons.ts';
import { retrospectiveSentences } from './change-retrospective.ts';
import { bandSentences, mechanismSentence } from './change-sentences.ts';
import { type FindingGroup, shortened } from './finding-groups.ts';
import { gateFindings } from './findings.ts';
import { gapSentences } from './gap-findings.ts';
import { leftOutSentences } from './left-out.ts';
import { allItems, byDistance, type Moved } from './moved.ts';
import type { Where } from './places.ts';
import { standardChanges } from './standard-changes.ts';
import { targetSentences } from './target-findings.ts';

const MOST_ONE_BY_ONE = 12;
const FEW_MECHANISMS = 3;
const MOST_PARTS = 3;
const MOST_ITEMS = 6;
const MOST_GAPS = 10;

/** What changed, what rests on most answers first. */
export function changeFindings(result: ChangeResult, where: Where, context: ReportContext): FindingGroup[] {
  const { change, findings, composition, attrition, retrospective } = context.words;
  const latest = result.mechanisms.filter((each) => each.round === result.rounds.to);
  const few = (sentences: readonly string[]) => shortened(sentences, MOST_ONE_BY_ONE, context);
  return [
    { id: 'summary', title: change.summaryTitle, sentences: summarySentences(result, context) },
    {
      id: 'requirements',
      title: findings.requirements,
      sentences: standardChanges(result, where, context),
    },
    gateFindings(result.mechanisms, where, context),
    { id: 'mixed', title: change.mixedTitle, sentences: few(mixedSentences(result, context)) },
    { id: 'moved', title: change.mostMovedTitle, sentences: few(movedSentences(result, context)) },
    {
      id: 'composition',
      title: composition.title,
      sentences: few(compositionSentences(result, context)),
    },
    { id: 'attrition', title: attrition.title, sentences: attritionSentences(result, context) },
    {
      id: 'looking-back',
      title: retrospective.title,
      sentences: few(retrospectiveSentences(result, context)),
    },
    { id: 'targets', title: change.targetsTitle, sentences: targetSentences(result, context) },
    {
      id: 'gaps',
      title: findings.gaps,
      sentences: shortened(gapSentences(latest, where, context), MOST_GAPS, context),
    },
    { id: 'left-out', title: change.leftOutTitle, sentences: leftOutSentences(result, context) },
  ];
}

function summarySentences(result: ChangeResult, context: ReportContext): string[] {
  const { change } = context.words;
  const { summary, changes } = result;
  const told = changes.filter((each) => each.overall.state === 'compared');
  const unknown = changes.filter((each) => each.overall.state !== 'compared');
  const sentences = told.map((each) => mechanismSentence(each, context));
  return [
    ...(changes.length > 1
      ? [change.summary(summary.compared, summary.mechanisms, summary.better, summary.same, summary.worse)]
      : []),
    ...(unknown.length > 0 ? [change.couldNotTell(unknown.length, unknownText(unknown, context))] : []),
    ...bandSentences(told, context),
    ...shortened(sentences, MOST_ONE_BY_ONE, context),
  ];
}

function unknownText(unknown: readonly MechanismChange[], context: ReportContext): string {
  const { text } = context.words;
  const named = unknown.map(({ mechanism, overall }) =>
    text.inside(nameOrNone(context)(mechanism), whyUnknown(overall, context)),
  );
  return text.series(named);
}

function mixedSentences({ changes }: ChangeResult, context: ReportContext): string[] {
  const { change } = context.words;
  const moved = (domains: readonly Moved[], direction: Change['direction']) =>
    movedText(
      byDistance(domains).filter((domain) => domain.change.direction === direction),
      context,
    );
  return changes
    .filter((each) => each.mixed)
    .map(({ mechanism, domains }) =>
      change.mixed(nameOrNone(context)(mechanism), moved(domains, 'better'), moved(domains, 'worse')),
    );
}

/** The items that moved most: of each mechanism where these are few, else of all together. */
function movedSentences({ changes }: ChangeResult, context: ReportContext): string[] {
  const name = nameOrNone(context);
  const { mostMoved } = context.words.change;
  const sentence = (mechanism: string, items: readonly Moved[]) =>
    items.length === 0 ? [] : [mostMoved(name(mechanism), movedText(items, context))];
  if (changes.length <= FEW_MECHANISMS)
    return changes.flatMap((each) =>
      sentence(each.mechanism, byDistance(allItems(each)).slice(0, MOST_PARTS)),
    );
  const all = changes.flatMap(({ mechanism, domains }) =>
    domains.flatMap((domain) => domain.items.map((item) => ({ ...item, mechanism }))),
  );
  return byDistance(all)
    .slice(0, MOST_ITEMS)
    .flatMap((item) => sentence(item.mechanism, [item]));
}

/** The first few by name, and how many more. */
function movedText(parts: readonly Moved[], { words, names }: ReportContext): string {
  const told = parts
    .slice(0, MOST_PARTS)
    .map(({ id, change }) =>
      words.change.movedPart(
        words.text.quoted(names.part(id)),
        formatSigned(change.difference, 1, words.number),
      ),
    );
  const more = parts.length - told.length;
  const series = words.text.series(told);
  return more > 0 ? words.change.andMore(series, more) : series;
}
