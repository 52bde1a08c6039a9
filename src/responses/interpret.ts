import { type Field, fieldOf } from './fields.ts';
import type { HeaderCell } from './header.ts';
import { type ItemIndex, type ItemPlace, optionCode } from './item-index.ts';
import { isMetadata } from './metadata.ts';
import type { ColumnUse } from './types.ts';

/** How good a reason a column has for what it is taken for; smaller is better. */
export const RANKS = { named: 0, id: 1, foldedId: 2, looseId: 3, path: 4, text: 5 } as const;

/** What a column says it is. */
export interface Claim {
  readonly rank: number;
  readonly use: ColumnUse;
}

/** What a header says by itself, without regard to the other columns; null where it says nothing. */
export function interpretHeader(header: HeaderCell, items: ItemIndex): Claim | null {
  const { text } = header;
  if (text === '') return null;
  return (
    itemById(text, items) ??
    exactField(text) ??
    metadata(text) ??
    besideItem(text, items, RANKS.id) ??
    byPath(text, items) ??
    byText(text, items) ??
    fieldByPath(text)
  );
}

function itemById(name: string, items: ItemIndex): Claim | null {
  return (
    itemClaim(items.byId(name), RANKS.id, 'id') ??
    itemClaim(items.byFoldedId(name), RANKS.foldedId, 'id') ??
    itemClaim(items.byLooseId(name), RANKS.looseId, 'id')
  );
}

function itemClaim(place: ItemPlace | null, rank: number, by: 'id' | 'path' | 'text'): Claim | null {
  return place ? { rank, use: { kind: 'item', item: place.item.id, by } } : null;
}

function exactField(name: string): Claim | null {
  const match = fieldOf(name);
  if (!match) return null;
  return { rank: match.own ? RANKS.id : RANKS.foldedId, use: { kind: 'field', field: match.field } };
}

function metadata(name: string): Claim | null {
  return isMetadata(name) ? { rank: RANKS.id, use: { kind: 'metadata' } } : null;
}

const BESIDE = /^(.+?)(?:\s*[_/.-]\s*|\s*\[)(note|notes|comment|comments|evidence)\]?$/i;

/** A column that belongs to an item without being its answer: a note, evidence, or one option of several. */
function besideItem(name: string, items: ItemIndex, rank: number): Claim | null {
  const beside = BESIDE.exec(name);
  const place = beside?.[1] ? itemNamed(beside[1], items) : null;
  if (place) {
    const kind = beside?.[2]?.toLowerCase() === 'evidence' ? 'evidence' : 'note';
    return { rank, use: { kind, item: place.item.id } };
  }
  return optionOfItem(name, items, rank);
}

/** `item/code`, `item.code`, `item_code`, `item[code]`, with the item's wording or the option's label as well. */
function optionOfItem(name: string, items: ItemIndex, rank: number): Claim | null {
  const bracket = /^(.+?)\s*\[([^\]]+)\]$/.exec(name);
  if (bracket) return optionClaim(bracket[1], bracket[2], items, rank);
  for (const [left, right] of splitsOf(name, /\s*[/._]\s*/g)) {
    const claim = optionClaim(left, right, items, rank);
    if (claim) return claim;
  }
  return null;
}

function optionClaim(left = '', right = '', items: ItemIndex, rank: number): Claim | null {
  const place = itemNamed(left, items);
  const code = place ? optionCode(place, right) : null;
  return place && code !== null ? { rank, use: { kind: 'option', item: place.item.id, code } } : null;
}

function itemNamed(name: string, items: ItemIndex): ItemPlace | null {
  return items.byId(name) ?? items.byFoldedId(name) ?? items.byText(name);
}

/** An item, or what stands beside one, at the end of a path of groups, or before the text of a question. */
function byPath(text: string, items: ItemIndex): Claim | null {
  if (isUnknownOption(text, items)) return null;
  for (const name of [...codesOf(text), ...endsOf(text)]) {
    const item = items.byId(name) ?? items.byFoldedId(name);
    const claim = itemClaim(item, RANKS.path, 'path') ?? besideItem(name, items, RANKS.path);
    if (claim) return claim;
  }
  return null;
}

/** A split column of a multiple choice for an option that the checklist lacks must not pass for another item. */
function isUnknownOption(text: string, items: ItemIndex): boolean {
  for (const [left, right] of splitsOf(text, /\s*\/\s*/g)) {
    const place = [left, ...endsOf(left)]
      .map((name) => itemNamed(name, items))
      .find((found) => found !== null);
    if (place?.scale.kind === 'multiple' && optionCode(place, right) === null && !BESIDE.test(text))
      return true;
  }
  return false;
}

/** LimeSurvey: `code. text`, `group[code]. text` and `group[code]`. */
function codesOf(text: string): string[] {
  const before = /^(\S+?)\. /.exec(text)?.[1] ?? text;
  const inner = /\[([^\]]+)\]$/.exec(before)?.[1];
  const codes = before === text ? [] : [before];
  return inner === undefined ? codes : [...codes, inner];
}

/** What follows each separator of a path, longest first: item ids may hold separators themselves. */
function endsOf(text: string): string[] {
  return splitsOf(text, /\s*[/.:-]\s*/g).map(([, end]) => end);
}

function byText(text: string, items: ItemIndex): Claim | null {
  for (const wording of wordingsOf(text)) {
    const claim =
      itemClaim(items.byText(wording), RANKS.text, 'text') ?? optionOfItem(wording, items, RANKS.text);
    if (claim) return claim;
  }
  return null;
}

/** The text itself, what follows `code. `, what stands in brackets at the end, and what follows a separator. */
function wordingsOf(text: string): string[] {
  const afterCode = /^\S+?\. (.+)$/.exec(text)?.[1];
  const inBrackets = /\[([^\]]+)\]$/.exec(text)?.[1];
  const more = [afterCode, inBrackets].filter((wording) => wording !== undefined);
  return [text, ...more, ...endsOf(text)];
}

// no real path is longer, and a header of a megabyte must not take minutes
const MOST_SPLITS = 20;
const LONGEST_PATH = 2_000;

/** The cuts of a text in two at a separator, leftmost first. */
function splitsOf(text: string, separator: RegExp): [string, string][] {
  if (text.length > LONGEST_PATH) return [];
  return [...text.matchAll(separator)]
    .slice(-MOST_SPLITS)
    .map((match): [string, string] => [text.slice(0, match.index), text.slice(match.index + match[0].length)])
    .filter(([left, right]) => left !== '' && right !== '');
}

// what describes an answer beside its item must not be taken from a path, where every group may have its own
const FIELDS_IN_GROUPS: ReadonlySet<Field> = new Set([
  'mechanism',
  'round',
  'respondent',
  'role',
  'sector',
  'level',
  'sex',
]);

function fieldByPath(text: string): Claim | null {
  const last = text.split(/[/.:-]/).at(-1) ?? '';
  const match = last === text ? null : fieldOf(last);
  if (!match || !FIELDS_IN_GROUPS.has(match.field)) return null;
  return { rank: RANKS.path, use: { kind: 'field', field: match.field } };
}
