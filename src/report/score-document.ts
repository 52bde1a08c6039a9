import type { Checklist } from '../checklist/types.ts';
import type { MechanismScore, ScoreResult } from '../scoring/types.ts';
import { heading, idPart, note } from './blocks.ts';
import {
  createContext,
  type ReportContext,
  type ReportOptions,
  setsApart,
  showsDetails,
  showsPictures,
} from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { aboutBlocks, nameOrNone } from './parts/about.ts';
import { actionBlocks } from './parts/actions.ts';
import { agreementBlocks } from './parts/agreement.ts';
import { annexBlocks } from './parts/annex.ts';
import { bandTable } from './parts/band-table.ts';
import { cautionBlocks } from './parts/cautions.ts';
import { type AnswersShown, answerCharts } from './parts/charts-answers.ts';
import { gapCharts } from './parts/charts-gap.ts';
import { scoreHeatMaps } from './parts/charts-heat-map.ts';
import { responseCharts } from './parts/charts-response.ts';
import { commentCautions } from './parts/comment-cautions.ts';
import { disaggregationTables } from './parts/disaggregation.ts';
import { domainSections } from './parts/domain-sections.ts';
import { domainBlocks, roleTable } from './parts/domain-tables.ts';
import { factorBlocks } from './parts/factors.ts';
import { findingBlocks } from './parts/finding-groups.ts';
import { scoreFindings } from './parts/findings.ts';
import { furtherBlocks } from './parts/further.ts';
import { methodBlocks } from './parts/method-blocks.ts';
import { partTable } from './parts/part-table.ts';
import { type Where, whereIn } from './parts/places.ts';
import { problemBlocks } from './parts/problem-blocks.ts';
import { reliabilityBlocks } from './parts/reliability.ts';
import { responseTables } from './parts/response.ts';
import { gateTable, unmetTable } from './parts/rule-tables.ts';
import { scoreSummary } from './parts/score-summary.ts';
import { overviewBlocks } from './parts/score-tables.ts';
import { summaryBlocks } from './parts/summary.ts';
import { whoAnsweredTables } from './parts/who-answered.ts';
import { withTemplate } from './with-template.ts';

/** The report on a score: what it is about, summary, findings, tables, method, problems, annex. */
export function scoreDocument(
  result: ScoreResult,
  checklist: Checklist,
  options: ReportOptions,
): ReportDocument {
  const context = createContext(checklist, options);
  const { words, names } = context;
  const rounds = new Set(result.mechanisms.map((each) => each.round));
  const where = whereIn(rounds, context);
  const count = new Set(result.mechanisms.map((each) => each.mechanism)).size;
  const isDetailed = showsDetails(count, options);
  const { mechanisms } = result;
  const about = { ...result, rounds: [...rounds] };
  const document = {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: words.score.title,
    blocks: [
      ...aboutBlocks(about, context),
      ...summaryBlocks(
        scoreSummary(mechanisms, where, context),
        [...cautionBlocks(mechanisms, where, context), ...commentCautions(mechanisms, where, context)],
        context,
      ),
      ...findingBlocks(scoreFindings(mechanisms, where, context), [], context),
      heading(1, words.score.overview, 'overview-heading'),
      ...overviewBlocks(mechanisms, where, context),
      ...bandTable(context),
      ...scoreHeatMaps(mechanisms, context),
      ...whoAnsweredTables(mechanisms, isDetailed, context),
      ...responseTables(mechanisms, isDetailed, context),
      ...responseCharts(mechanisms, context),
      ...detailBlocks(mechanisms, where, isDetailed, context),
      ...agreementBlocks(result.agreement, where, isDetailed, context),
      ...reliabilityBlocks(result.reliability, context),
      ...factorBlocks(mechanisms, where, context),
      ...methodBlocks(about, context),
      ...problemBlocks(result.problems, context.words),
      ...(options.details === 'few' ? [] : annexBlocks(mechanisms, where, context)),
    ],
  };
  return withTemplate(document, options.template ?? null, context);
}

function detailBlocks(
  mechanisms: readonly MechanismScore[],
  where: Where,
  isDetailed: boolean,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const count = new Set(mechanisms.map((each) => each.mechanism)).size;
  if (count === 0) return [];
  const head = heading(1, words.score.details, 'details');
  if (!isDetailed) return [head, note('info', words.cautions.detailsLeftOut(count))];
  const layout = { isPictured: showsPictures(count), isApart: setsApart(count) };
  return [head, ...mechanisms.flatMap((score) => mechanismBlocks(score, where(score), layout, context))];
}

interface Layout {
  readonly isPictured: boolean;
  /** Whether what is for those who look it up stands at the end. */
  readonly isApart: boolean;
}

function mechanismBlocks(
  score: MechanismScore,
  where: string,
  { isPictured, isApart }: Layout,
  context: ReportContext,
): Block[] {
  const id = `mechanism-${idPart(score.mechanism)}-${idPart(score.round)}`;
  const roles = roleTable(id, score, context);
  const gaps = isPictured ? gapCharts(id, where, score, context) : [];
  const answers = (which: AnswersShown) => (isPictured ? answerCharts(id, where, score, which, context) : []);
  const parts = [...partTable(id, score, context), ...disaggregationTables(id, score, context)];
  const isDrawn = gaps.length > 0;
  return [
    heading(2, where, id, { mechanism: nameOrNone(context)(score.mechanism) }),
    ...domainBlocks(id, score, context),
    ...(isApart && isDrawn ? [] : roles),
    ...gaps,
    ...answers(isApart ? 'telling' : 'all'),
    ...unmetTable(id, score, context),
    ...gateTable(id, score, context),
    ...(isApart ? [] : parts),
    ...domainSections(id, score, context),
    ...actionBlocks(id, score, context),
    ...(isApart
      ? furtherBlocks(id, where, [...(isDrawn ? roles : []), ...parts, ...answers('others')], context)
      : []),
  ];
}
