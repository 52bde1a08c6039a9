import { appendFile, stat } from 'node:fs/promises';
import type { Problem } from '../problems.ts';
import { reasonOf, unwritable } from './places.ts';

/**
 * Adds a text to the end of a file, which is made where it is not there. What was in the file stays whatever happens; the
 * text itself may be there in part where the disk is full. Gives the problem that stopped it.
 */
export async function appendText(path: string, text: string): Promise<readonly Problem[]> {
  try {
    await appendFile(path, text);
    return [];
  } catch (error) {
    return [unwritable(path, reasonOf(error))];
  }
}

/** Size of a file in bytes; 0 where there is none. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
