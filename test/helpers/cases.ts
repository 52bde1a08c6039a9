import { assessCases, type MoreToAssess } from '../../src/cases/assess-cases.ts';
import type {
  Case,
  CaseCell,
  CaseMatrix,
  CasesOptions,
  CasesResult,
  Criterion,
  Ladder,
} from '../../src/cases/types.ts';

/** no 0 · limited 1/3 · medium 2/3 · yes 1. */
export const FOUR_STEPS = ladderOf('no', 'limited', 'medium', 'yes');

/** Steps as far apart as each other. */
export function ladderOf(...ids: readonly string[]): Ladder {
  return {
    origin: { kind: 'default' },
    grades: ids.map((id, step) => ({ id, label: { en: id }, value: step / (ids.length - 1) })),
  };
}

/** A case by its cells; the cell of the outcome comes last where the matrix has one. */
export type Rows = Readonly<Record<string, readonly (string | number)[]>>;

interface MatrixChanges extends Partial<CaseMatrix> {
  readonly round?: string | null;
}

/**
 * A matrix from words: `yes`, `yes (limited)`; nothing for not stated, `-` for not applicable, `?` for illegible and
 * `?yes|no (large)` for illegible with candidates; a number from 0 to 1 for a score with the nearest grade.
 */
export function aMatrix(
  header: readonly string[],
  rows: Rows,
  { round = null, ...changes }: MatrixChanges = {},
): CaseMatrix {
  const { ladder = FOUR_STEPS, outcome = null } = changes;
  const cases = Object.entries(rows).map(([name, words]): Case => {
    const cells = words.map((word) => aCell(word, ladder));
    const graded = cells.slice(0, header.length);
    return {
      name,
      round,
      cells: graded,
      outcome: outcome === null ? null : (cells[header.length] ?? aCell('')),
    };
  });
  const criteria = header.map(aCriterion);
  return { ladder, criteria, outcome, cases, inputs: [], checklists: [], ...changes };
}

export function aCriterion(id: string): Criterion {
  return { id, label: { en: id } };
}

export function aCell(word: string | number, ladder: Ladder = FOUR_STEPS): CaseCell {
  const blank: CaseCell = {
    state: 'not-stated',
    grade: null,
    value: null,
    qualifier: null,
    text: String(word),
    why: null,
    candidates: [],
    source: null,
    page: null,
    note: null,
    score: null,
  };
  if (typeof word === 'number') return aScore(blank, word, ladder);
  if (word === '') return { ...blank, why: 'blank' };
  if (word === '-') return { ...blank, state: 'not-applicable' };
  if (word.startsWith('?'))
    return { ...blank, state: 'illegible', candidates: word.slice(1).split('|').filter(Boolean) };
  const [, id = '', qualifier = null] = /^(.*?)(?: \((.*)\))?$/.exec(word) ?? [];
  const grade = ladder.grades.find((each) => each.id === id);
  if (grade === undefined) throw new Error(`no such grade: ${word}`);
  return { ...blank, state: 'graded', grade: id, value: grade.value, qualifier };
}

function aScore(blank: CaseCell, value: number, { grades }: Ladder): CaseCell {
  const [nearest] = [...grades].sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value));
  const score = { value: value * 100, n: 12, coverage: 1, band: null };
  return { ...blank, state: 'graded', grade: nearest?.id ?? null, value, text: null, score };
}

/** What a matrix gives, as `coordkit cases` asks for it. */
export function assessed(
  matrix: CaseMatrix,
  options: Partial<CasesOptions> = {},
  more: Partial<MoreToAssess> = {},
): CasesResult {
  return assessCases(
    matrix,
    { coordkit: '0.0.0', date: null, seed: 1, order: 'file', isRanked: false, language: 'en', ...options },
    { before: null, qca: null, notComparable: [], problems: [], ...more },
  );
}

/**
 * Four committees on four criteria, small enough to work by hand: two worked, one failed, of Dedza it is not stated.
 * Nothing is stated of pay in Chipata, and neither law nor pay in Dedza.
 */
export function fourCommittees(): CaseMatrix {
  return aMatrix(
    ['goal', 'lead', 'law', 'pay'],
    {
      Amber: ['yes', 'yes', 'yes', 'yes', 'yes'],
      Briar: ['yes', 'no', 'yes', 'no', 'no'],
      Chipata: ['yes', 'yes', 'limited', '', 'yes'],
      Dedza: ['yes', 'no', '', '', ''],
    },
    { outcome: aCriterion('works') },
  );
}
