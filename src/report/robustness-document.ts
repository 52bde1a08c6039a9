import type { Checklist } from '../checklist/types.ts';
import type { RobustnessResult } from '../robustness/types.ts';
import { facts, heading, idPart, note } from './blocks.ts';
import { createContext, type ReportContext, type ReportOptions, showsDetails } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { formatNumber } from './numbers.ts';
import { nameOrNone, provenanceFacts } from './parts/about.ts';
import { findingBlocks } from './parts/finding-groups.ts';
import { methodFacts } from './parts/method.ts';
import { type Where, whereIn } from './parts/places.ts';
import { problemBlocks } from './parts/problem-blocks.ts';
import { robustnessDetails } from './parts/robustness-details.ts';
import { robustnessFindings } from './parts/robustness-findings.ts';
import { variedFacts } from './parts/robustness-method.ts';
import { robustnessOverview } from './parts/robustness-overview.ts';

/** Whether band and place survive other choices: what was varied and how, what holds, and what it would take. */
export function robustnessDocument(
  result: RobustnessResult,
  checklist: Checklist,
  options: ReportOptions,
): ReportDocument {
  const context = createContext(checklist, options);
  const { words, names } = context;
  const where = whereIn(new Set(roundsOf(result)), context);
  return {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: words.robustness.title,
    blocks: [
      heading(1, words.about.heading, 'about'),
      aboutFacts(result, context),
      heading(2, words.method.heading, 'method'),
      methodFacts(result, context),
      heading(2, words.robustness.varied.heading, 'varied'),
      variedFacts(result, context),
      ...findingBlocks(robustnessFindings(result, where, context), cautions(result, context), context),
      heading(1, words.robustness.tables.overview, 'overview-heading'),
      ...robustnessOverview(result.mechanisms, context),
      ...detailBlocks(result, where, options, context),
      ...problemBlocks(result.problems, words),
    ],
  };
}

const MOST_NAMED = 12;

function aboutFacts(result: RobustnessResult, context: ReportContext): Block {
  const { about, counts, text, number } = context.words;
  const names = [...new Set(result.mechanisms.map(({ mechanism }) => mechanism))].map(nameOrNone(context));
  const rounds = roundsOf(result);
  const respondents = rounds.map((round) => {
    const own = result.mechanisms.filter((each) => each.round === round);
    const figure = formatNumber(
      own.reduce((sum, each) => sum + each.respondents, 0),
      0,
      number,
    );
    return rounds.length > 1 ? text.labelled(nameOrNone(context)(round), figure) : figure;
  });
  return facts([
    [
      names.length === 1 ? about.mechanism : about.mechanisms,
      names.length > MOST_NAMED ? counts.mechanisms(names.length) : text.series(names),
    ],
    [rounds.length === 1 ? about.round : about.rounds, text.series(rounds.map(nameOrNone(context)))],
    [about.respondents, text.series(respondents)],
    ...provenanceFacts(result, context),
  ]);
}

function roundsOf({ rankings }: RobustnessResult): readonly string[] {
  return rankings.map(({ round }) => round);
}

/** Places of mechanisms of several types mislead. */
function cautions({ rankings }: RobustnessResult, { words, checklist }: ReportContext): Block[] {
  const isRanked = rankings.some(({ state }) => state === 'ranked');
  if (isRanked && checklist.comparability === 'within-type')
    return [note('caution', words.robustness.sameType)];
  const isBarred = rankings.some((each) => each.state === 'withheld' && each.reason === 'within-mechanism');
  return isBarred ? [note('caution', words.cautions.withinMechanism)] : [];
}

function detailBlocks(
  result: RobustnessResult,
  where: Where,
  options: ReportOptions,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const { mechanisms } = result;
  const count = new Set(mechanisms.map(({ mechanism }) => mechanism)).size;
  if (count === 0) return [];
  const head = heading(1, words.score.details, 'details');
  if (!showsDetails(count, options)) return [head, note('info', words.cautions.detailsLeftOut(count))];
  return [
    head,
    ...mechanisms.flatMap((each) => {
      const id = `mechanism-${idPart(each.mechanism)}-${idPart(each.round)}`;
      return [heading(2, where(each), id), ...robustnessDetails(id, each, result, context)];
    }),
  ];
}
