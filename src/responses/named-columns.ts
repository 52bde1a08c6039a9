import { type Problem, problem, say } from '../problems.ts';
import { fold, nearest } from '../text.ts';
import { FIELDS } from './fields.ts';
import type { HeaderCell } from './header.ts';
import { type ItemIndex, optionCode } from './item-index.ts';
import type { ColumnUse } from './types.ts';

/** A column that the user named, and what it is. */
export interface NamedColumn {
  /** As given: item, field or ITEM/CODE. */
  readonly name: string;
  /** As given: a header, or a position as `#3`. */
  readonly header: string;
  readonly use: ColumnUse;
}

/** What the names given with --column stand for; a name that stands for nothing is a problem. */
export function namedColumns(
  columns: ReadonlyMap<string, string>,
  items: ItemIndex,
): { readonly named: readonly NamedColumn[]; readonly problems: readonly Problem[] } {
  const named: NamedColumn[] = [];
  const problems: Problem[] = [];
  for (const [name, header] of columns) {
    const use = useOf(name, items);
    if (use) named.push({ name, header, use });
    else problems.push(unknownName(name, items));
  }
  return { named, problems };
}

function useOf(name: string, items: ItemIndex): ColumnUse | null {
  const place = items.byId(name) ?? items.byFoldedId(name);
  if (place) return { kind: 'item', item: place.item.id, by: 'named' };
  const field = FIELDS.find((known) => known === fold(name));
  return field ? { kind: 'field', field } : partOfItem(name, items);
}

/** ITEM/CODE, ITEM/note or ITEM/evidence. */
function partOfItem(name: string, items: ItemIndex): ColumnUse | null {
  const cut = name.lastIndexOf('/');
  const place = cut === -1 ? null : (items.byId(name.slice(0, cut)) ?? items.byFoldedId(name.slice(0, cut)));
  if (!place) return null;
  const part = name.slice(cut + 1);
  const code = optionCode(place, part);
  if (code !== null) return { kind: 'option', item: place.item.id, code };
  return part === 'note' || part === 'evidence' ? { kind: part, item: place.item.id } : null;
}

function unknownName(name: string, items: ItemIndex): Problem {
  const near = nearest(name, [...items.places.map(({ item }) => item.id), ...FIELDS]);
  return problem('part-unknown', {
    message: say('column-name-unknown', { name, near }),
    value: name,
    expected: say('want-column-name', { fields: FIELDS.join(', ') }),
  });
}

/** Indexes, from 0, of the columns that a header or a position names. */
export function columnsNamed(header: string, cells: readonly HeaderCell[]): number[] {
  const position = /^#(\d+)$/.exec(header.trim())?.[1];
  if (position !== undefined) {
    const index = Number(position) - 1;
    return index >= 0 && index < cells.length ? [index] : [];
  }
  const folded = fold(header);
  return cells.flatMap((cell, index) => (cell.folded === folded ? [index] : []));
}
