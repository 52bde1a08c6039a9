import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = path.join(ROOT, 'dist', 'checklists');
const SCRIPT = path.join(ROOT, 'scripts', 'checklists.js');

/** Makes the checklists that ship into JSON before the first test, unless they are newer than all they come from. */
export async function setup(): Promise<void> {
  if (!existsSync(SCRIPT) || !isStale()) return;
  const { buildChecklists } = await import(pathToFileURL(SCRIPT).href);
  await buildChecklists({ root: ROOT, outDir: BUILT });
}

function isStale(): boolean {
  const built = newest([BUILT]);
  return newest([path.join(ROOT, 'checklists'), path.join(ROOT, 'src', 'checklist'), SCRIPT]) >= built;
}

function newest(places: readonly string[]): number {
  return Math.max(0, ...places.filter(existsSync).flatMap(timesIn));
}

function timesIn(place: string): number[] {
  if (!statSync(place).isDirectory()) return [statSync(place).mtimeMs];
  return readdirSync(place).map((name) => statSync(path.join(place, name)).mtimeMs);
}
