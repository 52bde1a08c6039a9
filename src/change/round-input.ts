import type { LoadedChecklist } from '../checklist/types.ts';
import type { ReadResponses } from '../responses/types.ts';

/** The answers of one round, read with the version of the checklist that was used in it. */
export interface RoundInput {
  readonly read: ReadResponses;
  readonly loaded: LoadedChecklist;
  readonly round: string;
}
