import type { Cell, TableBlock } from '../document.ts';
import type { Look } from '../office/look.ts';
import { columnWidths } from './column-widths.ts';
import { paragraph, run } from './runs.ts';
import type { WriteContext } from './write-context.ts';

/** Between the margins of the page, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

/** From here on the letters are smaller. */
const MANY_COLUMNS = 7;

/** A table whose first row stands on every page that it runs over. */
export function* tableXml(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  { rightToLeft, look }: WriteContext,
): Generator<string> {
  const isSmall = columns.length >= MANY_COLUMNS;
  const style = isSmall ? 'TableSmall' : 'TableText';
  const widths = columnWidths({ columns, rows }, TEXT_WIDTH, { letter: isSmall ? 125 : 140, padding: 180 });
  yield tableStart('ReportTable', widths, rightToLeft, true);
  const head = columns.map(({ label, align }, place) =>
    cellXml({ text: label, strong: true }, widths[place] ?? 0, style, align, look),
  );
  yield `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`;
  for (const row of rows) {
    const cells = columns.map(({ align }, place) =>
      cellXml(row[place] ?? { text: '' }, widths[place] ?? 0, style, align, look),
    );
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  }
  yield '</w:tbl>';
}

const FACT_WIDTHS = [2600, TEXT_WIDTH - 2600];

/** Labels and what they stand for, side by side. */
export function* factsXml(
  rows: readonly { readonly label: string; readonly value: string }[],
  rightToLeft: boolean,
): Generator<string> {
  if (rows.length === 0) return;
  yield tableStart('ReportFacts', FACT_WIDTHS, rightToLeft, false);
  for (const { label, value } of rows) {
    const cells = [
      cellXml({ text: label, strong: true }, FACT_WIDTHS[0] ?? 0, 'TableText', 'left'),
      cellXml({ text: value }, FACT_WIDTHS[1] ?? 0, 'TableText', 'left'),
    ];
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  }
  yield '</w:tbl>';
}

/** The properties of a table and its columns. */
export function tableStart(
  style: string,
  widths: readonly number[],
  rightToLeft: boolean,
  hasHeader: boolean,
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const direction = rightToLeft ? '<w:bidiVisual/>' : '';
  const look = `<w:tblLook w:val="${hasHeader ? '0620' : '0600'}" w:firstRow="${hasHeader ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/>${direction}<w:tblW w:w="${total}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
  );
}

function cellXml(
  { text, strong = false, colour }: Pick<Cell, 'text' | 'strong' | 'colour'>,
  width: number,
  style: string,
  align: 'left' | 'right',
  look: Look | null = null,
): string {
  const side = align === 'right' ? '<w:jc w:val="right"/>' : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${colour === undefined || look === null ? '' : shading(look.fillOf(colour))}</w:tcPr>` +
    `${paragraph(style, run(text, strong), side)}</w:tc>`
  );
}

function shading(fill: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}
