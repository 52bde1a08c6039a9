import type { LoadedChecklist } from '../checklist/types.ts';
import { type Outcome, type Problem, problem } from '../problems.ts';
import { STANDARD_INPUT } from './inputs.ts';
import { openChecklist } from './load-checklist.ts';
import type { DataFlags, OutputFlags, ScoringFlags } from './options.ts';
import { chooseLanguage } from './render.ts';
import { chooseTargets } from './targets.ts';
import type { Target } from './values.ts';

/** All that is settled before data is read. */
export interface Opening {
  /** Files that are read, so that no output destroys one of them. */
  readonly inputs: readonly string[];
  readonly targets: readonly Target[];
  readonly loaded: LoadedChecklist;
  /** The older version, where two are given; else the same as `loaded`. */
  readonly older: LoadedChecklist;
  readonly language: string;
}

/** Settles outputs, checklists and language: what can fail fails before any data is read. */
export async function openStudy(
  data: readonly string[],
  flags: DataFlags & OutputFlags & Pick<ScoringFlags, 'invited'>,
  mostChecklists: 1 | 2 = 1,
): Promise<Outcome<Opening>> {
  const inputs = inputFiles(data, flags);
  const targets = await chooseTargets(flags, inputs);
  if (!targets.ok) return targets;
  const named = flags.checklist ?? [];
  const [first = '', second = first] = named;
  if (first === '')
    return usage('No checklist is named.', 'Name one with -c. Those that ship: coordkit checklists');
  if (named.length > mostChecklists) {
    return usage(
      `-c is given ${named.length} times; the command takes ${mostChecklists}.`,
      'Name fewer checklists.',
    );
  }
  const older = await openChecklist(first, flags.variant);
  const loaded = second === first ? older : await openChecklist(second, flags.variant);
  if (!older.ok) return older;
  if (!loaded.ok) return loaded;
  const language = chooseLanguage(loaded.value.checklist.languages, flags.language);
  if (!language.ok) return language;
  return {
    ok: true,
    value: {
      inputs,
      targets: targets.value,
      loaded: loaded.value,
      older: older.value,
      language: language.value,
    },
    problems: [],
  };
}

function inputFiles(data: readonly string[], flags: DataFlags & Pick<ScoringFlags, 'invited'>): string[] {
  const named = [
    ...data,
    ...(flags.checklist ?? []),
    ...(flags.invited === undefined ? [] : [flags.invited]),
  ];
  return named.filter((file) => file !== STANDARD_INPUT);
}

function usage(message: string, remedy: string): { ok: false; value: null; problems: readonly Problem[] } {
  return { ok: false, value: null, problems: [problem('usage', { message, remedy })] };
}
