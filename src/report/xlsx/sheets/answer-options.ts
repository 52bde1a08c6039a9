import type { Checklist, Item } from '../../../checklist/types.ts';
import type { ReportContext } from '../../context.ts';

/** The options of all items, each a column; the same option of several items shares one. */
export interface AnswerOptions {
  readonly labels: readonly string[];
  /** Places of the columns of an item's options by their codes; none where the checklist has no such item. */
  placesOf(checklist: Checklist, item: string): ReadonlyMap<string, number>;
}

/** Options by their code and wording, in the order of the checklists. */
export function answerOptions(checklists: Iterable<Checklist>, context: ReportContext): AnswerOptions {
  const columns = new Map<string, number>();
  const places = new Map<Checklist, ReadonlyMap<string, ReadonlyMap<string, number>>>();
  const placeOf = (label: string) => {
    const place = columns.get(label) ?? columns.size;
    columns.set(label, place);
    return place;
  };
  for (const checklist of checklists) {
    const items = checklist.domains.flatMap((domain) => domain.items);
    const own = items.map((item) => {
      const options = optionsOf(item, checklist, context);
      return [item.id, new Map(options.map(({ code, label }) => [code, placeOf(label)]))] as const;
    });
    places.set(checklist, new Map(own));
  }
  return {
    labels: [...columns.keys()],
    placesOf: (checklist, item) => places.get(checklist)?.get(item) ?? NONE,
  };
}

function optionsOf(
  item: Item,
  checklist: Checklist,
  { names, words }: ReportContext,
): { readonly code: string; readonly label: string }[] {
  const scale = checklist.scales[item.scale];
  if (scale === undefined || !('options' in scale)) return [];
  return scale.options.map(({ code, label }) => {
    const text = names.text(label);
    return { code, label: text === code ? code : words.text.inside(text, code) };
  });
}

const NONE: ReadonlyMap<string, number> = new Map();
