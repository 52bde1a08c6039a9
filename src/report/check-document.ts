import type { Checklist } from '../checklist/types.ts';
import { facts, heading, list, note } from './blocks.ts';
import type { CheckResult } from './check-result.ts';
import { createContext, type ReportContext, type ReportOptions } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { provenanceFacts } from './parts/about.ts';
import { groupTable, invalidTable, unusedTable, usedTable, valueTable } from './parts/check-tables.ts';
import { problemBlocks } from './parts/problem-blocks.ts';

/** What of the data is understood and what is not: first what needs a hand, then everything that was read. */
export function checkDocument(
  result: CheckResult,
  checklist: Checklist,
  options: ReportOptions,
): ReportDocument {
  const context = createContext(checklist, options);
  const { words, names } = context;
  const unused = unusedTable(result, context);
  const invalid = invalidTable(result, context);
  const isAllUnderstood = unused.length + invalid.length + result.itemsNotInData.length === 0;
  return {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: words.check.title,
    blocks: [
      heading(1, words.check.heading, 'summary'),
      facts([...summaryFacts(result, context), ...provenanceFacts(result, context)]),
      ...(isAllUnderstood ? [note('info', words.check.allUnderstood)] : []),
      ...section(words.check.invalidHeading, 'invalid-answers', invalid),
      ...section(words.check.unusedHeading, 'unused-columns', unused),
      ...section(words.check.missingHeading, 'missing-items', missingItems(result, context)),
      ...section(words.check.groups, 'groups', groupTable(result, context)),
      ...section(words.check.usedHeading, 'used-columns', usedTable(result, context)),
      ...section(words.check.valuesHeading, 'values', valueTable(result, checklist, context)),
      ...problemBlocks(result.problems, words),
    ],
  };
}

function section(title: string, id: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(1, title, id), ...blocks];
}

function missingItems({ itemsNotInData }: CheckResult, { words, names }: ReportContext): Block[] {
  return list(itemsNotInData.map((id) => words.text.inside(names.item(id), id)));
}

function summaryFacts(result: CheckResult, { words, checklist }: ReportContext) {
  const { check } = words;
  const sum = (figure: (input: CheckResult['inputs'][number]) => number) =>
    result.inputs.reduce((total, input) => total + figure(input), 0);
  const used = result.columns.filter(({ use }) => use.kind !== 'unmatched').length;
  const items = checklist.domains.reduce((total, domain) => total + domain.items.length, 0);
  const counted = (invalid: boolean) =>
    result.values
      .filter((value) => (value.state === 'invalid') === invalid)
      .reduce((total, value) => total + value.count, 0);
  return [
    [
      check.rows,
      check.rowsOf(
        sum((input) => input.rows),
        sum((input) => input.used),
        sum((input) => input.rejected),
      ),
    ],
    [check.columns, check.columnsOf(used, result.columns.length)],
    [check.itemsFound, check.itemsOf(items - result.itemsNotInData.length, items)],
    [check.answers, check.answersOf(counted(false), counted(true))],
    [check.form, check.forms[result.form]],
  ] as const;
}
