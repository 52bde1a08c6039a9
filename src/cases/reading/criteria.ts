import type { Checklist, Language, LoadedChecklist } from '../../checklist/types.ts';
import { plainName } from '../../responses/fields.ts';
import { fold } from '../../text.ts';
import type { Criterion } from '../types.ts';
import { joinedWords } from './tokens.ts';

/** What criteria there are to be graded on. */
export interface CriterionIndex {
  /** Domains of the checklists in their order; empty where none is given. */
  readonly known: readonly Criterion[];
  /** True where a checklist says what the criteria are; else every name makes one. */
  readonly isClosed: boolean;
  /** The criterion that a header or a cell names: by its id, else by its title in any language. */
  readonly find: (name: string) => Criterion | null;
}

/** The domains of the checklists; of one id in several checklists the last one counts, which is the newest. */
export function indexCriteria(checklists: readonly LoadedChecklist[]): CriterionIndex {
  const known = new Map<string, Criterion>();
  for (const { checklist } of checklists) {
    for (const criterion of domainsOf(checklist)) known.set(criterion.id, criterion);
  }
  const all = [...known.values()];
  const ids = new Map(all.map((criterion) => [fold(criterion.id), criterion]));
  const titles = new Map(
    all.flatMap((criterion) => Object.values(criterion.label).map((text) => [joinedWords(text), criterion])),
  );
  return {
    known: all,
    isClosed: checklists.length > 0,
    find: (name) =>
      known.get(name) ??
      ids.get(fold(name)) ??
      ids.get(slugOf(name)) ??
      titles.get(joinedWords(name)) ??
      null,
  };
}

function domainsOf({ domains }: Checklist): Criterion[] {
  return domains.map(({ id, title }) => ({ id, label: title }));
}

/** A criterion that no checklist declares, under the name that the file gives it. */
export function ownCriterion(name: string, language: Language): Criterion {
  const slug = slugOf(name);
  return { id: slug === '' ? name : slug, label: { [language]: name } };
}

/** `Roles & responsibility` → `roles-responsibility`. */
function slugOf(name: string): string {
  return plainName(name)
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** The criterion of a matrix that a name on the command line stands for: its id, or its label in any language. */
export function findCriterion(criteria: readonly Criterion[], name: string): Criterion | null {
  const folded = fold(name);
  const slug = slugOf(name);
  return (
    criteria.find(({ id }) => id === name) ??
    criteria.find(({ id }) => fold(id) === folded || fold(id) === slug) ??
    criteria.find(({ label }) => Object.values(label).some((text) => fold(text) === folded)) ??
    null
  );
}
