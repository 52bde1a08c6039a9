import path from 'node:path';
import type { OutputFile } from '../files/write.ts';
import { writeRejects } from '../report/rejects-csv.ts';
import type { RejectedRow } from '../responses/types.ts';
import { STANDARD_INPUT } from './inputs.ts';
import type { DataFlags } from './options.ts';
import { filesOf } from './targets.ts';
import type { Target } from './values.ts';

/** The file of rows that could not be used; null where there are none. */
export function rejectsFile(
  rejected: readonly RejectedRow[],
  data: readonly string[],
  targets: readonly Target[],
  { rejects }: Pick<DataFlags, 'rejects'>,
): OutputFile | null {
  if (rejected.length === 0) return null;
  return { path: rejects ?? defaultPlace(data, targets), pieces: [writeRejects(rejected)] };
}

/** Beside the first output file, or else in the working folder: never beside the data without being asked. */
function defaultPlace(data: readonly string[], targets: readonly Target[]): string {
  const [first = ''] = data;
  const [output = ''] = filesOf(targets);
  const name = first === STANDARD_INPUT ? 'standard-input' : path.basename(first, path.extname(first));
  return path.join(path.dirname(output), `${name}.rejects.csv`);
}
