import type { Block } from '../../document.ts';

/** Each block with the headings that it stands under, highest first; a heading stands under itself. */
export function withHeadings(
  blocks: readonly Block[],
): { readonly block: Block; readonly headings: readonly string[] }[] {
  let above: readonly { readonly level: number; readonly text: string }[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading') above = [...above.filter(({ level }) => level < block.level), block];
    return { block, headings: above.map(({ text }) => text) };
  });
}

/** Headings as one line. */
export function headingLine(headings: readonly string[]): string {
  return headings.join(' › ');
}
