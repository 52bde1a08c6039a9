import type { Item, MultipleScale, RangeScale, Scale } from '../checklist/types.ts';

/** Points, 0 to 100, of the option with this index; reversed where the item is. */
export function optionPoints(item: Item, scale: Scale, index: number): number {
  if (scale.kind !== 'options') return 0;
  return directed(item, scale.options[index]?.points ?? 0);
}

/** Points, 0 to 100, of a number or of a set of ticks; reversed where the item is. */
export function valuePoints(item: Item, scale: Scale, value: number): number {
  if (scale.kind === 'range') return directed(item, rangePoints(scale, value));
  return scale.kind === 'multiple' ? directed(item, tickedPoints(scale, value)) : 0;
}

/** True where option `index` is ticked in the bit set `ticks`. */
export function isTicked(ticks: number, index: number): boolean {
  return ((ticks >>> index) & 1) === 1;
}

function directed(item: Item, points: number): number {
  return item.reverse ? 100 - points : points;
}

function rangePoints(scale: RangeScale, value: number): number {
  return ((value - scale.min) / (scale.max - scale.min)) * 100;
}

function tickedPoints(scale: MultipleScale, ticks: number): number {
  let sum = 0;
  for (const [index, option] of scale.options.entries()) {
    if (isTicked(ticks, index)) sum += option.points;
  }
  return Math.min(sum, 100);
}
