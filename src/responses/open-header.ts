import { type Problem, problem } from '../problems.ts';
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
    message: `${path}: ${indexes.length} columns are called ${name}: ${places}.`,
    file: path,
    column: name,
    remedy: 'Give the position instead of the name, such as --by "#3".',
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
        message: `${path} has no column ${field}, which long form needs.`,
        file: path,
      }),
    );
}

function hasItems({ items }: ColumnPlan): boolean {
  return [...items.values()].some(({ answer, options }) => answer !== null || options.size > 0);
}

function mixedForms(path: string): Problem {
  const message = `${path} is of another form than the file before it: one has a column per item, the other a line per answer.`;
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
    message: `No column of ${path} belongs to the checklist ${pass.checklist.id}. It has: ${listOf(found)}.`,
    file: path,
    expected: listOf(wanted),
    ...(halfLong ? { remedy: 'Data with a line per answer need both columns, item and answer.' } : {}),
  });
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => (name.length > 60 ? `${name.slice(0, 59)}…` : name));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
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
    if (use.nearest === null) unused.push(text);
    else
      pass.log.count('data-column-unmatched', `${path} ${position}`, () =>
        nearUnmatched(path, text, use.nearest),
      );
  });
  if (unused.length > 0) {
    const message = `${unused.length === 1 ? '1 column' : `${unused.length} columns`} not used: ${listOf(unused)}.`;
    pass.log.count('data-column-unmatched', path, () => ({ message, file: path, count: unused.length }));
  }
  pass.weights ||= plan.fields.has('weight');
  pass.roles ||= plan.fields.has('role');
}

function nearUnmatched(path: string, header: string, near: string | null) {
  return {
    message: `Column “${header}” is not used; the nearest name is ${near}.`,
    file: path,
    column: header,
    expected: near,
    ...(near === null ? {} : { remedy: `If it is ${near}, say --column "${near}=${header}".` }),
  };
}

/** Says what a file without a column for the mechanism, the round or the role is taken for. */
function noteMissingFields(run: FileRun, pass: Pass): void {
  const { path, plan, source } = run;
  const { log, options } = pass;
  if (!plan.fields.has('mechanism') && options.mechanism === undefined) {
    const message = `${path} has no column for the mechanism; its rows are taken for one, “${ALL_RESPONDENTS}”.`;
    log.count('data-no-mechanism', path, () => ({ message, file: path }));
  }
  if (!plan.fields.has('round') && options.round === undefined && source.round === undefined) {
    const message = `${path} has no column for the round; its rows are taken for “${roundWithoutColumn(run, options)}”.`;
    log.count('data-no-round', path, () => ({ message, file: path }));
  }
  if (!plan.fields.has('role') && usesRoles(pass.checklist)) {
    const message = `${path} has no column for the role; its rows count for all respondents and for no role.`;
    log.count('data-no-role', path, () => ({ message, file: path }));
  }
}
