import type { Command } from 'commander';

/** What help says of a command besides its arguments and options. */
export interface CommandHelp {
  /** A line for the list of commands. */
  readonly summary: string;
  /** What it does, in lines of at most 80 characters; the summary where there is no more to say. */
  readonly description?: string;
  /** Command lines to copy; they come before the options, because they are read first. */
  readonly examples: readonly string[];
  /** When it ends with which code. */
  readonly exitCodes: ExitCodeHelp;
}

export interface ExitCodeHelp {
  readonly done: string;
  /** Absent where no threshold can be asked for. */
  readonly missed?: string;
  readonly unusable: string;
}

const HELP = new WeakMap<Command, CommandHelp>();

/** Gives a command its summary, description, examples and exit codes. */
export function describeCommand(command: Command, help: CommandHelp): Command {
  HELP.set(command, help);
  const examples = help.examples.map((line) => `  $ ${line}`).join('\n');
  return command
    .summary(help.summary)
    .description(`${help.description ?? `${help.summary}.`}\n\nExamples:\n${examples}`)
    .showHelpAfterError(`See: ${pathOf(command)} --help`)
    .addHelpText('after', `\nExit codes:\n${exitCodeLines(help.exitCodes).join('\n')}`);
}

/** What `describeCommand` was given, for the reference page. */
export function helpOf(command: Command): CommandHelp | undefined {
  return HELP.get(command);
}

/** The words with which a command is called, such as `coordkit checklists show`. */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

export const BUG_EXIT = 'a bug in coordkit';

function exitCodeLines({ done, missed, unusable }: ExitCodeHelp): string[] {
  return [
    `  0  ${done}`,
    ...(missed === undefined ? [] : [`  1  ${missed}`]),
    `  2  ${unusable}`,
    `  3  ${BUG_EXIT}`,
  ];
}
