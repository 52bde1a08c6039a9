import { cell, figures, heading, paragraph, table, words as wordColumn } from '../blocks.ts';
import type { Block, Cell, Chart } from '../document.ts';
import { formatShare } from '../numbers.ts';
import { hasWorked } from './cases-cells.ts';
import { type CasesContext, named } from './cases-context.ts';
import { namesText } from './cases-names.ts';
import { distanceCell } from './cases-pairs.ts';

type Scatter = Extract<Chart, { kind: 'scatter' }>;

/** More cases would not fit beside each other on a page. */
const MOST_IN_TABLE = 12;

/** Cases on a plane by their distances, as a picture; where they are few, the distances stand in a table as well. */
export function mapBlocks(context: CasesContext): Block[] {
  const { words, result } = context;
  const { map } = words.cases;
  const head = heading(1, map.heading, 'map-heading');
  if (result.map.state === 'withheld') return [head, paragraph(map.withheld[result.map.why])];
  const { shown, leftOut } = result.map;
  const points = inOrder(result.map.points, result.order.cases);
  const share = formatShare(shown, words.number);
  return [
    head,
    {
      kind: 'chart',
      id: 'map',
      caption: map.caption,
      description: map.description(points.length, share),
      chart: mapChart(points, context),
    },
    paragraph(map.read),
    paragraph(map.shown(share)),
    ...(leftOut.length === 0 ? [] : [paragraph(map.leftOut(namesText(leftOut, context)))]),
    ...distanceTable([...points.map((point) => point.case), ...leftOut], context),
  ];
}

/** As the cases stand in the report, so that numbers in the picture are those of the table. */
function inOrder<Point extends { readonly case: string }>(
  points: readonly Point[],
  names: readonly string[],
): Point[] {
  const place = new Map(names.map((name, index) => [name, index]));
  return [...points].sort((a, b) => (place.get(a.case) ?? 0) - (place.get(b.case) ?? 0));
}

function distanceTable(names: readonly string[], { words, result }: CasesContext): Block[] {
  const { map } = words.cases;
  const { distances } = result;
  if (names.length > MOST_IN_TABLE || distances.length === 0) return [];
  const known = new Map(
    distances.flatMap(({ first, second, distance }) => [
      [JSON.stringify([first, second]), distance],
      [JSON.stringify([second, first]), distance],
    ]),
  );
  const between = (row: string, column: string): Cell =>
    row === column ? cell('') : distanceCell(known.get(JSON.stringify([row, column])) ?? null, { words });
  return table({
    id: 'distances',
    caption: map.table,
    columns: [wordColumn(words.cases.columns.case), ...names.map((_, place) => figures(String(place + 1)))],
    rows: names.map((name, place) => [
      cell(`${place + 1} ${named(name, words)}`),
      ...names.map((other) => between(name, other)),
    ]),
    notes: [map.tableRead],
  });
}

function mapChart(
  points: readonly { readonly case: string; readonly x: number; readonly y: number }[],
  context: CasesContext,
): Scatter {
  const { words, result, cases } = context;
  const { worked, failed, outcomeUnknown } = words.cases;
  const outcomes = new Map(cases.map((one) => [one.name, hasWorked(one.outcome)]));
  const axis = (values: readonly number[], label: string) => ({
    label,
    from: Math.min(0, ...values),
    to: Math.max(0, ...values),
    ticks: [],
  });
  return {
    kind: 'scatter',
    x: axis(
      points.map(({ x }) => x),
      words.cases.map.axis,
    ),
    y: axis(
      points.map(({ y }) => y),
      '',
    ),
    isEven: true,
    hasDiagonal: false,
    guides: [],
    groups: result.matrix.outcome === null ? [] : [worked, failed, outcomeUnknown],
    points: points.map(({ case: name, x, y }) => ({
      label: named(name, words),
      x,
      y,
      group: result.matrix.outcome === null ? 0 : groupOf(outcomes.get(name) ?? null),
    })),
  };
}

function groupOf(worked: boolean | null): number {
  if (worked === null) return 2;
  return worked ? 0 : 1;
}
