import { keysAt } from '../../checklist/keys.ts';
import { isObject, type Path, type Places, placeAt, placeOfKey, valueAt } from '../../checklist/places.ts';
import { issuesOf, type ShapeIssue } from '../../checklist/shape.ts';
import { explainIssue } from '../../checklist/shape-words.ts';
import { whereabouts } from '../../checklist/whereabouts.ts';
import { type Outcome, type Problem, problem, say } from '../../problems.ts';
import { nearest } from '../../text.ts';
import { type LadderFile, ladderFileSchema } from './ladder-schema.ts';

/** What was read as a ladder, or all that is wrong with its shape, each with its place. */
export function checkLadder(data: unknown, places: Places, file: string): Outcome<LadderFile> {
  if (!isObject(data) || Array.isArray(data)) return { ok: false, value: null, problems: [noGroup(file)] };
  if (isLadder(data)) return { ok: true, value: data, problems: [] };
  const problems = issuesOf(data, ladderFileSchema).flatMap((found) => problemsOf(found, data, places));
  return { ok: false, value: null, problems };
}

/** The schema changes nothing, so that what was read keeps its places. */
function isLadder(data: object): data is LadderFile {
  return ladderFileSchema.safeParse(data).success;
}

function noGroup(file: string): Problem {
  return problem('ladder-shape', {
    message: say('template-no-group'),
    file,
    row: 1,
    column: 1,
    expected: Object.keys(ladderFileSchema.shape).join(', '),
  });
}

function problemsOf({ issue, path }: ShapeIssue, data: object, places: Places): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, data, places));
  const place = issue.code === 'invalid_key' ? placeOfEntry(places, data, path) : placeAt(places, data, path);
  return [problem('ladder-shape', { ...explainIssue(issue, path, data), ...place })];
}

function unknownKey(key: string, path: Path, data: object, places: Places): Problem {
  const known = keysAt(ladderFileSchema, path);
  const near = nearest(key, known);
  return problem('ladder-shape', {
    message:
      path.length === 0
        ? say('template-key-unknown', { key })
        : say('key-unknown', { where: whereabouts(data, path), key }),
    value: key,
    expected: near ?? known.join(', '),
    remedy: near === null ? null : say('do-mean', { name: near }),
    ...placeOfEntry(places, data, [...path, key]),
  });
}

function placeOfEntry(places: Places, data: object, path: Path) {
  const holder = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  return isObject(holder) && key !== undefined
    ? placeOfKey(places, holder, key)
    : placeAt(places, data, path);
}
