import { describe, expect, test } from 'vitest';
import { changeDocument } from '../../../src/report/change-document.ts';
import type { Block, ReportDocument } from '../../../src/report/document.ts';
import { writeDocx } from '../../../src/report/docx/write-docx.ts';
import { wordsIn } from '../../../src/report/words/words.ts';
import { committeeChanges } from '../../helpers/changes.ts';
import { aBlock, DUMBBELL } from '../../helpers/charts.ts';
import { committeeChecklist } from '../../helpers/checklists.ts';
import { HOSTILE } from '../../helpers/hostile.ts';
import { expectWellFormed, fileOf, type Parts, partsOf, unescaped } from '../../helpers/office.ts';
import { smallDocument } from '../../helpers/small-document.ts';

function written(document: ReportDocument): Parts {
  return partsOf(fileOf(writeDocx(document, wordsIn(document.language))));
}

function bodyOf(document: ReportDocument): string {
  return written(document).get('word/document.xml') ?? '';
}

interface Paragraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/** Every paragraph with its style and what a reader reads. */
function paragraphsOf(xml: string): Paragraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? 'Normal',
    text: unescaped([...paragraph.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join('')),
    xml: paragraph,
  }));
}

const withStyle = (xml: string, style: string) =>
  paragraphsOf(xml).flatMap((paragraph) => (paragraph.style === style ? [paragraph.text] : []));

const TABLE: Block = {
  kind: 'table',
  id: 'scores',
  caption: 'Scores',
  columns: [
    { label: 'Mechanism', align: 'left' },
    { label: 'Score', align: 'right' },
    { label: 'Band', align: 'left' },
  ],
  rows: [
    [{ text: 'Amber' }, { text: '57.3', number: 57.29 }, { text: 'Satisfactory', colour: 'yellow' }],
    [{ text: 'All', strong: true }, { text: 'no data' }, { text: '–' }],
  ],
  notes: ['Amber is invented.'],
};

const plain = (blocks: readonly Block[], changes: Partial<ReportDocument> = {}): ReportDocument => ({
  language: 'en',
  title: 'Title',
  subtitle: null,
  blocks,
  ...changes,
});

describe('headings, lists and notes', () => {
  const xml = bodyOf(smallDocument());

  test('have the styles that Word knows, so that its own contents find them', () => {
    expect(withStyle(xml, 'Heading1')).toEqual([
      'Findings',
      'Overview',
      'Mechanism by mechanism',
      'Problems',
    ]);
    expect(withStyle(xml, 'Heading2')).toContain('Warning: a mechanism in one round only');
    expect(withStyle(xml, 'ListBullet')).toEqual(expect.arrayContaining(['Amber: better.', 'Briar: worse.']));
    const styles = written(smallDocument()).get('word/styles.xml') ?? '';
    for (const name of ['heading 1', 'heading 2', 'heading 3', 'caption', 'toc 1', 'List Bullet', 'Title'])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    expect(styles).toContain('<w:outlineLvl w:val="0"/>');
  });

  test('a note says in words what kind it is', () => {
    const notes = (['info', 'caution', 'problem'] as const).map(
      (tone) => ({ kind: 'note', tone, text: 'Few.' }) as const,
    );
    const body = bodyOf(plain(notes));
    expect(withStyle(body, 'Info')).toEqual(['Note: Few.']);
    expect(withStyle(body, 'Caution')).toEqual(['Caution: Few.']);
    expect(withStyle(body, 'Problem')).toEqual(['Problem: Few.']);
  });

  test('in French the colon stands off its word', () => {
    const body = bodyOf(plain([{ kind: 'note', tone: 'caution', text: 'Peu.' }, TABLE], { language: 'fr' }));
    expect(withStyle(body, 'Caution')).toEqual(['Attention\u00a0: Peu.']);
    expect(withStyle(body, 'Caption')).toEqual(['Tableau 1\u00a0: Scores']);
  });
});

