import type { Case, CaseCell } from '../../cases/types.ts';
import { cell, heading, table, words as wordColumn } from '../blocks.ts';
import type { Block, Chart } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import { gradedCell, gradeWord, outcomeCell } from './cases-cells.ts';
import type { CasesContext } from './cases-context.ts';
import { missingTable } from './cases-missing.ts';
import { sourcesTable } from './cases-sources.ts';
import { pictures } from './chart-blocks.ts';

/** More criteria than this are too narrow to be read beside each other on paper; they follow in a further table. */
const MOST_CRITERIA = 4;
const MOST_CRITERIA_BRIEFLY = 3;

/** The graded matrix as picture and tables, where its grades come from, and what is not stated. */
export function matrixBlocks(context: CasesContext): Block[] {
  const { words, cases } = context;
  if (cases.length === 0) return [];
  return [
    heading(1, words.cases.matrix.heading, 'matrix-heading'),
    ...matrixChart(context),
    ...matrixTables(context),
    ...sourcesTable(context),
    ...missingTable(context),
  ];
}

function matrixTables(context: CasesContext): Block[] {
  const { words, result, cases, isBrief } = context;
  const { criteria, outcome } = result.matrix;
  const parts = Math.max(1, Math.ceil(criteria.length / (isBrief ? MOST_CRITERIA_BRIEFLY : MOST_CRITERIA)));
  const size = Math.ceil(criteria.length / parts);
  const caption = words.cases.matrix.caption(outcome === null ? null : context.criterion(outcome.id));
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const from = part * size;
    const shown = criteria.slice(from, from + size);
    return table({
      id: part === 0 ? 'matrix' : `matrix-${part + 1}`,
      caption: parts === 1 ? caption : words.charts.part(caption, part + 1, parts),
      columns: [
        wordColumn(words.cases.columns.case),
        ...shown.map(({ id }) => wordColumn(context.criterion(id))),
        ...(outcome === null ? [] : [wordColumn(context.criterion(outcome.id))]),
      ],
      rows: cases.map((one) => [
        cell(context.nameOf(one)),
        ...shown.map((_, index) => gradedAt(one, from + index, context)),
        ...(outcome === null ? [] : [one.outcome === null ? cell('') : outcomeCell(one.outcome, context)]),
      ]),
      notes: isBrief && part < parts - 1 ? [] : [words.cases.matrix.read],
    });
  });
}

/** Briefly, what an illegible cell may say is left to the files. */
function gradedAt({ cells }: Case, index: number, context: CasesContext) {
  const found = cells[index];
  if (found === undefined) return cell('');
  return gradedCell(context.isBrief ? { ...found, candidates: [] } : found, context);
}

function matrixChart(context: CasesContext): Block[] {
  const { words, result, cases, grades } = context;
  const { criteria, outcome } = result.matrix;
  const { matrix } = words.cases;
  if (criteria.length + (outcome === null ? 0 : 1) === 0) return [];
  const rows = cases.map((one) => ({
    label: context.nameOf(one),
    cells: allCells(one).map((each) => shownCell(each, context)),
  }));
  const labels = [...criteria, ...(outcome === null ? [] : [outcome])].map(({ id }) => context.criterion(id));
  const picture = {
    id: 'matrix-chart',
    caption: matrix.chart,
    description: [
      matrix.description(cases.length, criteria.length),
      outcome === null ? '' : matrix.outcomeApart,
      matrix.counts(countsText(context)),
    ],
    rows,
    draw: (part: typeof rows): Chart => ({
      kind: 'matrix',
      grades: grades.map(({ label, colour }) => ({ label, colour })),
      states: words.cases.states,
      columns: labels,
      isLastApart: outcome !== null,
      rows: part,
    }),
  };
  return pictures(picture, context);
}

/** Cells of the criteria, and the outcome behind them where there is one. */
export function allCells({ cells, outcome }: Case): CaseCell[] {
  return outcome === null ? [...cells] : [...cells, outcome];
}

type ChartCell = Extract<Chart, { kind: 'matrix' }>['rows'][number]['cells'][number];

/** A grade that the ladder does not know cannot be placed on it. */
function shownCell(each: CaseCell, { grades }: CasesContext): ChartCell {
  if (each.state !== 'graded') return each.state;
  const index = grades.findIndex(({ id }) => id === each.grade);
  return index === -1 ? 'not-stated' : index;
}

/** "no 6, yes 12, not stated 3": cells by what they hold, outcomes not counted. */
function countsText(context: CasesContext): string {
  const { words, cases, grades } = context;
  const found = cases.flatMap(({ cells }) => cells.map((each) => gradeWord(each, context)));
  const labels = new Set([...grades.map(({ label }) => label), ...found]);
  return [...labels]
    .flatMap((label) => {
      const n = found.filter((each) => each === label).length;
      return n === 0 ? [] : [words.counts.of(label, formatNumber(n, 0, words.number))];
    })
    .join(', ');
}
