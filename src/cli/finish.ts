import { checkOutputs } from '../files/places.ts';
import { type OutputFile, writeFiles } from '../files/write.ts';
import type { Problem } from '../problems.ts';
import { plainText } from '../report/plain-text.ts';
import { anyAtLeast, countBySeverity, problemLines } from './problem-text.ts';
import { EXIT, type ExitCode } from './process.ts';
import type { Session } from './session.ts';
import { printedFormat } from './targets.ts';
import type { Target } from './values.ts';

/** A result that is ready to go out. */
export interface Ending {
  readonly outputs: readonly { readonly target: Target; readonly pieces: Iterable<string> }[];
  /** Rows that could not be used; null where there are none. */
  readonly rejects: OutputFile | null;
  /** Files that were read, which nothing may overwrite. */
  readonly inputs: readonly string[];
  readonly problems: readonly Problem[];
  /** Thresholds that did not hold, one line each. */
  readonly missed: readonly string[];
  /** A command line to try after this one; null where none suggests itself. */
  readonly next: string | null;
}

/** Writes and prints the result, or nothing at all where a file cannot be written; then says what happened. */
export async function finish(session: Session, ending: Ending): Promise<ExitCode> {
  const files = ending.outputs.flatMap(({ target, pieces }) =>
    target.file === null ? [] : [{ path: target.file, pieces }],
  );
  if (ending.rejects !== null) {
    const taken = [...ending.inputs, ...files.map(({ path }) => path)];
    const refused = await checkOutputs([ending.rejects.path], taken);
    if (refused.length > 0) return stop(session, refused);
    files.push(ending.rejects);
  }
  const failed = await writeFiles(files);
  if (failed.length > 0) return stop(session, failed);
  for (const { target, pieces } of ending.outputs)
    if (target.file === null) for (const piece of pieces) session.print(piece);
  sayWhatHappened(session, ending);
  for (const line of ending.missed) session.warn(`Did not hold: ${plainText(line)}`);
  return ending.missed.length > 0 ? EXIT.missed : EXIT.done;
}

/** Says why the command cannot go on. */
export function stop(session: Session, problems: readonly Problem[]): ExitCode {
  const shown = session.quiet ? problems.filter(({ severity }) => severity === 'fatal') : problems;
  for (const line of problemLines(shown.length > 0 ? shown : problems, session.messageWidth))
    session.warn(line);
  return EXIT.unusable;
}

function sayWhatHappened(session: Session, { outputs, rejects, problems, next }: Ending): void {
  const formats = outputs.map(({ target }) => target.format);
  const isTold = formats.some((format) => format !== 'csv');
  for (const line of problemLines(problemsToSay(outputs, problems, isTold), session.messageWidth))
    session.say(line);
  const written = outputs.flatMap(({ target }) => (target.file === null ? [] : [target.file]));
  if (written.length > 0) session.say(`Wrote ${written.map(plainText).join(', ')}`);
  if (rejects !== null) {
    session.say(
      `Wrote ${plainText(rejects.path)}: the rows that could not be used, as they came; it holds personal data`,
    );
  }
  if (problems.length > 0) {
    session.say(`Problems: ${countBySeverity(problems)}${isTold ? '; the report lists them' : ''}`);
  }
  if (next !== null) session.say(`Next: ${next}`);
}

/** None where they are on the terminal already; the serious ones where a report tells all; else all. */
function problemsToSay(
  outputs: Ending['outputs'],
  problems: readonly Problem[],
  isTold: boolean,
): readonly Problem[] {
  if (printedFormat(outputs.map(({ target }) => target)) === 'terminal') return [];
  return isTold ? problems.filter((found) => anyAtLeast([found], 'error')) : problems;
}
