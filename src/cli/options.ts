import { type Command, Option } from 'commander';
import type { Format } from '../report/writers.ts';
import {
  choiceValues,
  columnValue,
  dateValue,
  formatValue,
  outputValue,
  pointsValue,
  severalValues,
  type Target,
  wholeValue,
} from './values.ts';

/** Options that every command knows. */
export interface CommonFlags {
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly input: boolean;
}

/** Which checklist, and how the data is read. */
export interface DataFlags {
  readonly checklist?: readonly string[];
  readonly variant?: string;
  readonly mechanism?: string;
  readonly round?: string;
  readonly column?: ReadonlyMap<string, string>;
  readonly duplicates: 'first' | 'last' | 'reject';
  readonly rejects?: string;
}

/** Where results go and how they look. */
export interface OutputFlags {
  readonly format?: readonly Target[];
  readonly output?: readonly Target[];
  readonly language?: string;
  readonly width?: number;
  readonly details?: boolean;
  readonly date?: string;
}

/** What a report that is handed over holds. */
export interface ReportFlags {
  readonly comments?: boolean;
  readonly template?: string;
}

export interface ScoringFlags {
  readonly by?: readonly string[];
  readonly minCell: number;
  readonly invited?: string;
  readonly seed?: number;
  readonly weight?: string;
}

export const FAILURES = ['gate', 'target', 'not-scored', 'drop'] as const;
export type Failure = (typeof FAILURES)[number];

/** What must hold for exit code 0. */
export interface ThresholdFlags {
  readonly failUnder?: number;
  readonly failOn?: readonly Failure[];
}

/** Options on what is read. A command on two rounds takes two versions of a checklist and picks no single round. */
export function addDataOptions(command: Command, rounds: 'any' | 'two' = 'any'): Command {
  const several = rounds === 'two' ? '; twice (older, newer) where the version changed between rounds' : '';
  command
    .optionsGroup('Data:')
    .option(
      '-c, --checklist <checklist>',
      `id of a checklist that ships, or a file${several}`,
      (value, before: string[] = []) => [...before, value],
    )
    .option('--variant <name>', 'a shorter form of the checklist, such as light')
    .option('--mechanism <name>', 'this mechanism only; without such a column, what to call it');
  if (rounds === 'any') {
    command.option('--round <name>', 'this round only; without such a column, what to call it');
  }
  return command
    .option(
      '--column <name=header>',
      'the column of an item, or of mechanism, round, role …; repeatable',
      columnValue,
    )
    .addOption(
      new Option('--duplicates <which>', 'row to keep of a respondent who is there twice')
        .choices(['first', 'last', 'reject'])
        .default('reject'),
    )
    .option('--rejects <file>', 'where rows go that cannot be used (default: DATA.rejects.csv)');
}

export function addOutputOptions(command: Command, formats: readonly Format[]): Command {
  return command
    .optionsGroup('Output:')
    .option(
      '--format <format[:file]>',
      `${formats.join(', ')}; to a file where one is named; repeatable`,
      formatValue(formats),
    )
    .option('-o, --output <file>', 'a file, its format from its ending; repeatable', outputValue(formats))
    .option('--language <code>', 'language of the report, such as fr')
    .option('--width <n>', 'characters in a line on the terminal', wholeValue(40, 400));
}

/** After the output options, for reports that can be dated. */
export function addDateOption(command: Command): Command {
  return command.option(
    '--date <YYYY-MM-DD>',
    'date to print in the report; the clock is never read',
    dateValue,
  );
}

/** After the output options, for reports that are handed over. */
export function addReportOptions(command: Command): Command {
  return command
    .option('--details', 'every mechanism in detail on the terminal, however many there are, and every item')
    .option('--comments', 'what respondents wrote, word for word; else only how much there is')
    .option('--template <file>', 'cover, wording, colours and logo of your organisation, as YAML');
}

export function addScoringOptions(command: Command): Command {
  return command
    .optionsGroup('Scoring:')
    .option('--by <column>', 'scores for each category of a column; repeatable', severalValues)
    .option(
      '--min-cell <n>',
      'smallest number of respondents a category is shown for',
      wholeValue(1, 1_000_000),
      5,
    )
    .option('--invited <file>', 'CSV of the members invited, or of how many, for the response')
    .option('--weight <column>', 'the column of respondent weights, numbers above 0')
    .option(
      '--seed <n>',
      'start of whatever is drawn at random; printed in the report',
      wholeValue(0, 2 ** 32 - 1),
    );
}

export function addThresholdOptions(command: Command, failures: readonly Failure[], whose: string): Command {
  return command
    .optionsGroup('Thresholds:')
    .option(
      '--fail-under <points>',
      `exit 1 where an overall score${whose} is below, or there is none`,
      pointsValue,
    )
    .option('--fail-on <what>', `exit 1 on: ${failures.join(', ')}; repeatable`, choiceValues(failures));
}
