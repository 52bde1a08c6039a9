import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseChecklist } from '../checklist/parse.ts';
import type { ParseOptions } from '../checklist/parse-options.ts';
import type { LoadedChecklist } from '../checklist/types.ts';
import { readText } from '../files/read-text.ts';
import { packagePath } from '../files/shipped.ts';
import { type Outcome, problem, say } from '../problems.ts';
import { isPath } from './load-checklist.ts';

/** Reads and parses a checklist of the user's own, with what it extends. */
export async function parseChecklistFile(file: string): Promise<Outcome<LoadedChecklist>> {
  const read = await useChecklistFile(file, parseChecklist);
  if (!read.ok) return read;
  const { made, sha256 } = read.value;
  if (!made.ok) return made;
  return { ok: true, value: { checklist: made.value, sha256, origin: file }, problems: made.problems };
}

/** Reads a checklist file and makes something of its text, which may need the texts that it extends. */
export async function useChecklistFile<T>(
  file: string,
  make: (text: string, options: ParseOptions) => T,
): Promise<Outcome<{ readonly made: T; readonly sha256: string }>> {
  const read = await readText(file);
  if (!read.ok) return read;
  const { text, sha256 } = read.value;
  const { made, bases } = await withBases(file, (options) => make(text, options));
  return { ok: true, value: { made, sha256: fingerprint(sha256, bases) }, problems: [] };
}

/** The SHA-256 of the file; where it extends others, of that and the texts of those, so that a change in any shows. */
function fingerprint(own: string, bases: readonly string[]): string {
  if (bases.length === 0) return own;
  return bases.reduce((hash, base) => hash.update(base), createHash('sha256').update(own)).digest('hex');
}

interface WithBases<T> {
  readonly made: T;
  /** Texts that the file extends, the nearest first. */
  readonly bases: readonly string[];
}

/**
 * Parsing asks for what a checklist `extends` and cannot wait for the disk: it is done again when the texts that it
 * asked for have been read. Each time asks for at most one more, and the parser limits how many extend one another.
 */
async function withBases<T>(file: string, parse: (options: ParseOptions) => T): Promise<WithBases<T>> {
  const texts = new Map<string, Outcome<string>>();
  for (;;) {
    const wanted = new Map<string, string>();
    const parsed = parse({ origin: file, resolve: resolver(file, texts, wanted) });
    if (wanted.size === 0)
      return { made: parsed, bases: [...texts.values()].flatMap((text) => text.value ?? []) };
    for (const [place, reference] of wanted) texts.set(place, await readBase(place, reference));
  }
}

/** Looks a reference up among the texts read so far; what is not there is noted in `wanted`. */
function resolver(
  file: string,
  texts: ReadonlyMap<string, Outcome<string>>,
  wanted: Map<string, string>,
): NonNullable<ParseOptions['resolve']> {
  // The parser knows a file by the reference under which it was found; its folder is kept here.
  const places = new Map([[file, file]]);
  return (reference, from) => {
    const place = placeOf(reference, places.get(from) ?? from);
    places.set(reference, place);
    const known = texts.get(place);
    if (known !== undefined) return known;
    wanted.set(place, reference);
    return { ok: false, value: null, problems: [] };
  };
}

/** A path is seen from the file that names it; anything else is the id of a checklist that ships. */
function placeOf(reference: string, from: string): string {
  return isPath(reference)
    ? path.resolve(path.dirname(from), reference)
    : packagePath('checklists', `${reference}.yaml`);
}

async function readBase(place: string, reference: string): Promise<Outcome<string>> {
  const read = await readText(place, reference);
  if (read.ok) return { ok: true, value: read.value.text, problems: [] };
  if (isPath(reference)) return read;
  const message = say('extends-unknown', { reference });
  return { ok: false, value: null, problems: [problem('checklist-unknown', { message, value: reference })] };
}
