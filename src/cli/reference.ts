import type { Argument, Command, Option } from 'commander';
import { BUG_EXIT, type ExitCodeHelp, helpOf, pathOf } from './help.ts';
import { createProgram } from './program.ts';

const INTRODUCTION = `# Commands

This page is made from the code by \`npm run generate\`; \`coordkit help COMMAND\` says the same.`;

/** The reference page of the commands in Markdown, made from the program itself. */
export function commandsReference(): string {
  const nowhere = { write: () => true, on: () => {} };
  const program = createProgram({ stdout: nowhere, stderr: nowhere, env: {} }, async () => {});
  const general = `## Options of every command\n\n${optionTable(program.options)}`;
  return `${[INTRODUCTION, general, ...allCommands(program).map(section)].join('\n\n')}\n`;
}

/** Every command, its own commands after it, in the order of the help. */
function allCommands(command: Command): Command[] {
  return command.commands.flatMap((each) => [each, ...allCommands(each)]);
}

function section(command: Command): string {
  const help = helpOf(command);
  if (help === undefined) throw new Error(`${pathOf(command)} has no help`);
  return [
    `## ${pathOf(command)}`,
    (help.description ?? `${help.summary}.`).replaceAll('\n', ' '),
    `\`\`\`sh\n${help.examples.join('\n')}\n\`\`\``,
    `Usage: \`${pathOf(command)} ${command.usage().replace(/\n\s*/g, '` or `')}\``,
    ...(command.registeredArguments.length > 0 ? [argumentTable(command.registeredArguments)] : []),
    ...(command.options.length > 0 ? [optionTable(command.options)] : []),
    exitTable(help.exitCodes),
  ].join('\n\n');
}

function argumentTable(all: readonly Argument[]): string {
  return table(
    ['argument', 'what it is'],
    all.map((each) => [`\`${each.name()}\``, each.description]),
  );
}

function optionTable(all: readonly Option[]): string {
  return table(
    ['option', 'what it does'],
    all.map((option) => [`\`${option.flags}\``, optionText(option)]),
  );
}

function optionText({ description, argChoices, defaultValue, negate }: Option): string {
  const choices = argChoices === undefined ? '' : ` One of: ${argChoices.join(', ')}.`;
  const standard = defaultValue === undefined || negate ? '' : ` Default: ${String(defaultValue)}.`;
  return `${description}.${choices}${standard}`;
}

function exitTable({ done, missed, unusable }: ExitCodeHelp): string {
  const rows = [
    ['0', done],
    ...(missed === undefined ? [] : [['1', missed]]),
    ['2', unusable],
    ['3', BUG_EXIT],
  ];
  return table(['exit code', 'when'], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
