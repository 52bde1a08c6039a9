import { arc, symbol, symbolDiamond2 } from 'd3-shape';
import type { Pen, Span } from './pen.ts';
import { type Attributes, coordinate, element, group, type Markup } from './svg.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rectangle({ x, y, width, height }: Box, attributes: Attributes): Markup {
  return element('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), ...attributes });
}

export function lineBetween(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): Markup {
  return element('path', {
    d: `M${coordinate(x1)},${coordinate(y1)}L${coordinate(x2)},${coordinate(y2)}`,
    ...attributes,
  });
}

/** A shape that stands in many places: what all of them share, and one of them. */
export interface Sign {
  readonly attributes: Attributes;
  at(x: number, y: number): Markup;
}

/** The earlier of two values: a ring, wide enough to be seen around the later one. */
export function ring(pen: Pen): Sign {
  return {
    attributes: { fill: pen.colour('paper'), stroke: pen.colour('first'), 'stroke-width': 2 },
    at: (x, y) => element('circle', { cx: x, cy: y, r: 6 }),
  };
}

/** The later of two values, or that of the first of two roles: a full disc. */
export function disc(pen: Pen): Sign {
  return {
    attributes: { fill: pen.colour('first'), stroke: pen.colour('paper') },
    at: (x, y) => element('circle', { cx: x, cy: y, r: 4.5 }),
  };
}

const DIAMOND = symbol(symbolDiamond2, 150)() ?? '';

/** The value of the second of two roles: a diamond, which shows on both sides of a disc. */
export function diamond(pen: Pen): Sign {
  return {
    attributes: { fill: pen.colour('second'), stroke: pen.colour('paper') },
    at: (x, y) => element('path', { d: DIAMOND, transform: moved(x, y) }),
  };
}

/** A sign by itself, as in a legend. */
export function oneSign({ attributes, at }: Sign, x: number, y: number): Markup[] {
  return group(attributes, [at(x, y)]);
}

/** How intervals are drawn. */
export function whiskerStyle(pen: Pen): Attributes {
  return { stroke: pen.colour('ink'), 'stroke-width': 1.2, fill: 'none' };
}

/** An interval; an end that lies beyond what is shown has no cap. */
export function whisker({ left, right }: Span, y: number, shown: Span): Markup {
  const [from, to] = [Math.max(left, shown.left), Math.min(right, shown.right)];
  const cap = (x: number) => `M${coordinate(x)},${coordinate(y - 5)}V${coordinate(y + 5)}`;
  const caps = [...(left >= shown.left ? [cap(from)] : []), ...(right <= shown.right ? [cap(to)] : [])];
  return element('path', {
    d: `M${coordinate(from)},${coordinate(y)}H${coordinate(to)}${caps.join('')}`,
  });
}

/** Where a ball stands, and the place of its band among the others. */
export interface BallPlace {
  readonly x: number;
  readonly y: number;
  readonly rank: number;
}

const BALL = 5;

/** The places of bands among the others, as discs that are the fuller the higher they are: empty, half, full. */
export function balls(places: readonly BallPlace[], bands: number, pen: Pen): Markup[] {
  const shareOf = ({ rank }: BallPlace) => (bands < 2 ? 1 : rank / (bands - 1));
  const circles = { stroke: pen.colour('ink'), 'stroke-width': 1.2, fill: pen.colour('paper') };
  const full = pen.colour('ink');
  return [
    ...group(
      circles,
      places.map((place) => {
        const fill = shareOf(place) === 1 ? full : null;
        return element('circle', { cx: place.x, cy: place.y, r: BALL, fill });
      }),
    ),
    ...group(
      {},
      places.flatMap((place) => {
        const share = shareOf(place);
        return share > 0 && share < 1 ? [slice(place, share)] : [];
      }),
    ),
  ];
}

function slice({ x, y }: BallPlace, share: number): Markup {
  const path = arc()({ innerRadius: 0, outerRadius: BALL, startAngle: 0, endAngle: 2 * Math.PI * share });
  return element('path', { d: path ?? '', transform: moved(x, y) });
}

function moved(x: number, y: number): string {
  return `translate(${coordinate(x)},${coordinate(y)})`;
}

/** Lines that rise to the right across a box and stay within it, as a path. */
export function hatching({ x, y, width, height }: Box, step: number): string {
  const lines: string[] = [];
  for (let offset = step; offset < width + height; offset += step) {
    const [x1, y1] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    const [x2, y2] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    lines.push(`M${coordinate(x1)},${coordinate(y1)}L${coordinate(x2)},${coordinate(y2)}`);
  }
  return lines.join('');
}
