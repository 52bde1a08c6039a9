import { checkOutputs } from '../files/places.ts';
import { type Outcome, problem } from '../problems.ts';
import type { Format } from '../report/writers.ts';
import type { OutputFlags } from './options.ts';
import type { Target } from './values.ts';

/**
 * Where the results go: what --format and -o name, or else the terminal. Fails where two would mix on standard output,
 * or where a file cannot be written or would destroy one of `inputs`.
 */
export async function chooseTargets(
  { format = [], output = [] }: OutputFlags,
  inputs: readonly string[],
): Promise<Outcome<readonly Target[]>> {
  const targets = [...format, ...output];
  if (targets.length === 0) targets.push({ format: 'terminal', file: null });
  if (targets.filter(({ file }) => file === null).length > 1) {
    const message = 'Two formats go to standard output, where they would mix.';
    const remedy = 'Name a file for all but one of them: --format json:result.json';
    return { ok: false, value: null, problems: [problem('usage', { message, remedy })] };
  }
  const problems = await checkOutputs(filesOf(targets), inputs);
  return problems.length > 0
    ? { ok: false, value: null, problems }
    : { ok: true, value: targets, problems: [] };
}

/** The files among the targets, as the user named them. */
export function filesOf(targets: readonly Target[]): string[] {
  return targets.flatMap(({ file }) => (file === null ? [] : [file]));
}

/** Format that goes to standard output; null where everything goes to files. */
export function printedFormat(targets: readonly Target[]): Format | null {
  return targets.find(({ file }) => file === null)?.format ?? null;
}
