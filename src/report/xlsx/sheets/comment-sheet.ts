import type { MechanismScore } from '../../../scoring/types.ts';
import type { ReportContext } from '../../context.ts';
import { nameOrNone } from '../../parts/about.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { textColumn } from './columns.ts';

/** What respondents wrote, a line each under its question; no sheet where nobody asked for comments. */
export function commentSheets(mechanisms: readonly MechanismScore[], context: ReportContext): Sheet[] {
  const { about, score, comments, xlsx } = context.words;
  const rows = mechanisms.flatMap((each) => rowsOf(each, context));
  if (rows.length === 0) return [];
  const columns = [
    about.mechanism,
    about.round,
    score.columns.domain,
    score.columns.item,
    xlsx.columns.id,
    xlsx.columns.kind,
    xlsx.columns.text,
  ].map(textColumn);
  return [{ name: comments.labels.comments, above: [], columns, rows, below: [], fixed: 1 }];
}

function rowsOf({ mechanism, round, domains }: MechanismScore, context: ReportContext): SheetCell[][] {
  const { words, names } = context;
  const name = nameOrNone(context);
  return domains.flatMap((domain) =>
    domain.items.flatMap((item) =>
      (item.comments ?? []).map(({ kind, text }) => [
        name(mechanism),
        name(round),
        names.domain(domain.id),
        names.item(item.id),
        item.id,
        words.comments.kinds[kind],
        text,
      ]),
    ),
  );
}
