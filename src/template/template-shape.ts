import { keysAt } from '../checklist/keys.ts';
import { isObject, type Places, placeAt, placeOfKey, valueAt } from '../checklist/places.ts';
import { issuesOf, type ShapeIssue } from '../checklist/shape.ts';
import { explainIssue } from '../checklist/shape-words.ts';
import { whereabouts } from '../checklist/whereabouts.ts';
import { type Outcome, type Problem, type ProblemDetails, problem, say } from '../problems.ts';
import { nearest } from '../text.ts';
import { type TemplateFile, templateFileSchema } from './schema.ts';

/** What was read as a template, or all that is wrong with it, each with its place. */
export function checkTemplate(data: unknown, places: Places, file: string): Outcome<TemplateFile> {
  const parsed = templateFileSchema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data, problems: [] };
  if (!isObject(data) || Array.isArray(data)) return { ok: false, value: null, problems: [noGroup(file)] };
  const problems = issuesOf(data, templateFileSchema).flatMap((found) => problemsOf(found, data, places));
  return { ok: false, value: null, problems };
}

function noGroup(file: string): Problem {
  return problem('template-shape', {
    message: say('template-no-group'),
    file,
    row: 1,
    column: 1,
    expected: Object.keys(templateFileSchema.shape).join(', '),
  });
}

function problemsOf({ issue, path }: ShapeIssue, data: object, places: Places): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, data, places));
  const details = explainIssue(issue, path, data);
  const place = issue.code === 'invalid_key' ? placeOfEntry(places, data, path) : placeAt(places, data, path);
  return [problem('template-shape', { ...details, ...colourRemedy(path, data, details), ...place })];
}

/** In YAML a `#` after a space begins a comment, so that a colour without quotes is no value at all. */
function colourRemedy(
  path: ShapeIssue['path'],
  data: object,
  { remedy }: ProblemDetails,
): Pick<ProblemDetails, 'remedy'> {
  const isEmptyColour = path[0] === 'colours' && path.length > 1 && valueAt(data, path) === null;
  return { remedy: isEmptyColour ? say('do-quote-colour') : (remedy ?? null) };
}

function unknownKey(key: string, path: ShapeIssue['path'], data: object, places: Places): Problem {
  const known = keysAt(templateFileSchema, path);
  const near = nearest(key, known);
  return problem('template-shape', {
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

function placeOfEntry(places: Places, data: object, path: ShapeIssue['path']) {
  const holder = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  return isObject(holder) && key !== undefined
    ? placeOfKey(places, holder, key)
    : placeAt(places, data, path);
}
