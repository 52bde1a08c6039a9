import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from '../../src/report/xlsx/write-xlsx.ts';
import { fileOf } from '../helpers/office.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook by the markup of what stands in `sheetData`, by names of its sheets; `parts` are put over its own. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const own: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map(
        (_, at) => `Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"`,
      ),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(sheets[name] ?? '')]),
    ),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(own).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

export function relations(all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}">${all.map((each) => `<Relationship ${each}/>`).join('')}</Relationships>`;
}

export function sheet(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** Rows of texts, as they stand in `sheetData`. */
export function rowsOf(table: readonly (readonly string[])[]): string {
  return table
    .map((cells, at) => {
      const row = at + 1;
      const all = cells.map((text, column) => (text === '' ? '' : textCell(`${letter(column)}${row}`, text)));
      return `<row r="${row}">${all.join('')}</row>`;
    })
    .join('');
}

function textCell(reference: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${reference}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** A workbook as coordkit itself writes it. */
export function ownWorkbook(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  return fileOf(
    writeXlsx({
      language: 'en',
      title: 'Cases',
      footer: '',
      theme: null,
      bands: [],
      sheets: [
        {
          name: 'Cases',
          above: [],
          columns: (rows[0] ?? []).map((label) => ({ label: String(label), format: 'text' })),
          rows: rows.slice(1).map((row) => [...row]),
          below: [],
          fixed: 0,
        },
      ],
    }),
  );
}
