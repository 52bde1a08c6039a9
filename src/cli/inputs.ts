import { openSource } from '../files/read.ts';
import { type Outcome, problem, say } from '../problems.ts';
import type { ResponseSource } from '../responses/types.ts';
import type { Session } from './session.ts';

/** Stands for standard input where a file is expected. */
export const STANDARD_INPUT = '-';

/** The sources of the files named; a file named twice, or standard input, would count every answer twice. */
export function openSources(session: Session, paths: readonly string[]): Outcome<readonly ResponseSource[]> {
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) {
    const message =
      twice === STANDARD_INPUT ? say('standard-input-twice') : say('file-named-twice', { file: twice });
    return { ok: false, value: null, problems: [problem('usage', { message, remedy: say('do-name-once') })] };
  }
  const sources = paths.map((path) => openSource(path, session.process.stdin));
  return { ok: true, value: sources, problems: [] };
}
