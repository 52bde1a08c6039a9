import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

declare const __COORDKIT_DIST__: string | undefined;

// Beside this code in the bundle; above it where the source runs as it is.
const PLACE = typeof __COORDKIT_DIST__ === 'string' ? __COORDKIT_DIST__ : '../../dist/';
const DIST = fileURLToPath(new URL(PLACE, import.meta.url));

/** Text of a file made at build time from the checklists that ship, such as `index.json`; null where there is none. */
export async function readText(name: string): Promise<string | null> {
  if (!/^[A-Za-z0-9_.-]+$/.test(name)) return null;
  try {
    return await readFile(path.join(DIST, 'checklists', name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Path of a file or folder in the package, such as `checklists/ccm-performance.yaml`. */
export function packagePath(...parts: readonly string[]): string {
  return path.join(DIST, '..', ...parts);
}
