import type * as z from 'zod';
import { type ProblemDetails, say, type Wording } from '../problems.ts';
import { nearest } from '../text.ts';
import { isObject, type Path, valueAt } from './places.ts';
import { wantedBy } from './wanted.ts';
import { whereabouts } from './whereabouts.ts';

/** Says in words what is wrong with a value, what would be right, and the nearest known name. */
export function explainIssue(issue: z.core.$ZodIssue, path: Path, data: unknown): ProblemDetails {
  const where = whereabouts(data, path);
  const value = valueAt(data, path);
  if (issue.code === 'invalid_key') return explainKey(issue, path, data);
  const expected = expectedOf(issue);
  if (value === undefined) return { message: say('value-missing', { where }), expected };
  if (value === null) {
    return { message: say('value-none', { where }), expected, remedy: say('do-give-value') };
  }
  const suggestion = suggestionOf(issue, value);
  return {
    message: say('value-wrong', { where, expected, found: shown(value) }),
    value: isObject(value) ? null : String(value),
    expected,
    remedy: suggestion === null ? null : say('do-mean', { name: suggestion }),
  };
}

function explainKey(issue: z.core.$ZodIssueInvalidKey, path: Path, data: unknown): ProblemDetails {
  const name = String(path.at(-1));
  const [first] = issue.issues;
  const expected = first === undefined ? say('want-another-name') : wantedBy(first.message);
  const where = whereabouts(data, path.slice(0, -1));
  return {
    message: say('name-impossible', { where, name, expected }),
    value: name,
    expected,
    remedy: say('do-correct-name'),
  };
}

function expectedOf(issue: z.core.$ZodIssue): string | Wording {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES.get(issue.expected) ?? issue.expected;
    case 'invalid_value': {
      const choices = issue.values.join(', ');
      return issue.values.length === 1 ? choices : say('want-one-of', { choices });
    }
    case 'too_small':
      return bound('least', issue.origin, Number(issue.minimum));
    case 'too_big':
      return bound('most', issue.origin, Number(issue.maximum));
    default:
      return wantedBy(issue.message);
  }
}

const TYPES: ReadonlyMap<string, Wording> = new Map([
  ['string', say('want-text')],
  ['number', say('want-number')],
  ['boolean', say('want-boolean')],
  ['array', say('want-list')],
  ['tuple', say('want-pair')],
  ['object', say('want-group')],
  ['record', say('want-group')],
]);

const LIST_KEYS = { least: 'want-longer-list', most: 'want-shorter-list' } as const;

function bound(side: 'least' | 'most', origin: string, limit: number): Wording {
  if (origin === 'array') return say(LIST_KEYS[side], { limit });
  if (origin === 'string') return say('want-filled-text');
  return say(`want-at-${side}`, { limit });
}

function suggestionOf(issue: z.core.$ZodIssue, value: unknown): string | null {
  return typeof value === 'string' ? nearest(value, allowedBy(issue)) : null;
}

function allowedBy(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(allowedBy) : [];
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string | Wording {
  if (Array.isArray(value)) return say('found-list', { count: value.length });
  if (isObject(value)) return say('found-group');
  const text = String(value);
  if (typeof value !== 'string') return text;
  return say('found-text', { text: text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text });
}
