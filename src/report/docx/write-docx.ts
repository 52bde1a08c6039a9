import { isRightToLeft } from '../direction.ts';
import type { ReportDocument } from '../document.ts';
import { lookOf } from '../office/look.ts';
import { XML_HEAD, xmlText } from '../office/xml.ts';
import { type ZipEntry, zipPieces } from '../office/zip.ts';
import type { Words } from '../words/words.ts';
import { bodyXml, hasContents } from './body-xml.ts';
import { NAMESPACES } from './namespaces.ts';
import type { Media } from './picture-xml.ts';
import { field, paragraph, run } from './runs.ts';
import { styleSheet } from './style-sheet.ts';
import type { WriteContext } from './write-context.ts';

/** A document as a Word file in pieces: the same document gives the same bytes. */
export function writeDocx(document: ReportDocument, words: Words): Generator<Uint8Array> {
  return zipPieces(entriesOf(document, words));
}

function* entriesOf(document: ReportDocument, words: Words): Generator<ZipEntry> {
  const rightToLeft = isRightToLeft(document.language);
  const look = lookOf(document.theme);
  const files: MediaFile[] = [];
  const context = createContext({ words, look, rightToLeft }, files);
  yield part('[Content_Types].xml', contentTypes(document.runningNote !== undefined));
  yield part('_rels/.rels', relationships(PACKAGE_PARTS));
  yield part('docProps/core.xml', coreXml(document));
  yield part('docProps/app.xml', APP_XML);
  yield { name: 'word/document.xml', pieces: bodyXml(document, context) };
  yield part('word/styles.xml', styleSheet(document.language, rightToLeft, look));
  yield part('word/numbering.xml', NUMBERING);
  yield part('word/settings.xml', settingsXml(hasContents(document)));
  yield part('word/footer1.xml', footerXml(document.cover?.footer ?? document.title, words));
  const headers = document.runningNote === undefined ? [] : [HEADER];
  if (document.runningNote !== undefined)
    yield part('word/header1.xml', headerXml(document.runningNote, words));
  // Pictures are known once the document is written.
  yield part(
    'word/_rels/document.xml.rels',
    relationships([...DOCUMENT_PARTS, ...headers, ...files.map(linkTo)]),
  );
  for (const { target, content } of files) yield { name: `word/${target}`, pieces: [content] };
}

/** A picture's file with its place in the archive. */
interface MediaFile extends Pick<Media, 'content'> {
  readonly id: string;
  readonly target: string;
}

function linkTo({ id, target }: MediaFile): Relationship {
  return { id, type: `${RELATIONSHIPS}/image`, target };
}

function createContext(
  frame: Pick<WriteContext, 'words' | 'look' | 'rightToLeft'>,
  files: MediaFile[],
): WriteContext {
  const numbers = { table: 0, figure: 0 };
  let pictures = 0;
  return {
    ...frame,
    next: (kind) => {
      numbers[kind] += 1;
      return numbers[kind];
    },
    keep: ({ ending, content }) => {
      const id = `rIdMedia${files.length + 1}`;
      files.push({ id, target: `media/picture${files.length + 1}.${ending}`, content });
      return id;
    },
    nextPicture: () => {
      pictures += 1;
      return pictures;
    },
  };
}

function part(name: string, xml: string): ZipEntry {
  return { name, pieces: [xml] };
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const PACKAGE_PARTS: readonly Relationship[] = [
  { id: 'rId1', type: `${RELATIONSHIPS}/officeDocument`, target: 'word/document.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: `${RELATIONSHIPS}/extended-properties`, target: 'docProps/app.xml' },
];

const DOCUMENT_PARTS: readonly Relationship[] = [
  { id: 'rIdStyles', type: `${RELATIONSHIPS}/styles`, target: 'styles.xml' },
  { id: 'rIdNumbering', type: `${RELATIONSHIPS}/numbering`, target: 'numbering.xml' },
  { id: 'rIdSettings', type: `${RELATIONSHIPS}/settings`, target: 'settings.xml' },
  { id: 'rIdFooter', type: `${RELATIONSHIPS}/footer`, target: 'footer1.xml' },
];

const HEADER: Relationship = { id: 'rIdHeader', type: `${RELATIONSHIPS}/header`, target: 'header1.xml' };

function relationships(all: readonly Relationship[]): string {
  const each = all.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(hasHeader: boolean): string {
  return [
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="svg" ContentType="image/svg+xml"/>',
    '<Default Extension="emf" ContentType="image/x-emf"/>',
    '<Default Extension="png" ContentType="image/png"/>',
    '<Default Extension="jpeg" ContentType="image/jpeg"/>',
    ...[
      ['/word/document.xml', `${MAIN}.document.main+xml`],
      ['/word/styles.xml', `${MAIN}.styles+xml`],
      ['/word/numbering.xml', `${MAIN}.numbering+xml`],
      ['/word/settings.xml', `${MAIN}.settings+xml`],
      ['/word/footer1.xml', `${MAIN}.footer+xml`],
      ...(hasHeader ? [['/word/header1.xml', `${MAIN}.header+xml`]] : []),
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
      ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

const NUMBERING = [
  `${XML_HEAD}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>`,
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/>',
  '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
].join('');

/** Only Word knows the pages on which headings come to stand: with contents it is asked to fill them in at opening. */
function settingsXml(hasPageNumbers: boolean): string {
  return [
    `${XML_HEAD}<w:settings ${NAMESPACES}><w:defaultTabStop w:val="720"/>`,
    hasPageNumbers ? '<w:updateFields w:val="true"/>' : '',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
    '</w:compat></w:settings>',
  ].join('');
}

function headerXml(warning: string, words: Words): string {
  const runs = `${run(words.tones.caution, true)}${run(words.text.labelled('', warning))}`;
  return `${XML_HEAD}<w:hdr ${NAMESPACES}>${paragraph('Caution', runs)}</w:hdr>`;
}

const LONGEST_IN_FOOTER = 70;

function footerXml(title: string, { docx }: Words): string {
  const short = title.length <= LONGEST_IN_FOOTER ? title : `${title.slice(0, LONGEST_IN_FOOTER)}…`;
  const pages = [run(`${docx.page} `), field('PAGE', run('1')), run(' / '), field('NUMPAGES', run('1'))].join(
    '',
  );
  return `${XML_HEAD}<w:ftr ${NAMESPACES}>${paragraph('Footer', `${run(short)}<w:r><w:tab/></w:r>${pages}`)}</w:ftr>`;
}

function coreXml({ title, language }: ReportDocument): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title>` +
    `<dc:creator>coordkit</dc:creator><dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`
  );
}

const APP_XML = `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>coordkit</Application></Properties>`;
