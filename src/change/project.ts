import type { Checklist } from '../checklist/types.ts';
import { type AnswerColumn, type ResponseTable, STATE_BYTE } from '../responses/types.ts';
import { itemPlaces } from '../scoring/places.ts';

/**
 * The answers given under an older version, laid out for the items of a newer one: `olderId` names each newer item's
 * column. Scales must be alike, which is what makes items comparable.
 */
export function projectTable(
  table: ResponseTable,
  target: Checklist,
  olderId: ReadonlyMap<string, string>,
): ResponseTable {
  const columns = new Map(table.answers.map((column) => [column.item, column]));
  const answers = itemPlaces(target).map(({ item }): AnswerColumn => {
    const column = columns.get(olderId.get(item.id) ?? item.id);
    return column ? { ...column, item: item.id } : emptyColumn(item.id, table.respondents);
  });
  return { ...table, answers };
}

function emptyColumn(item: string, respondents: number): AnswerColumn {
  return { item, inData: false, codes: new Uint8Array(respondents).fill(STATE_BYTE.blank), values: null };
}
