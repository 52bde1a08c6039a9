import type { CaseCell } from '../../cases/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block } from '../document.ts';
import type { CasesContext } from './cases-context.ts';
import { allCells } from './cases-matrix.ts';
import { namesText } from './cases-names.ts';

interface Source {
  readonly pages: Set<string>;
  readonly cases: Set<string>;
  cells: number;
}

/** Each source with its pages and the cases that it tells of; nothing where no cell names one. */
export function sourcesTable(context: CasesContext): Block[] {
  const { words, cases } = context;
  const { columns, matrix } = words.cases;
  const sources = new Map<string, Source>();
  for (const one of cases)
    for (const each of allCells(one)) if (tells(each)) add(each, context.nameOf(one), sources);
  if ([...sources.keys()].every((source) => source === '')) return [];
  return table({
    id: 'sources',
    caption: matrix.sources,
    columns: [
      wordColumn(columns.source),
      wordColumn(columns.pages),
      figures(columns.cells),
      wordColumn(columns.cases),
    ],
    rows: [...sources].map(([source, { pages, cases: told, cells }]) => [
      cell(source === '' ? matrix.noSource : source),
      cell(namesText([...pages], context)),
      countCell(cells, context),
      cell(namesText([...told], context)),
    ]),
    notes: [matrix.sourcesRead],
  });
}

/** Cells in which nothing was found have no source to be named, and scores come from the data. */
function tells({ state, score, source }: CaseCell): boolean {
  return source !== null || (state !== 'not-stated' && score === null);
}

function add({ source, page }: CaseCell, name: string, sources: Map<string, Source>): void {
  const key = source ?? '';
  const known = sources.get(key) ?? { pages: new Set<string>(), cases: new Set<string>(), cells: 0 };
  known.cells += 1;
  known.cases.add(name);
  if (page !== null) known.pages.add(page);
  sources.set(key, known);
}
