import type { Change, MechanismChange } from '../../change/types.ts';
import { cell, figures, strong, table, words as wordColumn } from '../blocks.ts';
import { differenceCell, pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { whyUnknown } from './change-reasons.ts';
import { bandMoveCell, changeBar, changeBars, changeCells, changeColumns } from './change-tables.ts';
import { allItems, byDistance } from './moved.ts';
import { sharedNotes } from './shared-notes.ts';

const MOST_MOVED = 10;

interface Line {
  readonly label: string;
  readonly change: Change;
  readonly isTotal: boolean;
}

/** The domains of one mechanism and its overall score, like for like. */
export function changeDomains(id: string, change: MechanismChange, context: ReportContext): Block[] {
  const { words, names } = context;
  const { captions, columns, domainBars, domainBarsDescription } = words.change;
  const domains = change.domains.map((domain) => ({
    label: names.domain(domain.id),
    change: domain.change,
    isTotal: false,
  }));
  const lines: Line[] = [...domains, { label: words.score.overall, change: change.overall, isTotal: true }];
  const hasPairs = lines.some((line) => line.change.pairedDifference !== null);
  return [
    ...table({
      id: `${id}-domains`,
      caption: captions.domains,
      columns: [
        wordColumn(words.score.columns.domain),
        ...changeColumns(change, context),
        ...(hasPairs ? [figures(columns.paired)] : []),
        wordColumn(columns.band),
      ],
      rows: lines.map((line) => lineRow(line, hasPairs, context)),
      notes: [...(hasPairs ? [words.change.pairedNote] : []), ...notesOf(lines, context)],
    }),
    ...changeBars(
      `${id}-bars`,
      domainBars,
      domainBarsDescription,
      domains.map((line) => changeBar(line.label, line.change, context)),
    ),
  ];
}

function lineRow({ label, change, isTotal }: Line, hasPairs: boolean, context: ReportContext): Cell[] {
  const cells = [
    cell(label),
    ...changeCells(change, context),
    ...(hasPairs ? [differenceCell(change.pairedDifference, context)] : []),
    bandMoveCell(change, context),
  ];
  return isTotal ? strong(cells) : cells;
}

/** The items that moved most, up or down. */
export function movedItems(id: string, change: MechanismChange, context: ReportContext): Block[] {
  const { words, names } = context;
  const compared = allItems(change).filter((item) => item.change.difference !== null);
  const shown = byDistance(compared).slice(0, MOST_MOVED);
  return table({
    id: `${id}-items`,
    caption: words.change.captions.items,
    columns: [wordColumn(words.score.columns.item), ...changeColumns(change, context)],
    rows: shown.map((item) => [
      cell(words.text.inside(names.item(item.id), item.id)),
      ...changeCells(item.change, context),
    ]),
    notes: [words.change.itemsNote(shown.length, compared.length)],
  });
}

/** Targets, and whether each round reached them. */
export function targetTable(
  id: string,
  { targets, from, to }: MechanismChange,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const { captions, columns, targetStates } = words.change;
  const name = nameOrNone(context);
  return table({
    id: `${id}-targets`,
    caption: captions.targets,
    columns: [
      wordColumn(words.score.columns.part),
      figures(columns.target),
      wordColumn(name(from)),
      wordColumn(name(to)),
    ],
    rows: targets.map((each) => [
      cell(each.of === 'overall' ? words.score.overall : names.domain(each.of)),
      { text: formatPlain(each.target, 4, words.number), number: each.target },
      cell(targetStates[each.from]),
      cell(targetStates[each.to]),
    ]),
  });
}

/** Why a change could not be told, and what each round was with all its items. */
function notesOf(lines: readonly Line[], context: ReportContext): string[] {
  const { couldNotTellNote, reportedNote } = context.words.change;
  const unknown = lines.filter(({ change }) => change.state !== 'compared');
  return [
    ...sharedNotes(
      unknown,
      (line) => line.label,
      (labels, { change }) => couldNotTellNote(labels, whyUnknown(change, context)),
    ),
    ...lines.flatMap(({ label, change }) => {
      const reported = arrowText(change.asReported.from, change.asReported.to, context);
      const isSame = reported === arrowText(change.from.value, change.to.value, context);
      return isSame ? [] : [reportedNote(label, reported)];
    }),
  ];
}

function arrowText(from: number | null, to: number | null, { words }: ReportContext): string {
  return words.change.arrow(pointsText(from, words), pointsText(to, words));
}
