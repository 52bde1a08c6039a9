import { spawnSync } from 'node:child_process';

/** Decimal megabytes, as the target is set in. */
const KIBIBYTES_PER_MEGABYTE = 1000 / 1.024;

/**
 * Runs one whole process under GNU time (Debian package `time`), which alone knows the child's own peak memory.
 * @param {string[]} command
 * @returns {{ wall: number, cpu: number, peak: number }} seconds, seconds of user + system, megabytes
 */
export function measure(command) {
  const run = spawnSync('/usr/bin/time', ['-f', 'measured %e %U %S %M', ...command], { encoding: 'utf8' });
  const figures = /measured (\S+) (\S+) (\S+) (\S+)\n$/.exec(run.stderr ?? '');
  if (run.status !== 0 || figures === null)
    throw new Error(`${command.join(' ')}\n${run.error ?? run.stderr}`);
  const [wall, user, system, kibibytes] = figures.slice(1).map(Number);
  return { wall, cpu: user + system, peak: kibibytes / KIBIBYTES_PER_MEGABYTE };
}

/**
 * Runs one short process under the shell's own timer: GNU time counts in hundredths of a second, this in thousandths.
 * @param {string[]} command
 * @returns {{ wall: number, cpu: number }} seconds
 */
export function measureShort(command) {
  const script = 'TIMEFORMAT="measured %3R %3U %3S"; time "$@" >/dev/null';
  const run = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
  const figures = /measured (\S+) (\S+) (\S+)\n$/.exec(run.stderr ?? '');
  if (run.status !== 0 || figures === null)
    throw new Error(`${command.join(' ')}\n${run.error ?? run.stderr}`);
  const [wall, user, system] = figures.slice(1).map(Number);
  return { wall, cpu: user + system };
}

/**
 * Runs every command in turn, `runs` times over, so that whatever else the machine does falls on all alike.
 * @template Figures
 * @param {Map<string, string[]>} commands by name
 * @param {number} runs
 * @param {(command: string[]) => Figures} how
 * @returns {Map<string, Figures>} medians by name
 */
export function interleave(commands, runs, how) {
  const measured = new Map([...commands.keys()].map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, command] of commands) measured.get(name).push(how(command));
  }
  return new Map([...measured].map(([name, figures]) => [name, medians(figures)]));
}

function medians(figures) {
  const names = Object.keys(figures[0]);
  return Object.fromEntries(names.map((name) => [name, median(figures.map((one) => one[name]))]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
