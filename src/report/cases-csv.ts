import type { Case, CaseCell, CasesResult, CellChange, Criterion } from '../cases/types.ts';
import { textIn } from '../text.ts';
import { type CsvCell, type CsvOptions, keyPart, lineKey, writeCsv } from './csv.ts';

const COLUMNS = [
  'key',
  'case',
  'round',
  'position',
  'part',
  'criterion',
  'label',
  'state',
  'grade',
  'value',
  'qualifier',
  'why',
  'candidates',
  'written',
  'source',
  'page',
  'note',
  'score',
  'n',
  'change',
  'steps',
  'before_grade',
  'before_qualifier',
  'caution',
] as const;

type Column = (typeof COLUMNS)[number];
type Line = Partial<Record<Column, CsvCell>>;

/**
 * Every cell of the matrix as one long table: a row for each case and criterion, then its outcome. `position` is the
 * place of the case in reports; `value` 0 to 1; `change` what the cell did since the earlier matrix, empty without one;
 * `caution` is `within-mechanism` where cases are not to be set against each other.
 */
export function writeCasesCsv(result: CasesResult, options: CsvOptions = {}): string {
  const changes = changesOf(result);
  const positions = new Map(result.order.cases.map((name, index) => [name, index + 1]));
  const caution = result.isWithinMechanism ? 'within-mechanism' : null;
  const rows = result.matrix.cases.flatMap((one) =>
    partsOf(one, result).map(({ part, criterion, cell }) => {
      const line: Line = {
        key: lineKey(
          part,
          one.name,
          ...(one.round === null ? [] : [keyPart('round', one.round)]),
          criterion.id,
        ),
        case: one.name,
        round: one.round,
        position: positions.get(one.name) ?? null,
        part,
        criterion: criterion.id,
        label: textIn(criterion.label, '').text,
        ...cellColumns(cell),
        ...changeColumns(changes.get(keyOf(one.name, criterion.id))),
        caution,
      };
      return COLUMNS.map((column) => line[column] ?? null);
    }),
  );
  return writeCsv(COLUMNS, rows, options);
}

interface Part {
  readonly part: 'criterion' | 'outcome';
  readonly criterion: Criterion;
  readonly cell: CaseCell;
}

function partsOf({ cells, outcome }: Case, { matrix }: CasesResult): Part[] {
  const graded = matrix.criteria.flatMap((criterion, index): Part[] => {
    const cell = cells[index];
    return cell === undefined ? [] : [{ part: 'criterion', criterion, cell }];
  });
  if (matrix.outcome === null || outcome === null) return graded;
  return [...graded, { part: 'outcome', criterion: matrix.outcome, cell: outcome }];
}

function cellColumns({ state, grade, value, qualifier, why, candidates, text, ...cell }: CaseCell): Line {
  const { source, page, note, score } = cell;
  return {
    state,
    grade,
    value,
    qualifier,
    why,
    candidates: candidates.join(' | '),
    written: text,
    source,
    page,
    note,
    score: score?.value ?? null,
    n: score?.n ?? null,
  };
}

function changeColumns(change: CellChange | undefined): Line {
  if (change === undefined) return {};
  const { kind, steps, from } = change;
  return { change: kind, steps, before_grade: from.grade, before_qualifier: from.qualifier };
}

function changesOf({ change }: CasesResult): ReadonlyMap<string, CellChange> {
  const all = change === null ? [] : [...change.cells, ...change.outcome];
  return new Map(all.map((each) => [keyOf(each.case, each.criterion), each]));
}

function keyOf(name: string, criterion: string): string {
  return JSON.stringify([name, criterion]);
}
