import type { Checklist, Item, MissingCode, Option, Scale, Texts } from '../../src/checklist/types.ts';
import type { Outcome, Problem } from '../../src/problems.ts';
import { readResponses } from '../../src/responses/read.ts';
import {
  type AnswerState,
  type NameColumn,
  NO_NAME,
  type ReadOptions,
  type ReadResponses,
  type ResponseSource,
  STATE_BYTE,
} from '../../src/responses/types.ts';
import { instrument } from './instrument.ts';

export interface ItemDraft extends Partial<Item> {
  readonly id: string;
}

/** A checklist with one domain; items are on the scale `often`, 0 Never to 4 Always, unless they say otherwise. */
export function aChecklist(
  items: readonly ItemDraft[],
  more: Partial<Checklist> & { readonly roles?: Checklist['roles'] } = {},
): Checklist {
  const { scales, scoring, ...rest } = more;
  return instrument({
    domains: [{ id: 'domain', items: items.map((item) => ({ scale: 'often', ...item })) }],
    scales: { often: OFTEN, ...scales },
    ...(scoring ? { scoring } : {}),
    more: { languages: ['en', 'fr'], roles: [], ...rest },
  });
}

export function options(...labels: readonly (Texts | string)[]): Option[] {
  return labels.map((label, index) => option(String(index), label));
}

export function option(code: string, label: Texts | string, more: Partial<Option> = {}): Option {
  return {
    code,
    label: typeof label === 'string' ? { en: label } : label,
    points: 0,
    exclusive: false,
    ...more,
  };
}

export const DONT_KNOW: MissingCode = {
  code: '98',
  label: { en: "Don't know", fr: 'Ne sait pas' },
  state: 'dont-know',
};
export const NOT_APPLICABLE: MissingCode = {
  code: '99',
  label: { en: 'Not applicable', fr: 'Sans objet' },
  state: 'not-applicable',
};

export const OFTEN: Scale = {
  kind: 'options',
  options: options(
    { en: 'Never', fr: 'Jamais' },
    { en: 'Rarely', fr: 'Rarement' },
    { en: 'Sometimes', fr: 'Parfois' },
    { en: 'Fairly often', fr: "D'ordinaire" },
    { en: 'Always', fr: 'Toujours' },
  ),
  missing: [DONT_KNOW, NOT_APPLICABLE],
};

/** What a test says of the data; the rest is as the command has it. */
export type Wishes = Partial<Omit<ReadOptions, 'columns'>> & {
  readonly columns?: Readonly<Record<string, string>>;
};

/** Text, or bytes, as a file. */
export type Content = string | Uint8Array | ResponseSource;

export function sourceOf(content: Content, path = 'data.csv'): ResponseSource {
  if (typeof content === 'object' && 'chunks' in content) return content;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    path,
    chunks: async function* () {
      yield bytes;
    },
  };
}

export function readAs(
  checklist: Checklist,
  contents: Content | readonly Content[],
  { columns, ...wishes }: Wishes = {},
): Promise<Outcome<ReadResponses>> {
  const list = Array.isArray(contents) ? (contents as readonly Content[]) : [contents as Content];
  const sources = list.map((content, index) =>
    sourceOf(content, list.length > 1 ? `data${index + 1}.csv` : undefined),
  );
  return readResponses(sources, checklist, {
    columns: new Map(Object.entries(columns ?? {})),
    duplicates: 'reject',
    attributes: [],
    ...wishes,
  });
}

/** Reads what must be readable. */
export async function read(
  checklist: Checklist,
  contents: Content | readonly Content[],
  wishes: Wishes = {},
): Promise<ReadResponses> {
  const outcome = await readAs(checklist, contents, wishes);
  if (!outcome.ok)
    throw new Error(outcome.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return outcome.value;
}

/** The problems of what must not be readable. */
export async function refusal(
  checklist: Checklist,
  contents: Content | readonly Content[],
  wishes: Wishes = {},
): Promise<readonly Problem[]> {
  const outcome = await readAs(checklist, contents, wishes);
  if (outcome.ok) throw new Error('It was read.');
  return outcome.problems;
}

const STATES = new Map<number, AnswerState>(
  Object.entries(STATE_BYTE).map(([state, byte]) => [byte, state as AnswerState]),
);

/** The answers to one item, a row each: the code of the option, the number, the codes ticked, or a state. */
export function answersTo(checklist: Checklist, { table }: ReadResponses, id: string): (string | number)[] {
  const item = checklist.domains.flatMap(({ items }) => items).find((one) => one.id === id);
  const scale: Scale = checklist.scales[item?.scale ?? ''] ?? { kind: 'text', missing: [] };
  const column = table.answers.find((one) => one.item === id);
  if (!column) throw new Error(`no column ${id}`);
  return [...column.codes].map((code, row) => {
    const state = code >= 250 ? STATES.get(code) : undefined;
    if (state) return state;
    const value = column.values?.[row] ?? 0;
    if (scale.kind === 'options') return scale.options[code]?.code ?? `no option ${code}`;
    if (scale.kind !== 'multiple') return scale.kind === 'range' ? value : 'text';
    const ticked = scale.options.filter((_, index) => (value & (1 << index)) !== 0);
    return `[${ticked.map((one) => one.code).join(' ')}]`;
  });
}

/** The names in a column, a row each. */
export function namesIn({ names, index }: NameColumn): (string | null)[] {
  return [...index].map((place) => (place === NO_NAME ? null : (names[place] ?? 'no such name')));
}

export function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

/** The one problem of a code. */
export function problemIn(problems: readonly Problem[], code: Problem['code']): Problem {
  const [found, another] = problems.filter((one) => one.code === code);
  if (!found || another)
    throw new Error(`${found ? 'several' : 'no'} ${code} in ${codesOf(problems).join(', ')}`);
  return found;
}
