import { type FactRow, facts, heading } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { type AboutResult, provenanceFacts } from './about.ts';
import { type Method, methodFacts } from './method.ts';

/** How the figures are made, in full, and what they were made from. */
export function methodBlocks(
  result: AboutResult & Method,
  context: ReportContext,
  further: readonly FactRow[] = [],
): Block[] {
  const { method, cover } = context.words;
  return [
    heading(1, method.heading, 'method'),
    methodFacts(result, context, further),
    heading(2, cover.sources, 'sources'),
    facts(provenanceFacts(result, context)),
  ];
}
