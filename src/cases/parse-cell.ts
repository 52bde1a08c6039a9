import { cleanName } from '../responses/clean.ts';
import { fold } from '../text.ts';
import type { GradeWords, Meaning } from './reading/grade-words.ts';
import { plainQualifier } from './reading/qualifier.ts';
import { joinedWords, type Token, tokensOf } from './reading/tokens.ts';
import type { CaseCell } from './types.ts';

/** What a cell says: a grade with its qualifier, or why there is none. */
export type CellReading = Pick<CaseCell, 'state' | 'grade' | 'value' | 'qualifier' | 'why'>;

/**
 * Reads a cell such as "Yes (limited)", "Yes: strong" or "Not well defined/Understood": the longest known word at its
 * beginning is the grade, the rest its qualifier. A cell whose words name no step is `not-understood`, and so is one that
 * names two ("yes/no") or that only begins like the lowest step ("No TOR"): it is never taken for "no".
 */
export function parseCell(text: string, words: GradeWords): CellReading {
  const cell = cleanName(text);
  const sign = words.signs.get(fold(cell));
  if (sign) return readingOf(sign, null);
  const tokens = tokensOf(wholeNumber(cell));
  if (tokens.length === 0) return isDash(cell) ? notStated('blank') : withoutWords(cell);
  const found = longestWord(wholeNumber(cell), tokens, words);
  if (found === null || isMisleading(found, words)) return notStated('not-understood');
  return readingOf(found.meaning, qualifierOf(found, words));
}

/** A known word at the beginning of a cell. */
interface Found {
  readonly cell: string;
  readonly meaning: Meaning;
  /** How many words it has. */
  readonly length: number;
  /** What stands behind it, as it is. */
  readonly rest: string;
}

function notStated(why: NonNullable<CaseCell['why']>, qualifier: string | null = null): CellReading {
  return { state: 'not-stated', grade: null, value: null, qualifier, why };
}

function readingOf(meaning: Meaning, qualifier: string | null): CellReading {
  if (meaning.kind === 'blank') return notStated('blank', qualifier);
  if (meaning.kind === 'grade') {
    const { id, value } = meaning.grade;
    return { state: 'graded', grade: id, value, qualifier, why: null };
  }
  if (meaning.state === 'not-stated') return notStated('stated-as-unknown', qualifier);
  return { state: meaning.state, grade: null, value: null, qualifier, why: null };
}

function isDash(cell: string): boolean {
  return /^[\s\-–—−.…_]*$/.test(cell);
}

function withoutWords(cell: string): CellReading {
  return notStated(/^[?¿\s]+$/.test(cell) ? 'stated-as-unknown' : 'not-understood');
}

/** Spreadsheets write 2.0 or 2,0 for a code 2. */
function wholeNumber(cell: string): string {
  return /^(-?\d+)[.,]0+$/.exec(cell)?.[1] ?? cell;
}

function longestWord(cell: string, tokens: readonly Token[], words: GradeWords): Found | null {
  // Quotation marks, brackets and bullets may stand before it; a minus would make another number of it.
  if (!/^[\s"'“”«»‘’([{*•·]*$/.test(cell.slice(0, tokens[0]?.start))) return null;
  for (let length = Math.min(words.longest, tokens.length); length > 0; length--) {
    const meaning = words.meanings.get(joined(tokens.slice(0, length)));
    if (meaning) return { cell, meaning, length, rest: cell.slice(tokens[length - 1]?.end) };
  }
  return null;
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ');
}

/** Whether what follows makes something else of the word. */
function isMisleading(found: Found, words: GradeWords): boolean {
  const { meaning, rest, cell } = found;
  if (/^[.,]?\d|^\s*%/.test(rest)) return true;
  if (isContradicted(found, words)) return true;
  const mustEnd = meaning.kind !== 'grade' || meaning.isLowest;
  // "No TOR", "non-existent" and "No. 5" say something else; "No mayor's decision)" has lost its bracket.
  return mustEnd && /^\s+[\p{L}\p{N}]|^[-‐‑'’][\p{L}\p{N}]|^\s*[.°º]\s*\d/u.test(rest) && !hasStrayEnd(cell);
}

function hasStrayEnd(cell: string): boolean {
  return count(cell, /[)\]]/g) > count(cell, /[([]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const EITHER = /^\s*(?:[/|&+]|(?:and|or|to|et|ou|à|y|o|a|e)\s)\s*/iu;

/** "Yes/no" and "limited to medium" name two steps; "Yes – no" the two ends. */
function isContradicted({ meaning, rest }: Found, { meanings, ladder }: GradeWords): boolean {
  const isChoice = EITHER.test(rest);
  const other = meanings.get(joinedWords(rest.replace(EITHER, '')));
  if (other === undefined || /^\s*[([]/.test(rest)) return false;
  if (meaning.kind !== 'grade' || other.kind !== 'grade') return isChoice;
  if (other.grade === meaning.grade) return false;
  const ends = [ladder.grades[0], ladder.grades.at(-1)];
  return isChoice || (ends.includes(meaning.grade) && ends.includes(other.grade));
}

function qualifierOf({ cell, meaning, length, rest }: Found, { meanings }: GradeWords): string | null {
  // "Not well understood" says more than the step that it stands for.
  if (meaning.kind === 'grade' && meaning.by === 'other' && length > 1) return cell;
  const qualifier = plainQualifier(rest);
  if (qualifier === null || meaning.kind !== 'grade' || meaning.by !== 'code') return qualifier;
  const label = meanings.get(joinedWords(qualifier));
  return label?.kind === 'grade' && label.grade === meaning.grade ? null : qualifier;
}