describe('the opening', () => {
  test('a long report has a page with title and facts, then contents that lead to every heading', () => {
    const xml = bodyOf(smallDocument());
    expect(withStyle(xml, 'Title')).toEqual(['District committees']);
    expect(withStyle(xml, 'Subtitle')).toEqual(['Change from baseline to follow-up']);
    // What the report is about stands on the cover.
    expect(withStyle(xml, 'Heading1')).not.toContain('What this report is about');
    expect(xml).toContain('TOC \\o "1-2" \\h \\z \\u');
    expect(withStyle(xml, 'TOC1')).toEqual(['Findings', 'Overview', 'Mechanism by mechanism', 'Problems']);
    const anchors = [...xml.matchAll(/<w:hyperlink w:anchor="(\w+)"/g)].map(([, anchor]) => anchor);
    for (const anchor of anchors) expect(xml).toContain(`w:name="${anchor}"`);
    expect(anchors.length).toBeGreaterThan(4);
    const marks = ['begin', 'separate', 'end'].map((mark) => xml.split(`w:fldCharType="${mark}"`).length);
    expect(new Set(marks).size).toBe(1);
  });

  test('a short one begins at once', () => {
    const xml = bodyOf(plain([{ kind: 'heading', level: 1, text: 'Only', id: 'only' }, TABLE]));
    expect(xml).not.toContain('TOC');
    expect(xml).not.toContain('<w:titlePg/>');
  });

  test('has Word fill in the numbers of pages at opening, where there are contents and only there', () => {
    expect(written(smallDocument()).get('word/settings.xml')).toContain(
      '<w:updateFields w:val="true"/><w:compat>',
    );
    expect(written(plain([TABLE])).get('word/settings.xml')).not.toContain('updateFields');
  });

  test('a logo drawn as SVG has its words beside it, for programs that show none', () => {
    const bytes = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>House</text></svg>',
    );
    const logo = {
      bytes,
      mediaType: 'image/svg+xml',
      width: null,
      height: null,
      description: 'A house',
    } as const;
    const parts = written(smallDocument({ theme: { accent: null, bands: {}, logo } }));
    expectWellFormed(parts);
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['word/media/picture1.emf', 'word/media/picture2.svg']),
    );
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toMatch(/<a:blip r:embed="rIdMedia1">.*?<asvg:svgBlip [^>]*r:embed="rIdMedia2"/);
    // Letters of a metafile are two bytes each.
    const picture = parts.get('word/media/picture1.emf') ?? '';
    expect(picture.replaceAll('\u0000', '')).toContain('A house');
  });

  test('has the words and the logo of an organisation', () => {
    const logo = {
      bytes: new Uint8Array([137, 80, 78, 71]),
      mediaType: 'image/png',
      width: 600,
      height: 120,
      description: 'A house',
    } as const;
    const cover = {
      organisation: 'Lakeshore Council',
      confidentiality: 'For members',
      preface: ['Thank you.'],
      contact: 'office@lakeshore.example',
      footer: 'Lakeshore',
    };
    const theme = { accent: '#1b5e57', bands: { yellow: '#800000' }, logo };
    const parts = written(smallDocument({ cover, theme, blocks: [...smallDocument().blocks, TABLE] }));
    const xml = parts.get('word/document.xml') ?? '';
    expectWellFormed(parts);
    expect(withStyle(xml, 'CoverLine')).toEqual(['Lakeshore Council', 'For members']);
    expect(withStyle(xml, 'Normal')).toEqual(
      expect.arrayContaining(['office@lakeshore.example', 'Thank you.']),
    );
    // 600 × 120 pixels fit into 300 × 120 at half their size; a pixel is 9,525 units.
    expect(xml).toContain('<wp:extent cx="2857500" cy="571500"/>');
    expect(xml).toContain('descr="A house"');
    expect([...parts.keys()]).toContain('word/media/picture1.png');
    expect(parts.get('word/styles.xml')).toContain('<w:color w:val="1B5E57"/>');
    expect(xml).toContain('w:fill="D9B3B3"');
    expect(parts.get('word/footer1.xml')).toContain('Lakeshore');
  });
});

test('bars are left out where a picture shows more of the same', () => {
  const bars: Block = {
    kind: 'bars',
    id: 'overview-bars',
    caption: 'Bars of scores',
    description: '',
    bars: [{ label: 'Amber', value: 50, before: null, text: '50.0', colour: null }],
  };
  const chart = aBlock(DUMBBELL);
  expect(withStyle(bodyOf(plain([bars, chart])), 'Caption')).toContain('Figure 1: Bars of scores');
  const xml = bodyOf(plain([bars, { ...chart, replaces: 'overview-bars' }]));
  expect(withStyle(xml, 'Caption')).toHaveLength(1);
  expect(xml).not.toContain('Bars of scores');
});

