import type { CriterionCounts } from '../../cases/types.ts';
import { cell, figures, heading, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { CasesContext } from './cases-context.ts';
import { namesText } from './cases-names.ts';

/** Criteria against the outcome, and cases by grade, all by name. */
export function countBlocks(context: CasesContext): Block[] {
  const { words, result } = context;
  if (result.counts.length === 0) return [];
  return [
    heading(1, words.cases.counts.heading, 'counts-heading'),
    ...outcomeTable(context),
    ...gradeTable(context),
  ];
}

function outcomeTable(context: CasesContext): Block[] {
  const { words, result } = context;
  const { columns, counts } = words.cases;
  const { outcome } = result.matrix;
  if (outcome === null) return [];
  const names = (those: readonly string[]) => cell(namesText(those, context));
  return table({
    id: 'counts',
    caption: counts.byOutcome(context.criterion(outcome.id)),
    columns: [
      columns.criterion,
      columns.workedWith,
      columns.workedWithout,
      columns.failedWith,
      columns.failedWithout,
      columns.unknown,
    ].map(wordColumn),
    rows: result.counts.flatMap(({ criterion, byOutcome }) =>
      byOutcome === null
        ? []
        : [
            [
              cell(context.criterion(criterion)),
              names(byOutcome.presentWorked),
              names(byOutcome.absentWorked),
              names(byOutcome.presentFailed),
              names(byOutcome.absentFailed),
              names([...byOutcome.unknownWorked, ...byOutcome.unknownFailed]),
            ],
          ],
    ),
    notes: [counts.byOutcomeRead],
  });
}

function gradeTable(context: CasesContext): Block[] {
  const { columns, counts } = context.words.cases;
  return table({
    id: 'grades',
    caption: counts.byGrade,
    columns: [
      wordColumn(columns.criterion),
      wordColumn(columns.grade),
      figures(columns.n),
      wordColumn(columns.cases),
    ],
    rows: context.result.counts.flatMap((each) => gradeRows(each, context)),
    notes: [counts.byGradeRead],
  });
}

/** Grades that no case has are left out; cases without one stand last. */
function gradeRows(each: CriterionCounts, context: CasesContext): Cell[][] {
  const { words, grades } = context;
  const { states, counts } = words.cases;
  const shown = each.grades.map(({ grade, cases }) => {
    const known = grades.find(({ id }) => id === grade);
    const word: Cell =
      known === undefined ? cell(grade) : { text: `${known.sign} ${known.label}`, colour: known.colour };
    return { word, cases };
  });
  const lines = [
    ...shown,
    { word: cell(counts.noGrade), cases: each.notStated },
    { word: cell(states['not-applicable']), cases: each.notApplicable },
  ].filter(({ cases }) => cases.length > 0);
  return lines.map(({ word, cases }, index) => [
    cell(index === 0 ? context.criterion(each.criterion) : ''),
    word,
    countCell(cases.length, context),
    cell(namesText(cases, context)),
  ]);
}
