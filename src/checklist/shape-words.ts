import type * as z from 'zod';
import type { ProblemDetails } from '../problems.ts';
import { nearest } from '../text.ts';
import { isObject, type Path, valueAt } from './places.ts';
import { whereabouts } from './whereabouts.ts';

/** Says in words what is wrong with a value, what would be right, and the nearest known name. */
export function explainIssue(issue: z.core.$ZodIssue, path: Path, data: unknown): ProblemDetails {
  const where = whereabouts(data, path);
  const value = valueAt(data, path);
  if (issue.code === 'invalid_key') return explainKey(issue, path, data);
  const expected = expectedOf(issue);
  if (value === undefined) return { message: `${where} is missing.`, expected };
  if (value === null) {
    return {
      message: `${where} has no value.`,
      expected,
      remedy: 'Give it a value or remove it. A text with a comma inside { } needs quotes.',
    };
  }
  const suggestion = suggestionOf(issue, value);
  return {
    message: `${where} must be ${expected}, not ${shown(value)}.`,
    value: isObject(value) ? null : String(value),
    expected,
    remedy: suggestion === null ? null : `Did you mean "${suggestion}"?`,
  };
}

function explainKey(issue: z.core.$ZodIssueInvalidKey, path: Path, data: unknown): ProblemDetails {
  const name = String(path.at(-1));
  const expected = issue.issues[0]?.message ?? 'another name';
  const where = whereabouts(data, path.slice(0, -1));
  return {
    message: `${where}: "${name}" is not a possible name here; expected ${expected}.`,
    value: name,
    expected,
    remedy: 'Correct the name. A text with a comma or a colon inside { } needs quotes.',
  };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES.get(issue.expected) ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return bound('at least', issue.origin, Number(issue.minimum));
    case 'too_big':
      return bound('at most', issue.origin, Number(issue.maximum));
    default:
      return issue.message;
  }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['tuple', 'a list of two numbers'],
  ['object', 'a group of keys and values'],
  ['record', 'a group of keys and values'],
]);

function bound(words: string, origin: string, limit: number): string {
  if (origin === 'array') return `a list of ${words} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  if (origin === 'string') return 'a text that is not empty';
  return `${words} ${limit}`;
}

function suggestionOf(issue: z.core.$ZodIssue, value: unknown): string | null {
  return typeof value === 'string' ? nearest(value, allowedBy(issue)) : null;
}

function allowedBy(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(allowedBy) : [];
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'a group of keys and values';
  const text = String(value);
  if (typeof value !== 'string') return text;
  return `"${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}"`;
}
