import type { Case, CaseCell, CasesResult, Grade } from '../../cases/types.ts';
import type { Texts } from '../../checklist/types.ts';
import type { Template } from '../../template/types.ts';
import type { ReportOptions } from '../context.ts';
import type { BandColour } from '../document.ts';
import { createNames, type Names } from '../names.ts';
import { formatNumber } from '../numbers.ts';
import { type Words, wordsIn } from '../words/words.ts';

/** A step of the ladder as reports show it. */
export interface ShownGrade {
  readonly id: string;
  readonly label: string;
  readonly colour: BandColour;
  /** A disc that is the fuller the higher the step. */
  readonly sign: string;
}

/** What every part of a report on cases needs. */
export interface CasesContext {
  readonly words: Words;
  readonly names: Names;
  /** Null where none was given. */
  readonly template: Template | null;
  readonly result: CasesResult;
  /** For a terminal, which has little room. */
  readonly isBrief: boolean;
  /** Lowest first. */
  readonly grades: readonly ShownGrade[];
  /** Cases in the order of the report. */
  readonly cases: readonly Case[];
  /** What a case is called: by its name, with its round where several share it. */
  nameOf(one: Case): string;
  /** The label of a criterion or of the outcome by its id. */
  criterion(id: string): string;
  /** The label of a step by its id. */
  grade(id: string): string;
}

export function createCasesContext(result: CasesResult, options: ReportOptions): CasesContext {
  const words = wordsIn(options.language);
  const names = createNames([], options.language, words);
  const label = (texts: Texts) => names.text(texts);
  const { criteria, outcome, ladder } = result.matrix;
  const labels = new Map(
    [...criteria, ...(outcome === null ? [] : [outcome])].map((each) => [each.id, label(each.label)]),
  );
  const grades = ladder.grades.map((grade, index) => shownGrade(grade, index, ladder.grades.length, label));
  const byId = new Map(grades.map((grade) => [grade.id, grade]));
  const cases = orderedCases(result);
  const repeated = repeatedNames(cases);
  return {
    words,
    names,
    template: options.template?.template ?? null,
    result,
    isBrief: options.details === 'few',
    grades,
    cases,
    nameOf: ({ name, round }) =>
      round !== null && repeated.has(name)
        ? words.text.inside(named(name, words), round)
        : named(name, words),
    criterion: (id) => labels.get(id) ?? id,
    grade: (id) => byId.get(id)?.label ?? id,
  };
}

/** A name, where an empty one stands for none. */
export function named(name: string, words: Words): string {
  return name === '' ? words.notGiven : name;
}

/** The step of a cell; null where it has none that the ladder knows. */
export function gradeOf({ grade }: CaseCell, { grades }: CasesContext): ShownGrade | null {
  return grades.find(({ id }) => id === grade) ?? null;
}

/** A value from 0 to 1 with two decimals. */
export function hundredths(value: number | null, { words }: Pick<CasesContext, 'words'>): string {
  return formatNumber(value, 2, words.number);
}

const SIGNS = ['○', '◔', '◑', '◕', '●'] as const;
const COLOURS: Readonly<Record<number, readonly BandColour[]>> = {
  1: ['green'],
  2: ['red', 'green'],
  3: ['red', 'yellow', 'green'],
  4: ['red', 'orange', 'yellow', 'green'],
};
const MANY_COLOURS = ['red', 'orange', 'yellow', 'green', 'blue'] as const;

function shownGrade(
  { id, label }: Grade,
  index: number,
  count: number,
  text: (texts: Texts) => string,
): ShownGrade {
  const share = count < 2 ? 1 : index / (count - 1);
  const few = COLOURS[count]?.[index];
  return {
    id,
    label: text(label),
    sign: SIGNS[Math.round(share * (SIGNS.length - 1))] ?? '●',
    colour: few ?? MANY_COLOURS[Math.round(share * (MANY_COLOURS.length - 1))] ?? 'grey',
  };
}

/** By the order given; cases that it does not name follow in the order of the matrix. */
function orderedCases({ matrix, order }: CasesResult): Case[] {
  const byName = new Map<string, Case[]>();
  for (const one of matrix.cases) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const inOrder = [...new Set(order.cases)].flatMap((name) => byName.get(name) ?? []);
  const known = new Set(inOrder);
  return [...inOrder, ...matrix.cases.filter((one) => !known.has(one))];
}

function repeatedNames(cases: readonly Case[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of cases) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}
