import type { Block } from '../document.ts';
import { field, paragraph, run } from './runs.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** Headings in their order. */
export type Contents = readonly Heading[];

export function contentsOf(blocks: readonly Block[]): Contents {
  return blocks.filter((block) => block.kind === 'heading');
}

/** The name under which the contents find a heading, by its place counted from 1. */
export function bookmarkName(place: number): string {
  return `_Toc${String(place).padStart(8, '0')}`;
}

/** The deepest headings that stand in the contents. */
const DEEPEST = 2;

/**
 * The contents as the field that Word knows, filled in already: each heading leads to its place. Numbers of pages are
 * known only to the program that shows the pages, which fills them in.
 */
export function* contentsXml(contents: Contents): Generator<string> {
  const entries = contents.flatMap((heading, index) =>
    heading.level > DEEPEST ? [] : [entryXml(heading, bookmarkName(index + 1))],
  );
  const first = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const instruction = `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${DEEPEST}" \\h \\z \\u </w:instrText></w:r>`;
  const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  for (const [index, { style, runs }] of entries.entries()) {
    const opening = index === 0 ? `${first}${instruction}${separate}` : '';
    const closing = index === entries.length - 1 ? end : '';
    yield paragraph(style, `${opening}${runs}${closing}`);
  }
}

function entryXml({ level, text }: Heading, anchor: string): { style: string; runs: string } {
  const page = field(`PAGEREF ${anchor} \\h`, '');
  return {
    style: `TOC${level}`,
    runs: `<w:hyperlink w:anchor="${anchor}" w:history="1">${run(text)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`,
  };
}
