/** How a text is cut into rows and cells. */
export interface Dialect {
  readonly separator: Separator;
  /** `\n` stands for `\r\n` as well. */
  readonly lineBreak: '\n' | '\r';
  /** True where the first line only names the separator, as Excel writes it. */
  readonly namesSeparator: boolean;
}

export type Separator = ',' | ';' | '\t' | '|';

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];

const ROWS_LOOKED_AT = 20;

/** Tells the dialect from the first characters of a text: a first line `sep=;` decides, else how evenly rows are cut. */
export function sniffDialect(head: string): Dialect {
  const lineBreak = head.includes('\r') && !head.includes('\n') ? '\r' : '\n';
  const named = /^"?sep=([,;\t|])"?\s*?(?:[\r\n]|$)/i.exec(head);
  if (named) return { separator: named[1] as Separator, lineBreak, namesSeparator: true };
  const best = SEPARATORS.map((separator) => ({ separator, ...evenness(head, separator, lineBreak) }))
    .filter((candidate) => candidate.cuts > 0)
    .sort((a, b) => b.even - a.even || b.cuts - a.cuts)[0];
  return { separator: best?.separator ?? ',', lineBreak, namesSeparator: false };
}

/** How often the first row is cut, and the share of rows that are cut as often. */
function evenness(head: string, separator: Separator, lineBreak: string): { cuts: number; even: number } {
  const counts = bareRows(head, separator, lineBreak).map((row) => row.split(separator).length - 1);
  const cuts = counts[0] ?? 0;
  const alike = counts.filter((count) => count === cuts).length;
  return { cuts, even: alike / Math.max(counts.length, 1) };
}

/** The first rows that hold anything, without what stands in quotes. */
function bareRows(head: string, separator: Separator, lineBreak: string): string[] {
  const quoted = new RegExp(`(^|[${separator}\\r\\n])"(?:[^"]|"")*"?`, 'g');
  const rows = head.replace(quoted, '$1').split(lineBreak);
  // the last row is cut off by the end of the head, unless it is the only one
  if (rows.length > 1) rows.pop();
  return rows.filter((row) => row !== '' && row !== '\r').slice(0, ROWS_LOOKED_AT);
}
