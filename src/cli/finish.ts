import { appendText } from '../files/append.ts';
import { checkOutputs } from '../files/places.ts';
import { type OutputFile, writeFiles } from '../files/write.ts';
import { type Problem, problem, say } from '../problems.ts';
import { plainText } from '../report/plain-text.ts';
import type { Format } from '../report/writers.ts';
import { printPdf } from './print-pdf.ts';
import { anyAtLeast, countBySeverity, problemLines } from './problem-text.ts';
import { EXIT, type ExitCode } from './process.ts';
import type { Session } from './session.ts';
import { printedFormat } from './targets.ts';
import type { Target } from './values.ts';

/** A result that is ready to go out. */
export interface Ending {
  readonly outputs: readonly { readonly target: Target; readonly pieces: Iterable<string | Uint8Array> }[];
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
  const unreadable = bytesOnTerminal(session, ending);
  if (unreadable.length > 0) return stop(session, unreadable);
  const printed = await printPdf(ending.outputs);
  if (!printed.ok) return stop(session, printed.problems);
  const outputs = printed.value;
  const files = outputs.flatMap(({ target, pieces }) =>
    target.file === null || target.isAdded ? [] : [{ path: target.file, pieces }],
  );
  if (ending.rejects !== null) {
    const taken = [...ending.inputs, ...files.map(({ path }) => path)];
    const refused = await checkOutputs([ending.rejects.path], taken);
    if (refused.length > 0) return stop(session, refused);
    files.push(ending.rejects);
  }
  const failed = await writeFiles(files);
  if (failed.length > 0) return stop(session, failed);
  const notAdded = await addToSummary(outputs);
  if (notAdded.length > 0) return stop(session, notAdded);
  for (const { target, pieces } of outputs)
    if (target.file === null) for (const piece of pieces) session.print(piece);
  sayWhatHappened(session, ending);
  for (const line of ending.missed) session.warn(`Did not hold: ${plainText(line)}`);
  return ending.missed.length > 0 ? EXIT.missed : EXIT.done;
}

/** Formats that are bytes, which a terminal would take for commands. */
const BYTES: readonly Format[] = ['docx', 'xlsx', 'pdf'];

function bytesOnTerminal({ process }: Session, { outputs }: Ending): readonly Problem[] {
  const format = printedFormat(outputs.map(({ target }) => target));
  if (format === null || !BYTES.includes(format) || process.stdout.isTTY !== true) return [];
  return [
    problem('usage', {
      message: say('format-not-text', { format }),
      remedy: say('do-name-file-for', { format }),
    }),
  ];
}

/** What others have put into the summary of a step stays, so that it is not written anew. */
async function addToSummary(outputs: Ending['outputs']): Promise<readonly Problem[]> {
  for (const { target, pieces } of outputs) {
    if (target.file === null || !target.isAdded) continue;
    const problems = await appendText(target.file, [...pieces].join(''));
    if (problems.length > 0) return problems;
  }
  return [];
}

/** Says what is good to know before the work is done. */
export function sayProblems(session: Session, problems: readonly Problem[]): void {
  for (const line of problemLines(problems, session.messageWidth)) session.say(line);
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
  const written = outputs.flatMap(({ target }) =>
    target.file === null || target.isAdded ? [] : [target.file],
  );
  if (written.length > 0) session.say(`Wrote ${written.map(plainText).join(', ')}`);
  if (outputs.some(({ target }) => target.isAdded)) session.say('Added to the summary of the step');
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
