import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problems.ts';
import { type Place, placeOf, reasonOf, unwritable } from './places.ts';

export interface OutputFile {
  /** Path as the user gave it. */
  readonly path: string;
  /** Its text or bytes, piece after piece. */
  readonly pieces: Iterable<string | Uint8Array>;
}

/**
 * Writes all files or none: each is written whole beside its place, then all are put in place. Gives the problem that
 * stopped it; every file is then as it was before.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<readonly Problem[]> {
  const steps: Step[] = [];
  const placed: Step[] = [];
  let current = '';
  try {
    for (const file of files) {
      current = file.path;
      const step = await plan(file.path);
      steps.push(step);
      await writeFile(step.temporary, file.pieces, { flag: step.kind === 'device' ? 'w' : 'wx' });
    }
    for (const step of steps) {
      current = step.output;
      await put(step, steps.length > 1);
      placed.push(step);
    }
    return [];
  } catch (error) {
    for (const step of placed.reverse()) await restore(step);
    return [unwritable(current, reasonOf(error))];
  } finally {
    for (const step of steps) await cleanUp(step);
  }
}

/** Makes a folder, and those around it, unless it is there. Gives the problem where it cannot. */
export async function makeFolder(folder: string): Promise<readonly Problem[]> {
  try {
    await mkdir(folder, { recursive: true });
    return [];
  } catch (error) {
    return [unwritable(folder, reasonOf(error))];
  }
}

interface Step extends Place {
  readonly output: string;
  /** Written first; the place itself where that is a device or a pipe. */
  readonly temporary: string;
  /** What was in the place before, kept until all files are in place. */
  readonly backup: string;
}

async function plan(output: string): Promise<Step> {
  const place = await placeOf(output);
  const beside = path.join(path.dirname(place.path), `.${path.basename(place.path)}.${randomUUID()}`);
  const temporary = place.kind === 'device' ? place.path : `${beside}.tmp`;
  return { ...place, output, temporary, backup: `${beside}.old` };
}

async function put(step: Step, mayBeUndone: boolean): Promise<void> {
  if (step.kind === 'device') return;
  if (mayBeUndone && step.kind === 'file') {
    // Not every file system has links.
    await link(step.path, step.backup).catch(() => copyFile(step.path, step.backup));
  }
  await rename(step.temporary, step.path);
}

async function restore(step: Step): Promise<void> {
  if (step.kind === 'file') await rename(step.backup, step.path);
  if (step.kind === 'new') await rm(step.path, { force: true });
}

async function cleanUp(step: Step): Promise<void> {
  if (step.kind === 'device') return;
  await rm(step.temporary, { force: true });
  await rm(step.backup, { force: true });
}
