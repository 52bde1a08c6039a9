import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/workbook/limits.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import type { Sheet, WorkbookLimits } from '../../src/workbook/types.ts';
import { ownWorkbook, relations, rowsOf, sheet, workbookOf } from './workbooks.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const read = await readWorkbook(bytes, 'cases.xlsx');
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join());
  return read.value;
}

async function refusal(
  bytes: Uint8Array,
  limits: WorkbookLimits = LIMITS,
): Promise<readonly [string, string]> {
  const read = await readWorkbook(bytes, 'cases.xlsx', limits);
  const [found, ...more] = read.problems;
  if (read.ok || found === undefined || more.length > 0) throw new Error('not refused with one problem');
  expect(found).toMatchObject({ severity: 'fatal', file: 'cases.xlsx' });
  return [found.code, found.message];
}

describe('cells as text', () => {
  it('reads back what coordkit writes', async () => {
    const table = [
      ['Case', 'Leadership', 'Note'],
      ['Rwanda (MINALOC)', 'Yes (Minister of MoSA)', '=1+1'],
      ['Haïti', 12.5, '__proto__'],
    ] as const;
    const [only] = await sheetsOf(ownWorkbook(table));
    expect(only?.name).toBe('Cases');
    expect(only?.rows).toEqual(table.map((row) => row.map(String)));
  });

  it('writes numbers, dates, truth values and texts one way', async () => {
    // 45747 is 31 March 2025 counted from 30 December 1899; 45747.5 is its noon
    const row =
      '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>1E+21</v></c><c r="C1" s="1"><v>45747</v></c>' +
      '<c r="D1" s="2"><v>45747.5</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c>' +
      '<c r="G1" t="str"><f>A1&amp;"x"</f><v>saved</v></c><c r="H1" t="e"><v>#N/A</v></c><c r="I1"><v>-3</v></c></row>';
    const [only] = await sheetsOf(workbookOf({ Cases: row }));
    expect(only?.rows).toEqual([
      ['0.1', '1e+21', '2025-03-31', '2025-03-31T12:00:00', 'true', 'false', 'saved', '', '-3'],
    ]);
  });

  it('reads formulas by the value saved with them, and never by what they would be', async () => {
    const row =
      '<row r="1"><c r="A1"><f>WEBSERVICE("http://evil.example")</f></c><c r="B1"><f>1+1</f><v>7</v></c></row>';
    expect((await sheetsOf(workbookOf({ Cases: row })))[0]?.rows).toEqual([['', '7']]);
  });

  it('keeps empty rows and columns in their places', async () => {
    const rows = '<row r="3"><c r="B3" t="inlineStr"><is><t>far</t></is></c></row>';
    expect((await sheetsOf(workbookOf({ Cases: rows })))[0]?.rows).toEqual([
      ['', ''],
      ['', ''],
      ['', 'far'],
    ]);
  });

  it('keeps names of prototypes as the texts they are, in cells, sheets and parts', async () => {
    const table = [['__proto__', 'constructor', 'toString']];
    const file = workbookOf({ constructor: rowsOf(table), Other: rowsOf(table) });
    const sheets = await sheetsOf(file);
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['constructor', table],
      ['Other', table],
    ]);
    expect(Object.getOwnPropertyNames({}.constructor.prototype)).not.toContain('xl/workbook.xml');
  });

  it('gives the sheets in the order of the workbook, empty ones too', async () => {
    const sheets = await sheetsOf(workbookOf({ 'Read me': '', Data: rowsOf([['a']]) }));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Read me', 0],
      ['Data', 1],
    ]);
  });

  it('overlooks comments in the markup', async () => {
    const file = workbookOf({ Cases: `<!-- <sheetData> made elsewhere -->${rowsOf([['a']])}` });
    expect((await sheetsOf(file))[0]?.rows).toEqual([['a']]);
  });

  it('does not change the bytes that it reads', async () => {
    const file = workbookOf({ Cases: rowsOf([['a']]) });
    const before = file.slice();
    await sheetsOf(file);
    expect(file).toEqual(before);
  });
});

