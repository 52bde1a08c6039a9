import type { Command } from 'commander';
import { FAMILIES, type Family } from '../../robustness/types.ts';
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
import { choiceValues, wholeValue } from '../values.ts';

/** Families of variations, as results name them. */
export const FAMILY_NAMES = [
  'aggregation',
  'equal-weights',
  'perturbed-weights',
  'leave-out-respondent',
  'leave-out-organisation',
  'leave-out-item',
  'leave-out-domain',
] as const;

export interface RobustnessFlags extends CommonFlags, DataFlags, OutputFlags {
  readonly weight?: string;
  readonly organisation?: string;
  readonly draws: number;
  readonly seed: number;
  readonly failOn?: readonly Family[];
}

export function defineRobustness(program: Command, run: Run): void {
  const command = program.command('robustness').argument('<data...>', 'CSV files; - is standard input');
  addDataOptions(command);
  addOutputOptions(command, ['terminal', 'md', 'github', 'html', 'pdf', 'docx', 'xlsx', 'csv', 'json']);
  addDateOption(command);
  command.option('--details', 'every mechanism in detail on the terminal, however many there are');
  addVariationOptions(command);
  describeCommand(command, {
    summary: 'Whether band and ranking survive other choices',
    description: [
      'Scores the same answers by other rules, with equal and with perturbed weights,',
      'and without each respondent, organisation, item and domain. Says how often the',
      'band and the place of each mechanism stay, what moves them, and which single',
      'items could.',
    ].join('\n'),
    examples: [
      'coordkit robustness survey.csv -c district-committee',
      'coordkit robustness survey.csv -c district-committee --organisation organisation',
      'coordkit robustness survey.csv -c ccm-performance -o robustness.md -o robustness.csv',
      'coordkit robustness survey.csv -c ccm-performance --fail-on perturbed-weights',
    ],
    exitCodes: {
      done: 'done',
      missed: 'done, and a threshold of --fail-on did not hold',
      unusable: 'the command, the checklist or the data cannot be used',
    },
  });
  command.action((data: string[]) => {
    const flags = command.optsWithGlobals<RobustnessFlags>();
    return run(flags, async (session) => {
      const { runRobustness } = await import('../work.ts');
      return runRobustness(session, data, flags);
    });
  });
}

function addVariationOptions(command: Command): void {
  command
    .optionsGroup('Scoring:')
    .option('--weight <column>', 'the column of respondent weights, numbers above 0')
    .optionsGroup('Variations:')
    .option('--organisation <column>', 'the column that names the organisation of each respondent')
    .option('--draws <n>', 'how often weights are drawn at random', wholeValue(1, 100_000), 1000)
    .option('--seed <n>', 'start of the random numbers; printed in the report', wholeValue(0, 2 ** 32 - 1), 1)
    .optionsGroup('Thresholds:')
    .option(
      '--fail-on <family>',
      `exit 1 where a band does not hold in all of: ${FAMILIES.join(', ')}; repeatable`,
      choiceValues(FAMILIES),
    );
}
