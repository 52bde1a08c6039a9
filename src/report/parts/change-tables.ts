import type { Change, ChangeResult, MechanismChange } from '../../change/types.ts';
import { bars, cell, figures, table, words as wordColumn } from '../blocks.ts';
import { bandColour, differenceCell, pointsText, scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Bar, Block, Cell, TableBlock } from '../document.ts';
import { formatNumber, formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';

/** Every mechanism in one line: like for like, then as reported with bands and respondents, then as bars. */
export function changeOverview(result: ChangeResult, context: ReportContext): Block[] {
  const { words } = context;
  const { changes, rounds } = result;
  const name = nameOrNone(context);
  const { captions, columns } = words.change;
  return [
    ...table({
      id: 'overview',
      caption: captions.overall,
      columns: [
        wordColumn(words.about.mechanism),
        ...changeColumns(rounds, context),
        wordColumn(columns.direction),
      ],
      rows: changes.map((each) => [
        cell(name(each.mechanism)),
        ...changeCells(each.overall, context),
        cell(words.directions[each.overall.direction]),
      ]),
    }),
    ...reportedTable(changes, context),
    ...changeBars(
      'overview-bars',
      words.change.bars,
      words.change.barsDescription,
      changes.map((each) => changeBar(name(each.mechanism), each.overall, context)),
    ),
  ];
}

/** Columns of a like-for-like change: both rounds, the difference, the percentage. */
export function changeColumns(rounds: ChangeResult['rounds'], context: ReportContext): TableBlock['columns'] {
  const name = nameOrNone(context);
  const { difference, percent } = context.words.change.columns;
  return [name(rounds.from), name(rounds.to), difference, percent].map(figures);
}

/** The cells of `changeColumns`; a change that could not be told says so and is no zero. */
export function changeCells(change: Change, context: ReportContext): Cell[] {
  const { words } = context;
  return [
    scoreCell(change.from, context),
    scoreCell(change.to, context),
    change.difference === null
      ? cell(words.directions['could-not-tell'])
      : differenceCell(change.difference, context),
    percentCell(change.percent, context),
  ];
}

/** "Weak → Good", or one word where the band stayed. */
export function bandMoveCell({ bands: { from, to } }: Change, context: ReportContext): Cell {
  const { words, names } = context;
  const none = words.number.none;
  const colour = bandColour(to, context);
  const text =
    from === to
      ? (names.band(to) ?? none)
      : words.change.arrow(names.band(from) ?? none, names.band(to) ?? none);
  return colour === null ? { text } : { text, colour };
}

/** Bars with what was before, where at least two have something to show. */
export function changeBars(id: string, caption: string, description: string, all: readonly Bar[]): Block[] {
  return all.filter((bar) => bar.value !== null).length < 2 ? [] : bars(id, caption, description, all);
}

/** The later score as a bar, with the earlier one behind it. */
export function changeBar(label: string, change: Change, context: ReportContext): Bar {
  const { words } = context;
  const { from, to, difference, bands, direction } = change;
  const told =
    difference === null
      ? words.directions[direction]
      : words.change.barText(
          pointsText(from.value, words),
          pointsText(to.value, words),
          formatSigned(difference, 1, words.number),
        );
  const band = difference === null ? null : context.names.band(bands.to);
  return {
    label,
    value: difference === null ? null : to.value,
    before: difference === null ? null : from.value,
    text: band === null ? told : words.score.barText(told, band),
    colour: difference === null ? null : bandColour(bands.to, context),
  };
}

function reportedTable(changes: readonly MechanismChange[], context: ReportContext): Block[] {
  const { words } = context;
  const { captions, columns } = words.change;
  return table({
    id: 'reported',
    caption: captions.reported,
    columns: [
      wordColumn(words.about.mechanism),
      figures(columns.reported),
      wordColumn(columns.band),
      wordColumn(columns.design),
      wordColumn(columns.respondents),
    ],
    rows: changes.map(({ mechanism, overall }) => [
      cell(nameOrNone(context)(mechanism)),
      cell(
        words.change.arrow(
          pointsText(overall.asReported.from, words),
          pointsText(overall.asReported.to, words),
        ),
      ),
      bandMoveCell(overall, context),
      cell(words.change.designs[overall.design]),
      cell(sizesText(overall, context)),
    ]),
  });
}

function sizesText({ n }: Change, { words }: ReportContext): string {
  const figure = (count: number) => formatNumber(count, 0, words.number);
  const [from, to] = [figure(n.from), figure(n.to)];
  return n.paired === null
    ? words.change.arrow(from, to)
    : words.change.sizesPaired(from, to, figure(n.paired));
}

function percentCell(percent: number | null, { words }: ReportContext): Cell {
  if (percent === null) return { text: words.number.none };
  return { text: words.number.percent(formatSigned(percent, 0, words.number)), number: percent };
}
