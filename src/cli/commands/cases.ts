import { type Command, Option } from 'commander';
import type { Expected } from '../../cases/qca-types.ts';
import { describeCommand } from '../help.ts';
import { addDateOption, addOutputOptions, type CommonFlags, type OutputFlags } from '../options.ts';
import type { Run } from '../session.ts';
import { choicePairs, columnValue, listValue, pairValues, shareValue, wholeValue } from '../values.ts';

const DIRECTIONS = ['present', 'absent', 'either'] as const satisfies readonly Expected[];

export interface CasesFlags extends CommonFlags, OutputFlags {
  readonly checklist?: readonly string[];
  readonly scale?: string;
  readonly ladder?: string;
  readonly column?: ReadonlyMap<string, string>;
  readonly outcome?: string;
  readonly round?: string;
  readonly rejects?: string;
  readonly order?: 'file' | 'outcome' | 'similarity';
  readonly rank?: boolean;
  readonly before?: string;
  readonly from?: string;
  readonly to?: string;
  readonly qca?: boolean;
  readonly conditions?: readonly string[];
  readonly threshold?: ReadonlyMap<string, string>;
  readonly fuzzy?: boolean;
  readonly expect?: ReadonlyMap<string, Expected>;
  readonly consistency: number;
  readonly pri: number;
  readonly frequency: number;
  readonly negate?: boolean;
  readonly anyway?: boolean;
  readonly seed: number;
  readonly draws: number;
  readonly template?: string;
}

export function defineCases(program: Command, run: Run): void {
  const command = program
    .command('cases')
    .argument('<data...>', 'CSV or XLSX: a row a case, or a row a cell; or the JSON of coordkit score');
  addReadingOptions(command);
  addViewOptions(command);
  addOutputOptions(command, ['terminal', 'md', 'github', 'html', 'pdf', 'docx', 'xlsx', 'csv', 'json']);
  addDateOption(command);
  command
    .option('--details', 'all of the report on the terminal: a page for each case, sources, every cell')
    .option('--template <file>', 'cover, wording, colours and logo of your organisation, as YAML');
  addQcaOptions(command);
  describeCommand(command, {
    summary: 'Countries side by side: the case matrix, patterns, QCA',
    description: [
      'Reads a table of cases graded on criteria, such as "Yes (limited)", shows it whole,',
      'and says which cases are alike yet differ in outcome. What is not stated is never',
      'taken for no. With --qca, says first what chance alone would find.',
    ].join('\n'),
    examples: [
      'coordkit cases matrix.csv -c ssn-coordination',
      'coordkit score survey.csv -c district-committee -o scores.json && coordkit cases scores.json',
      'coordkit cases follow-up.xlsx --before baseline.xlsx -o change.html',
      'coordkit cases matrix.csv --qca --outcome works --conditions leadership,roles,incentives',
    ],
    exitCodes: {
      done: 'done',
      missed: 'done, and the QCA asked for was refused or has no solution',
      unusable: 'the command, the checklist or the data cannot be used',
    },
  });
  command.action((data: string[]) => {
    const flags = command.optsWithGlobals<CasesFlags>();
    return run(flags, async (session) => {
      const { runCases } = await import('../actions/cases.ts');
      return runCases(session, data, flags);
    });
  });
}

function addReadingOptions(command: Command): void {
  command
    .optionsGroup('Data:')
    .option(
      '-c, --checklist <checklist>',
      'id of a checklist that ships, or a file: its scale is the ladder; repeatable',
      (value: string, before: string[] = []) => [...before, value],
    )
    .option('--scale <name>', 'the scale of the checklist that gives the ladder (default: grade)')
    .option('--ladder <file>', 'grades and the words that stand for them, as YAML')
    .option('--column <name=header>', 'the column of case, round, a criterion …; repeatable', columnValue)
    .option('--outcome <column>', 'the column that says whether it worked')
    .option('--round <name>', 'this round only')
    .option('--rejects <file>', 'where rows go that cannot be used (default: DATA.rejects.csv)');
}

function addViewOptions(command: Command): void {
  command
    .optionsGroup('Views:')
    .addOption(
      new Option('--order <by>', 'cases in the order of (default: outcome, where there is one)').choices([
        'file',
        'outcome',
        'similarity',
      ]),
    )
    .option('--rank', 'ranks, each with its interval from leaving out every criterion in turn')
    .option('--before <file>', 'the same matrix at an earlier time')
    .option('--from <round>', 'the earlier round, where one file holds both')
    .option('--to <round>', 'the later round');
}

function addQcaOptions(command: Command): void {
  command
    .optionsGroup('QCA:')
    .option('--qca', 'qualitative comparative analysis of the outcome')
    .option('--conditions <a,b,c>', 'criteria that may explain it, two or three for ten cases', listValue)
    .option(
      '--threshold <criterion=grade>',
      'grade from which a case is in the set; * for all; repeatable',
      pairValues('CRITERION=GRADE'),
    )
    .option('--fuzzy', 'memberships by step of the ladder instead of in or out')
    .option(
      '--expect <criterion=direction>',
      'present, absent or either: gives the intermediate solution; repeatable',
      choicePairs('CRITERION=DIRECTION', DIRECTIONS),
    )
    .option('--consistency <share>', 'row consistency from which a row counts', shareValue, 0.8)
    .option('--pri <share>', 'smallest PRI of a row that counts', shareValue, 0)
    .option('--frequency <n>', 'fewest cases that make a row', wholeValue(1, 1000), 1)
    .option('--negate', 'explain the absence of the outcome')
    .option('--anyway', 'go on with more conditions than the cases can carry; the report says so')
    .option('--draws <n>', 'data sets of chance alone', wholeValue(100, 1_000_000), 2000)
    .option(
      '--seed <n>',
      'start of the random numbers; printed in the report',
      wholeValue(0, 2 ** 32 - 1),
      1,
    );
}
