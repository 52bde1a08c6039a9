import { type Problem, problem, say } from '../problems.ts';
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
    message: say('columns-for-one', { file: path, count: indexes.length, name, places }),
    file: path,
    column: header[indexes[0] ?? 0]?.text ?? null,
    remedy: say('do-name-which', { name, position: first }),
  });
}

/** One column that the user gave two names. */
export function columnNamedTwice(path: string, cell: HeaderCell | undefined, name: string): Problem {
  return problem('data-column-ambiguous', {
    message: say('column-named-twice', { file: path, position: cell?.position ?? 0, name }),
    file: path,
    column: cell?.text ?? null,
    remedy: say('do-name-each-once'),
  });
}
