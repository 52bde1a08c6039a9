import { MESSAGES, type MessageKey, type Messages } from '../../src/problem-messages.ts';

/** Every value that a sentence about problems can have, by its name: a sentence with a new value needs it here. */
type SentenceValues = AllOf<Parameters<(typeof MESSAGES)[MessageKey]>[0] & object>;

type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? { readonly [Name in keyof All]: All[Name] }
  : never;

const TEXTS = [
  ...[
    'file',
    'code',
    'reason',
    'character',
    'tag',
    'name',
    'key',
    'where',
    'expected',
    'found',
    'text',
    'id',
  ],
  ...[
    'choices',
    'reference',
    'language',
    'scale',
    'part',
    'band',
    'first',
    'second',
    'tier',
    'item',
    'domain',
  ],
  ...['what', 'role', 'checklist', 'variant', 'from', 'to', 'family', 'other', 'phrase', 'places', 'header'],
  ...['nearest', 'names', 'field', 'headers', 'round', 'fields', 'level', 'lines', 'used', 'value', 'asked'],
  ...['title', 'mechanism', 'column', 'ids', 'colour', 'contrast', 'why', 'browser', 'format'],
] as const;

const NUMBERS = [
  ...[
    'row',
    'headerRow',
    'count',
    'limit',
    'most',
    'edge',
    'below',
    'above',
    'cap',
    'bare',
    'options',
    'min',
  ],
  ...[
    'max',
    'position',
    'more',
    'rows',
    'rejected',
    'unasked',
    'listed',
    'respondents',
    'invited',
    'n',
    'size',
  ],
  ...['members', 'width', 'height'],
] as const;

/** Texts and numbers that can be found again, and everything there that may be absent. */
export const FULL = {
  ...byName(TEXTS, (name) => `⟨${name}⟩`),
  ...byName(NUMBERS, (_, index) => 31 + index),
  noun: 'item',
  number: 7,
  near: '⟨near⟩',
  before: '⟨before⟩',
  others: ['⟨other1⟩', '⟨other2⟩'],
  mechanisms: ['⟨mechanism1⟩', '⟨mechanism2⟩', '⟨mechanism3⟩'],
  rounds: ['⟨round1⟩', '⟨round2⟩'],
  entries: ['⟨entry1⟩', '⟨entry2⟩'],
} as const satisfies SentenceValues;

/** One of everything that is counted, and nothing there that may be absent. */
export const BARE = {
  ...FULL,
  ...byName(NUMBERS, () => 1),
  number: null,
  near: null,
  before: null,
  others: [],
  rounds: [''],
} as const satisfies SentenceValues;

/** Every sentence about problems by its key, with its gaps filled in. */
export function sentencesOf(
  messages: Messages,
  values: SentenceValues,
): readonly (readonly [MessageKey, string])[] {
  const keys = Object.keys(MESSAGES) as MessageKey[];
  return keys.map((key) => [key, (messages[key] as (values: SentenceValues) => string)(values)]);
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  give: (name: Name, index: number) => Value,
): Record<Name, Value> {
  const entries = names.map((name, index) => [name, give(name, index)] as const);
  return Object.fromEntries(entries) as Record<Name, Value>;
}
