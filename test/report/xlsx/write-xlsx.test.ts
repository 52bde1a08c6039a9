import { describe, expect, test } from 'vitest';
import type { Sheet, Workbook } from '../../../src/report/xlsx/workbook.ts';
import { writeXlsx } from '../../../src/report/xlsx/write-xlsx.ts';
import { HOSTILE } from '../../helpers/hostile.ts';
import {
  expectWellFormed,
  fileOf,
  formatOf,
  type Parts,
  partsOf,
  sheetNamed,
  sheetNamesOf,
} from '../../helpers/office.ts';

function aSheet(changes: Partial<Sheet> = {}): Sheet {
  return {
    name: 'Scores',
    above: [],
    columns: [
      { label: 'Mechanism', format: 'text' },
      { label: 'Score', format: 'points', band: 1 },
      { label: 'Band', format: 'text' },
      { label: 'Answered', format: 'share' },
    ],
    rows: [
      ['Amber', 57.29166666666667, 'Satisfactory', 0.75],
      ['Briar', null, null, 0],
    ],
    below: [],
    fixed: 1,
    ...changes,
  };
}

const BANDS = [
  { label: 'Weak', edge: 0, inclusive: true, colour: 'red' },
  { label: 'Satisfactory', edge: 50, inclusive: false, colour: null },
  { label: 'Good', edge: 75, inclusive: true, colour: 'green' },
] as const;

function aWorkbook(sheets: readonly Sheet[], changes: Partial<Workbook> = {}): Workbook {
  return { language: 'en', title: 'Title', footer: '', theme: null, bands: BANDS, sheets, ...changes };
}

function written(sheets: readonly Sheet[], changes: Partial<Workbook> = {}): Parts {
  return partsOf(fileOf(writeXlsx(aWorkbook(sheets, changes))));
}

describe('cells', () => {
  const parts = written([aSheet()]);
  const { cells } = sheetNamed(parts, 'Scores');

  test('numbers are numbers with all their digits, shown with one decimal or in percent', () => {
    expect(cells.get('B2')).toMatchObject({ type: 'n', number: 57.29166666666667 });
    expect(formatOf(parts, cells.get('B2') as never)).toBe('0.0');
    expect(cells.get('D2')).toMatchObject({ type: 'n', number: 0.75 });
    expect(formatOf(parts, cells.get('D2') as never)).toMatch(/^\[<0\.995\]0 %;/);
  });

  test('what is not known is no cell at all, and nothing is 0 but 0', () => {
    expect(cells.has('B3')).toBe(false);
    expect(cells.get('D3')).toMatchObject({ type: 'n', number: 0 });
  });

  test('a figure that is none is left out rather than written', () => {
    const { cells: odd } = sheetNamed(
      written([aSheet({ rows: [['x', Number.NaN, 'y', Number.POSITIVE_INFINITY]] })]),
      'Scores',
    );
    expect([...odd.keys()].filter((key) => key.endsWith('2'))).toEqual(['A2', 'C2']);
  });
});

describe('hostile text', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://evil.example")', '\t=1', '＝1+1'])(
    '%j is a string, also for who edits it',
    (text) => {
      const parts = written([aSheet({ rows: [[text, 1, text, 1]] })]);
      const { cells, xml } = sheetNamed(parts, 'Scores');
      expect(cells.get('A2')).toMatchObject({ type: 's', text: text.replace('\t', ' ') });
      expect(xml.replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, '')).not.toMatch(/<f[\s>]/);
      const looks = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*>/g)].map(([look]) => look);
      expect(looks[(cells.get('A2')?.style ?? 0) + 1]).toContain('quotePrefix="1"');
    },
  );

  test.each(Object.entries(HOSTILE))('%s stays in its cell, its sheet and its file', (_, text) => {
    const column = { label: text, format: 'text' } as const;
    const parts = written(
      [
        aSheet({ name: text, above: [text], below: [text], columns: [column, column], rows: [[text, text]] }),
        aSheet({ name: text }),
      ],
      { title: text, footer: text, bands: [{ label: text, edge: 0, inclusive: true, colour: 'red' }] },
    );
    expectWellFormed(parts);
    for (const name of sheetNamesOf(parts)) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(name).not.toMatch(/^'|'$/);
    }
  });

  test('what spreadsheets would read as a character by its number stays as it was written', () => {
    const parts = written([aSheet({ rows: [['_x0041_ _x000D_', null, null, null]] })]);
    expect(parts.get('xl/sharedStrings.xml')).toContain('_x005F_x0041_ _x005F_x000D_');
  });

  test('no cell holds more than a cell can, nor half a character', () => {
    const text = `${'x'.repeat(32_765)}👩‍🌾${'y'.repeat(50)}`;
    const { cells } = sheetNamed(written([aSheet({ rows: [[text, null, null, null]] })]), 'Scores');
    expect(cells.get('A2')?.text).toBe(`${'x'.repeat(32_765)}…`);
  });
});

