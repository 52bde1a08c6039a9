import { parseChecklist } from '../../src/checklist/parse.ts';
import type { Checklist, LoadedChecklist } from '../../src/checklist/types.ts';
import { readResponses } from '../../src/responses/read.ts';
import type { ReadResponses } from '../../src/responses/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { ScoreResult } from '../../src/scoring/types.ts';
import { loadedOf, OPTIONS } from './answers.ts';

export type ReadOptions = Parameters<typeof readResponses>[2];

/** A checklist from YAML text; throws with its problems where it cannot be used. */
export function checklistFrom(yaml: string): Checklist {
  const parsed = parseChecklist(yaml, { origin: 'test.checklist.yaml' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
}

/** Answers from CSV texts, one per file; throws with their problems where they cannot be used. */
export async function readCsv(
  csv: readonly string[],
  checklist: Checklist,
  options: Partial<ReadOptions> = {},
): Promise<ReadResponses> {
  const sources = csv.map((text, index) => ({
    path: `answers-${index + 1}.csv`,
    chunks: async function* () {
      yield new TextEncoder().encode(text);
    },
  }));
  const read = await readResponses(sources, checklist, {
    columns: new Map(),
    duplicates: 'reject',
    attributes: [],
    ...options,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value;
}

/** From YAML and CSV to scores, all the way. */
export async function scoreCsv(
  yaml: string,
  csv: string,
): Promise<{ readonly loaded: LoadedChecklist; readonly result: ScoreResult }> {
  const checklist = checklistFrom(yaml);
  const loaded = loadedOf(checklist);
  return { loaded, result: scoreResponses(await readCsv([csv], checklist), loaded, OPTIONS) };
}
