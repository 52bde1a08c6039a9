import { nameIn } from '../responses/row-groups.ts';
import { FIRST_STATE_BYTE, type Remark, type ResponseTable } from '../responses/types.ts';
import { compareText } from '../text.ts';
import type { Comment } from './types.ts';

/** What respondents wrote, by mechanism, round and item. */
export interface Comments {
  /** Sorted by kind and text, so that their order says nothing of who wrote which. */
  of(mechanism: string, round: string, item: string): readonly Comment[];
}

/** Gathers notes, references to evidence and answers in free text; nothing in them says who wrote them. */
export function collectComments(table: ResponseTable): Comments {
  const columns = new Map(table.answers.map((column) => [column.item, column]));
  const found = new Map<string, Comment[]>();
  for (const remark of table.remarks) {
    const { respondent, item } = remark;
    const mechanism = nameIn(table.mechanism, respondent) ?? '';
    const round = nameIn(table.round, respondent) ?? '';
    const key = placeKey(mechanism, round, item);
    const isAnswered = (columns.get(item)?.codes[respondent] ?? FIRST_STATE_BYTE) < FIRST_STATE_BYTE;
    const own = found.get(key) ?? [];
    if (own.length === 0) found.set(key, own);
    own.push(...commentsOf(remark, isAnswered));
  }
  for (const own of found.values()) own.sort(byKindAndText);
  return { of: (mechanism, round, item) => found.get(placeKey(mechanism, round, item)) ?? [] };
}

/** An answer that was set aside, as its role is not asked, is not shown either. */
function commentsOf({ answer, note, evidence }: Remark, isAnswered: boolean): Comment[] {
  const given: readonly (readonly [Comment['kind'], string | null | undefined])[] = [
    ['answer', isAnswered ? answer : null],
    ['note', note],
    ['evidence', evidence],
  ];
  return given.flatMap(([kind, written]) => {
    const text = cleanComment(written ?? '');
    return text === '' ? [] : [{ kind, text }];
  });
}

const LONGEST_COMMENT = 1_000;

/**
 * One line without control characters, marks that turn the direction of writing, and halves of characters; at most 1,000
 * characters, cut ones end with `…`.
 */
export function cleanComment(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_COMMENT) return line;
  const characters = [...line];
  return characters.length <= LONGEST_COMMENT
    ? line
    : `${characters.slice(0, LONGEST_COMMENT - 1).join('')}…`;
}

const ORDER = { answer: 0, note: 1, evidence: 2 } as const satisfies Record<Comment['kind'], number>;

function byKindAndText(a: Comment, b: Comment): number {
  return ORDER[a.kind] - ORDER[b.kind] || compareText(a.text, b.text);
}

function placeKey(mechanism: string, round: string, item: string): string {
  return JSON.stringify([mechanism, round, item]);
}
