import { MESSAGES } from '../../../problem-messages.ts';
import { PROBLEM_KINDS, type ProblemCode, type Severity } from '../../../problems.ts';
import { count, plural } from './counting.ts';

export const problems = {
  heading: 'Problems',
  none: 'No problems were found.',
  total: (counts: string) => `${counts}.`,
  severityCounts: {
    note: (n: number) => plural(n, 'note', 'notes'),
    warning: (n: number) => plural(n, 'warning', 'warnings'),
    error: (n: number) => plural(n, 'error', 'errors'),
    fatal: (n: number) => plural(n, 'fatal problem', 'fatal problems'),
  } satisfies Record<Severity, (n: number) => string>,
  group: (severity: string, title: string, n: number) =>
    `${severity}: ${title}${n === 1 ? '' : `, ${count(n)} times`}`,
  remedy: 'What to do',
  row: (row: string) => `row ${row}`,
  column: (column: string) => `column ${column}`,
  found: (value: string) => `found ${value}`,
  expected: (expected: string) => `expected ${expected}`,
  more: (n: number) => `and ${count(n)} more; all of them are in the JSON result`,
  kinds: PROBLEM_KINDS as Readonly<Record<ProblemCode, ProblemWords>>,
  messages: MESSAGES,
} as const;

/** What a code of problem is called, and what to do about it. */
export interface ProblemWords {
  readonly title: string;
  readonly remedy: string;
}
