import { isRightToLeft } from '../direction.ts';
import { lookOf } from '../office/look.ts';
import { XML_HEAD, xmlText } from '../office/xml.ts';
import { type ZipEntry, zipPieces } from '../office/zip.ts';
import { wordsIn } from '../words/words.ts';
import { columnName } from './column-name.ts';
import { createSharedStrings } from './shared-strings.ts';
import { layoutOf, type SheetContext } from './sheet-frame.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetXml } from './sheet-xml.ts';
import { createStyles } from './styles.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** The most rows that go on one sheet, below what spreadsheets can hold; more go on a further sheet. */
const MOST_ROWS = 1_000_000;

/** A workbook as an Excel file in pieces: the same workbook gives the same bytes. */
export function writeXlsx(workbook: Workbook): Generator<Uint8Array> {
  return zipPieces(entriesOf(workbook));
}

function* entriesOf({
  language,
  title,
  footer,
  runningNote,
  theme,
  bands,
  sheets,
}: Workbook): Generator<ZipEntry> {
  const words = wordsIn(language);
  const warning =
    runningNote === undefined ? {} : { warning: words.text.labelled(words.tones.caution, runningNote) };
  const pages = sheets.flatMap(pagesOf).map((page) => ({ ...page, ...warning }));
  const names = sheetNames(pages.map(({ name }) => name));
  const context: SheetContext = {
    strings: createSharedStrings(),
    styles: createStyles(lookOf(theme), words.xlsx.dateFormat),
    bands,
    footer,
    rightToLeft: isRightToLeft(language),
  };
  yield part('[Content_Types].xml', contentTypes(pages.length));
  yield part('_rels/.rels', relationships(PACKAGE_PARTS));
  yield part('docProps/core.xml', coreXml(title, language));
  yield part('docProps/app.xml', APP_XML);
  yield part('xl/workbook.xml', workbookXml(pages, names));
  yield part(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...pages.map((_, index): Relationship => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  for (const [index, page] of pages.entries()) {
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, pieces: sheetXml(page, index === 0, context) };
  }
  // Both are known only once every sheet is written.
  yield { name: 'xl/sharedStrings.xml', pieces: context.strings.pieces() };
  yield part('xl/styles.xml', context.styles.xml());
}

function pagesOf(sheet: Sheet): Sheet[] {
  const count = Math.max(1, Math.ceil(sheet.rows.length / MOST_ROWS));
  if (count === 1) return [sheet];
  return Array.from({ length: count }, (_, page) => ({
    ...sheet,
    rows: sheet.rows.slice(page * MOST_ROWS, (page + 1) * MOST_ROWS),
  }));
}

function part(name: string, xml: string): ZipEntry {
  return { name, pieces: [xml] };
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Relationship = readonly [type: string, target: string];

const PACKAGE_PARTS: readonly Relationship[] = [
  ['officeDocument', 'xl/workbook.xml'],
  ['extended-properties', 'docProps/app.xml'],
  [
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
];

function relationships(all: readonly Relationship[]): string {
  const each = all.map(([type, target], index) => {
    const name = type.startsWith('http') ? type : `${RELATIONSHIPS}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${name}" Target="${target}"/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${MAIN}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${MAIN}.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${MAIN}.styles+xml`],
    ['/xl/sharedStrings.xml', `${MAIN}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
  );
}

function workbookXml(pages: readonly Sheet[], names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = pages.map((page, index) => {
    const { header, lastRow, lastColumn } = layoutOf(page);
    const sheet = `'${(names[index] ?? '').replaceAll("'", "''")}'`;
    const table = xmlText(`${sheet}!$A$${header}:$${lastColumn}$${lastRow}`);
    const columns = page.fixed === 0 ? '' : `${sheet}!$A:$${columnName(page.fixed - 1)},`;
    const titles = xmlText(`${columns}${sheet}!$${header}:$${header}`);
    return {
      filter: `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${table}</definedName>`,
      titles: `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${titles}</definedName>`,
    };
  });
  // Excel keeps them in the order of their names.
  const ordered = [...defined.map(({ filter }) => filter), ...defined.map(({ titles }) => titles)];
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}">` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>` +
    `<definedNames>${ordered.join('')}</definedNames></workbook>`
  );
}

function coreXml(title: string, language: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title>` +
    `<dc:creator>coordkit</dc:creator><dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`
  );
}

const APP_XML = `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>coordkit</Application></Properties>`;
