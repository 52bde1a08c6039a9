import type { Change, ChangeResult, MechanismChange, TargetResult } from '../../../change/types.ts';
import type { ReportContext } from '../../context.ts';
import { nameOrNone } from '../../parts/about.ts';
import { levelText, ownChange } from '../../parts/change-figures.ts';
import { whyUnknown } from '../../parts/change-reasons.ts';
import type { Sheet, SheetCell, SheetColumn } from '../workbook.ts';
import { figureColumn, scoreAndBand, textColumn } from './columns.ts';

/** The change of every mechanism, its domains and items, a line each: like for like, then what is behind it. */
export function changeSheet(result: ChangeResult, context: ReportContext): Sheet {
  return {
    name: context.words.xlsx.sheets.change,
    above: [],
    columns: columnsOf(result, context),
    rows: result.changes.flatMap((each) => rowsOf(each, context)),
    below: [],
    fixed: 1,
  };
}

function columnsOf({ rounds, inference }: ChangeResult, context: ReportContext): SheetColumn[] {
  const { about, score, change, inference: own, xlsx } = context.words;
  const [from, to] = [rounds.from, rounds.to].map(nameOrNone(context)) as [string, string];
  const level = levelText(inference.level, context.words);
  return [
    textColumn(about.mechanism),
    textColumn(score.columns.domain),
    textColumn(score.columns.item),
    textColumn(xlsx.columns.id),
    ...scoreAndBand(from, xlsx.bandIn(from)),
    ...scoreAndBand(to, xlsx.bandIn(to)),
    figureColumn(change.columns.difference, 'difference'),
    figureColumn(change.columns.percent, 'difference-share'),
    textColumn(change.columns.direction),
    textColumn(xlsx.columns.bandMove),
    figureColumn(xlsx.respondentsIn(from), 'count'),
    figureColumn(xlsx.respondentsIn(to), 'count'),
    figureColumn(xlsx.columns.linked, 'count'),
    figureColumn(own.columns.own, 'difference'),
    figureColumn(xlsx.columns.intervalFrom(level), 'difference'),
    figureColumn(xlsx.columns.intervalTo(level), 'difference'),
    figureColumn(own.columns.p, 'p'),
    figureColumn(own.columns.pAdjusted, 'p'),
    textColumn(own.columns.caution),
    figureColumn(xlsx.reportedIn(from), 'points'),
    figureColumn(xlsx.reportedIn(to), 'points'),
    figureColumn(change.columns.target, 'number'),
    textColumn(xlsx.targetIn(from)),
    textColumn(xlsx.targetIn(to)),
    textColumn(xlsx.columns.reasons),
  ];
}

function rowsOf(each: MechanismChange, context: ReportContext): SheetCell[][] {
  const { words, names } = context;
  const mechanism = nameOrNone(context)(each.mechanism);
  const target = (id: string) => each.targets.find(({ of }) => of === id) ?? null;
  const line = (labels: readonly string[], change: Change, set: TargetResult | null) => [
    mechanism,
    ...labels,
    ...changeCells(change, set, context),
  ];
  return [
    line([words.score.overall, '', ''], each.overall, target('overall')),
    ...each.domains.flatMap(({ id, change, items }) => [
      line([names.domain(id), '', id], change, target(id)),
      ...items.map((item) => line([names.domain(id), names.item(item.id), item.id], item.change, null)),
    ]),
  ];
}

function changeCells(change: Change, target: TargetResult | null, context: ReportContext): SheetCell[] {
  const { words, names } = context;
  const { from, to, difference, percent, bands, n, interval, test, asReported, caution } = change;
  const { targetStates } = words.change;
  return [
    from.value,
    names.band(bands.from),
    to.value,
    names.band(bands.to),
    difference,
    percent === null ? null : percent / 100,
    words.directions[change.direction],
    bands.noise === null ? null : words.inference.noises[bands.noise],
    n.from,
    n.to,
    n.paired,
    ownChange(change),
    interval?.low ?? null,
    interval?.high ?? null,
    test?.p ?? null,
    test?.pAdjusted ?? null,
    caution === null ? null : words.inference.cautions[caution],
    asReported.from,
    asReported.to,
    target?.target ?? null,
    target === null ? null : targetStates[target.from],
    target === null ? null : targetStates[target.to],
    change.state === 'compared' ? null : whyUnknown(change, context),
  ];
}
