import { XML_HEAD, xmlText } from '../office/xml.ts';
import { bandRules, wordRules } from './band-rules.ts';
import { columnName } from './column-name.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Styles } from './styles.ts';
import type { BandRule, Sheet, SheetColumn } from './workbook.ts';

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly bands: readonly BandRule[];
  readonly footer: string;
  readonly rightToLeft: boolean;
}

/** Lines of a sheet, counted from 1. */
export interface Layout {
  readonly header: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Name of the last column. */
  readonly lastColumn: string;
}

/** Where the parts of a sheet stand. An empty line parts the table from what is around it. */
export function layoutOf({ warning, above, columns, rows }: Sheet): Layout {
  const lines = above.length + (warning === undefined ? 0 : 1);
  const header = lines === 0 ? 1 : lines + 2;
  return {
    header,
    firstRow: header + 1,
    lastRow: header + rows.length,
    lastColumn: columnName(columns.length - 1),
  };
}

/** All that stands before the rows of a sheet: what stays in sight, and widths. */
export function headXml(
  { fixed, columns }: Sheet,
  { header, firstRow }: Layout,
  widths: readonly number[],
  isFirst: boolean,
  { rightToLeft, styles }: SheetContext,
): string {
  const cols = columns.map(({ format }, place) => {
    // Dates are for the reader to fill in: what is typed there is to look as it should.
    const style = format === 'date' ? ` style="${styles.numberOf({ role: 'cell', format })}"` : '';
    return `<col min="${place + 1}" max="${place + 1}" width="${widths[place] ?? 0}"${style} customWidth="1"/>`;
  });
  const across = fixed === 0 ? '' : ` xSplit="${fixed}"`;
  const pane = fixed === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = `${columnName(fixed)}${firstRow}`;
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane${across} ySplit="${header}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`
  );
}

/** Characters that can still be read on a printed page across. */
const PRINTED_WIDTH = 220;

/** All that stands after them: filter, merged lines, colours, and how it is printed. */
export function tailXml(
  sheet: Sheet,
  layout: Layout,
  width: number,
  { bands, footer }: SheetContext,
): string {
  const { columns, below, rows } = sheet;
  const { header, lastRow, lastColumn } = layout;
  const table = `A${header}:${lastColumn}${lastRow}`;
  const merged =
    columns.length < 2
      ? []
      : below.map(
          (_, index) => `<mergeCell ref="A${lastRow + 2 + index}:${lastColumn}${lastRow + 2 + index}"/>`,
        );
  return [
    '</sheetData>',
    `<autoFilter ref="${table}"/>`,
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    rows.length === 0 ? '' : colouring(columns, layout, bands),
    '<printOptions gridLines="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${Math.ceil(width / PRINTED_WIDTH)}" fitToHeight="0"/>`,
    `<headerFooter>${headerXml(sheet)}<oddFooter>${xmlText(footerText(footer))}</oddFooter></headerFooter>`,
    // A mechanism called "12" is text and no mistake.
    `<ignoredErrors><ignoredError sqref="${table}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

function headerXml({ warning }: Sheet): string {
  if (warning === undefined) return '';
  const line = warning.slice(0, LONGEST_FOOTER).replaceAll('&', '&&');
  return `<oddHeader>${xmlText(`&L&B ${line}`)}</oddHeader>`;
}

/** A footer holds 255 characters, and each may have to be doubled. */
const LONGEST_FOOTER = 100;

/** The name of the sheet, the organisation's own line and the number of the page; its signs are codes to Excel. */
function footerText(own: string): string {
  const line = own.slice(0, LONGEST_FOOTER).replaceAll('&', '&&');
  return `&L&A${line === '' ? '' : `&C${/^\d/.test(line) ? ' ' : ''}${line}`}&R&P / &N`;
}

function colouring(
  columns: readonly SheetColumn[],
  { firstRow, lastRow }: Layout,
  bands: readonly BandRule[],
): string {
  let priority = 1;
  return columns
    .flatMap(({ band, hasBandWords }, place) => {
      if (hasBandWords) {
        const rules = wordRules(bands, { column: columnName(place), from: firstRow, to: lastRow }, priority);
        priority += bands.length;
        return rules;
      }
      if (band === undefined) return [];
      const range = {
        score: columnName(place),
        word: columnName(place + band),
        from: firstRow,
        to: lastRow,
      };
      const rules = bandRules(bands, range, priority);
      priority += bands.length + 1;
      return rules;
    })
    .join('');
}
