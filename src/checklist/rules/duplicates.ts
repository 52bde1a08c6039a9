import { inEnglish, type Problem, say, type Wording } from '../../problems.ts';
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
    ...repeated(named(view.places, view.draft.bands ?? [], say('noun-band'))),
    ...repeated(named(view.places, view.draft.gates ?? [], say('noun-gate'))),
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
  readonly noun: Wording;
  readonly place: Place | null;
}

function repeated(all: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  const found: Problem[] = [];
  for (const one of all) {
    const before = first.get(one.key);
    if (before === undefined) first.set(one.key, one);
    else {
      const message = standsTwice(one, before);
      found.push(finding('checklist-duplicate-id', one.place, { message, value: one.shown }));
    }
  }
  return found;
}

function standsTwice({ noun, shown }: Named, before: Named): Wording {
  const isAlike = inEnglish(before.noun) === inEnglish(noun);
  return say('name-twice', {
    what: noun,
    name: shown,
    row: before.place?.row ?? null,
    before: isAlike ? null : before.noun,
  });
}

/** Domains and items share one set of ids: results name them side by side. Data is matched whatever the case. */
function partsWithId({ places, domains }: ChecklistView): Named[] {
  return domains.flatMap((domain) => [
    ...named(places, [domain], say('noun-domain')),
    ...named(places, domain.items ?? [], say('noun-item')),
  ]);
}

function named(places: Places, parts: readonly { readonly id?: string }[], noun: Wording): Named[] {
  return parts.flatMap((part) =>
    part.id === undefined
      ? []
      : [{ key: fold(part.id), shown: part.id, noun, place: placeOfValue(places, part, 'id') }],
  );
}

function roles({ draft, places }: ChecklistView): Named[] {
  const list = draft.roles ?? [];
  const noun = say('noun-role');
  return list.flatMap((role, index) => {
    if (typeof role === 'object') return named(places, [role], noun);
    return [{ key: fold(role), shown: role, noun, place: placeOfValue(places, list, index) }];
  });
}

/** Codes and labels are read without regard to case, so that `a` and `A` are the same answer. */
function repeatedAnswers(view: ChecklistView, name: string, scale: DraftScale): Problem[] {
  const answers = [...(scale.options ?? []), ...(scale.missing ?? [])];
  const codes = answers.flatMap((answer) =>
    answer.code === undefined
      ? []
      : [answerNamed(view.places, answer, 'code', String(answer.code), say('noun-code', { scale: name }))],
  );
  const labels = answers.flatMap((answer) => labelsOf(view, answer, say('noun-label', { scale: name })));
  return [...repeated(codes), ...repeated(labels)];
}

function labelsOf(view: ChecklistView, answer: DraftOption, noun: Wording): Named[] {
  const { label } = answer;
  if (label === undefined) return [];
  return Object.entries(toTexts(label, view.languages)).map(([language, shown]) => ({
    ...(isObject(label)
      ? answerNamed(view.places, label, language, shown, noun)
      : answerNamed(view.places, answer, 'label', shown, noun)),
    key: `${language} ${fold(shown)}`,
  }));
}

function answerNamed(places: Places, answer: object, key: string, shown: string, noun: Wording): Named {
  return { key: fold(shown), shown, noun, place: placeOfValue(places, answer, key) };
}

/** Two old items that lead to one new item cannot both be compared with it. */
function repeatedTargets({ draft, places }: ChecklistView): Problem[] {
  const crosswalk = draft.crosswalk ?? {};
  const targets = crosswalkOf(draft).map(({ from, to }) => ({
    key: to,
    shown: to,
    noun: say('noun-crosswalk-target'),
    place: placeOfValue(places, crosswalk, from),
  }));
  return repeated(targets);
}