describe('what is no workbook', () => {
  it.each([
    ['text', strToU8('case,grade\na,yes'), 'workbook-not-xlsx', 'cases.xlsx is no Excel workbook.'],
    ['nothing', new Uint8Array(0), 'workbook-not-xlsx', 'cases.xlsx is no Excel workbook.'],
    [
      'an archive',
      zipSync({ 'a.txt': strToU8('a') }),
      'workbook-not-xlsx',
      'cases.xlsx is a ZIP archive and no Excel workbook.',
    ],
    [
      'xlsb',
      zipSync({ 'xl/workbook.bin': strToU8('a') }),
      'workbook-not-xlsx',
      'cases.xlsx is a binary Excel workbook (.xlsb).',
    ],
    [
      'ods',
      zipSync({ 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8('<a/>') }),
      'workbook-not-xlsx',
      'cases.xlsx is an OpenDocument spreadsheet (.ods).',
    ],
    ['xls', compound('Workbook'), 'workbook-old', 'cases.xlsx is an old Excel workbook (.xls).'],
    [
      'encrypted',
      compound('EncryptedPackage'),
      'workbook-protected',
      'cases.xlsx is protected with a password.',
    ],
  ])('is named: %s', async (_, bytes, code, message) => {
    expect(await refusal(bytes)).toEqual([code, message]);
  });

  function compound(stream: string): Uint8Array {
    const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(512).fill(0), ...name, 0, 0]);
  }

  it('is told of one without sheets', async () => {
    expect(await refusal(workbookOf({}))).toEqual([
      'workbook-no-sheet',
      'cases.xlsx has no sheet with cells.',
    ]);
  });
});

