import { cell, figures, words as wordColumn } from '../blocks.ts';
import type { Cell, TableBlock } from '../document.ts';
import type { CasesContext } from './cases-context.ts';

/** More conditions than this have no room in columns of their own: they are named as present or absent. */
const MOST_COLUMNS = 4;
/** Nor have long names on a terminal. */
const MOST_LETTERS_BRIEFLY = 24;

/** A column for each condition, or one for those present and one for those absent. */
export function configurationColumns(
  conditions: readonly string[],
  context: CasesContext,
): TableBlock['columns'] {
  const { present, absent } = context.words.qca.table;
  return areNamed(conditions, context)
    ? [wordColumn(present), wordColumn(absent)]
    : conditions.map((condition) => figures(context.criterion(condition)));
}

/** A combination of conditions: 1 present and 0 absent, as truth tables have them, or their names. */
export function configurationCells(
  configuration: readonly boolean[],
  conditions: readonly string[],
  context: CasesContext,
): Cell[] {
  if (!areNamed(conditions, context))
    return configuration.map((isPresent) => ({ text: isPresent ? '1' : '0', number: isPresent ? 1 : 0 }));
  const { text, number } = context.words;
  const named = (wanted: boolean) => {
    const those = conditions.filter((_, index) => configuration[index] === wanted);
    return those.length === 0 ? number.none : text.series(those.map((id) => context.criterion(id)));
  };
  return [cell(named(true)), cell(named(false))];
}

/** What 1 and 0 stand for, where there are any. */
export function configurationNotes(conditions: readonly string[], context: CasesContext): string[] {
  return areNamed(conditions, context) ? [] : [context.words.qca.table.binary];
}

/** Whether conditions are named in each line instead of having columns of their own. */
function areNamed(conditions: readonly string[], { isBrief, criterion }: CasesContext): boolean {
  const letters = conditions.map(criterion).join('').length;
  return conditions.length > MOST_COLUMNS || (isBrief && letters > MOST_LETTERS_BRIEFLY);
}
