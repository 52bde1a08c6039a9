import type { Command } from 'commander';
import { describeCommand } from '../help.ts';
import { addDateOption, addOutputOptions, type CommonFlags, type OutputFlags } from '../options.ts';
import type { Run } from '../session.ts';
import { numberValue, percentValue, wholeValue } from '../values.ts';

export interface PowerFlags extends CommonFlags, OutputFlags {
  readonly change?: number;
  readonly sd?: number;
  readonly correlation?: number;
  readonly n?: number;
  readonly power: number;
  readonly confidence: number;
  readonly clusterSize?: number;
  readonly icc?: number;
  readonly members?: number;
  readonly attrition: number;
}

export function definePower(program: Command, run: Run): void {
  const command = program.command('power');
  addQuestionOptions(command);
  addSampleOptions(command);
  addOutputOptions(command, ['terminal', 'md', 'html', 'pdf', 'docx', 'xlsx', 'csv', 'json']);
  addDateOption(command);
  describeCommand(command, {
    summary: 'How many respondents a change needs; what change a number can detect',
    description: [
      'Plans a survey, without data: how many linked respondents (the same people in',
      'both rounds) or unlinked ones a change needs, or what change a number of them',
      'can detect. Without --sd, a table over changes counted in standard deviations.',
    ].join('\n'),
    examples: [
      'coordkit power --change 10 --sd 15',
      'coordkit power --change 10 --sd 15 --attrition 20 --members 60',
      'coordkit power --n 12 --sd 15',
      'coordkit power --change 10 --sd 18 --correlation 0.6',
      'coordkit power --change 10 --sd 15 --cluster-size 8 --icc 0.1',
      'coordkit power',
    ],
    exitCodes: { done: 'done', unusable: 'the command cannot be understood, or a file not be written' },
  });
  command.action(() => {
    const flags = command.optsWithGlobals<PowerFlags>();
    return run(flags, async (session) => {
      const { runPower } = await import('../work.ts');
      return runPower(session, flags);
    });
  });
}

function addQuestionOptions(command: Command): void {
  command
    .optionsGroup('Question:')
    .option(
      '--change <points>',
      'change that is to be seen, on the scale of 0 to 100',
      numberValue((points) => points > 0 && points <= 100, 'Give points above 0, at most 100.'),
    )
    .option(
      '--sd <points>',
      "standard deviation: of the respondents' own changes (linked) and of their scores (unlinked)",
      numberValue((points) => points > 0 && points <= 100, 'Give points above 0, at most 100.'),
    )
    .option(
      '--correlation <r>',
      'correlation between the rounds; --sd is then that of the scores',
      numberValue((r) => r >= -1 && r < 1, 'Give a number from -1 to below 1, such as 0.6.'),
    )
    .option(
      '--n <respondents>',
      'respondents who answer: both rounds (linked), each round (unlinked)',
      wholeValue(1, MOST),
    )
    .option('--power <percent>', 'chance of finding the change', percentValue(50, 99), 80)
    .option(
      '--confidence <percent>',
      'confidence level of interval and two-sided test; 95 tests at 5 %',
      percentValue(80, 99.9),
      95,
    );
}

function addSampleOptions(command: Command): void {
  command
    .optionsGroup('Respondents:')
    .option(
      '--attrition <percent>',
      'share of those invited who will not answer as planned',
      percentValue(0, 90),
      0,
    )
    .option(
      '--members <number>',
      'length of the whole list of members that they are drawn from',
      wholeValue(1, MOST),
    )
    .option('--cluster-size <number>', 'respondents in each cluster, with --icc', wholeValue(2, 10_000))
    .option(
      '--icc <rho>',
      'how alike people of one cluster answer, 0 to 1, with --cluster-size',
      numberValue((rho) => rho >= 0 && rho <= 1, 'Give a number from 0 to 1, such as 0.1.'),
    );
}

const MOST = 1_000_000;
