import type { Attrition, ChangeResult } from '../../change/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { countCell, differenceCell, pointsCell, pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { countText, intervalCell, levelText, rangeText } from './change-figures.ts';

const MOST_SENTENCES = 3;

interface Known {
  readonly mechanism: string;
  readonly attrition: Attrition;
}

/** Who answered again, in sentences; of many mechanisms the table alone tells. */
export function attritionSentences(result: ChangeResult, context: ReportContext): string[] {
  const known = knownOf(result);
  if (known.length > MOST_SENTENCES) return [];
  return known.map((each) => sentence(each, result.rounds.from, context));
}

/** Who answered again, of each mechanism; for one alone, or where all did, the findings say it all. */
export function attritionTable(result: ChangeResult, context: ReportContext): Block[] {
  const { words } = context;
  const known = knownOf(result);
  if (known.length < 2 || known.every(({ attrition }) => attrition.leavers === 0)) return [];
  const { columns, title, note } = words.attrition;
  const name = nameOrNone(context);
  const round = name(result.rounds.from);
  const level = known.map(({ attrition }) => attrition.interval?.level).find((each) => each);
  return table({
    id: 'attrition',
    caption: title,
    columns: [
      wordColumn(words.about.mechanism),
      ...[
        columns.before(round),
        columns.again,
        columns.againScore,
        columns.gone,
        columns.goneScore,
        columns.difference,
        ...(level ? [words.inference.columns.interval(levelText(level, words))] : []),
      ].map(figures),
    ],
    rows: known.map(({ mechanism, attrition }) => [
      cell(name(mechanism)),
      ...attritionCells(attrition, context),
      ...(level ? [intervalCell(attrition.interval, context)] : []),
    ]),
    notes: [note(round)],
  });
}

function knownOf({ changes }: ChangeResult): Known[] {
  return changes.flatMap(({ mechanism, attrition }) =>
    attrition && attrition.respondents > 0 ? [{ mechanism, attrition }] : [],
  );
}

function attritionCells(attrition: Attrition, context: ReportContext): Cell[] {
  return [
    countCell(attrition.respondents, context),
    countCell(attrition.stayers, context),
    pointsCell(attrition.stayersMean, context),
    countCell(attrition.leavers, context),
    pointsCell(attrition.leaversMean, context),
    differenceCell(attrition.difference, context),
  ];
}

function sentence({ mechanism, attrition }: Known, from: string, context: ReportContext): string {
  const { words } = context;
  const name = nameOrNone(context);
  const [where, round] = [name(mechanism), name(from)];
  const all = countText(attrition.respondents, words);
  if (attrition.leavers === 0) return words.attrition.all(where, all, round);
  const stayers = countText(attrition.stayers, words);
  return words.attrition.some(where, all, round, stayers, scoresText(attrition, round, context));
}

function scoresText(attrition: Attrition, round: string, context: ReportContext): string {
  const { words } = context;
  const { both, neither } = words.attrition;
  const { stayersMean, leaversMean } = attrition;
  if (stayersMean === null || leaversMean === null) return neither(round);
  const leavers = countText(attrition.leavers, words);
  const [stay, leave] = [pointsText(stayersMean, words), pointsText(leaversMean, words)];
  return both(round, stay, leavers, leave, differenceText(attrition, context));
}

function differenceText({ difference, interval }: Attrition, context: ReportContext): string {
  const { words } = context;
  const text = formatSigned(difference, 1, words.number);
  if (!interval) return text;
  return words.attrition.within(text, rangeText(interval, context), levelText(interval.level, words));
}
