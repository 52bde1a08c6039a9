import type { Problem } from '../../problems.ts';
import { fold } from '../../text.ts';
import { crosswalkOf } from '../crosswalk.ts';
import { toTexts } from '../language.ts';
import { isObject, type Place, type Places, placeOfValue } from '../places.ts';
import type { DraftOption, DraftScale } from '../schema.ts';
import type { ChecklistView } from '../view.ts';
import { finding, type Rule } from './rule.ts';

/** Ids that stand twice, and answers that could not be told apart in the data. */
export const duplicates: Rule = {
  name: 'duplicate-id',
  check: (view) => [
    ...repeated(partsWithId(view)),
    ...repeated(named(view.places, view.draft.bands ?? [], 'band')),
    ...repeated(named(view.places, view.draft.gates ?? [], 'gate')),
    ...repeated(roles(view)),
    ...[...view.scales].flatMap(([name, scale]) => repeatedAnswers(view, name, scale)),
    ...repeatedTargets(view),
  ],
};

interface Named {
  /** What is compared. */
  readonly key: string;
  /** What is printed. */
  readonly shown: string;
  readonly noun: string;
  readonly place: Place | null;
}

function repeated(all: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  const found: Problem[] = [];
  for (const one of all) {
    const before = first.get(one.key);
    if (before === undefined) first.set(one.key, one);
    else {
      const where = before.place === null ? '' : `, already on line ${before.place.row}`;
      const other = before.noun === one.noun ? '' : ` (as ${before.noun})`;
      const message = `The ${one.noun} "${one.shown}" stands twice${where}${other}.`;
      found.push(finding('checklist-duplicate-id', one.place, { message, value: one.shown }));
    }
  }
  return found;
}

/** Domains and items share one set of ids: results name them side by side. Data is matched whatever the case. */
function partsWithId({ places, domains }: ChecklistView): Named[] {
  return domains.flatMap((domain) => [
    ...named(places, [domain], 'domain'),
    ...named(places, domain.items ?? [], 'item'),
  ]);
}

function named(places: Places, parts: readonly { readonly id?: string }[], noun: string): Named[] {
  return parts.flatMap((part) =>
    part.id === undefined
      ? []
      : [{ key: fold(part.id), shown: part.id, noun, place: placeOfValue(places, part, 'id') }],
  );
}

function roles({ draft, places }: ChecklistView): Named[] {
  const list = draft.roles ?? [];
  return list.flatMap((role, index) => {
    if (typeof role === 'object') return named(places, [role], 'role');
    return [{ key: fold(role), shown: role, noun: 'role', place: placeOfValue(places, list, index) }];
  });
}

/** Codes and labels are read without regard to case, so that `a` and `A` are the same answer. */
function repeatedAnswers(view: ChecklistView, name: string, scale: DraftScale): Problem[] {
  const answers = [...(scale.options ?? []), ...(scale.missing ?? [])];
  const codes = answers.flatMap((answer) =>
    answer.code === undefined
      ? []
      : [answerNamed(view.places, answer, 'code', String(answer.code), `code of scale ${name}`)],
  );
  const labels = answers.flatMap((answer) => labelsOf(view, answer, `label of scale ${name}`));
  return [...repeated(codes), ...repeated(labels)];
}

function labelsOf(view: ChecklistView, answer: DraftOption, noun: string): Named[] {
  const { label } = answer;
  if (label === undefined) return [];
  return Object.entries(toTexts(label, view.languages)).map(([language, shown]) => ({
    ...(isObject(label)
      ? answerNamed(view.places, label, language, shown, noun)
      : answerNamed(view.places, answer, 'label', shown, noun)),
    key: `${language} ${fold(shown)}`,
  }));
}

function answerNamed(places: Places, answer: object, key: string, shown: string, noun: string): Named {
  return { key: fold(shown), shown, noun, place: placeOfValue(places, answer, key) };
}

/** Two old items that lead to one new item cannot both be compared with it. */
function repeatedTargets({ draft, places }: ChecklistView): Problem[] {
  const crosswalk = draft.crosswalk ?? {};
  const targets = crosswalkOf(draft).map(({ from, to }) => ({
    key: to,
    shown: to,
    noun: 'item that the crosswalk leads to',
    place: placeOfValue(places, crosswalk, from),
  }));
  return repeated(targets);
}
