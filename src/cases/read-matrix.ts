import type { Language, LoadedChecklist } from '../checklist/types.ts';
import type { Outcome, Problem } from '../problems.ts';
import { createProblemLog, sortProblems } from '../responses/problem-log.ts';
import { roundName } from '../responses/rounds.ts';
import type { RejectedRow, ResponseSource } from '../responses/types.ts';
import { type MergedCases, mergeMatrices } from './merge-matrices.ts';
import type { CasePart } from './reading/case-part.ts';
import type { ReadingContext } from './reading/context.ts';
import { findCriterion, indexCriteria } from './reading/criteria.ts';
import { type GradeWords, wordsOfOutcome } from './reading/grade-words.ts';
import { namedUses } from './reading/named-uses.ts';
import { sourceKind } from './reading/read-bytes.ts';
import { readMatrixFile } from './reading/read-file.ts';
import type { ScoredFile } from './reading/score-shape.ts';
import { matrixShortcomings } from './reading/shortcomings.ts';
import type { ScoredCases } from './scored-cases.ts';
import type { CaseChecklist, CaseMatrix } from './types.ts';

/** What the user says about the matrix. */
export interface MatrixOptions {
  /** See `chooseLadder`. */
  readonly words: GradeWords;
  /** Those given with -c, older before newer; where there are any, their domains are the criteria. */
  readonly checklists: readonly LoadedChecklist[];
  /** Columns named by the user: `case`, `round`, `outcome`, a criterion … → header, or position as `#3`. */
  readonly columns: ReadonlyMap<string, string>;
  /** Header or criterion that is the outcome; null where a column named so is to tell. */
  readonly outcome: string | null;
  /** Where the data has rounds: only this one. Where it has none: what to call it. Null for all. */
  readonly round: string | null;
  /** Of labels that stand in the files, and of choices in problems. */
  readonly language: Language;
  /** Gives a checklist that ships, by id: for titles and comparability of scores where none is given. */
  readonly shipped?: (id: string) => Promise<LoadedChecklist | null>;
}

/** The matrix, and what is to be told beside it. */
export interface ReadCases {
  readonly matrix: CaseMatrix;
  readonly rejected: readonly RejectedRow[];
  /** What was not compared because checklists or versions differ. */
  readonly notComparable: readonly { readonly criterion: string; readonly why: string }[];
}

/**
 * Reads cases out of CSV files, Excel workbooks and the JSON of `score`, together into one matrix. Cells and rows that
 * cannot be used are told among the problems; it fails where a file is neither of these, and tells all of it.
 */
export async function readCaseMatrix(
  sources: readonly ResponseSource[],
  options: MatrixOptions,
): Promise<Outcome<ReadCases>> {
  const criteria = indexCriteria(options.checklists);
  const named = namedUses(options.columns, criteria, options.language);
  if (!named.ok) return named;
  const context: ReadingContext = {
    ...options,
    outcomeWords: wordsOfOutcome(options.words),
    criteria,
    named: named.value,
    log: createProblemLog(),
    rejected: [],
    headers: new Set(),
    namesFound: new Set(),
    rounds: new Set(),
    cells: { filled: 0, notUnderstood: 0 },
  };
  const read = await readAll(sources, context);
  const paths = sources.map(({ path }) => path);
  const told = (more: readonly Problem[]) =>
    sortProblems([...read.problems, ...more, ...context.log.problems(paths)], paths);
  if (read.isBroken) return { ok: false, value: null, problems: told([]) };
  const scored = await casesOfScores(read.scores, options);
  if (!scored.ok) return { ok: false, value: null, problems: told(scored.problems) };
  const merged = mergeMatrices(inFileOrder([...read.parts, ...scored.value.parts], paths), criteria.known);
  const { matrix, fatal } = matrixOf(merged, { read, scored: scored.value, context, options });
  const problems = told([...merged.problems, ...fatal]);
  if (fatal.length > 0) return { ok: false, value: null, problems };
  const { notComparable } = scored.value;
  return { ok: true, value: { matrix, rejected: context.rejected, notComparable }, problems };
}

/** What the files hold. */
interface FilesRead {
  readonly parts: CasePart[];
  readonly scores: ScoredFile[];
  readonly problems: Problem[];
  /** Whether one of them could not be read. */
  isBroken: boolean;
}

