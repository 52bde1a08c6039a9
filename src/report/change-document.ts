import type { ChangeResult, MechanismChange } from '../change/types.ts';
import type { Checklist } from '../checklist/types.ts';
import { heading, idPart, note } from './blocks.ts';
import { createContext, type ReportContext, type ReportOptions, showsDetails } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { aboutBlocks, nameOrNone } from './parts/about.ts';
import { actionBlocks } from './parts/actions.ts';
import { cautionBlocks } from './parts/cautions.ts';
import { changeDomains, movedItems, targetTable } from './parts/change-details.ts';
import { changeFindings } from './parts/change-findings.ts';
import { changeOverview } from './parts/change-tables.ts';
import { findingBlocks } from './parts/finding-groups.ts';
import { methodFacts } from './parts/method.ts';
import { whereIn } from './parts/places.ts';
import { problemBlocks } from './parts/problem-blocks.ts';
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
  const { labels, likeForLike, pairing } = words.method;
  const where = whereIn(new Set([from, to]), context);
  const isDetailed = showsDetails(result.changes.length, options);
  return {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: words.change.title(nameOrNone(context)(from), nameOrNone(context)(to)),
    blocks: [
      ...aboutBlocks({ ...result, rounds: [from, to] }, context),
      heading(2, words.method.heading, 'method'),
      methodFacts(result, context, [
        [labels.change, likeForLike],
        [labels.pairs, pairing],
      ]),
      ...findingBlocks(
        changeFindings(result, where, context),
        cautionBlocks(result.mechanisms, where, context),
        context,
      ),
      heading(1, words.change.overview, 'overview-heading'),
      ...changeOverview(result, context),
      ...whoAnsweredTables(result.mechanisms, isDetailed, context),
      ...detailBlocks(result, isDetailed, context),
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
  const latest = result.mechanisms.find(
    (score) => score.mechanism === each.mechanism && score.round === each.to,
  );
  return [
    heading(2, nameOrNone(context)(each.mechanism), id),
    ...changeDomains(id, each, context),
    ...movedItems(id, each, context),
    ...targetTable(id, each, context),
    ...(latest ? [...unmetTable(id, latest, context), ...actionBlocks(id, latest, context)] : []),
  ];
}
