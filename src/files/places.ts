import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, problem, say, type Wording } from '../problems.ts';

/** Where an output goes. */
export interface Place {
  /** Behind symbolic links, so that a link stays a link. */
  readonly path: string;
  readonly kind: 'new' | 'file' | 'folder' | 'device';
}

/** The place of an output path, and what is there now. */
export async function placeOf(output: string): Promise<Place> {
  try {
    const real = await realpath(output);
    const found = await stat(real);
    if (found.isDirectory()) return { path: real, kind: 'folder' };
    return { path: real, kind: found.isFile() ? 'file' : 'device' };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { path: path.resolve(output), kind: 'new' };
  }
}

/**
 * What could not be written to, found before any work is done: also an output that would destroy an input, or another
 * output.
 */
export async function checkOutputs(
  outputs: readonly string[],
  inputs: readonly string[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const input of inputs) taken.add(await identityOf(input));
  for (const output of outputs) {
    const identity = await identityOf(output);
    const reason = taken.has(identity) ? say('because-used') : await obstacle(output);
    if (reason !== null) problems.push(unwritable(output, reason));
    taken.add(identity);
  }
  return problems;
}

/** The problem of an output that cannot be written. */
export function unwritable(output: string, reason: Wording, remedy: Wording | null = null): Problem {
  const message = say('output-blocked', { file: output, reason });
  return problem('output-unwritable', { message, file: output, remedy });
}

async function obstacle(output: string): Promise<Wording | null> {
  try {
    const { path: place, kind } = await placeOf(output);
    if (kind === 'folder') return say('because-folder');
    const folder = path.dirname(place);
    if (kind === 'new' && !(await stat(folder)).isDirectory()) return say('because-under-file');
    await access(kind === 'device' ? place : folder, constants.W_OK);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** The same for two names of one file, also through links or upper and lower case where the disk folds them. */
async function identityOf(name: string): Promise<string> {
  try {
    const { dev, ino } = await stat(name, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return path.resolve(name);
  }
}

const REASONS: ReadonlyMap<string, Wording> = new Map([
  ['ENOENT', say('because-no-folder')],
  ['ENOTDIR', say('because-under-file')],
  ['EISDIR', say('because-folder')],
  ['EEXIST', say('because-there')],
  ['EACCES', say('because-forbidden')],
  ['EPERM', say('because-forbidden-or-open')],
  ['EBUSY', say('because-open')],
  ['EROFS', say('because-read-only')],
  ['ENOSPC', say('because-full')],
  ['ENAMETOOLONG', say('because-long-name')],
]);

/** Why the system refused, in words; throws again what is not the system's refusal. */
export function reasonOf(error: unknown): Wording {
  const code = codeOf(error);
  if (code === null) throw error;
  return REASONS.get(code) ?? say('because-system', { code });
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
