import type { MechanismScore, Score } from '../../scoring/types.ts';
import { bars, figures, table, words as wordColumn } from '../blocks.ts';
import { bandCell, bandColour, countCell, coverageCell, rangeCell, scoreCell, scoreText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Bar, Block, Cell, TableBlock } from '../document.ts';
import { explainedScores } from './explained-figures.ts';
import type { Where } from './places.ts';
import { nameColumns } from './who-answered.ts';

/** Every mechanism and round in one line each, and as bars where there are several. */
export function overviewBlocks(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): Block[] {
  const { score } = context.words;
  const names = nameColumns(mechanisms, context);
  const overview = table({
    id: 'overview',
    caption: score.captions.overview,
    columns: [...names.map((each) => each.column), ...scoreColumns(context)],
    rows: mechanisms.map((each) => [
      ...names.map((name) => name.cell(each)),
      ...scoreCells(each.overall, context),
    ]),
    explained: explainedScores(
      names.length,
      mechanisms.map((each) => ({ ...each, score: each.overall, part: null })),
      context,
    ),
  });
  const all = mechanisms.map((each) => scoreBar(where(each), each.overall, context));
  return all.length < 2
    ? overview
    : [...overview, ...bars('overview-bars', score.bars, score.barsDescription, all)];
}

/** The columns that tell a whole score. */
export function scoreColumns({ words }: ReportContext): TableBlock['columns'] {
  const { score, band, answered, n, range } = words.score.columns;
  return [figures(score), wordColumn(band), figures(answered), figures(n), figures(range)];
}

/** The cells of `scoreColumns`. */
export function scoreCells(score: Score, context: ReportContext): Cell[] {
  return [
    scoreCell(score, context),
    bandCell(score.band, context),
    coverageCell(score, context),
    countCell(score.n, context),
    rangeCell(score, context),
  ];
}

/** A score as a bar, with the figure and the word of its band beside it. */
export function scoreBar(label: string, score: Score, context: ReportContext): Bar {
  const { words, names } = context;
  const band = names.band(score.band);
  const figure = scoreText(score, context);
  return {
    label,
    value: score.value,
    before: null,
    text: band === null ? figure : words.score.barText(figure, band),
    colour: bandColour(score.band, context),
  };
}
