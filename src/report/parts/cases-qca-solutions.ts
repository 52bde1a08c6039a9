import type { IntermediatePair, Model, Solution } from '../../qca/types.ts';
import { cell, figures, heading, list, note, paragraph, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block } from '../document.ts';
import type { CasesContext } from './cases-context.ts';
import { namesText } from './cases-names.ts';
import {
  type DoneQca,
  fitCell,
  formulaText,
  intermediateModels,
  modelText,
  plainSolutions,
  termText,
} from './cases-qca-terms.ts';

/** Models beyond this are listed without their paths. */
const MOST_WITH_PATHS = 8;
const MOST_PAIRS = 8;
/** Rows of the truth table that have columns of their own in a prime implicant chart. */
const MOST_ROW_COLUMNS = 5;
/** Of many conditions there are thousands of prime implicants. */
const MOST_PRIMES = 64;

/** Every solution with all models that fit equally well, none before another. */
export function solutionBlocks(qca: DoneQca, context: CasesContext): Block[] {
  const { solutions, notation } = context.words.qca;
  return [
    heading(2, solutions.heading, 'qca-solutions'),
    paragraph(notation),
    ...plainSolutions(qca).flatMap(({ kind, solution }) => plainBlocks(kind, solution, context)),
    ...intermediateBlocks(qca, context),
  ];
}

function plainBlocks(
  kind: 'conservative' | 'parsimonious' | 'intermediate',
  solution: Solution,
  context: CasesContext,
): Block[] {
  const { solutions } = context.words.qca;
  const title = solutions[kind];
  const id = `qca-${kind}`;
  const text = kind === 'conservative' ? solutions.conservativeText : solutions.parsimoniousText;
  return [
    heading(3, title, id),
    paragraph(text),
    ...modelBlocks(id, title, solution.models, solution, context),
    ...primeChart(id, title, solution, context),
  ];
}

function intermediateBlocks(qca: DoneQca, context: CasesContext): Block[] {
  const { intermediate, expectations } = qca;
  const { words } = context;
  const { solutions } = words.qca;
  const head = heading(3, solutions.intermediate, 'qca-intermediate');
  if (intermediate === null) return [head, paragraph(solutions.noIntermediate)];
  const expected = expectations.map((each) =>
    solutions.expectation(context.criterion(each.condition), solutions.expected[each.expected]),
  );
  const { pairs, isCut } = intermediate;
  return [
    head,
    paragraph(solutions.intermediateText(words.text.series(expected))),
    ...modelBlocks(
      'qca-intermediate',
      solutions.intermediate,
      intermediateModels(qca),
      { isCut, isSmallest: pairs.every((pair) => pair.isSmallest) },
      context,
    ),
    ...pairList(pairs, context),
  ];
}

/** Which models lie between which; nothing for a single pair. */
function pairList(pairs: readonly IntermediatePair[], context: CasesContext): Block[] {
  const { solutions } = context.words.qca;
  if (pairs.length < 2) return [];
  const shown = pairs
    .slice(0, MOST_PAIRS)
    .map(({ conservative, parsimonious, models }) =>
      solutions.between(
        formulaText(conservative, context),
        formulaText(parsimonious, context),
        context.words.text.series(models.map((model) => modelText(model, context))),
      ),
    );
  const left = pairs.length - shown.length;
  return list(left > 0 ? [...shown, solutions.morePairs(left)] : shown);
}

/** How many models there are, all of them, and their paths with the cases on each. */
function modelBlocks(
  id: string,
  title: string,
  models: readonly Model[],
  { isCut, isSmallest }: Pick<Solution, 'isCut' | 'isSmallest'>,
  context: CasesContext,
): Block[] {
  const { solutions, fit } = context.words.qca;
  const isTied = models.length > 1;
  return [
    isTied ? note('caution', solutions.tied(models.length)) : paragraph(solutions.one),
    ...(isCut ? [note('caution', solutions.cut)] : []),
    ...(isSmallest ? [] : [note('caution', solutions.notSmallest)]),
    ...table({
      id: `${id}-models`,
      caption: solutions.models(title),
      columns: [
        figures(solutions.model),
        wordColumn(solutions.formula),
        figures(fit.consistency),
        figures(fit.pri),
        figures(fit.coverage),
      ],
      rows: models.map((model, index) => [
        countCell(index + 1, context),
        cell(modelText(model, context)),
        fitCell(model.fit.consistency, context),
        fitCell(model.fit.pri, context),
        fitCell(model.fit.coverage, context),
      ]),
      notes: [solutions.modelsRead],
    }),
    ...pathTable(id, title, models, context),
  ];
}

function pathTable(id: string, title: string, models: readonly Model[], context: CasesContext): Block[] {
  const { words } = context;
  const { solutions, fit } = words.qca;
  const left = models.length - MOST_WITH_PATHS;
  return table({
    id: `${id}-paths`,
    caption: solutions.terms(title),
    columns: [
      figures(solutions.model),
      wordColumn(solutions.path),
      figures(fit.consistency),
      figures(fit.pri),
      figures(fit.coverage),
      figures(fit.uniqueCoverage),
      wordColumn(words.cases.columns.cases),
    ],
    rows: models
      .slice(0, MOST_WITH_PATHS)
      .flatMap((model, index) =>
        model.terms.map((term) => [
          countCell(index + 1, context),
          cell(termText(term.term, context)),
          fitCell(term.consistency, context),
          fitCell(term.pri, context),
          fitCell(term.coverage, context),
          fitCell(term.uniqueCoverage, context),
          cell(namesText(term.cases, context)),
        ]),
      ),
    notes: [solutions.termsRead, ...(left > 0 ? [solutions.moreTerms(left)] : [])],
  });
}

/** Which row of the truth table each path covers; nothing where a single path covers everything. */
function primeChart(id: string, title: string, solution: Solution, context: CasesContext): Block[] {
  const { words } = context;
  const { solutions, table: texts } = words.qca;
  const { primeImplicants, positiveRows, chart, essential } = solution;
  if (primeImplicants.length < 2) return [];
  const keys = new Set(essential.map((term) => JSON.stringify(term)));
  const isWide = positiveRows.length <= MOST_ROW_COLUMNS;
  const left = primeImplicants.length - MOST_PRIMES;
  return table({
    id: `${id}-chart`,
    caption: solutions.chart(title),
    columns: [
      wordColumn(solutions.prime),
      ...(isWide
        ? positiveRows.map((row) => wordColumn(texts.rowNumber(row)))
        : [wordColumn(solutions.covers)]),
      wordColumn(solutions.essential),
    ],
    rows: primeImplicants.slice(0, MOST_PRIMES).map((term, index) => {
      const covers = positiveRows.map((_, place) => chart[index]?.[place] === true);
      const covered = positiveRows.filter((_, place) => covers[place]).map(texts.rowNumber);
      return [
        cell(termText(term, context)),
        ...(isWide ? covers.map((each) => cell(each ? '×' : '')) : [cell(namesText(covered, context))]),
        cell(keys.has(JSON.stringify(term)) ? words.text.yes : words.text.no),
      ];
    }),
    notes: [
      isWide ? solutions.chartRead : solutions.chartListRead,
      ...(left > 0 ? [solutions.morePrimes(left)] : []),
    ],
  });
}
