import { heading } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';

/** What is for those who look it up, of one of many mechanisms: folded away on a screen, left out on paper. */
export function furtherBlocks(
  id: string,
  where: string,
  blocks: readonly Block[],
  { words }: ReportContext,
): Block[] {
  if (blocks.length === 0) return [];
  const look = { isFolded: true, isLeftOutOnPaper: true };
  return [heading(3, words.score.further(where), `${id}-further`, look), ...blocks];
}
