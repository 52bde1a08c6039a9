import { attributeOf, scanMarkup } from './scan-markup.ts';
import type { WorkbookLimits } from './types.ts';

/** What a look at the markup of a sheet gives, before it is parsed. */
export type SheetCheck = 'good' | 'broken' | 'too-large';

/**
 * Looks through a sheet for places far out: a parser fills all rows and columns up to the last one, so that one cell in a
 * corner makes a table of thousands of millions. Also wants what the parser cannot do without.
 */
export function checkSheet(xml: string, limits: WorkbookLimits): SheetCheck {
  const size = { rows: 0, columns: 0 };
  let tables = 0;
  const isTooLarge = () => size.rows > limits.rows || size.rows * size.columns > limits.cells;
  const isSound = scanMarkup(xml, (name, attributes) => {
    if (name === 'sheetData') tables++;
    if (name === 'row' && !growByRow(size, attributes)) return false;
    if (name === 'c' && !growByCell(size, attributes)) return false;
    return !isTooLarge();
  });
  if (isTooLarge()) return 'too-large';
  // A worksheet has one, also where it is empty.
  return isSound && tables === 1 ? 'good' : 'broken';
}

interface Size {
  rows: number;
  columns: number;
}

function growByRow(size: Size, attributes: string): boolean {
  if (!/\br\s*=/.test(attributes)) {
    size.rows++;
    return true;
  }
  const row = attributeOf(attributes, 'r');
  if (row === null || !/^\d{1,7}$/.test(row)) return false;
  size.rows = Math.max(size.rows, Number(row));
  return true;
}

function growByCell(size: Size, attributes: string): boolean {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributeOf(attributes, 'r') ?? '') ?? [];
  if (letters === undefined || digits === undefined) return false;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  size.rows = Math.max(size.rows, Number(digits));
  size.columns = Math.max(size.columns, column);
  return true;
}
