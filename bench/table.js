/**
 * Prints a table with columns as wide as they need to be; the first to the left, all others to the right.
 * @param {string[]} header
 * @param {string[][]} rows
 */
export function printTable(header, rows) {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ');
  console.log(
    [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line), ''].join('\n'),
  );
}
