import { isRightToLeft } from '../direction.ts';
import type { ReportDocument } from '../document.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { dataText } from './escape.ts';
import type { Outline, Section } from './sections.ts';

/** What every part of a page needs to know of the whole. */
export interface Page {
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  /** Id of the first section on each mechanism, by its name. */
  readonly mechanisms: ReadonlyMap<string, string>;
  /** What those are called. */
  readonly chosen: NonNullable<ReportDocument['chosen']>;
  /** Whether pictures are too many to be drawn twice. */
  readonly hasManyPictures: boolean;
  /** Text from the document as content of an element. */
  text(text: string): string;
}

/** With more pictures, a page is not to grow further. */
const MOST_PICTURES = 100;

export function createPage(
  { language, blocks, chosen = 'mechanism' }: ReportDocument,
  outline: Outline,
): Page {
  const rightToLeft = isRightToLeft(language);
  return {
    direction: rightToLeft ? 'rtl' : 'ltr',
    words: wordsIn(language),
    mechanisms: firstOfEach(outline.sections.flatMap(mechanismsIn)),
    chosen,
    hasManyPictures: blocks.filter(({ kind }) => kind === 'chart').length > MOST_PICTURES,
    text: (text) => dataText(text, rightToLeft),
  };
}

function mechanismsIn({ heading, sections }: Section): (readonly [name: string, id: string])[] {
  const own = heading.mechanism === undefined ? [] : [[heading.mechanism, heading.id] as const];
  return [...own, ...sections.flatMap(mechanismsIn)];
}

function firstOfEach(all: readonly (readonly [name: string, id: string])[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [name, id] of all) if (!first.has(name)) first.set(name, id);
  return first;
}
