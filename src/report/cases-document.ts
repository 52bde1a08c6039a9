import type { CasesResult } from '../cases/types.ts';
import type { ReportOptions } from './context.ts';
import type { ReportDocument } from './document.ts';
import { casesAbout } from './parts/cases-about.ts';
import { casesAnnex } from './parts/cases-annex.ts';
import { briefly } from './parts/cases-brief.ts';
import { changeBlocks } from './parts/cases-change.ts';
import { createCasesContext } from './parts/cases-context.ts';
import { countBlocks } from './parts/cases-counts.ts';
import { mapBlocks } from './parts/cases-map.ts';
import { matrixBlocks } from './parts/cases-matrix.ts';
import { casesMethod } from './parts/cases-method.ts';
import { pairBlocks } from './parts/cases-pairs.ts';
import { profileBlocks } from './parts/cases-profiles.ts';
import { qcaBlocks } from './parts/cases-qca.ts';
import { rankingBlocks } from './parts/cases-ranking.ts';
import { casesSummary } from './parts/cases-summary.ts';
import { problemBlocks } from './parts/problem-blocks.ts';
import { withTemplate } from './with-template.ts';

/** Cases side by side: summary, matrix, patterns, change, QCA where asked for, a page for each case, method, every cell. */
export function casesDocument(result: CasesResult, options: ReportOptions): ReportDocument {
  const context = createCasesContext(result, options);
  const { words, names, grades, cases } = context;
  const blocks = [
    ...casesAbout(context),
    ...casesSummary(context),
    ...matrixBlocks(context),
    ...countBlocks(context),
    ...pairBlocks(context),
    ...mapBlocks(context),
    ...changeBlocks(context),
    ...rankingBlocks(context),
    ...qcaBlocks(context),
    ...profileBlocks(context),
    ...casesMethod(context),
    ...problemBlocks(result.problems, words),
    ...casesAnnex(context),
  ];
  const document = {
    language: words.code,
    title: words.cases.title,
    subtitle: words.cases.subtitle(cases.length, result.matrix.criteria.length),
    ...(result.isWithinMechanism ? { runningNote: words.cases.running } : {}),
    chosen: 'case' as const,
    blocks: context.isBrief ? briefly(blocks, context) : blocks,
  };
  return withTemplate(document, options.template ?? null, { names, checklist: { bands: grades } });
}
