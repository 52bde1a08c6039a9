import type { Change, ChangeResult, MechanismChange } from '../../change/types.ts';
import { figures, heading, idPart, note, paragraph, table, words as wordColumn } from '../blocks.ts';
import { differenceCell, pointsCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { type ChangeLine, domainLines, lineOf } from './change-lines.ts';
import { type OwnTables, ownBlocks } from './change-own.ts';

/** One mechanism seen in three rounds; null where two of them cannot be set side by side. */
interface ThreeRounds {
  readonly mechanism: string;
  readonly measured: MechanismChange | null;
  readonly judged: MechanismChange | null;
  readonly shift: MechanismChange;
}

/** A line of the response shift, with the two changes beside it. */
interface ShiftLine extends ChangeLine {
  readonly measured: Change | null;
  readonly judged: Change | null;
}

/** The first round judged once more: change as measured, change in retrospect, response shift. */
export function retrospectiveBlocks(
  result: ChangeResult,
  isDetailed: boolean,
  context: ReportContext,
): Block[] {
  const { retrospective, about } = context.words;
  const all = threeRounds(result);
  const [first] = all;
  if (!first) return [];
  const { from, to } = first.shift;
  const names = [from, to, result.rounds.to].map(nameOrNone(context));
  const tables = { id: 'looking-back', of: about.mechanism, level: result.inference.level };
  return [
    heading(1, retrospective.heading, 'looking-back'),
    paragraph(filled(retrospective.intro, names)),
    note('caution', retrospective.noEffect),
    ...(isDetailed
      ? all.flatMap((each) => mechanismBlocks(each, all.length > 1, result, context))
      : shiftBlocks({ ...tables, rounds: first.shift }, overallLines(all, context), result, context)),
  ];
}

/** One sentence for each mechanism that could be told. */
export function retrospectiveSentences(result: ChangeResult, context: ReportContext): string[] {
  const { words } = context;
  const points = (change: MechanismChange | null) =>
    formatSigned(change?.overall.difference ?? null, 1, words.number);
  return threeRounds(result)
    .filter(({ shift }) => shift.overall.difference !== null)
    .map(({ mechanism, measured, judged, shift }) =>
      words.retrospective.sentence(
        nameOrNone(context)(mechanism),
        points(measured),
        points(judged),
        points(shift),
      ),
    );
}

function threeRounds({ changes, retrospective }: ChangeResult): ThreeRounds[] {
  if (!retrospective) return [];
  const find = (among: readonly MechanismChange[], mechanism: string) =>
    among.find((each) => each.mechanism === mechanism) ?? null;
  return retrospective.shifts.map((shift) => ({
    mechanism: shift.mechanism,
    measured: find(changes, shift.mechanism),
    judged: find(retrospective.changes, shift.mechanism),
    shift,
  }));
}

type ThreeNames = (first: string, back: string, later: string) => string;

function filled(sentence: ThreeNames, [first = '', back = '', later = '']: readonly string[]): string {
  return sentence(first, back, later);
}

function mechanismBlocks(
  each: ThreeRounds,
  isNamed: boolean,
  result: ChangeResult,
  context: ReportContext,
): Block[] {
  const id = `looking-back-${idPart(each.mechanism)}`;
  const of = context.words.score.columns.domain;
  const tables = { id, of, level: result.inference.level, rounds: each.shift };
  return [
    ...(isNamed ? [heading(2, nameOrNone(context)(each.mechanism), id)] : []),
    ...shiftBlocks(tables, linesOf(each, context), result, context),
  ];
}

function linesOf({ measured, judged, shift }: ThreeRounds, context: ReportContext): ShiftLine[] {
  const find = (among: MechanismChange | null, id: string | undefined) =>
    (id === undefined ? among?.overall : among?.domains.find((each) => each.id === id)?.change) ?? null;
  return domainLines(shift, context).map((line, place) => {
    const id = shift.domains[place]?.id;
    return { ...line, measured: find(measured, id), judged: find(judged, id) };
  });
}

/** Every mechanism in one line, where they are too many to be shown one by one. */
function overallLines(all: readonly ThreeRounds[], context: ReportContext): ShiftLine[] {
  return all.map(({ mechanism, measured, judged, shift }) => ({
    part: null,
    label: nameOrNone(context)(mechanism),
    isTotal: false,
    change: shift.overall,
    measured: measured?.overall ?? null,
    judged: judged?.overall ?? null,
  }));
}

/** Three rounds with the differences between them, then the response shift with its interval. */
function shiftBlocks(
  tables: Omit<OwnTables, 'caption'>,
  lines: readonly ShiftLine[],
  { rounds }: ChangeResult,
  context: ReportContext,
): Block[] {
  const { captions, columns, columnsNote } = context.words.retrospective;
  const names = [tables.rounds.from, tables.rounds.to, rounds.to].map(nameOrNone(context));
  const [first = '', , later = ''] = names;
  return [
    ...table({
      id: `${tables.id}-scores`,
      caption: captions.scores,
      columns: [
        wordColumn(tables.of),
        ...[first, columns.looking, later, columns.measured, columns.judged, columns.shift].map(figures),
      ],
      rows: lines.map((line) => scoresRow(line, context)),
      notes: [filled(columnsNote, names)],
    }),
    ...ownBlocks({ ...tables, caption: captions.shift }, lines, context),
  ];
}

function scoresRow(line: ShiftLine, context: ReportContext) {
  const { change, measured, judged } = line;
  const values = [change.from, change.to, (judged ?? measured)?.to];
  return lineOf(line, [
    ...values.map((score) => pointsCell(score?.value ?? null, context)),
    ...[measured, judged, change].map((each) => differenceCell(each?.difference ?? null, context)),
  ]);
}
