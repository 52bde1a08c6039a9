import type { ChangeResult } from '../change/types.ts';
import type { Checklist } from '../checklist/types.ts';
import { heading, note } from './blocks.ts';
import { createContext, type ReportContext, type ReportOptions, showsDetails } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { aboutBlocks, nameOrNone } from './parts/about.ts';
import { annexBlocks } from './parts/annex.ts';
import { bandTable } from './parts/band-table.ts';
import { cautionBlocks } from './parts/cautions.ts';
import { attritionTable } from './parts/change-attrition.ts';
import { changeFindings } from './parts/change-findings.ts';
import { changeMechanism } from './parts/change-mechanism.ts';
import { changeMethod } from './parts/change-method.ts';
import { retrospectiveBlocks } from './parts/change-retrospective.ts';
import { changeSummary } from './parts/change-summary.ts';
import { changeOverview } from './parts/change-tables.ts';
import { mechanismsChart } from './parts/charts-change.ts';
import { changeHeatMap } from './parts/charts-heat-map.ts';
import { responseCharts } from './parts/charts-response.ts';
import { commentCautions } from './parts/comment-cautions.ts';
import { factorBlocks } from './parts/factors.ts';
import { findingBlocks } from './parts/finding-groups.ts';
import { methodBlocks } from './parts/method-blocks.ts';
import { whereIn } from './parts/places.ts';
import { problemBlocks } from './parts/problem-blocks.ts';
import { responseTables } from './parts/response.ts';
import { summaryBlocks } from './parts/summary.ts';
import { whoAnsweredTables } from './parts/who-answered.ts';
import { withTemplate } from './with-template.ts';

/** The report on a change between two rounds: what it is about, summary, findings, tables, method, problems, annex. */
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
  const { mechanisms } = result;
  const about = { ...result, rounds: [from, to] };
  const document = {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: words.change.title(nameOrNone(context)(from), nameOrNone(context)(to)),
    blocks: [
      ...aboutBlocks(about, context),
      ...summaryBlocks(
        changeSummary(result, context),
        [...cautionBlocks(mechanisms, where, context), ...commentCautions(mechanisms, where, context)],
        context,
      ),
      ...findingBlocks(changeFindings(result, where, context), [], context),
      heading(1, words.change.overview, 'overview-heading'),
      ...changeOverview(result, context),
      ...bandTable(context),
      ...mechanismsChart(result, context),
      ...changeHeatMap(result, context),
      ...whoAnsweredTables(mechanisms, isDetailed, context),
      ...responseTables(mechanisms, isDetailed, context),
      ...responseCharts(mechanisms, context),
      ...attritionTable(result, context),
      ...detailBlocks(result, isDetailed, context),
      ...retrospectiveBlocks(result, isDetailed, context),
      ...factorBlocks(mechanisms, where, context),
      ...methodBlocks(about, context, changeMethod(result, context)),
      ...problemBlocks(result.problems, words),
      ...(options.details === 'few' ? [] : annexBlocks(mechanisms, where, context)),
    ],
  };
  return withTemplate(document, options.template ?? null, context);
}

function detailBlocks(result: ChangeResult, isDetailed: boolean, context: ReportContext): Block[] {
  const { words } = context;
  const { changes } = result;
  if (changes.length === 0) return [];
  const head = heading(1, words.change.details, 'details');
  if (!isDetailed) return [head, note('info', words.cautions.detailsLeftOut(changes.length))];
  return [head, ...changes.flatMap((each) => changeMechanism(each, result, context))];
}
