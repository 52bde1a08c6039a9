import type { Change } from '../../change/types.ts';
import type { Score } from '../../scoring/types.ts';
import { pointsText, scoreText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Explained } from '../document.ts';
import { formatNumber, formatShare, formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { whyUnknown } from './change-reasons.ts';

/** A change with the place that `explain` finds its later score at. */
export interface ChangeAt {
  readonly change: Change;
  readonly mechanism: string;
  /** Id of a domain or an item; null for the overall score. */
  readonly part: string | null;
}

/** What is behind the differences in a column, row by row: both scores, and why one could not be told. */
export function explainedChanges(
  column: number,
  rounds: { readonly from: string; readonly to: string },
  changes: readonly ChangeAt[],
  context: ReportContext,
): Explained {
  const { words, explain } = context;
  const name = nameOrNone(context);
  const { unrounded, reasons } = words.html.behind;
  return {
    column,
    labels: [name(rounds.from), name(rounds.to), unrounded, reasons],
    rows: changes.map(({ change, mechanism, part }) => ({
      values: [
        scoreInWords(change.from, context),
        scoreInWords(change.to, context),
        change.difference === null ? '' : formatSigned(change.difference, 4, words.number),
        change.state === 'compared' ? '' : whyUnknown(change, context),
      ],
      command: explain(mechanism, rounds.to, part),
    })),
  };
}

function scoreInWords(score: Score, context: ReportContext): string {
  const { words } = context;
  const { lowest, highest, n, coverage } = score;
  return words.text.series([
    scoreText(score, context),
    words.html.behind.answered(formatNumber(n, 0, words.number), formatShare(coverage, words.number), n),
    ...(lowest === null || highest === null || lowest === highest
      ? []
      : [words.findings.possible(pointsText(lowest, words), pointsText(highest, words))]),
  ]);
}
