import type { LoadedChecklist } from '../checklist/types.ts';
import { type Outcome, type Problem, problem, say, type Wording } from '../problems.ts';
import type { LoadedTemplate } from '../template/types.ts';
import { STANDARD_INPUT } from './inputs.ts';
import { openChecklist } from './load-checklist.ts';
import type { OpenedTemplate } from './open-template.ts';
import type { DataFlags, OutputFlags, ReportFlags, ScoringFlags } from './options.ts';
import type { CliProcess } from './process.ts';
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
  /** Null where none is given. */
  readonly template: LoadedTemplate | null;
}

/** Settles outputs, checklists and language: what can fail fails before any data is read. */
export async function openStudy(
  data: readonly string[],
  flags: DataFlags & OutputFlags & Pick<ScoringFlags, 'invited'> & Pick<ReportFlags, 'template'>,
  mostChecklists: 1 | 2 = 1,
  env: CliProcess['env'] = {},
): Promise<Outcome<Opening>> {
  const template = await templateOf(flags);
  if (!template.ok) return template;
  const inputs = [...inputFiles(data, flags), ...(template.value?.files ?? [])];
  const targets = await chooseTargets(flags, inputs, env);
  if (!targets.ok) return targets;
  const named = flags.checklist ?? [];
  const [first = '', second = first] = named;
  if (first === '') return usage(say('checklist-not-named'), say('do-name-checklist'));
  if (named.length > mostChecklists) {
    const message = say('checklists-too-many', { count: named.length, most: mostChecklists });
    return usage(message, say('do-name-fewer'));
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
      template: template.value?.loaded ?? null,
    },
    problems: [...template.problems, ...(await bandProblems(template.value, loaded.value, flags))],
  };
}

/** The template named; null without one. Loads the YAML parser, which nothing else needs where the checklist ships. */
export async function templateOf({ template }: ReportFlags): Promise<Outcome<OpenedTemplate | null>> {
  if (template === undefined) return { ok: true, value: null, problems: [] };
  const { openTemplate } = await import('./open-template.ts');
  return openTemplate(template);
}

async function bandProblems(
  opened: OpenedTemplate | null,
  { checklist }: LoadedChecklist,
  { template = '' }: ReportFlags,
): Promise<readonly Problem[]> {
  if (opened === null) return [];
  const { unknownBands } = await import('./open-template.ts');
  return unknownBands(opened.loaded.template, checklist, template);
}

function inputFiles(data: readonly string[], flags: DataFlags & Pick<ScoringFlags, 'invited'>): string[] {
  const named = [
    ...data,
    ...(flags.checklist ?? []),
    ...(flags.invited === undefined ? [] : [flags.invited]),
  ];
  return named.filter((file) => file !== STANDARD_INPUT);
}

/** A command that cannot be carried out as it was typed. */
export function usage(
  message: Wording,
  remedy: Wording,
): { ok: false; value: null; problems: readonly Problem[] } {
  return { ok: false, value: null, problems: [problem('usage', { message, remedy })] };
}
