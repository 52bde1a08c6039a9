import {
  type AgreementResult,
  FEWEST_RATERS,
  type MechanismAgreement,
} from '../../scoring/agreement/types.ts';
import { facts, heading, idPart, list } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatNumber, formatShare } from '../numbers.ts';
import { agreementSentences } from './agreement-findings.ts';
import { gapTables } from './agreement-gaps.ts';
import { overviewBlocks } from './agreement-overview.ts';
import { alphaTable, consensusTable, domainSpreadTable, itemSpreadTable } from './agreement-tables.ts';
import type { Where } from './places.ts';

/** How far respondents agree, in each mechanism and round; nothing where it was not asked for. */
export function agreementBlocks(
  result: AgreementResult | null,
  where: Where,
  isDetailed: boolean,
  context: ReportContext,
): Block[] {
  if (result === null || result.mechanisms.length === 0) return [];
  const { mechanisms } = result;
  return [
    heading(1, context.words.agreement.heading, 'agreement'),
    howFacts(result, context),
    ...(mechanisms.length > 1 ? overviewBlocks(mechanisms, isDetailed ? null : where, context) : []),
    ...(isDetailed ? mechanisms.flatMap((each) => mechanismBlocks(each, where(each), context)) : []),
  ];
}

/** How to read each kind of figure that occurs. */
function howFacts({ mechanisms, seed, level }: AgreementResult, context: ReportContext): Block {
  const { words } = context;
  const { labels, how } = words.agreement;
  const has = (kind: 'gaps' | 'alphas') => mechanisms.some((each) => each[kind].length > 0);
  const isAgreedOn = mechanisms.some(({ consensus }) => consensus !== null);
  const [drawn] = mechanisms.flatMap(({ alphas }) => alphas.flatMap(({ resamples }) => resamples ?? []));
  return facts([
    [labels.spread, how.spread(FEWEST_RATERS)],
    [labels.distance, how.distance],
    [labels.split, how.split],
    [labels.gap, has('gaps') ? how.gap(formatShare(level, words.number)) : null],
    [labels.alpha, has('alphas') ? how.alpha : null],
    [labels.consensus, isAgreedOn ? how.consensus : null],
    [labels.drawn, drawn === undefined ? null : how.drawn(formatNumber(drawn, 0, words.number), seed)],
  ]);
}

function mechanismBlocks(each: MechanismAgreement, where: string, context: ReportContext): Block[] {
  const id = `agreement-${idPart(each.mechanism)}-${idPart(each.round)}`;
  return [
    heading(2, where, id),
    ...list(agreementSentences(each, context)),
    ...itemSpreadTable(id, each, context),
    ...domainSpreadTable(id, each, context),
    ...gapTables(id, each, context),
    ...alphaTable(id, each, context),
    ...consensusTable(id, each, context),
  ];
}
