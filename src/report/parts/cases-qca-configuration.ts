import { cell, figures, words as wordColumn } from '../blocks.ts';
import type { Cell, TableBlock } from '../document.ts';
import type { CasesContext } from './cases-context.ts';

/** More conditions than this have no room in columns of their own: they are named as present or absent. */
const MOST_COLUMNS = 4;

/** A column for each condition, or one for those present and one for those absent. */
export function configurationColumns(
  conditions: readonly string[],
  context: CasesContext,
): TableBlock['columns'] {
  const { present, absent } = context.words.qca.table;
  return conditions.length > MOST_COLUMNS
    ? [wordColumn(present), wordColumn(absent)]
    : conditions.map((condition) => figures(context.criterion(condition)));
}

/** A combination of conditions: 1 present and 0 absent, as truth tables have them, or their names. */
export function configurationCells(
  configuration: readonly boolean[],
  conditions: readonly string[],
  context: CasesContext,
): Cell[] {
  if (conditions.length <= MOST_COLUMNS)
    return configuration.map((isPresent) => ({ text: isPresent ? '1' : '0', number: isPresent ? 1 : 0 }));
  const { text, number } = context.words;
  const named = (wanted: boolean) => {
    const those = conditions.filter((_, index) => configuration[index] === wanted);
    return those.length === 0 ? number.none : text.series(those.map((id) => context.criterion(id)));
  };
  return [cell(named(true)), cell(named(false))];
}

/** What 1 and 0 stand for, where there are any. */
export function configurationNotes(conditions: readonly string[], { words }: CasesContext): string[] {
  return conditions.length > MOST_COLUMNS ? [] : [words.qca.table.binary];
}
