import type { Checklist } from '../checklist/types.ts';
import type { Outcome, Problem } from '../problems.ts';
import { openText } from './decode.ts';
import { type Clashes, findDuplicates, tellClashes } from './duplicates.ts';
import { readFile } from './file-reader.ts';
import { fatalFindings, noteFindings } from './findings.ts';
import { indexItems } from './item-index.ts';
import { namedColumns } from './named-columns.ts';
import { markNotAsked } from './not-asked.ts';
import { type FileCounts, type OpenedSource, type Pass, type Reading, startPass } from './pass.ts';
import { sortProblems } from './problem-log.ts';
import { finishTable } from './table.ts';
import type { InputFile, ReadOptions, ReadResponses, ResponseSource } from './types.ts';
import { valueReadings } from './value-account.ts';

/**
 * Reads answers to a checklist from one or more sources, in wide or long form, into one table by column. Rows and
 * values that cannot be used are told among the problems; it fails only where nothing can be computed.
 */
export async function readResponses(
  sources: readonly ResponseSource[],
  checklist: Checklist,
  options: ReadOptions,
): Promise<Outcome<ReadResponses>> {
  const items = indexItems(checklist);
  const { named, problems } = namedColumns(options.columns, items);
  if (problems.length > 0) return { ok: false, value: null, problems };
  const opened = await openAll(sources);
  if (!opened.ok) return opened;
  const pass = await readWithoutClashes(opened.value, { checklist, items, options, named });
  return finish(pass, opened.value, opened.problems);
}

/** Opens all sources, so that all that cannot be opened are told together. */
async function openAll(sources: readonly ResponseSource[]): Promise<Outcome<OpenedSource[]>> {
  const opened: OpenedSource[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const text = await openText(source);
    problems.push(...text.problems);
    if (text.ok) opened.push({ source, text: text.value });
  }
  if (opened.length < sources.length) return { ok: false, value: null, problems };
  return { ok: true, value: opened, problems };
}

interface EndedPass {
  readonly pass: Pass;
  readonly fatal: readonly Problem[];
}

/**
 * One pass, and where respondents are there twice a second one that drops their rows: in a stream, the first of them is
 * already in the table when the second comes.
 */
async function readWithoutClashes(opened: readonly OpenedSource[], reading: Reading): Promise<EndedPass> {
  const policy = reading.options.duplicates;
  const first = await lookForClashes(opened, reading);
  if (first.kind === 'clean') return first;
  const { clashes, form, files } = first;
  const second = await readAll(opened, startPass(reading, clashes.dropped));
  const told = tellClashes(clashes, policy, form, (line) => placeOf(line, files));
  for (const [code, details] of told) second.pass.log.add(code, details);
  return second;
}

type FirstPass =
  | ({ readonly kind: 'clean' } & EndedPass)
  // without its table, so that the memory of two passes is never held at once
  | {
      readonly kind: 'clashes';
      readonly clashes: Clashes;
      readonly form: 'wide' | 'long';
      readonly files: readonly FileCounts[];
    };

async function lookForClashes(opened: readonly OpenedSource[], reading: Reading): Promise<FirstPass> {
  const ended = await readAll(opened, startPass(reading, new Map()));
  const { form, table, files } = ended.pass;
  const clashes = form === 'long' ? ended.pass.clashes : findDuplicates(table, reading.options.duplicates);
  if (ended.fatal.length > 0 || clashes.groups.length === 0) return { kind: 'clean', ...ended };
  return { kind: 'clashes', clashes, form: form ?? 'wide', files };
}

async function readAll(opened: readonly OpenedSource[], pass: Pass): Promise<EndedPass> {
  const fatal: Problem[] = [];
  for (const one of opened) fatal.push(...(await readFile(one, pass)));
  return { pass, fatal };
}

/** The file and its own line behind a line counted over all files. */
function placeOf(line: number, files: readonly FileCounts[]): { path: string; line: number } {
  const file = files.findLast(({ offset }) => offset < line);
  return { path: file?.path ?? '', line: line - (file?.offset ?? 0) };
}

function finish(
  { pass, fatal }: EndedPass,
  opened: readonly OpenedSource[],
  notes: readonly Problem[],
): Outcome<ReadResponses> {
  const paths = opened.map(({ text }) => text.path);
  const failures = fatal.length > 0 ? fatal : fatalFindings(pass);
  if (failures.length > 0) {
    const problems = sortProblems([...notes, ...failures, ...pass.log.problems(paths)], paths);
    return { ok: false, value: null, problems };
  }
  markNotAsked(pass.table, pass.log);
  noteFindings(pass);
  const problems = sortProblems([...notes, ...pass.log.problems(paths)], paths);
  return { ok: true, value: resultOf(pass, opened, problems), problems };
}

function resultOf(pass: Pass, opened: readonly OpenedSource[], problems: readonly Problem[]): ReadResponses {
  sortRemarks(pass);
  return {
    table: finishTable(pass.table, { weights: pass.weights, attributes: pass.found.attributes }),
    inputs: opened.map(({ text }, index) => inputOf(text, pass.files[index])),
    form: pass.form ?? 'wide',
    columns: pass.columns,
    values: valueReadings(pass.caches),
    rejected: pass.rejected.rows,
    problems,
  };
}

function inputOf({ path, sha256 }: OpenedSource['text'], counts: FileCounts | undefined): InputFile {
  const { rows = 0, used = 0, rejected = 0 } = counts ?? {};
  return { path, sha256, rows, used, rejected };
}

/** Long form brings remarks in any order. */
function sortRemarks({ table, items }: Pass): void {
  const places = new Map(items.places.map(({ item, index }) => [item.id, index]));
  const placeOfItem = (item: string) => places.get(item) ?? 0;
  table.remarks.sort((a, b) => a.respondent - b.respondent || placeOfItem(a.item) - placeOfItem(b.item));
}
