import { fold } from '../text.ts';
import type { NamedAnswer } from './option-names.ts';

const LONGEST_LIST = 5_000;

/**
 * The options named in one cell, joined by spaces, commas, semicolons, bars or line breaks; bit i stands for option i.
 * Labels may hold spaces and commas themselves. Null where something in the cell is no option, and where the cell can
 * be taken apart in two ways with different options.
 */
export function parseTicks(cell: string, answers: readonly NamedAnswer[]): number | null {
  const text = fold(cell);
  if (text.length > LONGEST_LIST) return null;
  const readings = readingsOf(
    text,
    answers.filter((answer) => answer.option !== null),
  );
  return readings.size === 1 ? ([...readings][0] ?? null) : null;
}

const MOST_READINGS = 16;

/** The sets of options that the whole text can be read as; a few are as good as all. */
function readingsOf(text: string, options: readonly NamedAnswer[]): ReadonlySet<number> {
  const upTo: (Set<number> | undefined)[] = [new Set([0])];
  for (let at = 0; at < text.length; at++) {
    const before = upTo[at];
    if (before) extendReadings(text, at, before, options, upTo);
  }
  return upTo[text.length] ?? new Set();
}

function extendReadings(
  text: string,
  at: number,
  before: ReadonlySet<number>,
  options: readonly NamedAnswer[],
  upTo: (Set<number> | undefined)[],
): void {
  for (const option of options) {
    for (const name of [fold(option.code), ...option.labels]) {
      if (name === '' || !text.startsWith(name, at)) continue;
      const end = endOfJoint(text, at + name.length);
      if (end === null) continue;
      const readings = upTo[end] ?? new Set();
      upTo[end] = readings;
      for (const bits of before)
        if (readings.size < MOST_READINGS) readings.add(bits | (1 << (option.option ?? 0)));
    }
  }
}

/** Where the next name begins behind a joint; null where the name goes on. */
function endOfJoint(text: string, at: number): number | null {
  if (at === text.length) return at;
  const joint = /[ ,;|]+/y;
  joint.lastIndex = at;
  return joint.test(text) ? joint.lastIndex : null;
}
