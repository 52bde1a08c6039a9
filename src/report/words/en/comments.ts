import type { Comment } from '../../../scoring/types.ts';
import { plural } from './counting.ts';

/** Each domain by itself, and what respondents wrote. */
export const comments = {
  labels: { score: 'Score', roles: 'Roles', evidence: 'Evidence', comments: 'Comments' },
  gap: (roles: string, gap: string) => `${roles}; gap ${gap} points`,
  largestGap: (roles: string, gap: string) => `${roles}; largest gap ${gap}`,
  actions: (band: string) => `Actions required (${band}):`,
  counts: {
    answer: (n: number) => plural(n, 'answer', 'answers'),
    note: (n: number) => plural(n, 'comment', 'comments'),
    evidence: (n: number) => plural(n, 'reference', 'references'),
  } satisfies Record<Comment['kind'], (n: number) => string>,
  kinds: { answer: 'Answer', note: 'Comment', evidence: 'Evidence' } satisfies Record<
    Comment['kind'],
    string
  >,
  hidden: (counted: string, n: number) =>
    `${counted}, not shown (--comments shows ${n === 1 ? 'it' : 'them'})`,
  below: (counted: string) => `${counted}, below`,
  factors: 'Contributing and impeding factors, as noted',
  asWritten:
    'Comments stand as they were written and may name people. Read them before the report is handed on.',
  traceable: (where: string) =>
    `A comment can tell who wrote it where fewer than 5 were asked: ${where}. Leave such comments out of what is handed on.`,
  someItems: (n: number) => plural(n, 'question', 'questions'),
} as const;