/** All files, so that what is wrong with several is told at once. */
async function readAll(sources: readonly ResponseSource[], context: ReadingContext): Promise<FilesRead> {
  const read: FilesRead = { parts: [], scores: [], problems: [], isBroken: false };
  for (const source of sources) {
    const kind = await sourceKind(source);
    const found = kind.ok ? await readOne(source, kind.value, context, read) : kind;
    read.problems.push(...found.problems);
    read.isBroken ||= !found.ok;
  }
  return read;
}

async function readOne(
  source: ResponseSource,
  kind: 'workbook' | 'json' | 'text',
  context: ReadingContext,
  { parts, scores }: FilesRead,
): Promise<Outcome<unknown>> {
  if (kind === 'json') {
    const { readScores } = await import('./reading/read-scores.ts');
    const file = await readScores(source);
    if (!file.ok) return file;
    for (const { round } of file.value.mechanisms) context.rounds.add(round);
    scores.push(ofRound(file.value, context.round));
    return file;
  }
  const part = await readMatrixFile(source, kind, context);
  if (part.ok) parts.push(part.value);
  return part;
}

function ofRound(file: ScoredFile, round: string | null): ScoredFile {
  if (round === null) return file;
  return { ...file, mechanisms: file.mechanisms.filter((one) => one.round === roundName(round)) };
}

async function casesOfScores(
  scores: readonly ScoredFile[],
  options: MatrixOptions,
): Promise<Outcome<ScoredCases>> {
  if (scores.length === 0) {
    return { ok: true, value: { parts: [], checklists: [], notComparable: [] }, problems: [] };
  }
  const { words, language } = options;
  const { scoredCases } = await import('./scored-cases.ts');
  return scoredCases(scores, {
    ladder: words.ladder,
    checklists: await checklistsOf(scores, options),
    language,
  });
}

/** Those given, and of the others those that ship, which are the newest there are. */
async function checklistsOf(
  scores: readonly ScoredFile[],
  { checklists, shipped }: MatrixOptions,
): Promise<readonly LoadedChecklist[]> {
  const found = [...checklists];
  for (const id of new Set(scores.map(({ checklist }) => checklist.id))) {
    const one = found.some(({ checklist }) => checklist.id === id) ? null : await shipped?.(id);
    if (one) found.push(one);
  }
  return found;
}

function inFileOrder(parts: readonly CasePart[], paths: readonly string[]): CasePart[] {
  return [...parts].sort((a, b) => paths.indexOf(a.input.path) - paths.indexOf(b.input.path));
}

/** What the matrix is made of. */
interface Made {
  readonly read: FilesRead;
  readonly scored: ScoredCases;
  readonly context: ReadingContext;
  readonly options: MatrixOptions;
}

function matrixOf(merged: MergedCases, { read, scored, context, options }: Made) {
  const settled = withOutcome(merged, options.outcome);
  const matrix: CaseMatrix = {
    ladder: options.words.ladder,
    criteria: settled.criteria,
    outcome: settled.outcome,
    cases: settled.cases,
    inputs: [...read.parts, ...scored.parts].map(({ input }) => input),
    checklists: allChecklists(scored.checklists, options.checklists),
  };
  return { matrix, fatal: matrixShortcomings(matrix, context) };
}

/** A criterion that is named as the outcome is no longer one of the criteria. */
function withOutcome(merged: MergedCases, name: string | null): MergedCases {
  const found = name === null || merged.outcome !== null ? null : findCriterion(merged.criteria, name);
  if (found === null) return merged;
  const index = merged.criteria.indexOf(found);
  const without = <T>(all: readonly T[]) => all.filter((_, at) => at !== index);
  return {
    ...merged,
    criteria: without(merged.criteria),
    outcome: found,
    cases: merged.cases.map((one) => ({
      ...one,
      cells: without(one.cells),
      outcome: one.cells[index] ?? null,
    })),
  };
}

function allChecklists(
  scored: readonly CaseChecklist[],
  given: readonly LoadedChecklist[],
): readonly CaseChecklist[] {
  const known = new Set(scored.map(({ sha256 }) => sha256));
  const more = given
    .filter(({ sha256 }) => !known.has(sha256))
    .map(({ checklist: { id, version, comparability }, sha256 }) => ({ id, version, sha256, comparability }));
  return [...scored, ...more];
}
