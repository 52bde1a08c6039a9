import type { Command } from 'commander';
import { describeCommand } from '../help.ts';
import {
  addDataOptions,
  addDateOption,
  addOutputOptions,
  addReportOptions,
  addScoringOptions,
  addThresholdOptions,
  type CommonFlags,
  type DataFlags,
  type OutputFlags,
  type ReportFlags,
  type ScoringFlags,
  type ThresholdFlags,
} from '../options.ts';
import type { Run } from '../session.ts';

export interface ScoreFlags
  extends CommonFlags,
    DataFlags,
    OutputFlags,
    ReportFlags,
    ScoringFlags,
    ThresholdFlags {
  readonly agreement?: boolean;
  readonly reliability?: boolean;
}

export function defineScore(program: Command, run: Run): void {
  const command = program.command('score').argument('<data...>', 'CSV files; - is standard input');
  addDataOptions(command);
  addOutputOptions(command, ['terminal', 'md', 'github', 'html', 'pdf', 'docx', 'xlsx', 'csv', 'json']);
  addDateOption(command);
  addReportOptions(command);
  addScoringOptions(command);
  command.option('--agreement', 'how far respondents agree: spread, gaps between roles, a consensus');
  command.option('--reliability', 'whether the items of each domain go together (30 respondents or more)');
  addThresholdOptions(command, ['gate', 'target', 'not-scored'], '');
  describeCommand(command, {
    summary: 'Score every mechanism in every round',
    examples: [
      'coordkit score survey.csv -c district-committee',
      'coordkit score survey.csv -c district-committee -o report.md -o scores.csv',
      'coordkit score survey.csv -c ccm-performance --mechanism "Nkole CCM" --by sector',
      'coordkit score survey.csv -c ccm-performance --format json --fail-under 50 --fail-on gate',
    ],
    exitCodes: {
      done: 'done',
      missed: 'done, and a threshold of --fail-under or --fail-on did not hold',
      unusable: 'the command, the checklist or the data cannot be used',
    },
  });
  command.action((data: string[]) => {
    const flags = command.optsWithGlobals<ScoreFlags>();
    return run(flags, async (session) => {
      const { runScore } = await import('../work.ts');
      return runScore(session, data, flags);
    });
  });
}
