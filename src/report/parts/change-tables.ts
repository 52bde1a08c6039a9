import type { Change, ChangeResult, MechanismChange } from '../../change/types.ts';
import { bars, cell, figures, table, words as wordColumn } from '../blocks.ts';
import { bandColour, differenceCell, pointsText, scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Bar, Block, Cell, TableBlock } from '../document.ts';
import { formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { cautionText, countText, intervalCell, levelText, ownCell, sizeText } from './change-figures.ts';
import { explainedChanges } from './explained-changes.ts';

/** Every mechanism in one line: like for like, what the respondents' own answers carry, as reported, then as bars. */
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
        figures(columns.percent),
        wordColumn(columns.direction),
      ],
      rows: changes.map((each) => [
        cell(name(each.mechanism)),
        ...changeCells(each.overall, context),
        percentCell(each.overall, context),
        cell(words.directions[each.overall.direction]),
      ]),
      explained: explainedChanges(
        DIFFERENCE,
        rounds,
        changes.map((each) => ({ ...each, change: each.overall, part: null })),
        context,
      ),
    }),
    ...ownOverview(result, context),
    ...reportedTable(changes, context),
    ...changeBars(
      'overview-bars',
      words.change.bars,
      words.change.barsDescription,
      changes.map((each) => changeBar(name(each.mechanism), each.overall, context)),
    ),
  ];
}

/** The respondents' own change of every mechanism, with its interval and what so few can carry. */
function ownOverview({ changes, inference }: ChangeResult, context: ReportContext): Block[] {
  const { words } = context;
  const { captions, columns } = words.inference;
  return table({
    id: 'overview-own',
    caption: captions.own,
    columns: [
      wordColumn(words.about.mechanism),
      wordColumn(words.about.respondents),
      figures(columns.own),
      figures(columns.interval(levelText(inference.level, words))),
      wordColumn(columns.caution),
    ],
    rows: changes
      .filter(({ overall }) => overall.state === 'compared')
      .map(({ mechanism, overall }) => [
        cell(nameOrNone(context)(mechanism)),
        cell(sizeText(overall, context)),
        ownCell(overall, context),
        intervalCell(overall.interval, context),
        cell(cautionText(overall, context)),
      ]),
  });
}

/** The column of the difference, behind a name and the first of `changeColumns`. */
export const DIFFERENCE = 4;

/** Columns of a like-for-like change: respondents, both rounds, the difference. */
export function changeColumns(rounds: ChangeResult['rounds'], context: ReportContext): TableBlock['columns'] {
  const name = nameOrNone(context);
  const { change, inference } = context.words;
  const { difference } = change.columns;
  return [inference.columns.n, name(rounds.from), name(rounds.to), difference].map(figures);
}

/** The cells of `changeColumns`; a change that could not be told says so and is no zero. */
export function changeCells(change: Change, context: ReportContext): Cell[] {
  const { words } = context;
  const { from, to } = change.n;
  return [
    cell(words.inference.both(countText(from, words), countText(to, words))),
    scoreCell(change.from, context),
    scoreCell(change.to, context),
    change.difference === null
      ? cell(words.directions['could-not-tell'])
      : differenceCell(change.difference, context),
  ];
}

/** The difference in percent of what was; none where so few cannot carry it, or there was nothing. */
export function percentCell({ percent }: Change, { words }: ReportContext): Cell {
  if (percent === null) return { text: words.number.none };
  return { text: words.number.percent(formatSigned(percent, 0, words.number)), number: percent };
}

/** "Weak → Good (within noise)", or one word where the band stayed. */
export function bandMoveCell({ bands: { from, to, noise } }: Change, context: ReportContext): Cell {
  const { words, names } = context;
  const none = words.number.none;
  const colour = bandColour(to, context);
  const move =
    from === to
      ? (names.band(to) ?? none)
      : words.change.arrow(names.band(from) ?? none, names.band(to) ?? none);
  const text = noise === null ? move : words.text.inside(move, words.inference.noises[noise]);
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
    columns: [wordColumn(words.about.mechanism), figures(columns.reported), wordColumn(columns.band)],
    rows: changes.map(({ mechanism, overall }) => [
      cell(nameOrNone(context)(mechanism)),
      cell(
        words.change.arrow(
          pointsText(overall.asReported.from, words),
          pointsText(overall.asReported.to, words),
        ),
      ),
      bandMoveCell(overall, context),
    ]),
  });
}
