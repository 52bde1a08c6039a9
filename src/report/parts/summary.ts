import { heading, list, note, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';

/** How many findings stand in a summary. */
export const MOST_FINDINGS = 3;

/** What a summary says: how things stand as a whole, the best-supported findings, and the rule they were chosen by. */
export interface Summary {
  readonly lead: readonly string[];
  readonly findings: readonly string[];
  readonly rule: string;
}

/** The page that follows the cover: findings with the rule they were chosen by, and how not to read the figures. */
export function summaryBlocks(
  { lead, findings, rule }: Summary,
  cautions: readonly Block[],
  { words }: ReportContext,
): Block[] {
  return [
    heading(1, words.summary.heading, 'summary'),
    ...lead.map(paragraph),
    ...(findings.length === 0 ? [paragraph(words.summary.none)] : [...list(findings), note('info', rule)]),
    ...cautions,
  ];
}

/** What a figure rests on. */
export interface Support {
  /** Respondents, or independent units. */
  readonly n: number;
  /** Share answered, 0 to 1. */
  readonly coverage: number;
}

/** Most respondents first, then the largest coverage; the same again for what rests on the same. */
export function bySupport(a: Support, b: Support): number {
  return b.n - a.n || b.coverage - a.coverage;
}
