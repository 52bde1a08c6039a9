import type { MechanismChange } from '../../change/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { yesNoTable } from './change-effects.ts';
import { pCell } from './change-figures.ts';
import { type ChangeLine, lineOf } from './change-lines.ts';
import { whyUnknown } from './change-reasons.ts';
import {
  bandMoveCell,
  changeBar,
  changeBars,
  changeCells,
  changeColumns,
  DIFFERENCE,
  percentCell,
} from './change-tables.ts';
import { explainedChanges } from './explained-changes.ts';
import { allItems, byDistance, type Moved } from './moved.ts';
import { sharedNotes } from './shared-notes.ts';

const MOST_MOVED = 10;

/**
 * The domains of one mechanism and its overall score, like for like. Paper leaves the table out where a picture stands
 * beside it, unless notes below it say more.
 */
export function changeDomains(
  id: string,
  change: MechanismChange,
  lines: readonly ChangeLine[],
  isBrief: boolean,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const notes = notesOf(lines, context);
  const { captions, columns, domainBars, domainBarsDescription } = words.change;
  return [
    ...table({
      id: `${id}-domains`,
      caption: captions.domains,
      columns: [
        wordColumn(words.score.columns.domain),
        ...changeColumns(change, context),
        figures(columns.percent),
        wordColumn(columns.band),
      ],
      rows: lines.map((line) =>
        lineOf(line, [
          ...changeCells(line.change, context),
          percentCell(line.change, context),
          bandMoveCell(line.change, context),
        ]),
      ),
      notes,
      ...(isBrief && notes.length === 0 ? { isLeftOutOnPaper: true } : {}),
      explained: explainedChanges(
        DIFFERENCE,
        change,
        lines.map((line) => ({ ...line, mechanism: change.mechanism })),
        context,
      ),
    }),
    ...changeBars(
      `${id}-bars`,
      domainBars,
      domainBarsDescription,
      lines.filter((line) => !line.isTotal).map((line) => changeBar(line.label, line.change, context)),
    ),
  ];
}

/**
 * The items that moved most, up or down, without the percent, which says little of one question; then those among them that are answered by yes or no.
 */
export function movedItems(id: string, change: MechanismChange, context: ReportContext): Block[] {
  const { words, names } = context;
  const compared = allItems(change).filter((item) => item.change.difference !== null);
  const shown = byDistance(compared).slice(0, MOST_MOVED);
  const { pAdjusted } = words.inference.columns;
  const isTested = shown.some((item) => adjustedP(item) !== null);
  return [
    ...table({
      id: `${id}-items`,
      caption: words.change.captions.items,
      columns: [
        wordColumn(words.score.columns.item),
        ...changeColumns(change, context),
        ...(isTested ? [figures(pAdjusted)] : []),
      ],
      rows: shown.map((item) => [
        cell(words.text.inside(names.item(item.id), item.id)),
        ...changeCells(item.change, context),
        ...(isTested ? [pCell(adjustedP(item), context)] : []),
      ]),
      notes: [words.change.itemsNote(shown.length, compared.length)],
      explained: explainedChanges(
        DIFFERENCE,
        change,
        shown.map((item) => ({ change: item.change, mechanism: change.mechanism, part: item.id })),
        context,
      ),
    }),
    ...yesNoTable(id, shown, context),
  ];
}

function adjustedP({ change }: Moved): number | null {
  return change.test?.pAdjusted ?? null;
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
function notesOf(lines: readonly ChangeLine[], context: ReportContext): string[] {
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
