import type { ReportContext } from '../context.ts';
import type { Block, Chart, Zone } from '../document.ts';

/** More rows than this fill more than a page of A4; the rest follows in further pictures. */
const MOST_ROWS = 30;

/** What a picture of rows is made of; every part of it has the same caption and description. */
export interface Picture<Row> {
  readonly id: string;
  readonly caption: string;
  /** Sentences; empty ones are left out. */
  readonly description: readonly string[];
  readonly rows: readonly Row[];
  /** Id of the bars in whose place it stands. */
  readonly replaces?: string;
  /** Whether a table beside it says the same, so that paper leaves it out. */
  readonly isLeftOutOnPaper?: boolean;
  /** Rows that one picture may have; 30 unless given. */
  readonly most?: number;
  draw(rows: readonly Row[]): Chart;
}

/** A picture, or several numbered ones of about as many rows each; none without rows. */
export function pictures<Row>(picture: Picture<Row>, { words }: Pick<ReportContext, 'words'>): Block[] {
  const { id, caption, rows, replaces, isLeftOutOnPaper = false, most = MOST_ROWS } = picture;
  const description = picture.description.filter((sentence) => sentence !== '').join(' ');
  const parts = Math.ceil(rows.length / most);
  const size = Math.ceil(rows.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => ({
    kind: 'chart',
    id: part === 0 ? id : `${id}-${part + 1}`,
    caption: parts === 1 ? caption : words.charts.part(caption, part + 1, parts),
    description,
    ...(replaces === undefined ? {} : { replaces }),
    ...(isLeftOutOnPaper ? { isLeftOutOnPaper } : {}),
    chart: picture.draw(rows.slice(part * size, (part + 1) * size)),
  }));
}

/** The bands of the checklist as stretches of the scale. */
export function zonesOf({ checklist, names }: ReportContext): Zone[] {
  return checklist.bands.map((band, index) => ({
    label: names.text(band.label),
    from: band.edge,
    to: checklist.bands[index + 1]?.edge ?? 100,
    colour: band.colour,
  }));
}
