import type { Checklist } from '../checklist/types.ts';
import type { MechanismScore, ScoreResult } from '../scoring/types.ts';
import { heading, idPart, note } from './blocks.ts';
import { createContext, type ReportContext, type ReportOptions, showsDetails } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { aboutBlocks } from './parts/about.ts';
import { actionBlocks } from './parts/actions.ts';
import { agreementBlocks } from './parts/agreement.ts';
import { cautionBlocks } from './parts/cautions.ts';
import { disaggregationTables } from './parts/disaggregation.ts';
import { domainBlocks } from './parts/domain-tables.ts';
import { findingBlocks } from './parts/finding-groups.ts';
import { scoreFindings } from './parts/findings.ts';
import { itemTable } from './parts/item-table.ts';
import { methodFacts } from './parts/method.ts';
import { partTable } from './parts/part-table.ts';
import { type Where, whereIn } from './parts/places.ts';
import { problemBlocks } from './parts/problem-blocks.ts';
import { reliabilityBlocks } from './parts/reliability.ts';
import { responseTables } from './parts/response.ts';
import { gateTable, unmetTable } from './parts/rule-tables.ts';
import { overviewBlocks } from './parts/score-tables.ts';
import { whoAnsweredTables } from './parts/who-answered.ts';

/** The report on a score: what it is about, findings, tables, problems. */
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
  return {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: words.score.title,
    blocks: [
      ...aboutBlocks({ ...result, rounds: [...rounds] }, context),
      heading(2, words.method.heading, 'method'),
      methodFacts(result, context),
      ...findingBlocks(
        scoreFindings(result.mechanisms, where, context),
        cautionBlocks(result.mechanisms, where, context),
        context,
      ),
      heading(1, words.score.overview, 'overview-heading'),
      ...overviewBlocks(result.mechanisms, where, context),
      ...whoAnsweredTables(result.mechanisms, isDetailed, context),
      ...responseTables(result.mechanisms, isDetailed, context),
      ...detailBlocks(result.mechanisms, where, isDetailed, context),
      ...agreementBlocks(result.agreement, where, isDetailed, context),
      ...reliabilityBlocks(result.reliability, context),
      ...problemBlocks(result.problems, context.words),
    ],
  };
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
  return [head, ...mechanisms.flatMap((score) => mechanismBlocks(score, where(score), context))];
}

function mechanismBlocks(score: MechanismScore, where: string, context: ReportContext): Block[] {
  const id = `mechanism-${idPart(score.mechanism)}-${idPart(score.round)}`;
  return [
    heading(2, where, id),
    ...domainBlocks(id, score, context),
    ...itemTable(id, score, context),
    ...unmetTable(id, score, context),
    ...gateTable(id, score, context),
    ...partTable(id, score, context),
    ...disaggregationTables(id, score, context),
    ...actionBlocks(id, score, context),
  ];
}