describe('what is broken', () => {
  const good = rowsOf([['a']]);
  it.each([
    ['cut short', workbookOf({ Cases: good }).slice(0, 300)],
    ['markup', workbookOf({ Cases: '<row r="1"><c r="A1"></row>' })],
    [
      'a sheet that ends within a tag',
      workbookOf({ Cases: good }, { 'xl/worksheets/sheet1.xml': sheet(good).slice(0, -30) }),
    ],
    ['two tables', workbookOf({ Cases: '</sheetData><sheetData>' })],
    [
      'no table, and a broken sheet behind it',
      workbookOf({ A: '', B: '<row' }, { 'xl/worksheets/sheet1.xml': '<worksheet/>' }),
    ],
    ['CDATA', workbookOf({ Cases: '<row r="1"><c r="A1" t="str"><v><![CDATA[a]]></v></c></row>' })],
    [
      'a document type',
      workbookOf(
        { Cases: good },
        { 'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${sheet(good)}` },
      ),
    ],
    ['a cell without a place', workbookOf({ Cases: '<row r="1"><c><v>1</v></c></row>' })],
    ['a cell without a row', workbookOf({ Cases: '<c r="A1"><v>1</v></c>' })],
    [
      'cells out of order',
      workbookOf({ Cases: '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>' }),
    ],
    ['a text that is not there', workbookOf({ Cases: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>' })],
    [
      'a sheet that is not there',
      workbookOf(
        { Cases: good },
        {
          'xl/_rels/workbook.xml.rels': relations([
            `Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/none.xml"`,
          ]),
        },
      ),
    ],
    [
      'a sheet elsewhere',
      workbookOf(
        { Cases: good },
        {
          'xl/_rels/workbook.xml.rels': relations([
            `Id="rId1" Type="${RELATIONS}/worksheet" Target="styles.xml"`,
          ]),
        },
      ),
    ],
    [
      'a sheet hidden behind entities',
      workbookOf(
        { Cases: good },
        {
          'xl/_rels/workbook.xml.rels': relations([
            `Id="rId1" Type="${RELATIONS}/work&#115;heet" Target="styles.xml"`,
          ]),
        },
      ),
    ],
    ['markup without end', workbookOf({ Cases: '<x>'.repeat(5000) })],
  ])('is told, and nothing of it used: %s', async (_, bytes) => {
    const [code, message] = await refusal(bytes);
    expect([code, message]).toEqual([
      'workbook-broken',
      'cases.xlsx cannot be read through: it is damaged or cut short.',
    ]);
  });

  it('never throws, whatever bytes are changed', async () => {
    const whole = workbookOf({
      Cases: rowsOf([
        ['Case', 'Goal'],
        ['A', 'Yes (strong)'],
      ]),
    });
    const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const read = await readWorkbook(bytes, 'cases.xlsx');
        expect(read.ok || read.problems.length === 1).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('what would fill the memory', () => {
  it('is refused by what the archive says of itself, before anything is unpacked', async () => {
    const bomb = workbookOf({ Cases: '' }, { 'xl/sharedStrings.xml': new Uint8Array(3_000_000).fill(32) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await refusal(bomb, { ...LIMITS, unpacked: 2_000_000 })).toEqual([
      'workbook-too-large',
      'cases.xlsx would be larger than 2 MB when it is unpacked.',
    ]);
  });

  it('is let through where it is in parts that are not read', async () => {
    const pictures = workbookOf(
      { Cases: rowsOf([['a']]) },
      { 'xl/media/image1.png': new Uint8Array(3_000_000) },
    );
    const read = await readWorkbook(pictures, 'cases.xlsx', { ...LIMITS, unpacked: 2_000_000 });
    expect(read.value?.[0]?.rows).toEqual([['a']]);
  });

  it('is not unpacked beyond the size that it claims', async () => {
    const file = workbookOf({ Cases: '' }, { 'xl/sharedStrings.xml': new Uint8Array(5_000_000).fill(32) });
    // the size of the part in the directory: 100 bytes instead of five million
    const lying = withBytes(file, [0x40, 0x4b, 0x4c, 0], [100, 0, 0, 0]);
    expect(await refusal(lying)).toEqual(['workbook-broken', expect.any(String)]);
  });

  function withBytes(file: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
    const changed = file.slice();
    for (let at = 0; at < file.length; at++) {
      if (from.every((byte, index) => file[at + index] === byte)) changed.set(to, at);
    }
    expect(changed).not.toEqual(file);
    return changed;
  }

  it.each([
    ['a row far out', '<row r="4000000"><c r="A4000000"><v>1</v></c></row>'],
    ['a row without cells far out', '<row r="9999999"/>'],
    ['a cell far out in an inner row', '<row r="1"><c r="A900000"><v>1</v></c></row>'],
    [
      'a wide corner',
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="50000"><c r="A50000"><v>1</v></c></row>',
    ],
  ])('is refused: %s', async (_, rows) => {
    expect(await refusal(workbookOf({ Cases: rows }))).toEqual([
      'workbook-too-large',
      'cases.xlsx has more sheets, or cells further out, than any table of cases.',
    ]);
  });

  it.each([
    ['a column beyond all columns', '<row r="1"><c r="AAAAAAAA1"><v>1</v></c></row>'],
    ['a row beyond all rows', '<row r="99999999999"/>'],
    ['a place behind entities', '<row r="&#57;9999999"/>'],
    ['a place behind a value with a bracket', '<row spans=">" r="4000000"/>'],
  ])('is refused: %s', async (_, rows) => {
    expect((await refusal(workbookOf({ Cases: rows })))[0]).toBe('workbook-broken');
  });

  it('is refused beyond the limits given', async () => {
    const file = workbookOf({
      A: rowsOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      B: '',
    });
    expect((await refusal(file, { ...LIMITS, bytes: 100 }))[1]).toBe('cases.xlsx is larger than 0.0001 MB.');
    expect((await refusal(file, { ...LIMITS, rows: 1 }))[0]).toBe('workbook-too-large');
    expect((await refusal(file, { ...LIMITS, cells: 3 }))[0]).toBe('workbook-too-large');
    expect((await refusal(file, { ...LIMITS, sheets: 1 }))[0]).toBe('workbook-too-large');
    expect((await readWorkbook(file, 'cases.xlsx', { ...LIMITS, rows: 2, cells: 4, sheets: 2 })).ok).toBe(
      true,
    );
  });
});

const SHARED = new URL('../../../shared/data/xlsform-spec-test.xlsx', import.meta.url);

describe.skipIf(!existsSync(SHARED))('a workbook of somebody else (needs ../shared/data)', () => {
  it('reads an XLSForm', async () => {
    const sheets = await sheetsOf(readFileSync(SHARED));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['survey', 'choices', 'settings']));
    const survey = sheets.find(({ name }) => name === 'survey');
    expect(survey?.rows[0]).toEqual(expect.arrayContaining(['type', 'name']));
    expect(new Set(survey?.rows.map((row) => row.length)).size).toBe(1);
  });
});
