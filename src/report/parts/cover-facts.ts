import type { Validation, Wording } from '../../template/types.ts';
import { fold } from '../../text.ts';
import type { FactRow } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { formatDate } from '../dates.ts';

type Worded = Pick<ReportContext, 'words' | 'names'>;

/** What a template's wording says in the language of the report; marked where it lacks that language. */
export function wordingText(wording: Wording, { names }: Pick<ReportContext, 'names'>): string {
  return typeof wording === 'string' ? wording : names.text(wording);
}

/** The same where it stands as a fact: a day written 2026-03-31 as readers write it. */
function factText(wording: Wording, context: Worded): string {
  return formatDate(wordingText(wording, context), context.words.dates);
}

/** When each round was; null where the template does not say. */
export function periodText(
  rounds: readonly { readonly id: string; readonly name: string }[],
  context: ReportContext,
): string | null {
  const { words, template } = context;
  if (template === null) return null;
  const { period, periods } = template.cover;
  const told = rounds.flatMap(({ id, name }) => {
    const own = Object.entries(periods).find(([round]) => fold(round) === fold(id))?.[1];
    return own === undefined ? [] : [{ name, text: factText(own, context) }];
  });
  if (told.length === 0) return period === null ? null : factText(period, context);
  return rounds.length === 1
    ? (told[0]?.text ?? null)
    : words.text.series(told.map(({ name, text }) => words.text.labelled(name, text)));
}

/** How answers came in, how results were validated, earlier assessments, and whatever else the template adds. */
export function templateFacts(context: Worded & Pick<ReportContext, 'template'>): FactRow[] {
  const { words, template } = context;
  if (template === null) return [];
  const { collected, validation, previous, further } = template.cover;
  const labels = words.cover;
  const told = (wording: Wording) => factText(wording, context);
  return [
    [labels.collected, words.text.and(collected.map((way) => labels.ways[way]))],
    ...(validation === null ? [] : validationFacts(validation, context)),
    [labels.previous, words.text.series(previous.map(told))],
    ...further.map(({ label, value }): FactRow => [told(label), told(value)]),
  ];
}

function validationFacts({ by, note, useful, why }: Validation, context: Worded): FactRow[] {
  const { words } = context;
  const { validated, useful: usefulLabel, ways, usefulness } = words.cover;
  const told = (wording: Wording | null) => (wording === null ? null : factText(wording, context));
  return [
    [validated, labelledText(words.text.and(by.map((way) => ways[way])), told(note), context)],
    [usefulLabel, labelledText(useful === null ? '' : usefulness[useful], told(why), context)],
  ];
}

/** Both with a colon between, or whichever there is. */
function labelledText(head: string, tail: string | null, { words }: Worded): string | null {
  if (tail === null) return head === '' ? null : head;
  return head === '' ? tail : words.text.labelled(head, tail);
}
