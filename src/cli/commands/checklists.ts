import type { Command } from 'commander';
import { nearest } from '../../text.ts';
import { describeCommand } from '../help.ts';
import { addOutputOptions, type CommonFlags, type OutputFlags } from '../options.ts';
import type { Run } from '../session.ts';

export interface ChecklistFlags extends CommonFlags, OutputFlags {
  readonly strict?: boolean;
  readonly force?: boolean;
}

export function defineChecklists(program: Command, run: Run): void {
  const checklists = program.command('checklists').allowExcessArguments();
  defineList(checklists, run);
  defineShow(checklists, run);
  defineLint(checklists, run);
  defineCopy(checklists, run);
}

const FORMATS = ['terminal', 'md', 'html', 'pdf', 'docx', 'xlsx', 'json'] as const;

function defineList(command: Command, run: Run): void {
  // All that `show` can write: options are read here before its own are.
  addOutputOptions(command, FORMATS);
  describeCommand(command, {
    summary: 'List, read, check and copy checklists',
    description: 'Lists the checklists that ship; its commands read, check and copy them.',
    examples: [
      'coordkit checklists',
      'coordkit checklists show ccm-performance',
      'coordkit checklists lint mine.yaml',
    ],
    exitCodes: { done: 'done', unusable: 'the command or the checklist cannot be used' },
  });
  command.action(() => {
    const unknown = command.args[0];
    if (unknown !== undefined) refuse(command, unknown);
    const flags = command.optsWithGlobals<ChecklistFlags>();
    return run(flags, async (session) => {
      const { runList } = await import('../work.ts');
      return runList(session, flags);
    });
  });
}

function refuse(command: Command, unknown: string): never {
  const near = nearest(
    unknown,
    command.commands.map((known) => known.name()),
  );
  command.error(`error: unknown command '${unknown}'${near === null ? '' : `\n(Did you mean ${near}?)`}`);
}

function defineShow(checklists: Command, run: Run): void {
  const command = checklists.command('show').argument('<checklist>', 'id of one that ships, or a file');
  addOutputOptions(command, FORMATS);
  describeCommand(command, {
    summary: 'Read a checklist: its domains, items, scales and rules',
    examples: [
      'coordkit checklists show ccm-performance',
      'coordkit checklists show ccm-performance --language fr -o ccm.md',
      'coordkit checklists show mine.yaml --format json',
    ],
    exitCodes: { done: 'done', unusable: 'the command or the checklist cannot be used' },
  });
  command.action((checklist: string) => {
    const flags = command.optsWithGlobals<ChecklistFlags>();
    return run(flags, async (session) => {
      const { runShow } = await import('../work.ts');
      return runShow(session, checklist, flags);
    });
  });
}

function defineLint(checklists: Command, run: Run): void {
  const command = checklists
    .command('lint')
    .argument('<files...>', 'YAML files')
    .option('--strict', 'exit 1 where there are warnings');
  describeCommand(command, {
    summary: 'Check checklist files and report everything at once',
    examples: ['coordkit checklists lint mine.yaml', 'coordkit checklists lint checklists/*.yaml --strict'],
    exitCodes: {
      done: 'no errors',
      missed: 'with --strict: no errors, and warnings',
      unusable: 'errors: the checklist cannot be used',
    },
  });
  command.action((files: string[]) => {
    const flags = command.optsWithGlobals<ChecklistFlags>();
    return run(flags, async (session) => {
      const { runLint } = await import('../actions/lint.ts');
      return runLint(session, files, flags);
    });
  });
}

function defineCopy(checklists: Command, run: Run): void {
  const command = checklists
    .command('copy')
    .argument('<id>', 'id of a checklist that ships')
    .argument('[file]', 'where it goes (default: ID.yaml)')
    .option('--force', 'write over a file that is there');
  describeCommand(command, {
    summary: 'Copy a checklist that ships, to change it',
    examples: [
      'coordkit checklists copy ccm-performance',
      'coordkit checklists copy referral-system ours.yaml',
    ],
    exitCodes: { done: 'done', unusable: 'no such checklist, or the file cannot be written' },
  });
  command.action((id: string, file: string | undefined) => {
    const flags = command.optsWithGlobals<ChecklistFlags>();
    return run(flags, async (session) => {
      const { runCopy } = await import('../work.ts');
      return runCopy(session, id, file ?? `${id}.yaml`, flags);
    });
  });
}
