import type { Language } from '../../checklist/types.ts';
import type { ProblemLog } from '../../responses/problem-log.ts';
import type { RejectedRow } from '../../responses/types.ts';
import type { CriterionIndex } from './criteria.ts';
import type { GradeWords } from './grade-words.ts';
import type { NamedUse } from './named-uses.ts';

/** What the reading of all files shares. */
export interface ReadingContext {
  readonly words: GradeWords;
  /** The same with words such as "worked" and "failed" for its ends. */
  readonly outcomeWords: GradeWords;
  readonly criteria: CriterionIndex;
  readonly named: readonly NamedUse[];
  /** The column named as the outcome; null where its header is to tell. */
  readonly outcome: string | null;
  /** Only this round; what to call it where a file has no column for it. Null for all. */
  readonly round: string | null;
  /** Of labels that stand in the files. */
  readonly language: Language;
  readonly log: ProblemLog;
  readonly rejected: RejectedRow[];
  /** Every header met, for suggestions. */
  readonly headers: Set<string>;
  /** Names of --column that a file had a column for. */
  readonly namesFound: Set<string>;
  /** Rounds met, for suggestions. */
  readonly rounds: Set<string>;
  /** Cells that said something, and how many of them nothing could be made of. */
  readonly cells: { filled: number; notUnderstood: number };
}