describe('tables', () => {
  const xml = bodyOf(plain([TABLE, { ...TABLE, caption: 'Again' }, TABLE]));

  test('are numbered by fields that hold their number', () => {
    expect(withStyle(xml, 'Caption')).toEqual(['Table 1: Scores', 'Table 2: Again', 'Table 3: Scores']);
    expect(xml.split(' SEQ Table \\* ARABIC ')).toHaveLength(4);
    for (const { style, xml: paragraph } of paragraphsOf(xml))
      if (style === 'Caption') expect(paragraph).toContain('<w:keepNext/>');
  });

  test('repeat their first row on every page', () => {
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(3);
    expect(rows[0]).toContain('<w:tblHeader/>');
    expect(rows[0]).toContain('Mechanism');
  });

  test('shade a band behind its word, and set figures to the right', () => {
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
    const cell = (text: string) => cells.find((each) => each.includes(`>${text}<`)) ?? '';
    expect(cell('Satisfactory')).toContain('w:fill="F4D97A"');
    expect(cell('Amber')).not.toContain('w:shd');
    expect(cell('57.3')).toContain('<w:jc w:val="right"/>');
    expect(cell('All')).toContain('<w:b/>');
  });

  test('are as wide as the text, each column wide enough for its words', () => {
    const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    );
    for (const widths of grids) {
      const total = widths.reduce((sum, width) => sum + width, 0);
      expect(total).toBeLessThanOrEqual(9638);
      expect(total).toBeGreaterThan(9600);
    }
  });

  test('have notes below, and never touch each other', () => {
    expect(withStyle(xml, 'TableNote')).toEqual(Array(3).fill('Amber is invented.'));
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
    expect(xml).not.toMatch(/<\/w:tbl><w:sectPr>/);
  });
});

describe('pictures', () => {
  const picture = aBlock(DUMBBELL);
  const parts = written(plain([picture, picture]));
  const xml = parts.get('word/document.xml') ?? '';

  test('are there as SVG, and as a metafile for programs that show none', () => {
    expectWellFormed(parts);
    const links = new Map(
      [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(
        ([, id = '', target = '']) => [id, target],
      ),
    );
    const usual = [...xml.matchAll(/<a:blip r:embed="(\w+)"/g)].map(([, id = '']) => links.get(id));
    const svg = [...xml.matchAll(/<asvg:svgBlip [^>]*r:embed="(\w+)"/g)].map(([, id = '']) => links.get(id));
    expect(usual).toEqual(['media/picture1.emf', 'media/picture3.emf']);
    expect(svg).toEqual(['media/picture2.svg', 'media/picture4.svg']);
    for (const target of links.values()) expect([...parts.keys()]).toContain(`word/${target}`);
    expect(parts.get('word/media/picture2.svg')).not.toContain('var(');
  });

  test('are described for those who cannot see them, and numbered below', () => {
    expect(xml).toContain(`descr="${picture.description}"`);
    expect(xml).toContain(`title="${picture.caption}"`);
    expect(withStyle(xml, 'Caption')).toEqual(['Figure 1: Picture: dumbbell', 'Figure 2: Picture: dumbbell']);
    expect(xml.indexOf('Figure ')).toBeGreaterThan(xml.indexOf('<w:drawing>'));
  });

  test('have ids of their own, and fit between the margins', () => {
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    for (const [, cx, cy] of xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)) {
      expect(Number(cx)).toBeLessThanOrEqual(642 * 9525);
      expect(Number(cy)).toBeLessThanOrEqual(860 * 9525);
    }
  });

  test('bars are cells as long as their score', () => {
    const bars: Block = {
      kind: 'bars',
      id: 'bars',
      caption: 'Bars',
      description: 'Two bars.',
      bars: [
        { label: 'Amber', value: 60, before: 40, text: '40 → 60', colour: 'green' },
        { label: 'Briar', value: null, before: null, text: 'no data', colour: null },
      ],
    };
    const body = bodyOf(plain([bars]));
    expect(withStyle(body, 'Caption')).toEqual(['Figure 1: Bars']);
    // Of 25 steps 40 points are 10, 60 points 15: 10 full, 5 hatched, 10 left over.
    const spans = [...body.matchAll(/<w:gridSpan w:val="(\d+)"\/>(<w:shd w:val="(\w+)")?/g)];
    expect(spans.map(([, span, , pattern]) => [span, pattern])).toEqual([
      ['10', 'clear'],
      ['5', 'diagStripe'],
      ['10', 'clear'],
      ['25', undefined],
    ]);
  });
});

describe('language', () => {
  test.each([
    ['en', 'en-GB'],
    ['fr', 'fr-FR'],
    ['pt-BR', 'pt-BR'],
    ['"><x', 'en-GB'],
  ])('%s is %s to Word', (language, tag) => {
    expect(written(plain([TABLE], { language })).get('word/styles.xml')).toContain(`<w:lang w:val="${tag}"`);
  });

  test('runs from right to left where it is written so', () => {
    const parts = written(plain([TABLE], { language: 'ar' }));
    expect(parts.get('word/document.xml')).toContain('<w:bidiVisual/>');
    expect(parts.get('word/document.xml')).toContain('<w:bidi/></w:sectPr>');
    expect(parts.get('word/styles.xml')).toContain('<w:rtl/>');
    expect(bodyOf(plain([TABLE]))).not.toContain('bidi');
  });
});

