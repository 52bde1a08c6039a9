import type { Band, Checklist, Gate, Item, Language, Texts } from '../checklist/types.ts';
import { textIn } from '../text.ts';
import type { Words } from './words/words.ts';

/** The texts of a checklist by id, in the language of the report; an id it does not know stands for itself. */
export interface Names {
  /** Any wording; marked with its language where the one asked for is missing. */
  text(texts: Texts): string;
  domain(id: string): string;
  item(id: string): string;
  /** An item or a domain. */
  part(id: string): string;
  /** Null stands for respondents without a role. */
  role(id: string | null): string;
  band(id: string | null): string | null;
  gate(id: string): Gate | null;
  findItem(id: string): Item | null;
  findBand(id: string | null): Band | null;
}

/** Names out of one or two versions of a checklist, the newer one first. */
export function createNames(checklists: readonly Checklist[], language: Language, words: Words): Names {
  const domains = byId(checklists.flatMap((checklist) => checklist.domains));
  const items = byId(checklists.flatMap((checklist) => checklist.domains.flatMap((domain) => domain.items)));
  const roles = byId(checklists.flatMap((checklist) => checklist.roles));
  const bands = byId(checklists.flatMap((checklist) => checklist.bands));
  const gates = byId(checklists.flatMap((checklist) => checklist.gates));
  const text = (texts: Texts) => markedText(texts, language, words);
  const item = (id: string) => worded(items.get(id)?.text, id, text);
  const domain = (id: string) => worded(domains.get(id)?.title, id, text);
  const bandNamed = (id: string | null) => (id === null ? null : (bands.get(id) ?? null));
  return {
    text,
    item,
    domain,
    part: (id) => (domains.has(id) ? domain(id) : item(id)),
    role: (id) => (id === null ? words.noRole : roleName(id, roles.get(id)?.label, language, words)),
    band: (id) => (id === null ? null : worded(bandNamed(id)?.label, id, text)),
    gate: (id) => gates.get(id) ?? null,
    findItem: (id) => items.get(id) ?? null,
    findBand: bandNamed,
  };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.toReversed().map((thing) => [thing.id, thing]));
}

function worded(texts: Texts | undefined, id: string, text: (texts: Texts) => string): string {
  return texts === undefined ? id : text(texts);
}

function markedText(texts: Texts, language: Language, words: Words): string {
  const found = textIn(texts, language);
  return found.language === language ? found.text : words.text.fallback(found.text, found.language);
}

/** The usual roles have a name in every language, even where the checklist gives them none. */
function roleName(id: string, label: Texts | undefined, language: Language, words: Words): string {
  const own = label && Object.hasOwn(label, language) ? label[language] : undefined;
  if (own !== undefined && own !== id) return own;
  if (isUsual(id, words)) return words.roles[id];
  return label ? markedText(label, language, words) : id;
}

function isUsual(id: string, words: Words): id is keyof Words['roles'] {
  return Object.hasOwn(words.roles, id);
}
