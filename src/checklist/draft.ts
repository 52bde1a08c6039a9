import { type Problem, problem, say, type Wording } from '../problems.ts';
import { adapt } from './extend.ts';
import type { ParseOptions } from './parse-options.ts';
import { type Places, placeOfValue } from './places.ts';
import type { Draft } from './schema.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml.ts';

/** A checklist as it was written, with what it extends worked in, and without what has the wrong shape. */
export interface DraftReading {
  /** Null where nothing can be made of the file. */
  readonly draft: Draft | null;
  readonly places: Places;
  /** Of syntax, shape and `extends`; all of severity error or fatal. */
  readonly problems: readonly Problem[];
}

const LONGEST_CHAIN = 5;

/** Numbers below these keys stay as they were typed: version 1.0 is "1.0", code 01 is "01". */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  ...['checklist', 'version', 'extends', 'licence', 'year', 'url', 'publisher', 'note', 'unit'],
  ...['title', 'description', 'label', 'text', 'guidance', 'evidence', 'actions', 'anchors', 'reason'],
  ...['id', 'code'],
]);
/** What stands right below these are names that the author chose, such as a scale called "note". */
const NAMES_BELOW: ReadonlySet<string> = new Set(['scales', 'weights', 'weigh', 'variants', 'crosswalk']);

function isAsWritten(key: string, above: string | null): boolean {
  return AS_WRITTEN.has(key) && !(above !== null && NAMES_BELOW.has(above));
}

/** Reads the text of a checklist and of everything that it extends. */
export function readDraft(text: string, options: ParseOptions): DraftReading {
  return readChain(text, options, { above: [], places: new WeakMap() });
}

interface Chain {
  /** Texts that led here by way of `extends`; one that comes again extends itself. */
  readonly above: readonly string[];
  readonly places: Places;
}

function readChain(text: string, options: ParseOptions, { above, places }: Chain): DraftReading {
  const read = readYaml(text, { file: options.origin, places, asWritten: isAsWritten });
  if (!read.ok) return { draft: null, places, problems: read.problems };
  const { draft, problems } = checkShape(read.value, places, options.origin);
  if (draft?.extends === undefined) return { draft, places, problems };
  const base = readBase(draft, options, { above: [...above, text], places });
  if (base.draft === null) return { draft: null, places, problems: [...problems, ...base.problems] };
  const adapted = adapt(base.draft, draft, places);
  return { draft: adapted.draft, places, problems: [...problems, ...base.problems, ...adapted.problems] };
}

function readBase(draft: Draft, options: ParseOptions, chain: Chain): DraftReading {
  const { above, places } = chain;
  const reference = draft.extends ?? '';
  const refuse = (problems: readonly Problem[]) => ({ draft: null, places, problems });
  const place = placeOfValue(places, draft, 'extends');
  const fail = (message: Wording) =>
    refuse([problem('checklist-unknown-reference', { message, value: reference, ...place })]);
  if (above.length > LONGEST_CHAIN) return fail(say('extends-too-many', { most: LONGEST_CHAIN }));
  const found = options.resolve?.(reference, options.origin);
  if (found === undefined || (!found.ok && found.problems.length === 0)) {
    return fail(say('extends-not-found', { reference }));
  }
  if (!found.ok) return refuse(found.problems.map((one) => ({ ...one, ...place })));
  if (above.includes(found.value)) return fail(say('extends-itself', { reference }));
  return readChain(found.value, { ...options, origin: reference }, chain);
}
