import type { Term } from '../../qca/types.ts';
import { cell, figures, heading, paragraph, table, words as wordColumn } from '../blocks.ts';
import type { Block } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import type { CasesContext } from './cases-context.ts';
import { type DoneQca, fitCell, termText } from './cases-qca-terms.ts';

/** What is reported as necessary; statistics of QCA call lower ones trivial or unreliable. */
const CONSISTENT = 0.9;
const RELEVANT = 0.5;
const TOLERANCE = 1e-9;

/** Necessity of every condition and of its absence, as table and picture, then sufficiency of each alone. */
export function necessityBlocks(qca: DoneQca, context: CasesContext): Block[] {
  const { words } = context;
  const { necessity, fit } = words.qca;
  const found = qca.necessity.filter(
    ({ fit: { consistency, relevance } }) =>
      (consistency ?? 0) >= CONSISTENT - TOLERANCE && (relevance ?? 0) >= RELEVANT - TOLERANCE,
  );
  const names = found.map(({ literal }) => termText(literal, context));
  return [
    heading(2, necessity.heading, 'qca-necessity'),
    paragraph(names.length === 0 ? necessity.none : necessity.found(words.text.series(names))),
    ...fitTable(
      { id: 'necessity', caption: necessity.caption, notes: [necessity.read] },
      [fit.consistency, fit.relevance, fit.coverage],
      qca.necessity.map(({ literal, fit: own }) => [literal, own.consistency, own.relevance, own.coverage]),
      context,
    ),
    ...necessityPlot(qca, context),
    ...fitTable(
      { id: 'sufficiency', caption: necessity.sufficiency, notes: [necessity.sufficiencyRead] },
      [fit.consistency, fit.pri, fit.coverage],
      qca.sufficiency.map(({ literal, fit: own }) => [literal, own.consistency, own.pri, own.coverage]),
      context,
    ),
  ];
}

/** A line for each literal, with its figures of fit. */
function fitTable(
  parts: Pick<Parameters<typeof table>[0], 'id' | 'caption' | 'notes'>,
  labels: readonly string[],
  rows: readonly (readonly [literal: Term, ...figures: (number | null)[]])[],
  context: CasesContext,
): Block[] {
  return table({
    ...parts,
    columns: [wordColumn(context.words.qca.calibration.condition), ...labels.map(figures)],
    rows: rows.map(([literal, ...own]) => [
      cell(termText(literal, context)),
      ...own.map((figure) => fitCell(figure, context)),
    ]),
  });
}

function necessityPlot(qca: DoneQca, context: CasesContext): Block[] {
  const { words } = context;
  const { necessity } = words.qca;
  const points = qca.necessity.flatMap(({ literal, fit: { consistency, relevance } }) =>
    consistency === null || relevance === null
      ? []
      : [
          {
            label: termText(literal, context),
            x: relevance,
            y: consistency,
            group: literal.every(({ isPresent }) => isPresent) ? 0 : 1,
          },
        ],
  );
  if (points.length === 0) return [];
  return [
    {
      kind: 'chart',
      id: 'necessity-plot',
      caption: necessity.plot,
      description: necessity.plotDescription(points.length),
      chart: {
        kind: 'scatter',
        x: shareAxis(necessity.x, context),
        y: shareAxis(necessity.y, context),
        isEven: false,
        hasDiagonal: false,
        guides: [
          { axis: 'y', at: CONSISTENT, label: necessity.guides.consistency },
          { axis: 'x', at: RELEVANT, label: necessity.guides.relevance },
        ],
        groups: [necessity.groups.present, necessity.groups.absent],
        points,
      },
    },
  ];
}

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** An axis from 0 to 1. */
export function shareAxis(label: string, { words }: CasesContext) {
  const ticks = TICKS.map((at) => ({ at, text: formatPlain(at, 2, words.number) }));
  return { label, from: 0, to: 1, ticks };
}
