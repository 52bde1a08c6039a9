import type { Command } from 'commander';
import { describeCommand } from '../help.ts';
import {
  addDataOptions,
  addDateOption,
  addOutputOptions,
  addReportOptions,
  addScoringOptions,
  addThresholdOptions,
} from '../options.ts';
import type { Run } from '../session.ts';
import { wholeValue } from '../values.ts';
import type { ScoreFlags } from './score.ts';

export interface CompareFlags extends Omit<ScoreFlags, 'round'> {
  readonly from?: string;
  readonly to?: string;
  readonly cluster?: string;
  readonly bootstrap?: number;
}

export function defineCompare(program: Command, run: Run): void {
  const command = program
    .command('compare')
    .usage(
      '[options] <baseline> <follow-up>\n       coordkit compare [options] <data...> --from <round> --to <round>',
    )
    .argument('<data...>', 'a CSV file of each round, or files that hold both; - is standard input');
  addDataOptions(command, 'two');
  command
    .optionsGroup('Rounds:')
    .option('--from <round>', 'the earlier round, as the data names it')
    .option('--to <round>', 'the later round, as the data names it');
  addOutputOptions(command, ['terminal', 'md', 'github', 'html', 'pdf', 'docx', 'xlsx', 'csv', 'json']);
  addDateOption(command);
  addReportOptions(command);
  addScoringOptions(command);
  command
    .optionsGroup('Statistics:')
    .option('--cluster <column>', 'groups that were asked as a whole, such as organisations or districts')
    .option(
      '--bootstrap <n>',
      'resamples for intervals by bootstrap (BCa), from 20 linked units on; 2000 or more',
      wholeValue(2000, 1_000_000),
    );
  addThresholdOptions(command, ['gate', 'target', 'not-scored', 'drop'], ' of the later round');
  describeCommand(command, {
    summary: 'Baseline against follow-up',
    description: [
      'Compares two rounds over the items that mean the same in both, and scores each',
      'round as it is. A change carries an interval and a test where there are at least',
      'five respondents; a round called retrospective-baseline is compared with both.',
    ].join('\n'),
    examples: [
      'coordkit compare baseline.csv follow-up.csv -c district-committee',
      'coordkit compare survey.csv -c district-committee --from baseline --to midline',
      'coordkit compare survey.csv -c ccm-performance --cluster organisation --invited members.csv',
      'coordkit compare baseline.csv follow-up.csv -c old.yaml -c new.yaml -o report.md',
      'coordkit compare baseline.csv follow-up.csv -c ccm-performance --fail-on drop',
    ],
    exitCodes: {
      done: 'done',
      missed: 'done, and a threshold of --fail-under or --fail-on did not hold',
      unusable: 'the command, the checklist or the data cannot be used',
    },
  });
  command.action((data: string[]) => {
    const flags = command.optsWithGlobals<CompareFlags>();
    return run(flags, async (session) => {
      const { runCompare } = await import('../work.ts');
      return runCompare(session, data, flags);
    });
  });
}
