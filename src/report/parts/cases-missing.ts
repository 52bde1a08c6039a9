import type { CriterionCounts, OutcomeCounts } from '../../cases/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block, UngradedState } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import type { CasesContext } from './cases-context.ts';

/** What is graded of each criterion, and how far the rest could move its counts. */
export function missingTable(context: CasesContext): Block[] {
  const { words, result, cases } = context;
  const { columns, matrix } = words.cases;
  const hasOutcome = result.counts.some(({ byOutcome }) => byOutcome !== null);
  return table({
    id: 'missing',
    caption: matrix.missing,
    columns: [
      wordColumn(columns.criterion),
      figures(columns.graded),
      figures(columns.notStated),
      figures(columns.illegible),
      figures(columns.notApplicable),
      ...(hasOutcome ? [wordColumn(columns.inWorked), wordColumn(columns.inFailed)] : []),
    ],
    rows: result.matrix.criteria.map(({ id }, index) => {
      const states = cases.map(({ cells }) => cells[index]?.state ?? 'not-stated');
      const n = (state: UngradedState | 'graded') =>
        countCell(states.filter((each) => each === state).length, context);
      const counts = result.counts.find(({ criterion }) => criterion === id) ?? null;
      return [
        cell(context.criterion(id)),
        n('graded'),
        n('not-stated'),
        n('illegible'),
        n('not-applicable'),
        ...(hasOutcome ? sideTexts(counts, context).map(cell) : []),
      ];
    }),
    notes: hasOutcome ? [matrix.missingRead] : [],
  });
}

/** "1 to 3 of 4" in place of those that worked, and of those that failed. */
export function sideTexts(
  counts: Pick<CriterionCounts, 'byOutcome'> | null,
  context: CasesContext,
): string[] {
  const { none } = context.words.number;
  if (counts === null || counts.byOutcome === null) return [none, none];
  const { worked, failed } = sidesOf(counts.byOutcome);
  return [worked, failed].map(({ present, unknown, all }) => {
    const { range, ofAll } = context.words.cases;
    const figure = (n: number) => formatNumber(n, 0, context.words.number);
    return all === 0 ? none : ofAll(range(figure(present), figure(present + unknown)), all);
  });
}

/** One side of an outcome: cases in which the criterion is in place, is not known, and all. */
interface Side {
  readonly present: number;
  readonly unknown: number;
  readonly all: number;
}

export function sidesOf(counts: OutcomeCounts): { readonly worked: Side; readonly failed: Side } {
  const side = (present: readonly string[], absent: readonly string[], unknown: readonly string[]): Side => ({
    present: present.length,
    unknown: unknown.length,
    all: present.length + absent.length + unknown.length,
  });
  return {
    worked: side(counts.presentWorked, counts.absentWorked, counts.unknownWorked),
    failed: side(counts.presentFailed, counts.absentFailed, counts.unknownFailed),
  };
}
