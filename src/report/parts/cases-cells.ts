import type { CaseCell } from '../../cases/types.ts';
import { fold } from '../../text.ts';
import type { Cell, UngradedState } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import { type CasesContext, gradeOf, hundredths } from './cases-context.ts';

/** Signs of cells without a grade; none of them is a disc. */
export const STATE_SIGNS = {
  'not-stated': '?',
  illegible: '▨',
  'not-applicable': '–',
} as const satisfies Record<UngradedState, string>;

/** "● yes (Minister chairs)": sign, word, and what the writer added. */
export function cellText(cell: CaseCell, context: CasesContext): string {
  const { words } = context;
  if (cell.state !== 'graded') {
    const text = `${STATE_SIGNS[cell.state]} ${words.cases.states[cell.state]}`;
    const detail = ungradedDetail(cell, context);
    return detail === '' ? text : words.text.inside(text, detail);
  }
  const grade = gradeOf(cell, context);
  const text =
    grade === null ? (cell.grade ?? hundredths(cell.value, context)) : `${grade.sign} ${grade.label}`;
  const details = [...(cell.qualifier ? [cell.qualifier] : []), ...scoreText(cell, context)];
  return details.length === 0 ? text : words.text.inside(text, words.text.series(details));
}

/** The same as a cell of a table, on the colour of its step. */
export function gradedCell(cell: CaseCell, context: CasesContext): Cell {
  const text = cellText(cell, context);
  const colour = cell.state === 'graded' ? gradeOf(cell, context)?.colour : undefined;
  return colour === undefined ? { text } : { text, colour };
}

/** An outcome in the writer's own words, such as "● Worked", and not a code. */
export function outcomeCell(outcome: CaseCell, context: CasesContext): Cell {
  const shown = gradedCell(outcome, context);
  const grade = gradeOf(outcome, context);
  const { text, qualifier, score } = outcome;
  if (grade === null || text === null || qualifier !== null || score !== null) return shown;
  if (!/\p{L}/u.test(text)) return shown;
  return { ...shown, text: `${grade.sign} ${text}` };
}

/** The same without the writer's own words, which stand beside it. */
export function readCell(cell: CaseCell, context: CasesContext): Cell {
  return gradedCell({ ...cell, qualifier: null, text: null }, context);
}

/** The word of the grade alone, or of what stands in its place. */
export function gradeWord(cell: CaseCell, context: CasesContext): string {
  if (cell.state !== 'graded') return context.words.cases.states[cell.state];
  return gradeOf(cell, context)?.label ?? cell.grade ?? hundredths(cell.value, context);
}

/** Why there is no grade, or what the cell may say; empty where nothing is known. */
export function ungradedDetail(cell: CaseCell, { words, grade }: CasesContext): string {
  const { reasons, mayRead } = words.cases;
  if (cell.state === 'illegible') {
    const candidates = cell.candidates.map((candidate) => grade(candidate));
    return candidates.length === 0 ? '' : mayRead(words.text.or(candidates));
  }
  const { text, why } = cell;
  if (why === null || why === 'blank') return '';
  if (text !== null && /\p{L}/u.test(text) && why !== 'no-score')
    return fold(text) === fold(words.cases.states['not-stated']) ? '' : words.text.quoted(text);
  return why === 'stated-as-unknown' ? '' : reasons[why];
}

/** Source with its page; null where none is given. */
export function sourceText({ source, page }: Pick<CaseCell, 'source' | 'page'>, { words }: CasesContext) {
  if (source === null) return page;
  return page === null ? source : words.text.inside(source, page);
}

/** Whether a case worked, by its outcome; null where that is not known or just in the middle. */
export function hasWorked(outcome: CaseCell | null): boolean | null {
  if (outcome === null || outcome.value === null || outcome.value === MIDDLE) return null;
  return outcome.value > MIDDLE;
}

const MIDDLE = 0.5;

function scoreText({ score }: CaseCell, { words }: CasesContext): string[] {
  return score === null ? [] : [words.cases.score(formatNumber(score.value, 1, words.number), score.n)];
}
