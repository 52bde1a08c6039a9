import { CONSENSUS_ROLE, LEVELS } from '../checklist/types.ts';
import { nearest } from '../text.ts';
import type { Field } from './fields.ts';
import type { FileRun } from './file-run.ts';
import { type Rejection, rejection } from './rejection.ts';

/** A cell that must say something says nothing. */
export function blank(
  code: 'data-mechanism-blank' | 'data-round-blank' | 'data-respondent-blank',
  field: Field,
): Rejection {
  return rejection(code, (rows) => `${rows} without a ${field}: not used.`, { column: field });
}

/** A row that cannot be weighed with its role. */
export function blankRole(): Rejection {
  return rejection(
    'data-role-blank',
    (rows) => `${rows} without a role: not used, because the checklist weighs roles.`,
    { column: 'role' },
  );
}

/** A role that the checklist does not declare. */
export function unknownRole(role: string, declared: readonly string[]): Rejection {
  const near = nearest(role, declared);
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  return rejection('data-role-unknown', (rows) => `${rows} with the role “${role}”: not used.${hint}`, {
    group: role,
    reason: `Unknown role “${role}”`,
    column: 'role',
    value: role,
    expected: [...declared, CONSENSUS_ROLE].join(', '),
  });
}

/** A level that is none, where items are asked by level. */
export function unknownLevel(level: string): Rejection {
  return rejection('data-level-unknown', (rows) => `${rows} with the level “${level}”: not used.`, {
    group: level,
    reason: `Unknown level “${level}”`,
    column: 'level',
    value: level,
    expected: LEVELS.join(', '),
  });
}

/** A weight that is no number above 0. */
export function unusableWeight(cell: string, run: FileRun, index: number): Rejection {
  return rejection('data-weight-unusable', (rows) => `${rows} without a usable weight: not used.`, {
    reason: `Unusable weight “${cell}”`,
    column: run.header[index]?.text ?? 'weight',
    value: cell,
    expected: 'a number above 0',
  });
}
