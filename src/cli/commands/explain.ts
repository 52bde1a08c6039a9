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

export interface ExplainFlags extends CommonFlags, DataFlags, OutputFlags {}

export function defineExplain(program: Command, run: Run): void {
  const command = program
    .command('explain')
    .usage('[options] <data...> --mechanism <name> [domain|item]')
    .argument(
      '<data...>',
      'CSV files (- is standard input), then the id of a domain or an item; without: the overall score',
    );
  addDataOptions(command);
  addOutputOptions(command, ['terminal', 'md', 'html', 'pdf', 'docx', 'xlsx', 'json']);
  addDateOption(command);
  describeCommand(command, {
    summary: 'Where a number comes from',
    description: [
      'Shows the way from answers to one number: who answered what, in counts and never',
      'by name, what was left out and why, the formula with its figures, and the gates.',
    ].join('\n'),
    examples: [
      'coordkit explain survey.csv -c district-committee --mechanism "Nkole district"',
      'coordkit explain survey.csv -c district-committee --mechanism "Nkole district" meetings',
      'coordkit explain survey.csv -c ccm-performance --mechanism "Nkole CCM" --round baseline',
    ],
    exitCodes: { done: 'done', unusable: 'the command, the checklist or the data cannot be used' },
  });
  command.action((data: string[]) => {
    const flags = command.optsWithGlobals<ExplainFlags>();
    return run(flags, async (session) => {
      const { runExplain } = await import('../work.ts');
      return runExplain(session, data, flags);
    });
  });
}
