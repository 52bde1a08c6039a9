import { checkOutputs } from '../files/places.ts';
import { type Outcome, problem, say } from '../problems.ts';
import type { Format } from '../report/writers.ts';
import type { OutputFlags } from './options.ts';
import { checkBrowser } from './print-pdf.ts';
import type { CliProcess } from './process.ts';
import type { Target } from './values.ts';

/**
 * Where the results go: what --format and -o name, or else the terminal. `github` without a file adds to the file
 * that the environment names. Fails where two would mix on standard output,
 * where a file cannot be written or would destroy one of `inputs`, or where a PDF has no browser to print it.
 */
export async function chooseTargets(
  { format = [], output = [] }: OutputFlags,
  inputs: readonly string[],
  env: CliProcess['env'] = {},
): Promise<Outcome<readonly Target[]>> {
  const asked = [...format, ...output];
  const summary = env.GITHUB_STEP_SUMMARY ?? '';
  if (summary === '' && asked.some(isSummary)) {
    const details = { message: say('github-no-summary'), remedy: say('do-name-github-file') };
    return { ok: false, value: null, problems: [problem('usage', details)] };
  }
  const targets = asked.map((target) =>
    isSummary(target) ? { ...target, file: summary, isAdded: true } : target,
  );
  if (targets.length === 0) targets.push({ format: 'terminal', file: null });
  if (targets.filter(({ file }) => file === null).length > 1) {
    const details = { message: say('formats-mixed'), remedy: say('do-name-files') };
    return { ok: false, value: null, problems: [problem('usage', details)] };
  }
  const problems = [...(await checkOutputs(filesOf(targets), inputs)), ...(await checkBrowser(targets))];
  return problems.length > 0
    ? { ok: false, value: null, problems }
    : { ok: true, value: targets, problems: [] };
}

/** Whether a target is the summary of a step on GitHub, which the environment names. */
function isSummary({ format, file }: Target): boolean {
  return format === 'github' && file === null;
}

/** The files among the targets, as the user named them. */
export function filesOf(targets: readonly Target[]): string[] {
  return targets.flatMap(({ file }) => (file === null ? [] : [file]));
}

/** Format that goes to standard output; null where everything goes to files. */
export function printedFormat(targets: readonly Target[]): Format | null {
  return targets.find(({ file }) => file === null)?.format ?? null;
}
