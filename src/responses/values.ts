import type { RangeScale } from '../checklist/types.ts';
import { fold } from '../text.ts';
import { hasControlCharacter, isBlankText } from './clean.ts';
import type { ItemPlace } from './item-index.ts';
import { parseTicks } from './multiple.ts';
import { parseNumber } from './numbers.ts';
import { answerFinder, namedAnswers } from './option-names.ts';
import { type AnswerState, STATE_BYTE } from './types.ts';

/** What a cell was taken for. */
export interface Understood {
  readonly state: AnswerState;
  /** As in `AnswerColumn.codes`. */
  readonly byte: number;
  /** As in `AnswerColumn.values`; NaN where there is no number. */
  readonly value: number;
  /** Code of the one option chosen, else null. */
  readonly code: string | null;
}

/** Says what a cell of one item means. What is not declared is blank or invalid, never guessed. */
export type Understand = (cell: string) => Understood;

export const INVALID: Understood = stateOnly('invalid');
export const BLANK: Understood = stateOnly('blank');

/** The meaning of the cells of an item, from its scale, its anchors and its missing codes. */
export function understandingOf(place: ItemPlace): Understand {
  const find = answerFinder(namedAnswers(place.item, place.scale));
  const rest = restOf(place);
  return (cell) => {
    if (hasControlCharacter(cell)) return place.scale.kind === 'text' ? answered(0) : INVALID;
    const named = find(cell);
    if (named?.missing) return stateOnly(named.missing);
    if (named?.option != null) return optionAt(place, named.option, named.code);
    return isBlankText(fold(cell)) ? BLANK : rest(cell);
  };
}

/** What is left to understand of a cell that is neither blank nor a missing code nor one option. */
function restOf(place: ItemPlace): Understand {
  const { scale } = place;
  switch (scale.kind) {
    case 'options':
      return () => INVALID;
    case 'text':
      return () => answered(0);
    case 'range':
      return (cell) => numberIn(scale, cell);
    case 'multiple':
      return ticksIn(place);
  }
}

function numberIn(scale: RangeScale, cell: string): Understood {
  const value = parseNumber(cell, scale.unit);
  return value !== null && value >= scale.min && value <= scale.max ? answered(value) : INVALID;
}

function ticksIn(place: ItemPlace): Understand {
  const answers = namedAnswers(place.item, place.scale);
  return (cell) => {
    const ticked = parseTicks(cell, answers);
    return ticked === null ? INVALID : understandTicks(place, ticked);
  };
}

/** What options ticked together mean; bit i stands for option i. An exclusive option beside another is invalid. */
export function understandTicks({ scale }: ItemPlace, bits: number): Understood {
  const options = scale.kind === 'multiple' ? scale.options : [];
  const ticked = options.filter((_, index) => (bits & (1 << index)) !== 0);
  if (ticked.length > 1 && ticked.some((option) => option.exclusive)) return INVALID;
  return answered(bits);
}

/** A state without an answer. */
export function stateOnly(state: Exclude<AnswerState, 'answered'>): Understood {
  return { state, byte: STATE_BYTE[state], value: Number.NaN, code: null };
}

function optionAt(place: ItemPlace, index: number, code: string): Understood {
  if (place.scale.kind === 'multiple') return understandTicks(place, 1 << index);
  return { state: 'answered', byte: index, value: Number.NaN, code };
}

function answered(value: number): Understood {
  return { state: 'answered', byte: STATE_BYTE.answered, value, code: null };
}
