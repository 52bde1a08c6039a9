import type { Block, HeadingBlock } from '../document.ts';

/** A heading with what belongs to it. */
export interface Section {
  readonly heading: HeadingBlock;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** The blocks of a document as a tree: what comes before the first heading, then sections within sections. */
export interface Outline {
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
}

/** Orders blocks under their headings; every id is made fit for a page, and unique. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const opening: Block[] = [];
  const sections: Growing[] = [];
  const open: Growing[] = [];
  for (const block of withOwnIds(blocks)) {
    if (block.kind !== 'heading') {
      (open.at(-1)?.blocks ?? opening).push(block);
      continue;
    }
    while ((open.at(-1)?.heading.level ?? 0) >= block.level) open.pop();
    const section = { heading: block, blocks: [], sections: [] };
    (open.at(-1)?.sections ?? sections).push(section);
    open.push(section);
  }
  return { opening, sections };
}

interface Growing extends Section {
  readonly blocks: Block[];
  readonly sections: Growing[];
}

/** Ids of the page's own parts begin with this, and no id of a document holds it. */
export const OWN = ':';

function withOwnIds(blocks: readonly Block[]): Block[] {
  const taken = new Set<string>();
  return blocks.map((block) => ('id' in block ? { ...block, id: claim(block.id, taken) } : block));
}

/** The id without what no id may hold; with a number behind it where another block has it already. */
function claim(wanted: string, taken: Set<string>): string {
  const id = wanted.replace(/[\s:\p{Surrogate}\p{Cc}\p{Cf}]/gu, '_') || 'part';
  let own = id;
  for (let number = 2; taken.has(own); number++) own = `${id}-${number}`;
  taken.add(own);
  return own;
}
