import type { Bounds, CriterionCounts } from '../../../cases/types.ts';
import { type CasesContext, named } from '../../parts/cases-context.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { figureColumn, textColumn } from './columns.ts';

const SIDES = [
  ['presentWorked', 'workedWith'],
  ['absentWorked', 'workedWithout'],
  ['presentFailed', 'failedWith'],
  ['absentFailed', 'failedWithout'],
] as const;

/** Each criterion in a line: cases by grade, and by the outcome with their names. */
export function countsSheet(context: CasesContext): Sheet {
  const { words, grades, result } = context;
  const { columns, sheets } = words.cases;
  const hasOutcome = result.matrix.outcome !== null;
  const count = (label: string) => figureColumn(label, 'count');
  return {
    name: sheets.counts,
    above: [],
    columns: [
      textColumn(columns.criterion),
      ...grades.map(({ label }) => count(label)),
      count(columns.notStated),
      count(columns.notApplicable),
      ...(hasOutcome
        ? [
            ...SIDES.map(([, label]) => count(columns[label])),
            count(columns.unknown),
            ...SIDES.map(([, label]) => textColumn(words.text.inside(columns[label], columns.cases))),
          ]
        : []),
    ],
    rows: result.counts.map((each) => [
      context.criterion(each.criterion),
      ...grades.map(({ id }) => each.grades.find(({ grade }) => grade === id)?.cases.length ?? 0),
      each.notStated.length,
      each.notApplicable.length,
      ...(hasOutcome ? sideCells(each, context) : []),
    ]),
    below: hasOutcome ? [words.cases.counts.byOutcomeRead] : [],
    fixed: 1,
  };
}

function sideCells({ byOutcome }: CriterionCounts, { words }: CasesContext): SheetCell[] {
  if (byOutcome === null) return [];
  const names = (those: readonly string[]) => words.text.series(those.map((name) => named(name, words)));
  return [
    ...SIDES.map(([side]) => byOutcome[side].length),
    byOutcome.unknownWorked.length + byOutcome.unknownFailed.length,
    ...SIDES.map(([side]) => names(byOutcome[side])),
  ];
}

/** Each case in a line: what is graded, its mean with its range, its nearest case; ranks where they were asked for. */
export function casesSheet(context: CasesContext): Sheet {
  const { words, result, cases } = context;
  const { columns, sheets, worked, failed, outcomeUnknown } = words.cases;
  const outcomes = { worked, failed, unknown: outcomeUnknown } as const;
  const { ranking } = result;
  const count = (label: string) => figureColumn(label, 'count');
  const share = (label: string) => figureColumn(label, 'hundredths');
  return {
    name: sheets.cases,
    above: [],
    columns: [
      textColumn(columns.case),
      textColumn(words.cases.profiles.facts.outcome),
      count(columns.graded),
      count(columns.notStated),
      count(columns.illegible),
      count(columns.notApplicable),
      share(columns.mean),
      share(sheets.lowest),
      share(sheets.highest),
      textColumn(columns.nearest),
      share(columns.distance),
      ...(ranking === null
        ? []
        : [columns.rank, sheets.rankLowest, sheets.rankHighest].map((label) =>
            figureColumn(label, 'number'),
          )),
    ],
    rows: cases.map((one): SheetCell[] => {
      const profile = result.profiles.find(({ name }) => name === one.name);
      const row = ranking?.rows.find(({ name }) => name === one.name);
      const name = context.nameOf(one);
      if (profile === undefined) return [name];
      return [
        name,
        outcomes[profile.outcome],
        profile.graded,
        profile.notStated,
        profile.illegible,
        profile.notApplicable,
        profile.mean,
        ...ends(profile.bounds),
        profile.nearest === null ? null : named(profile.nearest.name, words),
        profile.nearest?.distance ?? null,
        ...(ranking === null ? [] : [row?.rank ?? null, ...ends(row?.leavingOneOut ?? null)]),
      ];
    }),
    below: [words.cases.profiles.overviewRead, ...(ranking === null ? [] : [words.cases.ranking.caution])],
    fixed: 1,
  };
}

/** Both ends of a range, each in a cell of its own. */
export function ends(bounds: Bounds | null): [number | null, number | null] {
  return bounds === null ? [null, null] : [bounds.lowest, bounds.highest];
}
