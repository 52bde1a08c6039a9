import { caseAnalysisMessages } from './problem-messages/case-analysis.ts';
import { caseFileMessages } from './problem-messages/case-files.ts';
import { checklistFileMessages } from './problem-messages/checklist-files.ts';
import { checklistRuleMessages } from './problem-messages/checklist-rules.ts';
import { commandMessages } from './problem-messages/commands.ts';
import { fileMessages } from './problem-messages/files.ts';
import { reportMessages } from './problem-messages/reports.ts';
import { responseMessages } from './problem-messages/responses.ts';
import { resultMessages } from './problem-messages/results.ts';

/**
 * Every sentence about problems in English, one function each, and the phrases that go into them. A key once released
 * stays: results carry it, so that reports can be worded in other languages.
 */
export const MESSAGES = {
  ...fileMessages,
  ...checklistFileMessages,
  ...checklistRuleMessages,
  ...responseMessages,
  ...resultMessages,
  ...caseAnalysisMessages,
  ...commandMessages,
  ...reportMessages,
  ...caseFileMessages,
} as const satisfies Readonly<Record<string, (values: never) => string>>;

export type { PartNoun } from './problem-messages/values.ts';

export type MessageKey = keyof typeof MESSAGES;

/** The same sentences in another language; one that is missing does not compile. */
export type Messages = Translated<typeof MESSAGES>;

/** The sentences of one room in another language. */
export type Translated<Room> = { readonly [Key in keyof Room]: Room[Key] };

/** What a sentence is about: texts, numbers, and phrases that are worded with it. */
export type WordingValue = string | number | null | Wording | readonly (string | Wording)[];

/** A sentence by its key and values: plain data, from which every language makes its own text. */
export interface Wording {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, WordingValue>>;
}

/** Names a sentence and what it is about; a phrase can stand wherever the sentence takes any text. */
export function say<Key extends MessageKey>(key: Key, ...[values]: Given<Key>): Wording {
  return { key, values: values ?? {} };
}

type Given<Key extends MessageKey> =
  Parameters<(typeof MESSAGES)[Key]> extends [infer Values]
    ? [{ readonly [Name in keyof Values]: OrWording<Values[Name]> }]
    : [];

type OrWording<Value> = Value extends readonly string[]
  ? readonly (string | Wording)[]
  : string extends Value
    ? Value | Wording
    : Value;

/** The text of a wording in a language. */
export function textOf({ key, values }: Wording, messages: Messages): string {
  const told = Object.entries(values).map(([name, value]) => [name, toldIn(messages, value)]);
  const sentence = messages[key] as (values: unknown) => string;
  return sentence(Object.fromEntries(told));
}

function toldIn(messages: Messages, value: WordingValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('key' in value) return textOf(value, messages);
  return value.map((each) => (typeof each === 'string' ? each : textOf(each, messages)));
}

/** The text of a wording in English, as results and the command line print it. */
export function inEnglish(wording: Wording): string {
  return textOf(wording, MESSAGES);
}
