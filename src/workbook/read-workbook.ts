import { strFromU8, strToU8, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { type Outcome, say } from '../problems.ts';
import { type CellValue, cellText } from './cell-text.ts';
import { checkSheet, type SheetCheck } from './check-sheet.ts';
import { LIMITS } from './limits.ts';
import { refused } from './refusals.ts';
import { attributeOf, scanMarkup, withoutComments } from './scan-markup.ts';
import type { Parts, Sheet, WorkbookLimits } from './types.ts';
import { broken, unpackWorkbook } from './unpack.ts';

/**
 * Reads the sheets of an Excel workbook (.xlsx) as text, in the order of the workbook; of formulas the values that were
 * saved with them. Fails with one problem for what is no such workbook, is protected, broken or too large.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  origin: string,
  limits: WorkbookLimits = LIMITS,
): Promise<Outcome<Sheet[]>> {
  const unpacked = unpackWorkbook(bytes, origin, limits);
  if (!unpacked.ok) return unpacked;
  const parts = keptParts(unpacked.value);
  // The library fails on a workbook of charts alone.
  if (![...parts.keys()].some(isSheet)) return noSheet(origin);
  const check = checkParts(parts, limits);
  if (check === 'too-large') {
    return refused('workbook-too-large', origin, say('workbook-sheet-too-large', { file: origin }));
  }
  const sheets = check === 'good' ? await parsedSheets(parts) : null;
  if (sheets === null) return broken(origin);
  return sheets.length > 0 ? { ok: true, value: sheets, problems: [] } : noSheet(origin);
}

function noSheet(file: string): Outcome<never> {
  return refused('workbook-no-sheet', file, say('workbook-no-sheet', { file }));
}

const RELATIONS = 'xl/_rels/workbook.xml.rels';
const OTHER_PARTS = /^xl\/(?:_rels\/workbook\.xml\.rels|[^/]+\.xml)$/;

/** The parts that are checked or small, as text without comments; the library gets these and no others. */
function keptParts(parts: Parts): ReadonlyMap<string, string> {
  const kept = [...parts].filter(([name]) => isSheet(name) || OTHER_PARTS.test(name));
  return new Map(kept.map(([name, part]) => [name, withoutComments(strFromU8(part))]));
}

/** Where every program puts its sheets. */
function isSheet(name: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/.test(name);
}

function checkParts(parts: ReadonlyMap<string, string>, limits: WorkbookLimits): SheetCheck {
  const sheets = [...parts].filter(([name]) => isSheet(name));
  if (sheets.length > limits.sheets) return 'too-large';
  if (!namesSheetsOnly(parts)) return 'broken';
  for (const [, xml] of sheets) {
    const check = checkSheet(xml, limits);
    if (check !== 'good') return check;
  }
  return 'good';
}

/** Whether all that the workbook names as a sheet is one that is checked. */
function namesSheetsOnly(parts: ReadonlyMap<string, string>): boolean {
  return scanMarkup(parts.get(RELATIONS) ?? '', (name, attributes) => {
    if (name !== 'Relationship') return true;
    const [type, target] = [attributeOf(attributes, 'Type'), attributeOf(attributes, 'Target')];
    if (type === null || target === null) return false;
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return !type.endsWith('/worksheet') || (isSheet(part) && parts.has(part));
  });
}

/** Null where the library cannot read it: whatever it throws over the bytes of a stranger is no bug of ours. */
async function parsedSheets(parts: ReadonlyMap<string, string>): Promise<Sheet[] | null> {
  try {
    const sheets = await readSheets(archiveOf(parts));
    // A sheet may be named and not be there; a sheet of charts has no rows.
    return sheets
      .filter(({ data }) => Array.isArray(data))
      .map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The types of the library name the class of dates in the place of a date. */
function textOf(value: unknown): string {
  return cellText(value as CellValue);
}

/** An archive without compression, which is unpacked by copying. */
function archiveOf(parts: ReadonlyMap<string, string>): ArrayBuffer {
  const bytes = [...parts].map(([name, xml]): [string, Uint8Array] => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(bytes), { level: 0 }).slice().buffer;
}
