import type { RejectedRow } from '../responses/types.ts';
import { type CsvCell, writeCsv } from './csv.ts';

const OWN_COLUMNS = ['file', 'row', 'reason'] as const;

/** Rows that could not be used, as they were read, each with its place and reason, ready to be mended. */
export function writeRejects(rejected: readonly RejectedRow[]): string {
  const labelled = rejected.map((row) => ({ row, cells: labelCells(row) }));
  const labels = [...new Set(labelled.flatMap(({ cells }) => [...cells.keys()]))];
  const rows = labelled.map(({ row, cells }): CsvCell[] => [
    row.file,
    row.row,
    row.reason,
    ...labels.map((label) => cells.get(label) ?? null),
  ]);
  return writeCsv([...OWN_COLUMNS, ...labels], rows);
}

/** Cells by header; a header that stands twice, or not at all, is told by its position. */
function labelCells({ header, cells }: RejectedRow): Map<string, string> {
  const labels = new Map<string, string>();
  cells.forEach((text, index) => {
    const name = header[index] ?? '';
    const isPlain = name !== '' && !labels.has(name);
    labels.set(isPlain ? name : `${name}#${index + 1}`, text);
  });
  return labels;
}
