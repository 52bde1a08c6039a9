import { heading, list, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';

/** Findings of one kind. */
export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
}

const MOST_WITHOUT_TITLES = 8;

/** Findings as one list where they are few, else under a title for each kind. */
export function findingBlocks(
  groups: readonly FindingGroup[],
  cautions: readonly Block[],
  { words }: ReportContext,
): Block[] {
  const told = groups.filter((group) => group.sentences.length > 0);
  const sentences = told.flatMap((group) => group.sentences);
  const head = heading(1, words.findings.heading, 'findings');
  if (sentences.length === 0) return [head, paragraph(words.findings.none), ...cautions];
  if (sentences.length <= MOST_WITHOUT_TITLES) return [head, ...list(sentences), ...cautions];
  return [
    head,
    ...told.flatMap((group) => [heading(2, group.title, `findings-${group.id}`), ...list(group.sentences)]),
    ...cautions,
  ];
}

/** The first sentences, and how many more the tables hold. */
export function shortened(sentences: readonly string[], most: number, { words }: ReportContext): string[] {
  const more = sentences.length - most;
  return more <= 0 ? [...sentences] : [...sentences.slice(0, most), words.findings.seeTables(more)];
}
