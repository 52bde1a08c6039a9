import type { Cell } from '../../document.ts';
import type { NumberStyle } from '../../numbers.ts';
import type { Format, SheetCell, StyledCell } from '../workbook.ts';

/**
 * A cell of a document as a cell of a sheet: the figure behind it where the text says that figure and no more, else the
 * text.
 */
export function figureCell({ text, number, colour, strong }: Cell, style: NumberStyle): SheetCell {
  const format = number === undefined ? null : formatOf(text, number, style);
  const own: StyledCell = {
    value: format === null || number === undefined ? text : number,
    ...(format === null ? { format: 'text' } : { format }),
    ...(strong ? { strong } : {}),
    ...(colour ? { colour } : {}),
  };
  return own;
}

const PLAIN: readonly Format[] = ['count', 'points', 'hundredths', 'thousandths', 'ten-thousandths'];
const SIGNED: readonly Format[] = [
  'difference-count',
  'difference',
  'difference-hundredths',
  'difference-thousandths',
];

/** The format in which the number reads as the text does; null where there is none. */
function formatOf(text: string, number: number, style: NumberStyle): Format | null {
  const plain = text
    .replaceAll(style.group, '')
    .replace(style.decimal, '.')
    .replace('−', '-')
    .replace(/\s/gu, '');
  if (/^[<>][\d.]+%$/.test(plain)) return plain.startsWith('<') ? 'share-tenths' : 'share';
  if (/^<[\d.]+$/.test(plain)) return 'p';
  const [, sign, figure, decimals = '', percent] = /^([+-]?)(\d+(?:\.(\d+))?)(%?)$/.exec(plain) ?? [];
  if (figure === undefined) return null;
  const shown = Number(figure) * (sign === '-' ? -1 : 1);
  const isNear = (value: number) => Math.abs(value - shown) <= 0.5000001 * 10 ** -decimals.length;
  const isSigned = sign === '+';
  if (percent === '%') return percentFormat(isNear(number * 100), isNear(number), isSigned, decimals.length);
  if (!isNear(number)) return null;
  return (isSigned ? SIGNED : PLAIN)[decimals.length] ?? 'number';
}

function percentFormat(
  isShare: boolean,
  isPercent: boolean,
  isSigned: boolean,
  decimals: number,
): Format | null {
  if (isShare && decimals === 1 && !isSigned) return 'share-tenths';
  if (decimals > 0) return null;
  if (isShare) return isSigned ? 'difference-share' : 'share';
  if (isPercent) return isSigned ? 'difference-percent' : 'percent';
  return null;
}
