import type { Draft, DraftItem, DraftText } from './schema.ts';

/** A place in a checklist that holds a text which respondents or readers see. */
export interface TextSlot {
  /** The object or list that holds it, and under which key. */
  readonly holder: object;
  readonly key: string | number;
  readonly value: DraftText;
  /** What it is the text of: `item map-inputs: text`. */
  readonly name: string;
}

/** Every text of a checklist that is to be translated, in no particular order. */
export function textSlots(draft: Draft): TextSlot[] {
  const slots: TextSlot[] = [];
  const one = (holder: object, keys: readonly string[], owner: string) => {
    for (const key of keys) put(slots, holder, key, `${owner} ${key}`);
  };
  one(draft, ['title', 'description', 'guidance'], 'checklist');
  for (const role of draft.roles ?? []) if (typeof role === 'object') one(role, ['label'], `role ${role.id}`);
  for (const [name, scale] of Object.entries(draft.scales ?? {})) {
    const { options = [], missing = [] } = (scale ?? {}) as { options?: object[]; missing?: object[] };
    for (const option of [...options, ...missing])
      one(option, ['label'], `scale ${name}: option ${codeOf(option)}`);
  }
  for (const band of draft.bands ?? []) one(band, ['label'], `band ${band.id}`);
  for (const gate of draft.gates ?? []) one(gate, ['reason'], `gate ${gate.id}`);
  for (const domain of draft.domains ?? []) {
    one(domain, ['title', 'description', 'guidance'], `domain ${domain.id}`);
    for (const item of domain.items ?? []) slotsOfItem(slots, item);
  }
  return slots;
}

function slotsOfItem(slots: TextSlot[], item: DraftItem): void {
  const owner = `item ${item.id}`;
  for (const key of ['text', 'evidence', 'guidance', 'actions']) put(slots, item, key, `${owner} ${key}`);
  const anchors = item.anchors ?? {};
  for (const key of Object.keys(anchors)) put(slots, anchors, key, `${owner} anchor ${key}`);
}

function put(slots: TextSlot[], holder: object, key: string | number, name: string): void {
  const value: unknown = Reflect.get(holder, key);
  if (value === undefined) return;
  if (Array.isArray(value))
    for (const index of value.keys()) put(slots, value, index, `${name} #${index + 1}`);
  else slots.push({ holder, key, value: value as DraftText, name });
}

function codeOf(option: object): string {
  return String(Reflect.get(option, 'code'));
}
