/** A chain of figures that a text says are equal, such as `√(2 × 8) = √16 = 4`. */
export interface Claim {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** What rounding of the figures leaves room for. */
  readonly tolerance: number;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '²': '2', '³': '3', '⁵': '5', '⁶': '6', '⁷': '7' };
const SYMBOLS = '[\\d.√()÷×+−²³⁵⁶⁷ /]';

/**
 * Every `a = b` of a text in which both sides are written in figures alone; others are passed over. A side that begins
 * with an operator goes on from the figure before it, as in `300; ÷ 64 = 4.688`.
 */
export function claimsIn(text: string): Claim[] {
  const parts = text.split('=');
  const claims: Claim[] = [];
  let before: number | null = null;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const left = sideBefore(part, before);
    const rightText = parts[index + 1]?.match(new RegExp(`^${SYMBOLS}+`))?.[0] ?? '';
    const right = evaluate(trimmed(rightText));
    before = right;
    if (left === null || right === null) continue;
    const digits = trimmed(rightText).split('.')[1]?.match(/^\d*/)?.[0].length ?? 0;
    claims.push({
      text: `${part.trim().slice(-60)} = ${rightText.trim()}`,
      left,
      right,
      tolerance: 0.501 * 10 ** -digits + 5e-4 * Math.abs(left),
    });
  }
  return claims;
}

function sideBefore(part: string, before: number | null): number | null {
  const whole = part.match(new RegExp(`${SYMBOLS}*$`))?.[0] ?? '';
  const rest = part.slice(0, part.length - whole.length);
  // What touches a letter belongs to a name, such as n₂ or Γ(3.5).
  const side = trimmed(/[^\s;:,]$/.test(rest) ? whole.replace(/^\S+/, '') : whole);
  if (!/^[÷×+−] /.test(side)) return evaluate(side);
  const goesOn = new RegExp(`^${SYMBOLS}+;$`).test(rest);
  return goesOn && before !== null ? evaluate(`${before} ${side}`.replace(/^-/, '−')) : null;
}

function trimmed(side: string): string {
  return side.trim().replace(/[.\s(]+$/, '');
}

/** Value of an expression with + − × ÷ √, brackets and small powers; null where it is none. */
export function evaluate(expression: string): number | null {
  const spaced = expression.replace(/(\d) (?=\d{3}(?!\d))/g, '$1').replaceAll('/', '÷');
  const tokens = spaced.match(/\d+(?:\.\d+)?|[√()÷×+−²³⁵⁶⁷]/g) ?? [];
  if (tokens.length === 0 || tokens.join('') !== spaced.replaceAll(' ', '')) return null;
  let place = 0;
  const value = sum();
  return place === tokens.length ? value : null;

  function next(...wanted: readonly string[]): string | null {
    const token = tokens[place];
    if (token === undefined || !wanted.includes(token)) return null;
    place += 1;
    return token;
  }

  function sum(): number | null {
    let total = product();
    for (let sign = next('+', '−'); sign !== null; sign = next('+', '−')) {
      const more = product();
      total = total === null || more === null ? null : sign === '+' ? total + more : total - more;
    }
    return total;
  }

  function product(): number | null {
    let total = power();
    for (let sign = next('×', '÷'); sign !== null; sign = next('×', '÷')) {
      const more = power();
      total = total === null || more === null ? null : sign === '×' ? total * more : total / more;
    }
    return total;
  }

  function power(): number | null {
    if (next('−') !== null) {
      const value = power();
      return value === null ? null : -value;
    }
    if (next('√') !== null) {
      const value = power();
      return value === null ? null : Math.sqrt(value);
    }
    const base = atom();
    const exponent = next(...Object.keys(SUPERSCRIPTS));
    return base === null || exponent === null ? base : base ** Number(SUPERSCRIPTS[exponent]);
  }

  function atom(): number | null {
    if (next('(') !== null) {
      const value = sum();
      return next(')') === null ? null : value;
    }
    const token = tokens[place];
    if (token === undefined || !/^\d/.test(token)) return null;
    place += 1;
    return Number(token);
  }
}
