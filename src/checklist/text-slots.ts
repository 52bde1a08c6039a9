import { type PartNoun, say, type Wording } from '../problems.ts';
import type { Draft, DraftItem, DraftText } from './schema.ts';

/** A place in a checklist that holds a text which respondents or readers see. */
export interface TextSlot {
  /** The object or list that holds it, and under which key. */
  readonly holder: object;
  readonly key: string | number;
  readonly value: DraftText;
  /** What it is the text of: `item map-inputs text`. */
  readonly name: Wording;
}

/** Every text of a checklist that is to be translated, in no particular order. */
export function textSlots(draft: Draft): TextSlot[] {
  const slots: TextSlot[] = [];
  putAll(slots, draft, ['title', 'description', 'guidance'], (text) => say('text-of-whole', text));
  for (const role of draft.roles ?? [])
    if (typeof role === 'object') putAll(slots, role, ['label'], textsOf('role', role.id));
  for (const [name, scale] of Object.entries(draft.scales ?? {})) {
    const { options = [], missing = [] } = (scale ?? {}) as { options?: object[]; missing?: object[] };
    for (const option of [...options, ...missing])
      put(slots, option, 'label', say('text-of-option', { scale: name, code: codeOf(option) }));
  }
  for (const band of draft.bands ?? []) putAll(slots, band, ['label'], textsOf('band', band.id));
  for (const gate of draft.gates ?? []) putAll(slots, gate, ['reason'], textsOf('gate', gate.id));
  for (const domain of draft.domains ?? []) {
    putAll(slots, domain, ['title', 'description', 'guidance'], textsOf('domain', domain.id));
    for (const item of domain.items ?? []) slotsOfItem(slots, item);
  }
  return slots;
}

function slotsOfItem(slots: TextSlot[], item: DraftItem): void {
  putAll(slots, item, ['text', 'evidence', 'guidance', 'actions'], textsOf('item', item.id));
  const anchors = item.anchors ?? {};
  const part = say('part', { noun: 'item', name: item.id ?? null });
  for (const code of Object.keys(anchors)) put(slots, anchors, code, say('text-of-anchor', { part, code }));
}

/** Names the text under a key; the number says which of several it is. */
type NameText = (text: { readonly key: string; readonly number: number | null }) => Wording;

function textsOf(noun: PartNoun, id: string | undefined): NameText {
  const part = say('part', { noun, name: id ?? null });
  return (text) => say('text-of-part', { part, ...text });
}

function putAll(slots: TextSlot[], holder: object, keys: readonly string[], nameOf: NameText): void {
  for (const key of keys) {
    const value: unknown = Reflect.get(holder, key);
    if (!Array.isArray(value)) put(slots, holder, key, nameOf({ key, number: null }));
    else for (const index of value.keys()) put(slots, value, index, nameOf({ key, number: index + 1 }));
  }
}

function put(slots: TextSlot[], holder: object, key: string | number, name: Wording): void {
  const value: unknown = Reflect.get(holder, key);
  if (value !== undefined) slots.push({ holder, key, value: value as DraftText, name });
}

function codeOf(option: object): string {
  return String(Reflect.get(option, 'code'));
}
