import type { InputFile } from '../../responses/types.ts';
import type { Case, Criterion } from '../types.ts';

/** The cases of one file: a small matrix of its own. */
export interface CasePart {
  readonly input: InputFile;
  readonly criteria: readonly Criterion[];
  readonly outcome: Criterion | null;
  /** Each once; cells in the order of the criteria. */
  readonly cases: readonly Case[];
}
