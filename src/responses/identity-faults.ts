import { CONSENSUS_ROLE, LEVELS } from '../checklist/types.ts';
import { say } from '../problems.ts';
import { nearest } from '../text.ts';
import type { Field } from './fields.ts';
import type { FileRun } from './file-run.ts';
import { type Rejection, rejection } from './rejection.ts';

const BLANK = {
  'data-mechanism-blank': 'rows-no-mechanism',
  'data-round-blank': 'rows-no-round',
  'data-respondent-blank': 'rows-no-respondent',
} as const;

/** A cell that must say something says nothing. */
export function blank(code: keyof typeof BLANK, field: Field): Rejection {
  return rejection(code, (count) => say(BLANK[code], { count }), { column: field });
}

/** A row that cannot be weighed with its role. */
export function blankRole(): Rejection {
  return rejection('data-role-blank', (count) => say('rows-no-role-to-weigh', { count }), { column: 'role' });
}

/** A role that the checklist does not declare. */
export function unknownRole(role: string, declared: readonly string[]): Rejection {
  const near = nearest(role, declared);
  return rejection('data-role-unknown', (count) => say('rows-role-unknown', { count, role, near }), {
    group: role,
    reason: `Unknown role “${role}”`,
    column: 'role',
    value: role,
    expected: [...declared, CONSENSUS_ROLE].join(', '),
  });
}

/** A level that is none, where items are asked by level. */
export function unknownLevel(level: string): Rejection {
  return rejection('data-level-unknown', (count) => say('rows-level-unknown', { count, level }), {
    group: level,
    reason: `Unknown level “${level}”`,
    column: 'level',
    value: level,
    expected: LEVELS.join(', '),
  });
}

/** A weight that is no number above 0. */
export function unusableWeight(cell: string, run: FileRun, index: number): Rejection {
  return rejection('data-weight-unusable', (count) => say('rows-weight-unusable', { count }), {
    reason: `Unusable weight “${cell}”`,
    column: run.header[index]?.text ?? 'weight',
    value: cell,
    expected: say('want-above-0'),
  });
}
