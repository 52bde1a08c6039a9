import type { Explain } from '../report/context.ts';
import { STANDARD_INPUT } from './inputs.ts';
import type { DataFlags } from './options.ts';

/** A command line to copy, with its words quoted where a shell would split them. */
export function commandLine(...words: readonly string[]): string {
  return ['coordkit', ...words.map(quoted)].join(' ');
}

/** The next command on the same data, read the same way; null where the data came through a pipe. */
export function nextOnData(
  command: string,
  data: readonly string[],
  { checklist = [], variant, column, duplicates }: DataFlags,
  ...more: readonly string[]
): string | null {
  if (data.includes(STANDARD_INPUT)) return null;
  return commandLine(
    command,
    ...data,
    ...checklist.flatMap((name) => ['-c', name]),
    ...(variant === undefined ? [] : ['--variant', variant]),
    ...[...(column ?? [])].flatMap(([name, header]) => ['--column', `${name}=${header}`]),
    ...(duplicates === 'reject' ? [] : ['--duplicates', duplicates]),
    ...more,
  );
}

/** The command lines that explain figures made from this data. */
export function explainOn(data: readonly string[], flags: DataFlags): Explain {
  return (mechanism, round, part) =>
    nextOnData(
      'explain',
      data,
      flags,
      ...(mechanism === '' ? [] : ['--mechanism', mechanism]),
      ...(round === '' ? [] : ['--round', round]),
      ...(part === null ? [] : [part]),
    );
}

function quoted(word: string): string {
  if (/^[\p{L}\p{N}_.,/:\\@%+=-]+$/u.test(word)) return word;
  // Within double quotes these mean something to one shell or another.
  return /["$`\\!%\p{Cc}\p{Cf}]/u.test(word) ? '"…"' : `"${word}"`;
}
