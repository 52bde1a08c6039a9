import type { Command } from 'commander';
import { describeCommand } from '../help.ts';
import {
  addDataOptions,
  addDateOption,
  addOutputOptions,
  type CommonFlags,
  type DataFlags,
  type OutputFlags,
} from '../options.ts';
import type { Run } from '../session.ts';

export interface CheckFlags extends CommonFlags, DataFlags, OutputFlags {
  readonly strict?: boolean;
}

export function defineCheck(program: Command, run: Run): void {
  const command = program.command('check').argument('<data...>', 'CSV files; - is standard input');
  addDataOptions(command);
  addOutputOptions(command, ['terminal', 'md', 'github', 'html', 'pdf', 'docx', 'xlsx', 'json']);
  addDateOption(command);
  command.optionsGroup('Thresholds:').option('--strict', 'exit 1 where anything was left out or may mislead');
  describeCommand(command, {
    summary: 'What of the data is understood, and what is not; scores nothing',
    examples: [
      'coordkit check survey.csv -c district-committee',
      'coordkit check survey.csv -c my-checklist.yaml --column meetings-held="How often?"',
      'coordkit check baseline.csv follow-up.csv -c cluster-performance --strict',
    ],
    exitCodes: {
      done: 'done',
      missed: 'with --strict: something was left out or may mislead',
      unusable: 'the command, the checklist or the data cannot be used',
    },
  });
  command.action((data: string[]) => {
    const flags = command.optsWithGlobals<CheckFlags>();
    return run(flags, async (session) => {
      const { runCheck } = await import('../work.ts');
      return runCheck(session, data, flags);
    });
  });
}
