import type { Explained } from '../document.ts';
import { attribute, jsonAttribute } from './escape.ts';

/** Attributes in which a script finds what is behind the figures of a table. */
export interface ExplainedAttributes {
  readonly table: string;
  /** One for each row. */
  readonly rows: readonly string[];
}

/**
 * What all rows share is written once, as reports hold tens of thousands of them: the names of the values, and how the
 * command lines begin. A row has its values, and the rest of its command line where there is one.
 */
export function explainedAttributes({ column, labels, rows }: Explained): ExplainedAttributes {
  const commands = rows.flatMap((row) => row?.command ?? []);
  const start = commands.reduce(sharedStart, commands[0] ?? '');
  return {
    table: [
      attribute('data-explained', String(column)),
      jsonAttribute('data-labels', labels),
      attribute('data-command', start),
    ].join(''),
    rows: rows.map((row) => {
      if (row === null) return '';
      const rest = row.command === null ? [] : [row.command.slice(start.length)];
      return jsonAttribute('data-values', [...row.values, ...rest]);
    }),
  };
}

/** The words that both begin with. */
function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, one.lastIndexOf(' ', length - 1) + 1);
}
