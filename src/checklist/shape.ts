import type * as z from 'zod';
import { type Problem, problem, say } from '../problems.ts';
import { nearest } from '../text.ts';
import { keysAt } from './keys.ts';
import { isObject, type Path, type Places, placeAt, placeOfKey, valueAt } from './places.ts';
import { prune } from './prune.ts';
import { type ChecklistFile, checklistFileSchema, type Draft } from './schema.ts';
import { explainIssue } from './shape-words.ts';
import { whereabouts } from './whereabouts.ts';

export interface ShapeResult {
  /** What of the file has the right shape; null where nothing can be made of it. */
  readonly draft: Draft | null;
  readonly problems: readonly Problem[];
}

/** One thing that is wrong, with unions resolved to the alternative that the author most likely meant. */
export interface ShapeIssue {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
}

/** Checks the shape of what was read, reports all that is wrong, and takes it out so that the rest can be checked. */
export function checkShape(data: unknown, places: Places, file: string): ShapeResult {
  let issues = issuesOf(data);
  const problems = issues
    .flatMap((found) => problemsOf(found, data, places))
    .map((found) => atLeastInFile(found, file));
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const wrong = issues
      .filter(({ issue, path }) => isWrongValue(issue, valueAt(data, path)))
      .map(({ path }) => path);
    if (wrong.length === 0) return { draft: isObject(data) ? asDraft(data) : null, problems };
    if (wrong.some((path) => path.length === 0)) break;
    prune(data, wrong, places);
    issues = issuesOf(data);
  }
  return { draft: null, problems };
}

// Taking out one alternative of a union can bring another to light; three levels of unions are nested.
const MOST_PASSES = 6;

/** A file that is one text or nothing has no parts with a place. */
function atLeastInFile(found: Problem, file: string): Problem {
  return found.file === null ? { ...found, file, row: 1, column: 1 } : found;
}

/** The schema has no transforms: what it accepts is what went in. */
function asDraft(data: object): Draft {
  return data as ChecklistFile;
}

/** All that is wrong with data by a schema, a checklist's unless another is given. */
export function issuesOf(data: unknown, schema: z.ZodType = checklistFileSchema): ShapeIssue[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.flatMap((issue) => resolveUnions(issue, [], data));
}

function resolveUnions(issue: z.core.$ZodIssue, above: Path, data: unknown): ShapeIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const branches = issue.errors.map((errors) => errors.flatMap((error) => resolveUnions(error, path, data)));
  const near = branches.filter((branch) => isNear(branch, path, data));
  if (near.length === 0) return [{ issue, path }];
  return near.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

/** Whether an alternative has the right kind of value and all the keys it needs. */
function isNear(branch: readonly ShapeIssue[], path: Path, data: unknown): boolean {
  return branch.every(({ issue, path: inner }) => {
    if (RIGHT_KIND.has(issue.code)) return true;
    return inner.length > path.length && valueAt(data, inner) !== undefined;
  });
}

/** What is wrong with a value that is of the right kind. */
const RIGHT_KIND: ReadonlySet<string> = new Set([
  'unrecognized_keys',
  'invalid_format',
  'too_big',
  'too_small',
]);

/** Whether a value has to be taken out. One of the right kind stays: nothing that follows depends on its limits. */
function isWrongValue(issue: z.core.$ZodIssue, value: unknown): boolean {
  if (value === undefined) return false;
  return issue.code === 'too_small' ? isObject(value) : !RIGHT_KIND.has(issue.code);
}

function problemsOf({ issue, path }: ShapeIssue, data: unknown, places: Places): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    const place = issue.code === 'invalid_key' ? keyPlace(places, data, path) : placeAt(places, data, path);
    return [problem('checklist-shape', { ...explainIssue(issue, path, data), ...place })];
  }
  const known = keysAt(checklistFileSchema, path);
  return issue.keys.map((key) => {
    const near = nearest(key, known);
    return problem('checklist-unknown-key', {
      message: say('key-unknown', { where: whereabouts(data, path), key }),
      value: key,
      expected: near ?? known.join(', '),
      remedy: near === null ? null : say('do-mean', { name: near }),
      ...keyPlace(places, data, [...path, key]),
    });
  });
}

function keyPlace(places: Places, data: unknown, path: Path) {
  const holder = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  return isObject(holder) && key !== undefined
    ? placeOfKey(places, holder, key)
    : placeAt(places, data, path);
}
