import type { PlannedDesign, PlannedReach, PlannedSize, PowerResult } from '../../planning/types.ts';
import type { Cell } from '../document.ts';
import { formatNumber, formatPlain } from '../numbers.ts';
import type { Words } from '../words/words.ts';

/** What every part of a plan's report needs. */
export interface PowerContext {
  readonly words: Words;
  readonly result: PowerResult;
}

/** What was asked: "For a change of 10 points and a standard deviation of 15 points". */
export function askedText({ words, result }: PowerContext): string {
  const { asked } = words.power;
  const { change, deviation, n } = result.asked;
  const texts = [
    ...(change === null ? [] : [asked.change(givenPoints(change, words))]),
    ...(deviation === null ? [] : [asked.deviation(givenPoints(deviation, words))]),
    ...(n === null ? [] : [words.counts.respondents(n)]),
  ];
  return texts.length === 0 ? asked.nothing : asked.all(words.text.and(texts));
}

/** "20 respondents", or "5 clusters of 8 (40 respondents)". */
export function sizeText(
  { units, respondents }: Pick<PlannedSize, 'units' | 'respondents'>,
  { words, result }: PowerContext,
): string {
  const { clusterSize } = result.asked;
  const count = words.counts.respondents(respondents);
  return clusterSize === 1 ? count : words.text.inside(words.power.clustersOf(units, clusterSize), count);
}

/** "20 respondents" or "5 clusters": what is independent of each other. */
export function unitsText(units: number, { words, result }: PowerContext): string {
  return result.asked.clusterSize === 1 ? words.counts.respondents(units) : words.power.clusters(units);
}

/** That so few can only be described. */
export function tooFewText(size: PlannedSize, context: PowerContext): string {
  const { words, result } = context;
  const caution = size.caution === null ? '' : words.inference.cautions[size.caution];
  const fewest = formatNumber(result.method.fewestUnits, 0, words.number);
  return words.power.reach.tooFew(sizeText(size, context), caution, fewest);
}

/** The word for what is independent of each other. */
export function unitsName({ words, result }: PowerContext): string {
  return words.power.units[result.asked.clusterSize === 1 ? 'respondents' : 'clusters'];
}

/** A figure that was typed in, with all its decimals up to four. */
export function givenText(value: number, words: Words): string {
  return formatPlain(value, 4, words.number);
}

/** Points that were typed in, with their unit: "10 points". */
export function givenPoints(value: number, words: Words): string {
  return words.power.points(givenText(value, words), value);
}

/** Points with one decimal and their unit: "13.3 points". */
export function roundedPoints(value: number, words: Words): string {
  return words.power.points(formatNumber(value, 1, words.number), value);
}

/** A share from 0 to 1 that was typed in, in percent with all its decimals. */
export function givenShare(share: number, words: Words): string {
  return words.number.percent(formatPlain(share * 100, 2, words.number));
}

/** A p-value with four decimals at most. */
export function pText(p: number, words: Words): string {
  const least = 0.0001;
  return p < least
    ? words.number.below(formatPlain(least, 4, words.number))
    : formatPlain(p, 4, words.number);
}

/** The level that the test is made at, such as 0.05. */
export function alphaText({ words, result }: PowerContext): string {
  return formatPlain(1 - result.method.level, 4, words.number);
}

/** A cell with a figure and the number behind it; the mark for none where there is no figure. */
export function figureCell(value: number | null, digits: number, words: Words): Cell {
  const text = formatNumber(value, digits, words.number);
  return value === null ? { text } : { text, number: value };
}

/** The plan of one design. */
export function planOf(design: PlannedDesign, { result }: PowerContext) {
  return result.designs.find((each) => each.design === design);
}

/** Whether the change that is detected is larger than a score of 0 to 100 can make. */
export function isBeyondScale({ change }: PlannedReach): boolean {
  return change !== null && change > 100;
}
