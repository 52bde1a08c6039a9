import type { Box } from './marks.ts';
import { type Fitted, fitText } from './measure.ts';
import { LINE, SIZE } from './pen.ts';
import { lengthOf } from './text.ts';

/** Points that lie on each other, as one mark with all their names. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  /** Kinds of the points, each once, in order. */
  readonly groups: readonly number[];
  /** Indexes of the points. */
  readonly points: readonly number[];
}

/** Where the names of a cluster stand. */
export interface PlacedLabel {
  readonly cluster: Cluster;
  readonly box: Box;
  readonly lines: readonly Fitted[];
  /** Whether a line leads from the mark to its names. */
  readonly isFar: boolean;
}

const SAME_PLACE = 7;
const SIGN = 7;
export const SIGN_STEP = 13;
const MOST_LINES = 8;
const NEAR = 3;
const DISTANCES = [NEAR, 14, 28, 44] as const;

/** Points nearer than a sign is wide are drawn as one. */
export function clustersOf(
  points: readonly { readonly x: number; readonly y: number; readonly group: number }[],
): Cluster[] {
  const clusters: { x: number; y: number; groups: number[]; points: number[] }[] = [];
  for (const [index, { x, y, group }] of points.entries()) {
    const near = clusters.find(
      (each) => Math.abs(each.x - x) < SAME_PLACE && Math.abs(each.y - y) < SAME_PLACE,
    );
    if (near === undefined) {
      clusters.push({ x, y, groups: [group], points: [index] });
      continue;
    }
    near.points.push(index);
    if (!near.groups.includes(group)) near.groups.push(group);
  }
  for (const each of clusters) each.groups.sort((a, b) => a - b);
  return clusters;
}

/** What the signs of a cluster cover. */
export function signBox({ x, y, groups }: Cluster): Box {
  const width = 2 * SIGN + (groups.length - 1) * SIGN_STEP;
  return { x: x - width / 2, y: y - SIGN, width, height: 2 * SIGN };
}

/**
 * Places names beside, above or below their marks so that nothing lies on anything else; the most crowded marks choose
 * first. Gives as many as find room.
 */
export function placeLabels(
  clusters: readonly Cluster[],
  textsOf: (cluster: Cluster) => readonly string[],
  longest: number,
  plot: Box,
  taken: readonly Box[],
): PlacedLabel[] {
  const occupied = [...taken, ...clusters.map(signBox)];
  const crowd = (one: Cluster) =>
    clusters.filter((other) => Math.hypot(other.x - one.x, other.y - one.y) < CROWDED).length;
  const order = clusters
    .map((cluster, index) => ({ cluster, index, crowd: crowd(cluster) + cluster.points.length }))
    .toSorted((a, b) => b.crowd - a.crowd || a.index - b.index);
  const placed: PlacedLabel[] = [];
  for (const { cluster } of order) {
    const texts = textsOf(cluster);
    if (texts.length === 0 || texts.length > MOST_LINES) continue;
    const lines = texts.map((text) => fitText(text, longest, SIZE.small, 1));
    const label = placeLabel(cluster, lines, plot, occupied);
    if (label === null) continue;
    placed.push(label);
    occupied.push(label.box);
  }
  return placed;
}

const CROWDED = 90;

function placeLabel(
  cluster: Cluster,
  lines: readonly Fitted[],
  plot: Box,
  occupied: readonly Box[],
): PlacedLabel | null {
  const width = Math.max(...lines.map((line) => lengthOf(line.lines[0] ?? '', { isSmall: true }))) + 4;
  const height = lines.length * LINE.small;
  for (const distance of DISTANCES) {
    for (const box of boxesAround(signBox(cluster), width, height, distance)) {
      if (isWithin(box, plot) && !occupied.some((other) => touches(box, other)))
        return { cluster, box, lines, isFar: distance > NEAR };
    }
  }
  return null;
}

/** Right, left, above, below, then the corners. */
function boxesAround(sign: Box, width: number, height: number, distance: number): Box[] {
  const right = sign.x + sign.width + distance;
  const left = sign.x - distance - width;
  const above = sign.y - distance - height;
  const below = sign.y + sign.height + distance;
  const middle = sign.y + sign.height / 2 - height / 2;
  const centre = sign.x + sign.width / 2 - width / 2;
  return (
    [
      [right, middle],
      [left, middle],
      [centre, above],
      [centre, below],
      [right, above + height / 2],
      [left, above + height / 2],
      [right, below - height / 2],
      [left, below - height / 2],
      [right, above],
      [left, above],
      [right, below],
      [left, below],
    ] as const
  ).map(([x, y]) => ({ x, y, width, height }));
}

function isWithin(box: Box, plot: Box): boolean {
  return (
    box.x >= plot.x &&
    box.y >= plot.y &&
    box.x + box.width <= plot.x + plot.width &&
    box.y + box.height <= plot.y + plot.height
  );
}

function touches(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
