import { type Problem, problem } from '../problems.ts';
import type { HeaderCell } from './header.ts';

/** Several columns that can be one thing. */
export function ambiguousColumns(
  path: string,
  header: readonly HeaderCell[],
  indexes: readonly number[],
  name: string,
): Problem {
  const places = indexes.map((index) => `#${index + 1} (${header[index]?.text ?? ''})`).join(', ');
  const first = (indexes[0] ?? 0) + 1;
  return problem('data-column-ambiguous', {
    message: `${path}: ${indexes.length} columns can be ${name}: ${places}.`,
    file: path,
    column: header[indexes[0] ?? 0]?.text ?? null,
    remedy: `Say which one, such as --column ${name}=#${first}.`,
  });
}

/** One column that the user gave two names. */
export function columnNamedTwice(path: string, cell: HeaderCell | undefined, name: string): Problem {
  return problem('data-column-ambiguous', {
    message: `${path}: column #${cell?.position ?? 0} is named twice with --column, also as ${name}.`,
    file: path,
    column: cell?.text ?? null,
    remedy: 'Give each column one name.',
  });
}
