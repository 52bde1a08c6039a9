import type { Block, Tone } from '../document.ts';
import { barsXml } from './bars-xml.ts';
import { chartPicture } from './chart-picture.ts';
import { pictureXml } from './picture-xml.ts';
import { field, GAP, paragraph, run } from './runs.ts';
import { factsXml, tableXml } from './table-xml.ts';
import type { WriteContext } from './write-context.ts';

/** Where a heading stands. */
interface Place {
  /** Name by which contents and links find it. */
  readonly bookmark: string;
  readonly isOnNewPage: boolean;
}

/** A block as paragraphs and tables; `above` is the block before it, `place` that of a heading. */
export function* blockXml(
  block: Block,
  above: Block | null,
  place: Place,
  context: WriteContext,
): Generator<string> {
  switch (block.kind) {
    case 'heading':
      return yield headingXml(block, place);
    case 'paragraph':
      return yield paragraph('Normal', run(block.text));
    case 'list':
      for (const item of block.items) yield paragraph('ListBullet', run(item));
      return;
    case 'facts':
      yield* factsXml(block.rows, context.rightToLeft);
      return yield GAP;
    case 'note':
      return yield paragraph(NOTICES[block.tone], noteRuns(block.tone, block.text, context));
    case 'table':
      yield captionXml('table', block.caption, above, context);
      yield* tableXml(block, context);
      for (const note of block.notes) yield paragraph('TableNote', run(note));
      return yield GAP;
    case 'bars':
      yield captionXml('figure', block.caption, above, context);
      yield* barsXml(block, context);
      return yield GAP;
    case 'chart':
      yield pictureXml(chartPicture(block, context), context);
      return yield captionXml('figure', block.caption, above, context);
  }
}

const NOTICES = { info: 'Info', caution: 'Caution', problem: 'Problem' } as const satisfies Record<
  Tone,
  string
>;

function headingXml(
  { level, text }: Extract<Block, { kind: 'heading' }>,
  { bookmark, isOnNewPage }: Place,
): string {
  const id = Number(bookmark.replace(/\D/g, ''));
  return paragraph(
    `Heading${level}`,
    `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>${run(text)}<w:bookmarkEnd w:id="${id}"/>`,
    isOnNewPage ? '<w:pageBreakBefore/>' : '',
  );
}

/** The word that says what kind of note it is stands in bold before it. */
function noteRuns(tone: Tone, text: string, { words }: WriteContext): string {
  return `${run(words.tones[tone], true)}${run(afterLabel(text, words))}`;
}

/** What follows a label, with the sign that parts them in this language. */
function afterLabel(text: string, words: WriteContext['words']): string {
  return words.text.labelled('', text);
}

/** "Table 3: Domains", its number a field, so that it stays right where tables are added or taken out. */
function captionXml(
  kind: 'table' | 'figure',
  caption: string,
  above: Block | null,
  context: WriteContext,
): string {
  const { words } = context;
  const label = words.docx[kind];
  const number = field(`SEQ ${SEQUENCES[kind]} \\* ARABIC`, run(String(context.next(kind))));
  const text = caption === '' && above?.kind === 'heading' ? above.text : caption;
  const runs = `${run(`${label} `)}${number}${text === '' ? '' : run(afterLabel(text, words))}`;
  return paragraph('Caption', runs, kind === 'table' ? '<w:keepNext/>' : '');
}

/** Names of the sequences, the same in every language: a reader's own captions by Word go by the language of Word. */
const SEQUENCES = { table: 'Table', figure: 'Figure' } as const;
