import type { ChangeResult, MechanismChange } from '../change/types.ts';
import type { Checklist } from '../checklist/types.ts';
import { heading, idPart, note } from './blocks.ts';
import { createContext, type ReportContext, type ReportOptions, showsDetails } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { aboutBlocks, nameOrNone } from './parts/about.ts';
import { actionBlocks } from './parts/actions.ts';
import { cautionBlocks } from './parts/cautions.ts';
import { answersTable } from './parts/change-answers.ts';
import { attritionTable } from './parts/change-attrition.ts';
import { compositionTables } from './parts/change-composition.ts';
import { changeDomains, movedItems, targetTable } from './parts/change-details.ts';
import { effectTable } from './parts/change-effects.ts';
import { changeFindings } from './parts/change-findings.ts';
import { type ChangeLine, domainLines } from './parts/change-lines.ts';
import { changeMethod } from './parts/change-method.ts';
import { ownBlocks } from './parts/change-own.ts';
import { retrospectiveBlocks } from './parts/change-retrospective.ts';
import { changeOverview } from './parts/change-tables.ts';
import { findingBlocks } from './parts/finding-groups.ts';
import { methodFacts } from './parts/method.ts';
import { whereIn } from './parts/places.ts';
import { problemBlocks } from './parts/problem-blocks.ts';
import { responseTables } from './parts/response.ts';
import { unmetTable } from './parts/rule-tables.ts';
import { whoAnsweredTables } from './parts/who-answered.ts';

/** The report on a change between two rounds: what it is about, findings, tables, problems. */
export function changeDocument(
  result: ChangeResult,
  checklist: Checklist,
  options: ReportOptions,
): ReportDocument {
  const context = createContext(checklist, options);
  const { words, names } = context;
  const { from, to } = result.rounds;
  const where = whereIn(new Set([from, to]), context);
  const isDetailed = showsDetails(result.changes.length, options);
  return {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: words.change.title(nameOrNone(context)(from), nameOrNone(context)(to)),
    blocks: [
      ...aboutBlocks({ ...result, rounds: [from, to] }, context),
      heading(2, words.method.heading, 'method'),
      methodFacts(result, context, changeMethod(result, context)),
      ...findingBlocks(
        changeFindings(result, where, context),
        cautionBlocks(result.mechanisms, where, context),
        context,
      ),
      heading(1, words.change.overview, 'overview-heading'),
      ...changeOverview(result, context),
      ...whoAnsweredTables(result.mechanisms, isDetailed, context),
      ...responseTables(result.mechanisms, isDetailed, context),
      ...attritionTable(result, context),
      ...detailBlocks(result, isDetailed, context),
      ...retrospectiveBlocks(result, isDetailed, context),
      ...problemBlocks(result.problems, words),
    ],
  };
}

function detailBlocks(result: ChangeResult, isDetailed: boolean, context: ReportContext): Block[] {
  const { words } = context;
  const { changes } = result;
  if (changes.length === 0) return [];
  const head = heading(1, words.change.details, 'details');
  if (!isDetailed) return [head, note('info', words.cautions.detailsLeftOut(changes.length))];
  return [head, ...changes.flatMap((each) => mechanismBlocks(each, result, context))];
}

function mechanismBlocks(each: MechanismChange, result: ChangeResult, context: ReportContext): Block[] {
  const id = `mechanism-${idPart(each.mechanism)}`;
  const lines = domainLines(each, context);
  const latest = result.mechanisms.find(
    (score) => score.mechanism === each.mechanism && score.round === each.to,
  );
  return [
    heading(2, nameOrNone(context)(each.mechanism), id),
    ...changeDomains(id, each, lines, context),
    ...ownTables(id, each, lines, result, context),
    ...movedItems(id, each, context),
    ...compositionTables(id, each, context),
    ...targetTable(id, each, context),
    ...(latest ? [...unmetTable(id, latest, context), ...actionBlocks(id, latest, context)] : []),
  ];
}

/** What the respondents' own answers carry: changes, sizes of effects, or the answers where there is no more. */
function ownTables(
  id: string,
  each: MechanismChange,
  lines: readonly ChangeLine[],
  result: ChangeResult,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const of = words.score.columns.domain;
  const { level } = result.inference;
  return [
    ...ownBlocks({ id, caption: words.inference.captions.own, of, level, rounds: each }, lines, context),
    ...effectTable(id, of, lines, context),
    ...answersTable(id, each, result, context),
  ];
}
