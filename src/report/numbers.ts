/** How a language writes figures. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** Stands where there is no figure. */
  readonly none: string;
  percent(figure: string): string;
  below(figure: string): string;
  above(figure: string): string;
}

const MINUS = '−';
const BINARY_NOISE = 1e-9;
const LARGEST = 1e12;

/**
 * A figure as people read it, rounded half away from zero to `digits` decimals (0 to 4); `style.none` for null.
 * For display only: nothing is decided on what it gives.
 */
export function formatNumber(value: number | null, digits: number, style: NumberStyle): string {
  if (value === null || !(Math.abs(value) < LARGEST)) return style.none;
  const text = roundedDigits(Math.abs(value), digits);
  const sign = value < 0 && /[1-9]/.test(text) ? MINUS : '';
  const [whole = '0', fraction = ''] = text.split('.');
  return `${sign}${groupDigits(whole, style.group)}${fraction && `${style.decimal}${fraction}`}`;
}

/** A difference with its sign, such as +12.5; one that rounds to zero has none. */
export function formatSigned(value: number | null, digits: number, style: NumberStyle): string {
  const text = formatNumber(value, digits, style);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A figure with no more decimals than it has, at most `digits`: 50, 62.5. */
export function formatPlain(value: number | null, digits: number, style: NumberStyle): string {
  const text = formatNumber(value, digits, style);
  return text.includes(style.decimal) ? text.replace(/0+$/, '').replace(/\D$/, '') : text;
}

/** A share (0 to 1 and above) as a whole percent; one that is not complete never reads 100 %, one above 0 never 0 %. */
export function formatShare(share: number | null, style: NumberStyle): string {
  if (share === null) return style.none;
  const text = style.percent(formatNumber(share * 100, 0, style));
  const almost = 1 - 1e-9;
  if (share < almost && share >= 0.995) return style.above(style.percent('99'));
  return share > 1e-9 && share < 0.005 ? style.below(style.percent('1')) : text;
}

/** Digits in groups of three from the right: 12,500. */
export function groupDigits(digits: string, group: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, group);
}

/** Rounds what people see and not the binary fraction behind it, so that 1.005 is 1.01 as anyone would expect. */
function roundedDigits(magnitude: number, digits: number): string {
  const rounded = String(Math.floor(magnitude * 10 ** digits + 0.5 + BINARY_NOISE)).padStart(digits + 1, '0');
  return digits === 0 ? rounded : `${rounded.slice(0, -digits)}.${rounded.slice(-digits)}`;
}
