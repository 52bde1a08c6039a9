const NAMES =
  'xmlns|version|role|id|width|height|viewBox|d|x|y|cx|cy|r|fill|stroke|stroke-width|stroke-linejoin|stroke-linecap';
const TAG = new RegExp(`<(?:/?(?:svg|g)|(?:path|rect|circle))(?:\\s+(?:${NAMES})="[^"<>&]*")*\\s*/?>`, 'g');
const SAID = /<\?xml[^>]*\?>|<!--[\s\S]*?-->|<(title|desc)(?:\s[^>]*)?>[^<]*<\/\1>/g;
const COLOUR = /^(?:none|#[\da-f]{6})$/i;
const PATH = /^[MLHVCZmlhvcz\d\s,.+-]*$/;
const VIEW = /^0[\s,]+0[\s,]+(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)$/;

/**
 * A drawing of nothing but outlines in plain colours, in the few forms that pictures of coordkit have as well; null for
 * an SVG that holds anything else, such as letters, gradients or styles.
 */
export function plainSvg(svg: string): string | null {
  const drawn = svg.replace(SAID, '');
  if (drawn.replace(TAG, '').trim() !== '') return null;
  const values = (name: string) =>
    [...drawn.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
  const [, width, height] = VIEW.exec(values('viewBox')[0] ?? '') ?? [];
  const isPlain =
    [...values('fill'), ...values('stroke')].every((value) => COLOUR.test(value)) &&
    values('d').every((value) => PATH.test(value));
  if (!isPlain || width === undefined || height === undefined) return null;
  return drawn
    .replace(/<svg\s[^>]*>/, (tag) => `<svg width="${width}" height="${height}"${ownColours(tag)}>`)
    .replace(/(\sd=")([^"]*)/g, (_, name, data) => name + absolutePath(data));
}

function ownColours(tag: string): string {
  return (tag.match(/\s(?:fill|stroke|stroke-width)="[^"]*"/g) ?? []).join('');
}

/** The path with every point counted from the corner of the picture. */
function absolutePath(data: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const steps: string[] = [];
  for (const [, command = '', given = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toUpperCase();
    const isRelative = command !== kind;
    const numbers = (given.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (kind === 'Z') {
      [x, y] = [startX, startY];
      steps.push('Z');
    }
    const size = SIZES[kind] ?? 0;
    for (let at = 0; size > 0 && at + size <= numbers.length; at += size) {
      const points = numbers.slice(at, at + size).map((value, index) => {
        const isX = kind === 'H' || (kind !== 'V' && index % 2 === 0);
        return isRelative ? value + (isX ? x : y) : value;
      });
      if (kind === 'H') x = points[0] ?? x;
      else if (kind === 'V') y = points[0] ?? y;
      else [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
      if (kind === 'M' && at === 0) [startX, startY] = [x, y];
      steps.push(`${kind === 'M' && at > 0 ? 'L' : kind}${points.join(',')}`);
    }
  }
  return steps.join('');
}

const SIZES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6 };
