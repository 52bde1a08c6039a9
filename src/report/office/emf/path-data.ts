/** A step of an outline; points are x, y, x, y … */
export type Step =
  | { readonly kind: 'move' | 'line'; readonly points: readonly [number, number] }
  | { readonly kind: 'curve'; readonly points: readonly number[] }
  | { readonly kind: 'close' };

/** The outline of a path as pictures of coordkit write them: absolute M, L, H, V, C, A and Z. */
export function pathSteps(data: string): Step[] {
  const steps: Step[] = [];
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  const go = (kind: 'move' | 'line', toX: number, toY: number) => {
    [x, y] = [toX, toY];
    if (kind === 'move') start = [x, y];
    steps.push({ kind, points: [x, y] });
  };
  for (const [, command = '', given = ''] of data.matchAll(/([MLHVCAZ])([^MLHVCAZ]*)/g)) {
    const numbers = (given.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const at = (index: number) => numbers[index] ?? 0;
    if (command === 'Z') {
      steps.push({ kind: 'close' });
      [x, y] = start;
    }
    if (command === 'H') go('line', at(0), y);
    if (command === 'V') go('line', x, at(0));
    if (command === 'M' || command === 'L') {
      for (let index = 0; index < numbers.length; index += 2)
        go(command === 'M' && index === 0 ? 'move' : 'line', at(index), at(index + 1));
    }
    if (command === 'C') {
      steps.push({ kind: 'curve', points: numbers });
      [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
    }
    if (command === 'A') {
      for (let index = 0; index < numbers.length; index += 7) {
        const to: [number, number] = [at(index + 5), at(index + 6)];
        const points = arcCurves([x, y], to, at(index), at(index + 3) === 1, at(index + 4) === 1);
        steps.push({ kind: 'curve', points });
        [x, y] = to;
      }
    }
  }
  return steps;
}

/** A circle as an outline. */
export function circleSteps(x: number, y: number, radius: number): Step[] {
  return pathSteps(
    `M${x - radius},${y}A${radius},${radius},0,1,1,${x + radius},${y}A${radius},${radius},0,1,1,${x - radius},${y}Z`,
  );
}

export function rectangleSteps(x: number, y: number, width: number, height: number): Step[] {
  return pathSteps(`M${x},${y}L${x + width},${y}L${x + width},${y + height}L${x},${y + height}Z`);
}

type Point = readonly [number, number];

/** Part of a circle as cubic curves, none over more than a quarter; centre by the formulas of SVG 1.1, appendix F.6.5. */
function arcCurves(from: Point, to: Point, radius: number, isLarge: boolean, isClockwise: boolean): number[] {
  const [dx, dy] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  const half = Math.hypot(dx, dy);
  if (half === 0 || radius === 0) return [...from, ...to, ...to];
  const r = Math.max(radius, half);
  const away = Math.sqrt(Math.max(0, r * r - half * half)) * (isLarge === isClockwise ? -1 : 1);
  const centre: Point = [
    (from[0] + to[0]) / 2 - (away * dy) / half,
    (from[1] + to[1]) / 2 + (away * dx) / half,
  ];
  const first = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const last = Math.atan2(to[1] - centre[1], to[0] - centre[0]);
  const turn = 2 * Math.PI;
  const sweep = isClockwise
    ? (((last - first) % turn) + turn) % turn
    : -((((first - last) % turn) + turn) % turn);
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / pieces;
  const reach = (4 / 3) * Math.tan(step / 4) * r;
  return Array.from({ length: pieces }, (_, piece) => {
    const [a, b] = [first + piece * step, first + (piece + 1) * step];
    const start = on(centre, r, a);
    const end = piece === pieces - 1 ? to : on(centre, r, b);
    return [
      start[0] - reach * Math.sin(a),
      start[1] + reach * Math.cos(a),
      end[0] + reach * Math.sin(b),
      end[1] - reach * Math.cos(b),
      ...end,
    ];
  }).flat();
}

function on(centre: Point, radius: number, angle: number): Point {
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
}
