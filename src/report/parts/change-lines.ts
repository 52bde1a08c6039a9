import type { Change, MechanismChange } from '../../change/types.ts';
import { cell, strong } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Cell } from '../document.ts';

/** One line of a table of changes. */
export interface ChangeLine {
  /** Id of a domain; null for the overall score. */
  readonly part: string | null;
  readonly label: string;
  readonly change: Change;
  /** True for the overall score under its domains. */
  readonly isTotal: boolean;
}

/** The domains of a mechanism, then its overall score. */
export function domainLines(change: MechanismChange, { words, names }: ReportContext): ChangeLine[] {
  const domains = change.domains.map((domain) => ({
    part: domain.id,
    label: names.domain(domain.id),
    change: domain.change,
    isTotal: false,
  }));
  return [...domains, { part: null, label: words.score.overall, change: change.overall, isTotal: true }];
}

/** The label with its figures; totals are heavier. */
export function lineOf(
  { label, isTotal }: Pick<ChangeLine, 'label' | 'isTotal'>,
  cells: readonly Cell[],
): Cell[] {
  const line = [cell(label), ...cells];
  return isTotal ? strong(line) : line;
}
