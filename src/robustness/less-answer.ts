import { type AnswerState, FIRST_STATE_BYTE, type ResponseTable, STATE_BYTE } from '../responses/types.ts';
import { DONT_KNOW_VALUE, type ItemTally } from '../scoring/group.ts';

/** What one respondent answered to one item. */
export interface GivenAnswer {
  /** See STATE_BYTE. */
  readonly code: number;
  /** Index of the option, number or set of ticks; null where there is no answer. */
  readonly value: number | null;
  readonly weight: number;
}

export function givenAnswer(table: ResponseTable, item: number, row: number): GivenAnswer {
  const column = table.answers[item];
  const code = column?.codes[row] ?? STATE_BYTE.blank;
  const value = column?.values ? (column.values[row] ?? 0) : code;
  const weight = table.weightMillionths?.[row] ?? 1;
  return { code, value: code < FIRST_STATE_BYTE ? value : null, weight };
}

/** The same for all answers whose taking away leaves the same. */
export function answerKey({ code, value, weight }: GivenAnswer): string {
  return `${code}/${value}/${weight}`;
}

/** A tally with one answer less; `countsDontKnow` where a don't-know is an answer of 0 points. */
export function withoutAnswer(
  tally: ItemTally,
  { code, value, weight }: GivenAnswer,
  countsDontKnow: boolean,
): ItemTally {
  if (value !== null) return takeAnswer(tally, 'answered', value, weight);
  const state = STATES.find((each) => STATE_BYTE[each] === code) ?? 'invalid';
  if (state === 'dont-know' && countsDontKnow) return takeAnswer(tally, state, DONT_KNOW_VALUE, weight);
  const isMissing = state !== 'not-applicable' && state !== 'not-asked';
  return {
    ...tally,
    states: { ...tally.states, [state]: tally.states[state] - 1 },
    missing: tally.missing - (isMissing ? 1 : 0),
    missingWeight: tally.missingWeight - (isMissing ? weight : 0),
  };
}

const STATES = ['dont-know', 'not-applicable', 'blank', 'not-asked', 'invalid'] as const;

function takeAnswer(tally: ItemTally, state: AnswerState, value: number, weight: number): ItemTally {
  return {
    ...tally,
    answers: tally.answers.map((entry) =>
      entry.value === value ? { ...entry, count: entry.count - 1, weight: entry.weight - weight } : entry,
    ),
    answered: tally.answered - 1,
    states: { ...tally.states, [state]: tally.states[state] - 1 },
  };
}
