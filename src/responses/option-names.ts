import type { Item, MissingState, Scale } from '../checklist/types.ts';
import { fold } from '../text.ts';
import { uniqueNames } from './item-index.ts';

/** An option of a scale or one of its missing codes, with all it is called. */
export interface NamedAnswer {
  readonly code: string;
  /** Place among the options, from 0; null for a missing code. */
  readonly option: number | null;
  /** Null for an option. */
  readonly missing: MissingState | null;
  /** Labels in every language, and the item's own wording of it, folded. */
  readonly labels: readonly string[];
}

/** Everything that a cell of this item may say, missing codes first: where both match, the cell is no answer. */
export function namedAnswers(item: Item, scale: Scale): NamedAnswer[] {
  const missing = scale.missing.map(({ code, label, state }): NamedAnswer => {
    return { code, option: null, missing: state, labels: Object.values(label).map(fold) };
  });
  if (scale.kind !== 'options' && scale.kind !== 'multiple') return missing;
  const anchors = new Map(Object.entries(item.anchors));
  const options = scale.options.map(({ code, label }, option): NamedAnswer => {
    const texts = [...Object.values(label), ...Object.values(anchors.get(code) ?? {})];
    return { code, option, missing: null, labels: texts.map(fold) };
  });
  return [...missing, ...options];
}

/** Finds what a cell says among the answers it may give; null where it says none of them, or not clearly which. */
export type FindAnswer = (cell: string) => NamedAnswer | null;

export function answerFinder(answers: readonly NamedAnswer[]): FindAnswer {
  const codes = new Map([...answers].reverse().map((answer) => [answer.code, answer]));
  const folded = foldedFinder(answers);
  return (cell) => {
    const text = cell.trim();
    return (
      codes.get(text) ?? folded(fold(cell)) ?? wholeNumber(text, codes) ?? codeWithLabel(fold(cell), answers)
    );
  };
}

/** Missing codes before options, codes before labels. */
function foldedFinder(answers: readonly NamedAnswer[]): FindAnswer {
  const missing = answers.filter((answer) => answer.option === null);
  const options = answers.filter((answer) => answer.option !== null);
  const maps = [missing, options].flatMap((some) => [
    uniqueNames(some, (answer) => [fold(answer.code)]),
    uniqueNames(some, (answer) => answer.labels),
  ]);
  return (text) => {
    for (const map of maps) {
      const found = map.get(text);
      if (found) return found;
    }
    return null;
  };
}

/** Spreadsheets write 4.0 or 4,0 for a code 4. */
function wholeNumber(text: string, codes: ReadonlyMap<string, NamedAnswer>): NamedAnswer | null {
  const whole = /^(-?\d+)[.,]0+$/.exec(text)?.[1];
  return whole === undefined ? null : (codes.get(whole) ?? null);
}

/** `4 - label`, `4. label`, `4 = label`, `4 (label)`: both parts must belong to the same answer. */
function codeWithLabel(text: string, answers: readonly NamedAnswer[]): NamedAnswer | null {
  return answers.find((answer) => isCodeWithLabel(text, answer)) ?? null;
}

function isCodeWithLabel(text: string, { code, labels }: NamedAnswer): boolean {
  const start = fold(code);
  if (!text.startsWith(start)) return false;
  const rest = text.slice(start.length);
  const plain = /^\s*[-–—.:=)]\s*(.+)$|^\s(.+)$/.exec(rest);
  const inBrackets = /^\s*\((.+)\)$/.exec(rest)?.[1];
  return [plain?.[1], plain?.[2], inBrackets].some((label) => label !== undefined && labels.includes(label));
}