describe('bands', () => {
  const { xml } = sheetNamed(written([aSheet()]), 'Scores');
  const formulas = [...xml.matchAll(/<formula>([^<]*)<\/formula>/g)].map(([, formula]) => formula);

  test('colour the score and its word by the edges, highest first, and never an empty cell or a text', () => {
    expect(xml).toContain('<conditionalFormatting sqref="B2:B3 C2:C3">');
    expect(formulas).toEqual([
      '$C2=&quot;Weak&quot;',
      'AND(ISNUMBER($B2),$B2&gt;=74.999999999)',
      'AND(ISNUMBER($B2),$B2&gt;50.000000001)',
      'AND(ISNUMBER($B2),$B2&gt;=-0.000000001)',
    ]);
  });

  test('a band without a colour stops those below from lending theirs', () => {
    const rules = [...xml.matchAll(/<cfRule ([^>]*)>/g)].map(([, rule]) => rule ?? '');
    expect(rules.map((rule) => /dxfId="(\d)"/.exec(rule)?.[1] ?? null)).toEqual(['0', '3', null, '0']);
    for (const rule of rules) expect(rule).toContain('stopIfTrue="1"');
  });

  test('a checklist without bands has no rules', () => {
    expect(sheetNamed(written([aSheet()], { bands: [] }), 'Scores').xml).not.toContain(
      'conditionalFormatting',
    );
  });

  test('a label that is too long for a formula is left to the edges', () => {
    const bands = [{ label: 'x'.repeat(300), edge: 0, inclusive: true, colour: 'red' }] as const;
    expect(sheetNamed(written([aSheet()], { bands }), 'Scores').xml).not.toContain('xxx');
  });
});

describe('sheets', () => {
  test('have a header that stays in sight, filters, and wide enough columns', () => {
    const { xml, header } = sheetNamed(written([aSheet()]), 'Scores');
    expect(header).toEqual(['Mechanism', 'Score', 'Band', 'Answered']);
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<autoFilter ref="A1:D3"/>');
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(4);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(9);
  });

  test('have lines above and below the table, which the filter leaves alone', () => {
    const sheet = aSheet({ above: ['Title', 'Subtitle'], below: ['A note'], fixed: 0 });
    const { xml, cells } = sheetNamed(written([sheet]), 'Scores');
    expect(xml).toContain('<autoFilter ref="A4:D6"/>');
    expect(cells.get('A1')?.text).toBe('Title');
    expect(cells.get('A8')?.text).toBe('A note');
    expect(xml).toContain('<mergeCell ref="A8:D8"/>');
  });

  test('a text that wraps makes its row higher', () => {
    const long = 'a word or two '.repeat(20);
    const { xml } = sheetNamed(written([aSheet({ rows: [[long, 1, 'Weak', 1]] })]), 'Scores');
    // 280 characters in lines of 59: five lines of 15 points.
    expect(xml).toContain('<row r="2" ht="75">');
  });

  test('are named once each, whatever they are called', () => {
    const wished = [
      'Domains',
      'domains',
      'a:b/c',
      'History',
      '',
      "'quoted'",
      'A very long name that no sheet can have',
    ];
    const parts = written(wished.map((name) => aSheet({ name })));
    expect(sheetNamesOf(parts)).toEqual([
      'Domains',
      'domains (2)',
      'a b c',
      '_History',
      '_',
      'quoted',
      'A very long name that no sheet…',
    ]);
  });

  test('run from right to left in such a language', () => {
    expect(sheetNamed(written([aSheet()], { language: 'ar' }), 'Scores').xml).toContain('rightToLeft="1"');
    expect(sheetNamed(written([aSheet()]), 'Scores').xml).not.toContain('rightToLeft');
  });

  test('a sheet without rows is a header', () => {
    const parts = written([aSheet({ rows: [] })]);
    expectWellFormed(parts);
    expect(sheetNamed(parts, 'Scores').rows).toEqual([]);
  });
});

describe('the file', () => {
  test('is the same bytes for the same workbook, with no time in it', () => {
    const workbook = aWorkbook([aSheet()]);
    const file = fileOf(writeXlsx(workbook));
    expect(Buffer.compare(fileOf(writeXlsx(workbook)), file)).toBe(0);
    expect([...partsOf(file).values()].join('')).not.toMatch(/dcterms|\d{4}-\d{2}-\d{2}T/);
    // Time and date of the first entry: noon on the second day of 1980.
    expect(Buffer.from(file).readUInt32LE(10)).toBe((((1 << 5) | 2) << 16) | (12 << 11));
  });

  test('has a type and a place for every part', () => {
    const parts = written([aSheet(), aSheet({ name: 'More' })]);
    expectWellFormed(parts);
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys())
      if (name.endsWith('.xml') && name !== '[Content_Types].xml')
        expect(types).toContain(`PartName="/${name}"`);
    const targets = [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Target="([^"]*)"/g)];
    for (const [, target] of targets) expect([...parts.keys()]).toContain(`xl/${target}`);
  });

  test('takes the colours of an organisation', () => {
    const theme = { accent: '#1b5e57', bands: { red: '#800000' }, logo: null };
    const styles = written([aSheet()], { theme }).get('xl/styles.xml') ?? '';
    expect(styles).toContain('rgb="FF1B5E57"');
    // Three parts in ten of #800000, the rest white.
    expect(styles).toContain('rgb="FFD9B3B3"');
  });

  test('has the line of an organisation at the foot of a page, without codes', () => {
    const { xml } = sheetNamed(written([aSheet()], { footer: 'R&D & you' }), 'Scores');
    expect(xml).toContain('&amp;CR&amp;&amp;D &amp;&amp; you&amp;R');
  });
});
