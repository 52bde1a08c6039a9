/** Bold, also of letters that run from right to left. */
export const BOLD = '<w:b/><w:bCs/>';

/** Every style of a paragraph. Names that Word knows are in its own spelling, so that it takes them for its own styles. */
export function paragraphStyles(accent: string): string {
  const dark = colour(accent);
  return [
    { id: 'Normal', name: 'Normal' },
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      paragraph: '<w:spacing w:before="1200" w:after="120" w:line="240" w:lineRule="auto"/>',
      letters: `${BOLD}${dark}${size(56)}`,
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Normal',
      paragraph: '<w:spacing w:after="480"/>',
      letters: `${MUTED}${size(30)}`,
    },
    { id: 'CoverLine', name: 'Cover Line', letters: `${BOLD}${MUTED}${size(24)}` },
    heading(1, 360, `${BOLD}${dark}${size(34)}`),
    heading(2, 280, `${BOLD}${dark}${size(27)}`),
    heading(3, 200, `${BOLD}${dark}${size(23)}`),
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      next: 'Normal',
      paragraph: '<w:keepNext/><w:spacing w:after="160"/>',
      letters: `${BOLD}${dark}${size(34)}`,
    },
    ...([1, 2, 3] as const).map(contents),
    {
      id: 'Caption',
      name: 'caption',
      next: 'Normal',
      paragraph: '<w:keepLines/><w:spacing w:before="160" w:after="80"/>',
      letters: `${BOLD}${dark}${size(19)}`,
    },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>',
    },
    notice('Info', '5D6671', 'F1F3F5'),
    notice('Caution', 'C25E00', 'FDF1E3'),
    notice('Problem', 'A61B12', 'FBEAE8'),
    ...SMALL_STYLES,
  ]
    .map(styleXml)
    .join('');
}

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** The style of the paragraph that a writer begins after it. */
  readonly next?: string;
  /** Properties of the paragraph, in the order of the schema. */
  readonly paragraph?: string;
  /** Properties of its letters, in the order of the schema. */
  readonly letters?: string;
}

function colour(digits: string): string {
  return `<w:color w:val="${digits}"/>`;
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

const MUTED = colour('4F5863');

function heading(level: 1 | 2 | 3, before: number, letters: string): ParagraphStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/>`,
    letters,
  };
}

function contents(level: 1 | 2 | 3): ParagraphStyle {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    next: 'Normal',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="${(level - 1) * 280}" w:right="567"/>`,
    ...(level === 1 ? { letters: BOLD } : {}),
  };
}

function notice(id: string, edge: string, fill: string): ParagraphStyle {
  return {
    id,
    name: `Report ${id}`,
    paragraph:
      `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="${edge}"/></w:pBdr>` +
      `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/><w:spacing w:before="60" w:after="120"/><w:ind w:left="227"/>`,
  };
}

const CLOSE = '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>';

/** In and around tables and pictures, and at the foot of a page. */
const SMALL_STYLES: readonly ParagraphStyle[] = [
  { id: 'TableText', name: 'Table Text', paragraph: CLOSE, letters: size(18) },
  { id: 'TableSmall', name: 'Table Text Small', paragraph: CLOSE, letters: size(16) },
  {
    id: 'TableNote',
    name: 'Table Note',
    paragraph: '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
    letters: `<w:i/><w:iCs/>${MUTED}${size(17)}`,
  },
  {
    id: 'Picture',
    name: 'Picture',
    next: 'Caption',
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="0" w:line="240" w:lineRule="auto"/>',
  },
  {
    id: 'Gap',
    name: 'Table Gap',
    paragraph: '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>',
    letters: size(8),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
    letters: `${MUTED}${size(17)}`,
  },
];

const DEFAULT = 'Normal';

function styleXml({ id, name, next, paragraph, letters }: ParagraphStyle): string {
  return [
    `<w:style w:type="paragraph"${id === DEFAULT ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    id === DEFAULT ? '' : `<w:basedOn w:val="${DEFAULT}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    letters === undefined ? '' : `<w:rPr>${letters}</w:rPr>`,
    '</w:style>',
  ].join('');
}
