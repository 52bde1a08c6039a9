import type { CasesContext } from './cases-context.ts';
import { named } from './cases-context.ts';

const MOST_NAMED = 12;

/** Names in a row; those beyond the first twelve are counted. */
export function namesText(names: readonly string[], { words }: Pick<CasesContext, 'words'>): string {
  if (names.length === 0) return words.number.none;
  const shown = names.slice(0, MOST_NAMED).map((name) => named(name, words));
  const left = names.length - shown.length;
  return words.text.series(left === 0 ? shown : [...shown, words.cases.moreNames(left)]);
}

/** Labels of criteria in a row; those beyond the first twelve are counted. */
export function criteriaText(ids: readonly string[], context: CasesContext): string {
  return namesText(
    ids.map((id) => context.criterion(id)),
    context,
  );
}
