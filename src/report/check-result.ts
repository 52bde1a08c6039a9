import type { LoadedChecklist } from '../checklist/types.ts';
import type { Problem } from '../problems.ts';
import {
  type ColumnReading,
  type InputFile,
  type NameColumn,
  NO_NAME,
  type ReadResponses,
  type ResponseTable,
  type ValueReading,
} from '../responses/types.ts';
import type { ChecklistIdentity, NamedCount } from '../scoring/types.ts';
import { compareText } from '../text.ts';

/** The respondents of one mechanism and round that were found in the data. */
export interface CheckedGroup {
  readonly mechanism: string;
  readonly round: string;
  readonly respondents: number;
  /** An empty name stands for respondents without a role. */
  readonly byRole: readonly NamedCount[];
}

/** What `check --format json` prints: an account of what was and was not understood. */
export interface CheckResult {
  readonly kind: 'check';
  readonly coordkit: string;
  readonly date: string | null;
  readonly checklist: ChecklistIdentity;
  readonly inputs: readonly InputFile[];
  readonly form: ReadResponses['form'];
  readonly groups: readonly CheckedGroup[];
  readonly columns: readonly ColumnReading[];
  readonly values: readonly ValueReading[];
  /** Items that no column, or line, was found for. */
  readonly itemsNotInData: readonly string[];
  readonly problems: readonly Problem[];
}

/** The account of a reading, without the answers of any one person. */
export function checkResult(
  read: ReadResponses,
  loaded: LoadedChecklist,
  options: { readonly coordkit: string; readonly date: string | null },
): CheckResult {
  const { checklist, sha256 } = loaded;
  return {
    kind: 'check',
    coordkit: options.coordkit,
    date: options.date,
    checklist: { id: checklist.id, version: checklist.version, sha256, variant: checklist.variant },
    inputs: read.inputs,
    form: read.form,
    groups: groupsOf(read.table),
    columns: read.columns,
    values: read.values,
    itemsNotInData: read.table.answers.filter((column) => !column.inData).map((column) => column.item),
    problems: read.problems,
  };
}

/** Mechanisms and rounds, sorted by name, with their respondents by role in order of appearance. */
function groupsOf(table: ResponseTable): CheckedGroup[] {
  const groups = new Map<string, { mechanism: string; round: string; roles: Map<string, number> }>();
  for (let row = 0; row < table.respondents; row++) {
    const mechanism = nameAt(table.mechanism, row);
    const round = nameAt(table.round, row);
    const key = JSON.stringify([mechanism, round]);
    const group = groups.get(key) ?? { mechanism, round, roles: new Map<string, number>() };
    const role = nameAt(table.role, row);
    group.roles.set(role, (group.roles.get(role) ?? 0) + 1);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => compareText(a.mechanism, b.mechanism) || compareText(a.round, b.round))
    .map(({ mechanism, round, roles }) => {
      const byRole = [...roles].map(([name, count]) => ({ name, count }));
      return { mechanism, round, respondents: byRole.reduce((sum, role) => sum + role.count, 0), byRole };
    });
}

function nameAt({ names, index }: NameColumn, row: number): string {
  return names[index[row] ?? NO_NAME] ?? '';
}