describe('the file', () => {
  test.each(Object.entries(HOSTILE))('%s in every field stays text', (_, text) => {
    const heading = (id: string): Block => ({ kind: 'heading', level: 1, text, id });
    const table = { ...TABLE, caption: text, notes: [text], rows: [[{ text }, { text }, { text }]] };
    const blocks: Block[] = [
      heading('about'),
      { kind: 'facts', rows: [{ label: text, value: text }] },
      ...['a', 'b', 'c'].map(heading),
      { kind: 'paragraph', text },
      { kind: 'list', items: [text] },
      { kind: 'note', tone: 'problem', text },
      table,
      aBlock(
        { ...DUMBBELL, rounds: [text, text], rows: DUMBBELL.rows.map((row) => ({ ...row, label: text })) },
        {
          id: text,
          caption: text,
          description: text,
        },
      ),
    ];
    const cover = { organisation: text, confidentiality: text, preface: [text], contact: text, footer: text };
    const parts = written(plain(blocks, { title: text, subtitle: text, language: text, cover }));
    expectWellFormed(parts);
    expect(parts.get('word/document.xml')).not.toContain('<script');
  });

  test('is the same bytes for the same document, without a time or a random id', () => {
    const document = changeDocument(committeeChanges(), committeeChecklist(), { language: 'en' });
    const make = () => fileOf(writeDocx(document, wordsIn('en')));
    expect(Buffer.compare(make(), make())).toBe(0);
    expect(written(document).get('docProps/core.xml')).not.toContain('dcterms');
  });

  test('has a type for every part, and each property of paragraphs in the order that Word asks for', () => {
    const parts = written(changeDocument(committeeChanges(), committeeChecklist(), { language: 'en' }));
    expectWellFormed(parts);
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys()) {
      const ending = name.split('.').at(-1) ?? '';
      if (ending !== 'xml') expect(types).toContain(`Extension="${ending}"`);
      else if (name !== '[Content_Types].xml') expect(types).toContain(`PartName="/${name}"`);
    }
    const order = [
      'pStyle',
      'keepNext',
      'keepLines',
      'pageBreakBefore',
      'numPr',
      'pBdr',
      'shd',
      'tabs',
      'bidi',
    ];
    const wanted = [...order, 'spacing', 'ind', 'jc', 'outlineLvl'];
    const xml = `${parts.get('word/document.xml')}${parts.get('word/styles.xml')}`;
    for (const [, properties = ''] of xml.matchAll(/<w:pPr>(.*?)<\/w:pPr>/gs)) {
      const outer = properties.replace(/<w:(numPr|pBdr|tabs)>.*?<\/w:\1>/gs, '<w:$1/>');
      const places = [...outer.matchAll(/<w:(\w+)/g)].map(([, name = '']) => wanted.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

describe('pages', () => {
  const heading = (level: 1 | 2 | 3, text: string, id: string, more = {}): Block => ({
    kind: 'heading',
    level,
    text,
    id,
    ...more,
  });
  const document = plain([
    heading(1, 'Summary', 'summary'),
    { kind: 'paragraph', text: 'In short.' },
    heading(1, 'Findings', 'findings'),
    heading(1, 'Details', 'details'),
    heading(2, 'Amber', 'amber', { mechanism: 'Amber' }),
    { kind: 'paragraph', text: 'Of Amber.' },
    heading(3, 'Amber: more', 'amber-further', { isFolded: true, isLeftOutOnPaper: true }),
    { kind: 'paragraph', text: 'For those who look it up.' },
    heading(2, 'Briar', 'briar', { mechanism: 'Briar' }),
    { kind: 'paragraph', text: 'Of Briar.' },
  ]);
  const xml = bodyOf(document);

  test('the summary has one of its own, and so begins each mechanism', () => {
    const broken = paragraphsOf(xml).filter(
      (each) => each.style.startsWith('Heading') && each.xml.includes('<w:pageBreakBefore/>'),
    );
    expect(broken.map(({ text }) => text)).toEqual(['Findings', 'Details', 'Briar']);
  });

  test('what paper leaves out is named in its place, and not in the contents', () => {
    expect(xml).not.toContain('For those who look it up.');
    expect(withStyle(xml, 'Info')).toEqual([
      'Note: Left out here: “Amber: more”. The report as HTML or Markdown has it.',
    ]);
    expect(withStyle(xml, 'Heading3')).toEqual([]);
    expect(withStyle(xml, 'Heading2')).toEqual(['Amber', 'Briar']);
  });
});
