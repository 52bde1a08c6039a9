import type { ScoreResult } from '../../../scoring/types.ts';
import type { ReportContext } from '../../context.ts';
import type { Block, ReportDocument } from '../../document.ts';
import type { BandRule, Sheet, Workbook } from '../workbook.ts';
import { tableSheets } from './table-sheets.ts';
import { sectionOf, textSheet, withoutSections } from './text-sheet.ts';

/** Parts of a report that have sheets of their own, by the ids of their headings. */
const OWN_SHEETS = ['method', 'details', 'problems', 'annex'];
/** Tables of a report whose figures all stand on the sheets of scores and changes. */
const OWN_TABLES = ['overview', 'overview-own', 'reported'];

/** What the report is about, and what it found. */
export function summarySheet(document: ReportDocument, { words }: Pick<ReportContext, 'words'>): Sheet {
  const blocks = withoutSections(document.blocks, OWN_SHEETS);
  return textSheet(words.xlsx.sheets.summary, coverLines(document), blocks, words);
}

/** The title, and whatever else stands on the cover of a report. */
export function coverLines({ title, subtitle, cover }: ReportDocument): string[] {
  const own = [cover?.organisation, cover?.confidentiality, ...(cover?.preface ?? []), cover?.contact];
  return [title, ...[subtitle, ...own].flatMap((line) => (line ? [line] : []))];
}

/** What a workbook has of the report as a whole. */
export function frameOf({
  language,
  title,
  cover,
  theme,
  runningNote,
}: ReportDocument): Pick<Workbook, 'language' | 'title' | 'footer' | 'theme' | 'runningNote'> {
  const warning = runningNote === undefined ? {} : { runningNote };
  return { language, title, footer: cover?.footer ?? '', theme: theme ?? null, ...warning };
}

/** Tables of the report that no other sheet holds: who answered, agreement, looking back. */
export function furtherSheets({ blocks }: ReportDocument, { words }: ReportContext): Sheet[] {
  const left = withoutSections(blocks, OWN_SHEETS).filter(
    (block) => block.kind !== 'table' || !OWN_TABLES.includes(block.id),
  );
  return tableSheets(left, words);
}

/** How the figures were made, and how the sheets are to be read. */
export function methodSheet({ blocks }: ReportDocument, { words }: ReportContext): Sheet {
  const { sheets, heading, optionsNote, targetNote, datesNote } = words.xlsx;
  const notes: Block[] = [
    { kind: 'heading', level: 1, text: heading, id: 'sheets' },
    {
      kind: 'facts',
      rows: [
        { label: sheets.answers, value: optionsNote },
        { label: sheets.indicators, value: `${targetNote} ${datesNote}` },
      ],
    },
  ];
  return textSheet(sheets.method, [], [...sectionOf(blocks, 'method'), ...notes], words);
}

/** Bands with the words that stand beside scores. */
export function bandsOf({ checklist, names }: ReportContext): BandRule[] {
  return checklist.bands.map(({ label, edge, inclusive, colour }) => ({
    label: names.text(label),
    edge,
    inclusive,
    colour,
  }));
}

/** Where a figure comes from: the instrument and the files of answers. */
export function sourceText(
  { checklist, inputs }: Pick<ScoreResult, 'checklist' | 'inputs'>,
  { words }: ReportContext,
): string {
  const version = words.about.version(checklist.id, checklist.version);
  return words.text.series([version, ...inputs.map(({ path }) => path)]);
}
