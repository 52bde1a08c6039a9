import { Command, Help } from 'commander';
import { plainText } from '../report/plain-text.ts';
import { defineCases } from './commands/cases.ts';
import { defineCheck } from './commands/check.ts';
import { defineChecklists } from './commands/checklists.ts';
import { defineCompare } from './commands/compare.ts';
import { defineDemo } from './commands/demo.ts';
import { defineExplain } from './commands/explain.ts';
import { definePower } from './commands/power.ts';
import { defineRobustness } from './commands/robustness.ts';
import { defineScore } from './commands/score.ts';
import { type CliProcess, coloursOf, widthOf } from './process.ts';
import type { Run } from './session.ts';
import { VERSION } from './version.ts';

const COMMANDS = new Map([
  ['demo', defineDemo],
  ['checklists', defineChecklists],
  ['check', defineCheck],
  ['score', defineScore],
  ['compare', defineCompare],
  ['explain', defineExplain],
  ['robustness', defineRobustness],
  ['power', definePower],
  ['cases', defineCases],
]);

/**
 * The command line: what can be typed, and its help. Where the first word is a command, that one alone is described,
 * which is all that its run or its help needs. What a command does is loaded when it runs.
 */
export function createProgram(
  process: Pick<CliProcess, 'stdout' | 'stderr' | 'env'>,
  run: Run,
  firstWord = '',
): Command {
  const { stdout, stderr, env } = process;
  const program = new Command('coordkit')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(text.split('\n').map(plainText).join('\n')),
      getOutHelpWidth: () => widthOf(stdout),
      getErrHelpWidth: () => widthOf(stderr),
      getOutHasColors: () => coloursOf(stdout, env, true) > 0,
      getErrHasColors: () => coloursOf(stderr, env, true) > 0,
    })
    .configureHelp({ showGlobalOptions: true, boxWrap: wrapUnlessLaidOut })
    .description(DESCRIPTION)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('-q, --quiet', 'say nothing on standard error but why a run failed')
    .option('--no-color', 'no colours')
    .option('--no-input', 'never ask anything')
    .showHelpAfterError('See: coordkit --help')
    .addHelpText('after', AFTER);
  const asked = COMMANDS.get(firstWord);
  for (const define of asked ? [asked] : COMMANDS.values()) define(program, run);
  return program;
}

/** Examples keep their lines: a command line that is broken in two cannot be copied. */
function wrapUnlessLaidOut(this: Help, text: string, width: number): string {
  return this.preformatted(text) ? text : Help.prototype.boxWrap.call(this, text, width);
}

const DESCRIPTION = `Assess how well organisations coordinate: scores from a checklist and survey data.

Examples:
  $ coordkit demo
  $ coordkit checklists
  $ coordkit check survey.csv -c district-committee
  $ coordkit score survey.csv -c district-committee
  $ coordkit compare baseline.csv follow-up.csv -c district-committee -o report.md`;

const AFTER = `
Exit codes:
  0  done
  1  done, and a threshold that was asked for did not hold
  2  the command, the checklist or the data cannot be used
  3  a bug in coordkit

Results go to standard output, everything else to standard error.`;
