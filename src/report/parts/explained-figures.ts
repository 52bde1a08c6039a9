import type { Score } from '../../scoring/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Explained, ExplainedRow } from '../document.ts';
import { formatNumber, formatPlain, formatShare } from '../numbers.ts';
import { reasonsText } from '../reasons.ts';

/** A score with the place that `explain` finds it at. */
export interface ScoreAt {
  readonly score: Score;
  readonly mechanism: string;
  readonly round: string;
  /** Id of a domain or an item; null for the overall score. */
  readonly part: string | null;
}

/** What is behind the scores in a column, row by row; null for a row that has none. */
export function explainedScores(
  column: number,
  scores: readonly (ScoreAt | null)[],
  context: ReportContext,
): Explained {
  const { unrounded, respondents, coverage, range, uncapped, reasons } = context.words.html.behind;
  return {
    column,
    labels: [unrounded, respondents, coverage, range, uncapped, reasons],
    rows: scores.map((each) => each && explainedScore(each, context)),
  };
}

function explainedScore({ score, mechanism, round, part }: ScoreAt, context: ReportContext): ExplainedRow {
  const { number } = context.words;
  const isBounded = score.lowest !== null && score.highest !== null;
  return {
    values: [
      score.value === null ? '' : formatPlain(score.value, 4, number),
      formatNumber(score.n, 0, number),
      formatShare(score.coverage, number),
      isBounded ? rangeText(score, context) : '',
      score.uncapped === null ? '' : pointsText(score.uncapped, context.words),
      reasonsText(score.reasons, context),
    ],
    command: context.explain(mechanism, round, part),
  };
}

function rangeText({ lowest, highest }: Score, { words }: ReportContext): string {
  return words.html.behind.between(pointsText(lowest, words), pointsText(highest, words));
}
