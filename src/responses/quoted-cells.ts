/**
 * The cells of a line in which every quotation mark encloses a whole cell or stands doubled within one; null for any
 * other line, also one that a quoted cell goes on behind.
 */
export function quotedCells(line: string, separator: string): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const isQuoted = line[at] === '"';
    const close = isQuoted ? closingQuote(line, at) : endOfPlain(line, at, separator);
    if (close === -1) return null;
    const cell = line.slice(isQuoted ? at + 1 : at, close);
    const hasQuotes = cell.includes('"');
    if (hasQuotes && !isQuoted) return null;
    cells.push(hasQuotes ? cell.replaceAll('""', '"') : cell);
    const end = isQuoted ? close + 1 : close;
    if (end === line.length) return cells;
    if (line[end] !== separator) return null;
    at = end + 1;
  }
}

/** Place of the mark that closes the one at `from`; -1 without one. */
function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from + 1);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

function endOfPlain(line: string, from: number, separator: string): number {
  const at = line.indexOf(separator, from);
  return at === -1 ? line.length : at;
}
