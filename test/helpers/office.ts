import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';

/** The parts of an Office file as text, by name. */
export type Parts = ReadonlyMap<string, string>;

/** All bytes of pieces as one file. */
export function fileOf(pieces: Iterable<Uint8Array>): Uint8Array {
  return Buffer.concat([...pieces]);
}

export function partsOf(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every part that is XML can be read by a strict reader. */
export function expectWellFormed(parts: Parts): void {
  for (const [name, text] of parts) if (/\.(xml|rels|svg)$/.test(name)) expectXml(text, name);
}

const MARKUP = /<\?xml [^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES = /&(?:amp|lt|gt|quot|#39|apos);/g;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Elements are closed in their order, and no character stands where XML 1.0 has none. */
function expectXml(xml: string, name: string): void {
  expect(FORBIDDEN.test(xml), `${name} holds a forbidden character`).toBe(false);
  const open: string[] = [];
  MARKUP.lastIndex = 0;
  while (MARKUP.lastIndex < xml.length) {
    const at = MARKUP.lastIndex;
    const found = MARKUP.exec(xml);
    if (found === null) throw new Error(`${name} at ${at}: ${xml.slice(at, at + 80)}`);
    const [, close, element, attributes = '', empty, text = ''] = found;
    expect(`${attributes}${text}`.replace(ENTITIES, ''), name).not.toContain('&');
    if (element === undefined) continue;
    if (close === '/') expect(open.pop(), name).toBe(element);
    else if (empty !== '/') open.push(element);
  }
  expect(open, name).toEqual([]);
}

export interface SheetCell {
  /** `s` is a text, `n` a number. */
  readonly type: 's' | 'n';
  readonly text: string;
  readonly number: number | null;
  readonly style: number;
}

export interface ReadSheet {
  readonly xml: string;
  /** By reference, such as `B2`. */
  readonly cells: ReadonlyMap<string, SheetCell>;
  /** Texts of the header, in order. */
  readonly header: readonly string[];
  /** Lines of the table, by the labels of the header. */
  readonly rows: readonly Readonly<Record<string, SheetCell | undefined>>[];
}

/** A sheet by its name, as a reader of spreadsheets sees it. */
export function sheetNamed(parts: Parts, name: string): ReadSheet {
  const names = sheetNamesOf(parts);
  const place = names.indexOf(name);
  if (place === -1) throw new Error(`No sheet "${name}" among ${names.join(', ')}`);
  return readSheet(parts, place);
}

export function sheetNamesOf(parts: Parts): string[] {
  const workbook = parts.get('xl/workbook.xml') ?? '';
  return [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => unescaped(name));
}

function readSheet(parts: Parts, place: number): ReadSheet {
  const xml = parts.get(`xl/worksheets/sheet${place + 1}.xml`) ?? '';
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)];
  const cells = new Map<string, SheetCell>();
  for (const [, reference = '', style, kind, value = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)" s="(\d+)"( t="s")?><v>([^<]*)<\/v><\/c>/g,
  )) {
    const text = kind === undefined ? '' : unescaped(strings[Number(value)]?.[1] ?? '');
    cells.set(reference, {
      type: kind === undefined ? 'n' : 's',
      text,
      number: kind === undefined ? Number(value) : null,
      style: Number(style),
    });
  }
  const [, first = 'A', top = '1', last = 'A', bottom = '1'] =
    /<autoFilter ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"\/>/.exec(xml) ?? [];
  const letters = lettersBetween(first, last);
  const header = letters.map((letter) => cells.get(`${letter}${top}`)?.text ?? '');
  const rows = Array.from({ length: Number(bottom) - Number(top) }, (_, index) =>
    Object.fromEntries(
      letters.map((letter, column) => [header[column], cells.get(`${letter}${Number(top) + 1 + index}`)]),
    ),
  );
  return { xml, cells, header, rows };
}

function lettersBetween(first: string, last: string): string[] {
  const letters: string[] = [];
  for (let at = numberOf(first); at <= numberOf(last); at++) letters.push(letterOf(at));
  return letters;
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function letterOf(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number <= 26 ? letter : letterOf((number - 1 - rest) / 26) + letter;
}

/** The code of the number format of a cell. */
export function formatOf(parts: Parts, { style }: SheetCell): string {
  const styles = parts.get('xl/styles.xml') ?? '';
  const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const id = [...looks.matchAll(/<xf numFmtId="(\d+)"/g)][style]?.[1];
  return unescaped(new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? 'General');
}

export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
