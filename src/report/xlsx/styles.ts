import type { BandColour } from '../document.ts';
import type { Look } from '../office/look.ts';
import { XML_HEAD, xmlText } from '../office/xml.ts';
import { FORMATS, type Format } from './workbook.ts';

/** How a cell looks; what is left out is as usual. */
export interface CellLook {
  readonly role: 'header' | 'title' | 'above' | 'cell' | 'below';
  readonly format: Format;
  readonly strong?: boolean;
  readonly colour?: BandColour;
  /** Text that would be a formula were it typed in: kept as text also where somebody edits the cell. */
  readonly quoted?: boolean;
}

/** The looks of a workbook; cells hold their numbers. */
export interface Styles {
  numberOf(look: CellLook): number;
  xml(): string;
}

const COLOURS: readonly BandColour[] = ['red', 'orange', 'yellow', 'green', 'blue', 'grey'];
const CODES = [...new Set(Object.values(FORMATS))].filter((code) => code !== 'General');
/** Numbers below are taken by formats that every spreadsheet knows. */
const FIRST_FORMAT = 164;

const FONTS = { usual: 0, strong: 1, header: 2, title: 3 } as const;
/** The first two are prescribed. */
const FILLS = { none: 0, header: 2, firstBand: 3 } as const;

/** `date` is the code of the format of days, which goes by the language. */
export function createStyles(colours: Look, date: string): Styles {
  const numbers = new Map<string, number>();
  const numberOf = (look: CellLook): number => {
    const xml = lookXml(look);
    const known = numbers.get(xml);
    if (known !== undefined) return known;
    numbers.set(xml, numbers.size);
    return numbers.size - 1;
  };
  // The first look is that of every cell that nobody wrote.
  numberOf({ role: 'above', format: 'text' });
  return { numberOf, xml: () => stylesXml([...numbers.keys()], colours, date) };
}

/** Place of a band's colour among the looks of conditional formatting. */
export function bandLook(colour: BandColour): number {
  return COLOURS.indexOf(colour);
}

function lookXml({ role, format, strong, colour, quoted }: CellLook): string {
  const code = FORMATS[format];
  const number = code === 'General' ? 0 : FIRST_FORMAT + CODES.indexOf(code);
  const ownFont = role === 'header' || role === 'title' ? role : strong ? 'strong' : 'usual';
  const font = FONTS[ownFont];
  const band = colour === undefined ? FILLS.none : FILLS.firstBand + COLOURS.indexOf(colour);
  const fill = role === 'header' ? FILLS.header : band;
  const isText = role === 'header' || (role === 'cell' && format === 'text');
  // Off the figures at its left.
  const indented = isText ? ' horizontal="left" indent="1"' : '';
  const side = role === 'cell' && format === 'number' ? ' horizontal="right"' : indented;
  const wraps = isText || role === 'below';
  return (
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"` +
    `${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">` +
    `<alignment vertical="${role === 'header' ? 'center' : 'top'}"${side}${wraps ? ' wrapText="1"' : ''}/></xf>`
  );
}

function stylesXml(looks: readonly string[], colours: Look, date: string): string {
  return `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    counted(
      'numFmts',
      CODES.map((code, place) => formatXml(code === FORMATS.date ? date : code, place)),
    ),
    counted('fonts', [
      font(''),
      font('<b/>'),
      font('<b/>', 'FFFFFFFF'),
      font('<b/>', `FF${colours.accent}`, 16),
    ]),
    counted('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      solid(colours.accent),
      ...COLOURS.map((colour) => solid(colours.fillOf(colour))),
    ]),
    counted('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
    counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    counted('cellXfs', looks),
    counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    counted(
      'dxfs',
      COLOURS.map((colour) => bandLookXml(colours.fillOf(colour))),
    ),
  ].join('')}</styleSheet>`;
}

function counted(name: string, parts: readonly string[]): string {
  return `<${name} count="${parts.length}">${parts.join('')}</${name}>`;
}

function formatXml(code: string, place: number): string {
  return `<numFmt numFmtId="${FIRST_FORMAT + place}" formatCode="${xmlText(code)}"/>`;
}

function font(weight: string, colour = 'FF1F1F1F', size = 11): string {
  return `<font>${weight}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function bandLookXml(colour: string): string {
  const fill = `rgb="FF${colour}"`;
  return (
    '<dxf><font><color rgb="FF1F1F1F"/></font><fill><patternFill patternType="solid">' +
    `<fgColor ${fill}/><bgColor ${fill}/></patternFill></fill></dxf>`
  );
}
