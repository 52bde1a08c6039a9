import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether there is a program at this path; see `needed`. */
export function isThere(program: string): boolean {
  return needed(program, existsSync(program));
}

/** Whether a program of this name can be run; see `needed`. */
export function canRun(program: string): boolean {
  return needed(program, spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined);
}

/** With COORDKIT_NEEDS_PROGRAMS, as in CI, a program that lacks is an error: no check may be left out there. */
function needed(program: string, there: boolean): boolean {
  if (!there && process.env.COORDKIT_NEEDS_PROGRAMS) throw new Error(`${program} is not on this machine`);
  return there;
}
