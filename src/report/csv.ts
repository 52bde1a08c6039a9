/** Text, a number at full precision, or nothing. */
export type CsvCell = string | number | null;

export interface CsvOptions {
  /** Begins with a byte order mark, so that Excel reads accents as they are. */
  readonly excel?: boolean;
}

/** A CSV by RFC 4180: commas, CRLF, quotes where needed. Text that a spreadsheet would run as a formula is disarmed. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  options: CsvOptions = {},
): string {
  const lines = [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`);
  return (options.excel === true ? BYTE_ORDER_MARK : '') + lines.join('');
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A stable name for a line: its parts with slashes between them. Slashes, equal signs and percent signs within a part
 * are written %2F, %3D and %25, so that no two lines share a key.
 */
export function lineKey(...parts: readonly string[]): string {
  return parts
    .map((part) => (/[%/]/.test(part) ? part.replace(/[%/]/g, encodeURIComponent) : part))
    .join('/');
}

/** A part of a key that names what it is: `role=partner`. */
export function keyPart(name: string, value: string): string {
  const plain = (text: string) => text.replace(/[%=]/g, encodeURIComponent);
  return `${plain(name)}=${plain(value)}`;
}

/** Most cells: nothing to quote and nothing to disarm. */
const HARMLESS = /^(?:\w[\w .:;/%-]*)?(?<! )$/;

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell === 0 ? 0 : cell);
  if (HARMLESS.test(cell)) return cell;
  const text = disarmed(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** No formula, although it may begin with a sign. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A leading apostrophe is how spreadsheets mark what is text and no formula. */
function disarmed(text: string): string {
  const visible = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd');
  return /^[=+\-@\t\r\n＝＋－＠]/.test(visible) && !NUMBER.test(visible) ? `'${visible}` : visible;
}
