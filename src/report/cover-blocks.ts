import { facts, paragraph } from './blocks.ts';
import type { Block, ReportDocument } from './document.ts';
import { wordsIn } from './words/words.ts';

/** For writers of text, which have no cover page: what of the cover stands before the report, and what at its end. */
export function coverBlocks({ cover, language }: Pick<ReportDocument, 'cover' | 'language'>): {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
} {
  if (cover === undefined) return { before: [], after: [] };
  const { organisation, confidentiality, preface, contact, footer } = cover;
  const told = (texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text === null ? [] : [paragraph(text)]));
  return {
    before: told([organisation, confidentiality, ...preface]),
    after: [
      ...(contact === null ? [] : [facts([[wordsIn(language).cover.contact, contact]])]),
      ...told([footer]),
    ],
  };
}
