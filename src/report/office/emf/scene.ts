import { circleSteps, pathSteps, rectangleSteps, type Step } from './path-data.ts';

/** A drawing as marks one over another, in pixels, every place its own. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark =
  | {
      readonly kind: 'outline';
      readonly steps: readonly Step[];
      /** #rrggbb; null for none. */
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly strokeWidth: number;
      readonly isBroken: boolean;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      /** Degrees, counted as clocks do. */
      readonly turn: number;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly isBold: boolean;
      readonly isItalic: boolean;
      readonly fill: string;
    };

type Attributes = ReadonlyMap<string, string>;

/** Where an element stands: what it takes over from those around it, and how far they move and turn it. */
interface Place {
  readonly name: string;
  readonly attributes: Attributes;
  readonly matrix: Matrix;
}

type Matrix = readonly [number, number, number, number, number, number];

const TOKEN = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/** The marks of a picture that coordkit drew: of SVG it knows what those pictures use, and no more. */
export function sceneOf(svg: string): Scene {
  const marks: Mark[] = [];
  const open: Place[] = [{ name: '', attributes: new Map(), matrix: [1, 0, 0, 1, 0, 0] }];
  let size: Attributes = new Map();
  let line = { x: 0, y: 0 };
  for (const [, close, name = '', given = '', empty, text] of svg.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (around === undefined) break;
    if (text !== undefined) {
      if (around.name === 'text' || around.name === 'tspan') marks.push(textMark(text, line, around));
      continue;
    }
    if (close === '/') {
      open.pop();
      continue;
    }
    const own = attributesOf(given);
    const place = placeOf(name, own, around);
    if (name === 'svg') size = own;
    if (name === 'text') line = { x: number(own, 'x'), y: number(own, 'y') };
    if (name === 'tspan') line = { x: number(own, 'x', line.x), y: line.y + number(own, 'dy') };
    const steps = stepsOf(name, own);
    if (steps !== null) marks.push(outlineMark(steps, place));
    if (empty !== '/') open.push(place);
  }
  return { width: number(size, 'width'), height: number(size, 'height'), marks };
}

function attributesOf(given: string): Attributes {
  return new Map([...given.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
}

function placeOf(name: string, own: Attributes, around: Place): Place {
  const transform = own.get('transform') ?? '';
  let { matrix } = around;
  for (const [, kind, numbers = ''] of transform.matchAll(/(translate|rotate)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = numbers.split(/[\s,]+/).map(Number);
    const angle = (a * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    matrix = times(matrix, kind === 'translate' ? [1, 0, 0, 1, a, b] : [cos, sin, -sin, cos, 0, 0]);
  }
  return { name, attributes: new Map([...around.attributes, ...own]), matrix };
}

function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function stepsOf(name: string, own: Attributes): Step[] | null {
  if (name === 'path') return pathSteps(own.get('d') ?? '');
  if (name === 'circle') return circleSteps(number(own, 'cx'), number(own, 'cy'), number(own, 'r'));
  if (name !== 'rect') return null;
  return rectangleSteps(number(own, 'x'), number(own, 'y'), number(own, 'width'), number(own, 'height'));
}

function outlineMark(steps: readonly Step[], { attributes, matrix }: Place): Mark {
  return {
    kind: 'outline',
    steps: steps.map((step): Step => {
      if (step.kind === 'close') return step;
      const points = moved(step.points, matrix);
      return step.kind === 'curve'
        ? { kind: 'curve', points }
        : { ...step, points: [points[0] ?? 0, points[1] ?? 0] };
    }),
    fill: colour(attributes.get('fill') ?? '#000000', number(attributes, 'fill-opacity', 1)),
    stroke: colour(attributes.get('stroke') ?? 'none', number(attributes, 'stroke-opacity', 1)),
    strokeWidth: number(attributes, 'stroke-width', 1),
    isBroken: attributes.has('stroke-dasharray'),
  };
}

function textMark(text: string, { x, y }: { x: number; y: number }, { attributes, matrix }: Place): Mark {
  const [toX = 0, toY = 0] = moved([x, y], matrix);
  const anchor = attributes.get('text-anchor');
  return {
    kind: 'text',
    text: unescaped(text),
    x: toX,
    y: toY,
    turn: (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI,
    size: number(attributes, 'font-size', 13),
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    isBold: number(attributes, 'font-weight', 400) >= 600,
    isItalic: attributes.get('font-style') === 'italic',
    fill: colour(attributes.get('fill') ?? '#000000', 1) ?? '#000000',
  };
}

function moved(points: readonly number[], [a, b, c, d, e, f]: Matrix): number[] {
  return points.map((value, index) => {
    const isX = index % 2 === 0;
    const [x, y] = isX ? [value, points[index + 1] ?? 0] : [points[index - 1] ?? 0, value];
    return isX ? a * x + c * y + e : b * x + d * y + f;
  });
}

/** A colour as it looks on white; null for none. */
function colour(value: string, opacity: number): string | null {
  if (!/^#[\da-f]{6}$/i.test(value) || opacity === 0) return null;
  if (opacity === 1) return value;
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(value.slice(at, at + 2), 16);
    return Math.round(255 - (255 - part) * opacity)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

function number(attributes: Attributes, name: string, otherwise = 0): number {
  const value = Number(attributes.get(name) ?? Number.NaN);
  return Number.isFinite(value) ? value : otherwise;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
]);

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}
