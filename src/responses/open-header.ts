import { type Problem, problem, say, type Wording } from '../problems.ts';
import { textIn } from '../text.ts';
import { type ColumnPlan, planColumns } from './columns.ts';
import { fieldOf } from './fields.ts';
import type { FileRun } from './file-run.ts';
import { type HeaderCell, readHeader } from './header.ts';
import { ALL_RESPONDENTS, roundWithoutColumn } from './identity.ts';
import { columnsNamed } from './named-columns.ts';
import type { FileCounts, OpenedSource, Pass } from './pass.ts';
import { usesRoles } from './roles.ts';
import type { ColumnUse } from './types.ts';

/** Decides what each column of a file is, and notes it in the pass. Problems that end the reading are given back. */
export function openHeader(
  { source, text }: OpenedSource,
  cells: readonly string[],
  counts: FileCounts,
  pass: Pass,
): { readonly run: FileRun; readonly fatal: readonly Problem[] } {
  const { path } = text;
  const header = readHeader(cells);
  const plan = planColumns(path, header, pass.items, pass.named, pass.options.long);
  const { attributes, problems } = attributeColumns(path, header, plan, pass);
  const uses = withAttributes(plan.uses, attributes);
  const run: FileRun = {
    source,
    path,
    header,
    headerTexts: header.map((cell) => cell.text),
    plan: { ...plan, uses },
    attributes,
    offset: counts.offset,
  };
  const fatal = [...plan.problems, ...problems, ...formProblems(run, pass)];
  noteColumns(run, pass);
  if (fatal.length === 0) noteMissingFields(run, pass);
  return { run, fatal };
}

function attributeColumns(path: string, header: readonly HeaderCell[], plan: ColumnPlan, pass: Pass) {
  const attributes = new Map<string, number>();
  const problems: Problem[] = [];
  for (const name of pass.options.attributes) {
    const found = columnsNamed(name, header);
    const [index] = found;
    if (found.length > 1) problems.push(severalColumns(path, name, found));
    if (index !== undefined) attributes.set(name, index);
  }
  for (const name of pass.table.attributes.keys()) {
    const given = attributes.has(name) || [...plan.fields.keys()].some((field) => field === name);
    if (given) pass.found.attributes.add(name);
  }
  return { attributes, problems };
}

function severalColumns(path: string, name: string, indexes: readonly number[]): Problem {
  const places = indexes.map((index) => `#${index + 1}`).join(', ');
  return problem('data-column-ambiguous', {
    message: say('columns-called', { file: path, count: indexes.length, name, places }),
    file: path,
    column: name,
    remedy: say('do-give-position'),
  });
}

/** A column that is read as an attribute only is not left unmatched. */
function withAttributes(uses: readonly ColumnUse[], attributes: ReadonlyMap<string, number>): ColumnUse[] {
  const names = new Map([...attributes].map(([name, index]) => [index, name]));
  return uses.map((use, index) => {
    const name = names.get(index);
    const free = use.kind === 'unmatched' || use.kind === 'metadata';
    return name !== undefined && free ? { kind: 'field', field: name } : use;
  });
}

function formProblems({ path, plan, header }: FileRun, pass: Pass): Problem[] {
  pass.form ??= plan.form;
  if (pass.form !== plan.form) return [mixedForms(path)];
  if (plan.form === 'wide') return hasItems(plan) ? [] : [noItemMatched(path, header, pass)];
  return (['item', 'answer', 'respondent'] as const)
    .filter((field) => !plan.fields.has(field))
    .map((field) =>
      problem('data-field-missing', {
        message: say('column-needed', { file: path, field }),
        file: path,
      }),
    );
}

function hasItems({ items }: ColumnPlan): boolean {
  return [...items.values()].some(({ answer, options }) => answer !== null || options.size > 0);
}

function mixedForms(path: string): Problem {
  const message = say('forms-mixed', { file: path });
  return problem('data-mixed-forms', { message, file: path });
}

const SHOWN = 8;

function noItemMatched(path: string, header: readonly HeaderCell[], pass: Pass): Problem {
  const found = header.filter(({ text }) => text !== '').map(({ text }) => text);
  const language = pass.checklist.languages[0] ?? 'en';
  const wanted = pass.items.places.map(({ item }) => `${item.id} (${textIn(item.text, language).text})`);
  const fields = found.map((text) => fieldOf(text)?.field);
  const halfLong = fields.includes('item') !== fields.includes('answer');
  return problem('data-no-item-matched', {
    message: say('column-none-matched', {
      file: path,
      checklist: pass.checklist.id,
      headers: listOf(found),
    }),
    file: path,
    expected: listOf(wanted),
    remedy: halfLong ? say('do-give-item-and-answer') : null,
  });
}

function listOf(all: readonly string[]): string | Wording {
  const shown = all.slice(0, SHOWN).map((name) => (name.length > 60 ? `${name.slice(0, 59)}…` : name));
  const names = shown.join(', ');
  const more = all.length - shown.length;
  return more > 0 ? say('names-and-more', { names, more }) : names;
}

function noteColumns({ path, header, plan }: FileRun, pass: Pass): void {
  for (const { name, header: wanted } of pass.named) {
    if (columnsNamed(wanted, header).length > 0) pass.found.named.add(name);
  }
  const unused: string[] = [];
  header.forEach(({ text, position }, index) => {
    const use = plan.uses[index] ?? { kind: 'unmatched', nearest: null };
    pass.columns.push({ file: path, position, header: text, use });
    if (text === '') return;
    pass.headers.add(text);
    if (use.kind !== 'unmatched') return;
    const near = use.nearest;
    if (near === null) unused.push(text);
    else
      pass.log.count('data-column-unmatched', `${path} ${position}`, () => nearUnmatched(path, text, near));
  });
  if (unused.length > 0) {
    const message = say('columns-not-used', { count: unused.length, names: listOf(unused) });
    pass.log.count('data-column-unmatched', path, () => ({ message, file: path, count: unused.length }));
  }
  pass.weights ||= plan.fields.has('weight');
  pass.roles ||= plan.fields.has('role');
}

function nearUnmatched(path: string, header: string, near: string) {
  return {
    message: say('column-near', { header, nearest: near }),
    file: path,
    column: header,
    expected: near,
    remedy: say('do-name-column', { item: near, header }),
  };
}

/** Says what a file without a column for the mechanism, the round or the role is taken for. */
function noteMissingFields(run: FileRun, pass: Pass): void {
  const { path, plan, source } = run;
  const { log, options } = pass;
  if (!plan.fields.has('mechanism') && options.mechanism === undefined) {
    const message = say('column-no-mechanism', { file: path, name: ALL_RESPONDENTS });
    log.count('data-no-mechanism', path, () => ({ message, file: path }));
  }
  if (!plan.fields.has('round') && options.round === undefined && source.round === undefined) {
    const message = say('column-no-round', { file: path, round: roundWithoutColumn(run, options) });
    log.count('data-no-round', path, () => ({ message, file: path }));
  }
  if (!plan.fields.has('role') && usesRoles(pass.checklist)) {
    const message = say('column-no-role', { file: path });
    log.count('data-no-role', path, () => ({ message, file: path }));
  }
}
