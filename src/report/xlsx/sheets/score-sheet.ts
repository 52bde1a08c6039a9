import type { MechanismScore, RoleScore, Score } from '../../../scoring/types.ts';
import type { ReportContext } from '../../context.ts';
import { nameOrNone } from '../../parts/about.ts';
import { reasonsText } from '../../reasons.ts';
import { wordFor } from '../../words/word-for.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { figureColumn, scoreAndBand, textColumn } from './columns.ts';

/** Every score of every mechanism and round in a line: the whole and its parts, of all respondents and of each group. */
export function scoreSheet(mechanisms: readonly MechanismScore[], context: ReportContext): Sheet {
  const { about, score, xlsx } = context.words;
  const { columns } = xlsx;
  return {
    name: xlsx.sheets.scores,
    above: [],
    columns: [
      textColumn(about.mechanism),
      textColumn(about.round),
      textColumn(columns.part),
      textColumn(about.respondents),
      ...scoreAndBand(score.columns.score, score.columns.band),
      textColumn(columns.state),
      figureColumn(score.columns.n, 'count'),
      figureColumn(score.columns.answered, 'share'),
      figureColumn(columns.lowest, 'points'),
      figureColumn(columns.highest, 'points'),
      figureColumn(columns.uncapped, 'points'),
      textColumn(columns.reasons),
    ],
    rows: mechanisms.flatMap((each) => rowsOf(each, context)),
    below: [],
    fixed: 1,
  };
}

function rowsOf(scores: MechanismScore, context: ReportContext): SheetCell[][] {
  const { words, names } = context;
  const name = nameOrNone(context);
  const where = [name(scores.mechanism), name(scores.round)];
  const whole = words.score.overall;
  const line = (part: string, group: string, score: Score) => [
    ...where,
    part,
    group,
    ...scoreCells(score, context),
  ];
  const withRoles = (part: string, score: Score, roles: readonly RoleScore[]) => [
    line(part, words.xlsx.allRespondents, score),
    ...roles.map((each) => line(part, names.role(each.role), each.score)),
  ];
  const others = [
    ...scores.levels.map(({ id, score }) => ({ part: words.score.level(wordFor(words.levels, id)), score })),
    ...scores.facets.map(({ id, score }) => ({ part: words.score.facet(wordFor(words.facets, id)), score })),
    ...scores.tiers.map(({ id, score }) => ({ part: words.score.tier(wordFor(words.tiers, id)), score })),
  ];
  return [
    ...withRoles(whole, scores.overall, scores.roles),
    ...scores.domains.flatMap(({ id, score, roles }) => withRoles(names.domain(id), score, roles)),
    ...others.map(({ part, score }) => line(part, words.xlsx.allRespondents, score)),
    ...scores.disaggregations.flatMap(({ column, minCell, categories }) =>
      categories.flatMap((each): SheetCell[][] => {
        const group = words.xlsx.category(column, name(each.category));
        if (each.state === 'suppressed')
          return [[...where, whole, group, null, null, words.counts.fewerThan(minCell)]];
        return [
          line(whole, group, each.overall),
          ...each.domains.map(({ id, score }) => line(names.domain(id), group, score)),
        ];
      }),
    ),
  ];
}

function scoreCells(score: Score, context: ReportContext): SheetCell[] {
  const { words, names } = context;
  return [
    score.value,
    names.band(score.band),
    words.states[score.state],
    score.n,
    score.state === 'not-applicable' ? null : score.coverage,
    score.lowest,
    score.highest,
    score.uncapped,
    reasonsText(score.reasons, context),
  ];
}
