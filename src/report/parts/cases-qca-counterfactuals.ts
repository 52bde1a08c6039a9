import { cell, figures, heading, paragraph, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block } from '../document.ts';
import type { CasesContext } from './cases-context.ts';
import { namesText } from './cases-names.ts';
import { configurationCells, configurationColumns, configurationNotes } from './cases-qca-configuration.ts';
import { configurationOf, type DoneQca, formulaText, modelText } from './cases-qca-terms.ts';

/** With many conditions, most combinations have no case. */
const MOST_ROWS = 64;

type Kind = 'easy' | 'difficult' | 'assumed';

interface Assumed {
  readonly row: number;
  readonly kind: Kind;
  /** Models that use it, as formulas. */
  readonly models: readonly string[];
}

/** Combinations without a case that a solution takes to be positive, and how plausible that is. */
export function counterfactualBlocks(qca: DoneQca, context: CasesContext): Block[] {
  const { words } = context;
  const texts = words.qca.counterfactuals;
  const assumed = assumedRows(qca, context);
  const head = heading(2, texts.heading, 'qca-counterfactuals');
  if (assumed.length === 0) return [head, paragraph(texts.none)];
  const { conditions } = qca.truthTable;
  const left = assumed.length - MOST_ROWS;
  return [
    head,
    ...table({
      id: 'counterfactuals',
      caption: texts.caption,
      columns: [
        figures(words.qca.table.row),
        ...configurationColumns(conditions, context),
        wordColumn(texts.kind),
        wordColumn(texts.usedBy),
      ],
      rows: assumed
        .slice(0, MOST_ROWS)
        .map(({ row, kind, models }) => [
          countCell(row, context),
          ...configurationCells(configurationOf(row, conditions.length), conditions, context),
          cell(texts.kinds[kind]),
          cell(namesText(models.map(texts.parsimoniousModel), context)),
        ]),
      notes: [
        texts.read,
        ...configurationNotes(conditions, context),
        ...(left > 0 ? [texts.more(left)] : []),
      ],
    }),
  ];
}

/** By row; the same row may be easy between one pair of models and difficult between another. */
function assumedRows({ intermediate, parsimonious }: DoneQca, context: CasesContext): Assumed[] {
  const uses =
    intermediate === null
      ? parsimonious.models.flatMap((model) => {
          const text = modelText(model, context);
          return model.counterfactuals.map((row) => use(row, 'assumed', text));
        })
      : intermediate.pairs.flatMap(({ easy, difficult, parsimonious: terms }) => {
          const model = formulaText(terms, context);
          return [
            ...easy.map((row) => use(row, 'easy', model)),
            ...difficult.map((row) => use(row, 'difficult', model)),
          ];
        });
  const found = new Map<string, { row: number; kind: Kind; models: Set<string> }>();
  for (const { row, kind, model } of uses) {
    const known = found.get(`${row} ${kind}`) ?? { row, kind, models: new Set<string>() };
    known.models.add(model);
    found.set(`${row} ${kind}`, known);
  }
  return [...found.values()]
    .toSorted((a, b) => a.row - b.row || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(({ row, kind, models }) => ({ row, kind, models: [...models] }));
}

const ORDER: readonly Kind[] = ['easy', 'difficult', 'assumed'];

function use(row: number, kind: Kind, model: string) {
  return { row, kind, model };
}
