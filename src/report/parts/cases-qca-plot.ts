import type { Model } from '../../qca/types.ts';
import { cell, figures, heading, table, words as wordColumn } from '../blocks.ts';
import type { Block } from '../document.ts';
import { type CasesContext, named } from './cases-context.ts';
import { membershipCell } from './cases-qca-calibration.ts';
import { shareAxis } from './cases-qca-necessity.ts';
import { type DoneQca, membershipIn, shownSolution } from './cases-qca-terms.ts';

type Place = 'explained' | 'uncovered' | 'contradicts' | 'neither';

interface Placed {
  readonly name: string;
  readonly solution: number;
  readonly outcome: number;
  readonly place: Place;
}

/** Every case by its membership in a solution and in the outcome: the intermediate one, or the conservative one. */
export function plotBlocks(qca: DoneQca, context: CasesContext): Block[] {
  const { words } = context;
  const { plot, solutions } = words.qca;
  const { kind, models } = shownSolution(qca);
  const [model] = models;
  if (model === undefined) return [];
  const placed = placeCases(model, qca);
  const which = models.length === 1 ? plot.onlyModel : plot.modelOf(1, models.length);
  const caption = plot.caption(solutions[kind], which);
  return [
    heading(2, plot.heading, 'qca-plot'),
    {
      kind: 'chart',
      id: 'xy-plot',
      caption,
      description: plot.description(placed.length),
      chart: {
        kind: 'scatter',
        x: shareAxis(plot.x, context),
        y: shareAxis(plot.y, context),
        isEven: false,
        hasDiagonal: true,
        guides: [
          { axis: 'x', at: MIDDLE, label: '' },
          { axis: 'y', at: MIDDLE, label: '' },
        ],
        groups: [plot.groups.agrees, plot.groups.uncovered, plot.groups.contradicts],
        points: placed.map(({ name, solution, outcome, place }) => ({
          label: named(name, words),
          x: solution,
          y: outcome,
          group: GROUPS[place],
        })),
      },
    },
    ...table({
      id: 'xy-table',
      caption: plot.table,
      columns: [
        wordColumn(words.cases.columns.case),
        figures(plot.inSolution),
        figures(plot.inOutcome),
        wordColumn(plot.place),
      ],
      rows: placed.map(({ name, solution, outcome, place }) => [
        cell(named(name, words)),
        membershipCell(solution, context),
        membershipCell(outcome, context),
        cell(plot.places[place]),
      ]),
      notes: [plot.read],
    }),
  ];
}

const MIDDLE = 0.5;
const GROUPS: Readonly<Record<Place, number>> = { explained: 0, neither: 0, uncovered: 1, contradicts: 2 };

function placeCases(model: Model, qca: DoneQca): Placed[] {
  return qca.cases.map((name, index) => {
    const solution = membershipIn(model, index, qca);
    const outcome = qca.outcomeSet.memberships[index] ?? 0;
    return { name, solution, outcome, place: placeOf(solution > MIDDLE, outcome > MIDDLE) };
  });
}

function placeOf(inSolution: boolean, inOutcome: boolean): Place {
  if (inSolution) return inOutcome ? 'explained' : 'contradicts';
  return inOutcome ? 'uncovered' : 'neither';
}
