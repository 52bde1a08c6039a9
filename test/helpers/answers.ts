import type { Checklist, LoadedChecklist } from '../../src/checklist/types.ts';
import {
  type AnswerColumn,
  type AnswerState,
  type NameColumn,
  NO_NAME,
  type ReadResponses,
  type Remark,
  STATE_BYTE,
} from '../../src/responses/types.ts';
import { type ItemPlace, itemPlaces } from '../../src/scoring/places.ts';
import type { ScoreOptions } from '../../src/scoring/types.ts';

/** One respondent as a test writes it; answers are codes of options, numbers, lists of ticks, or states. */
export interface Row {
  readonly mechanism?: string;
  readonly round?: string;
  readonly respondent?: string;
  readonly role?: string;
  readonly weight?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, Answer>>;
}

export type Answer =
  | string
  | number
  | readonly string[]
  | { readonly state: Exclude<AnswerState, 'answered'> };

/** A state in the place of an answer. */
export const DONT_KNOW = { state: 'dont-know' } as const;
export const NOT_APPLICABLE = { state: 'not-applicable' } as const;
export const BLANK = { state: 'blank' } as const;
export const NOT_ASKED = { state: 'not-asked' } as const;
export const INVALID = { state: 'invalid' } as const;

export const OPTIONS: ScoreOptions = {
  coordkit: '0.0.0-test',
  date: null,
  seed: null,
  by: [],
  minCell: 5,
  invited: null,
};

/**
 * Answers as the reader gives them, without a file: an answer not given is blank, or not asked where the item is not
 * for the role. An item that no row mentions is not in the data.
 */
export function responsesOf(
  checklist: Checklist,
  rows: readonly Row[],
  remarks: readonly Remark[] = [],
): ReadResponses {
  const weighted = rows.some((row) => row.weight !== undefined);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.attributes ?? {})))];
  return {
    table: {
      respondents: rows.length,
      mechanism: nameColumn(rows.map((row) => row.mechanism ?? 'Committee')),
      round: nameColumn(rows.map((row) => row.round ?? 'baseline')),
      role: nameColumn(rows.map((row) => row.role)),
      respondent: nameColumn(rows.map((row) => row.respondent)),
      weightMillionths: weighted
        ? Float64Array.from(rows, (row) => Math.round((row.weight ?? 1) * 1e6))
        : null,
      attributes: Object.fromEntries(
        names.map((name) => [name, nameColumn(rows.map((row) => row.attributes?.[name]))]),
      ),
      answers: itemPlaces(checklist).map((place) => answerColumn(place, rows)),
      remarks,
    },
    inputs: [
      { path: 'answers.csv', sha256: '0'.repeat(64), rows: rows.length, used: rows.length, rejected: 0 },
    ],
    form: 'wide',
    columns: [],
    values: [],
    rejected: [],
    problems: [],
  };
}

export function loadedOf(checklist: Checklist): LoadedChecklist {
  return { checklist, sha256: 'c'.repeat(64), origin: checklist.id };
}

function answerColumn(place: ItemPlace, rows: readonly Row[]): AnswerColumn {
  const { item, scale } = place;
  const values =
    scale.kind === 'range' || scale.kind === 'multiple'
      ? new Float64Array(rows.length).fill(Number.NaN)
      : null;
  const codes = Uint8Array.from(rows, (row, index) => {
    const answer = row.answers[item.id] ?? absent(place, row);
    if (typeof answer === 'object' && 'state' in answer) return STATE_BYTE[answer.state];
    if (values) values[index] = valueOfAnswer(place, answer);
    return scale.kind === 'options' ? indexOfOption(place, answer) : 0;
  });
  return { item: item.id, inData: rows.some((row) => item.id in row.answers), codes, values };
}

function absent({ item }: ItemPlace, row: Row): Answer {
  return item.roles.length > 0 && !item.roles.includes(row.role ?? '') ? NOT_ASKED : BLANK;
}

function indexOfOption({ item, scale }: ItemPlace, answer: Answer): number {
  const index =
    scale.kind === 'options' ? scale.options.findIndex((option) => option.code === String(answer)) : -1;
  if (index === -1) throw new Error(`${item.id}: no option ${String(answer)}`);
  return index;
}

function valueOfAnswer({ scale }: ItemPlace, answer: Answer): number {
  if (scale.kind !== 'multiple') return Number(answer);
  const ticked = Array.isArray(answer) ? answer : [answer];
  return scale.options.reduce(
    (bits, option, index) => (ticked.includes(option.code) ? bits | (1 << index) : bits),
    0,
  );
}

function nameColumn(given: readonly (string | undefined)[]): NameColumn {
  const names = [...new Set(given.filter((name) => name !== undefined))];
  return {
    names,
    index: Uint32Array.from(given, (name) => (name === undefined ? NO_NAME : names.indexOf(name))),
  };
}
