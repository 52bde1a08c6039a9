import { PROBLEM_KINDS, type Problem, type ProblemCode, SEVERITIES, type Severity } from '../problems.ts';
import { plainText } from '../report/plain-text.ts';
import { wrapText } from '../report/terminal/text-width.ts';
import { STANDARD_INPUT } from './inputs.ts';

const MOST_EXAMPLES = 5;

/** Problems for a person at a terminal, in lines of `width`: one group a kind, each with what to do, worst last. */
export function problemLines(problems: readonly Problem[], width: number): string[] {
  const lines = SEVERITIES.flatMap((severity) =>
    groupByCode(problems.filter((found) => found.severity === severity)).flatMap(groupLines),
  );
  return lines.flatMap((line) => wrapLine(line, width));
}

/** What does not fit goes on below, further in than the line began. */
function wrapLine(line: string, width: number): string[] {
  const text = line.trimStart();
  const indent = ' '.repeat(line.length - text.length);
  const [first = '', ...rest] = wrapText(text, width - indent.length - HANGING.length);
  return [`${indent}${first}`, ...rest.map((more) => `${indent}${HANGING}${more}`)];
}

const HANGING = '  ';

/** How many of each severity, worst first, each as often as it occurred: `2 errors, 1 warning`; empty for none. */
export function countBySeverity(problems: readonly Problem[]): string {
  return [...SEVERITIES]
    .reverse()
    .map((severity) => ({ severity, count: occurrences(problems, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 || severity === 'fatal' ? '' : 's'}`)
    .join(', ');
}

function occurrences(problems: readonly Problem[], severity: Severity): number {
  return problems.reduce((sum, found) => sum + (found.severity === severity ? found.count : 0), 0);
}

/** True where one problem is at least that severe. */
export function anyAtLeast(problems: readonly Problem[], severity: Severity): boolean {
  return problems.some((found) => SEVERITIES.indexOf(found.severity) >= SEVERITIES.indexOf(severity));
}

interface ProblemGroup {
  readonly code: ProblemCode;
  readonly problems: Problem[];
}

function groupByCode(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const found of problems) {
    const group = groups.get(found.code);
    if (group) group.push(found);
    else groups.set(found.code, [found]);
  }
  return [...groups].map(([code, members]) => ({ code, problems: members }));
}

function groupLines({ code, problems }: ProblemGroup): string[] {
  const { severity, title } = PROBLEM_KINDS[code];
  const shown = problems.slice(0, MOST_EXAMPLES);
  const more = problems.length - shown.length;
  const remedies = new Set(shown.map(({ remedy }) => plainText(remedy)));
  return [
    `${WORDS[severity]}: ${title}`,
    ...shown.map((found) => `  ${problemLine(found)}`),
    ...(more > 0 ? [`  … and ${more} more like ${more === 1 ? 'this' : 'these'}`] : []),
    ...[...remedies].map((remedy) => `  → ${remedy}`),
  ];
}

const WORDS = {
  note: 'Note',
  warning: 'Warning',
  error: 'Error',
  fatal: 'Cannot go on',
} as const satisfies Record<Severity, string>;

/** One problem in one line, with the place where it was found, as far as the message does not say it. */
function problemLine({ message, file, row, column, expected, count }: Problem): string {
  const place = [
    file === null || isNamed(file, message) ? null : file === STANDARD_INPUT ? 'standard input' : file,
    row === null || message.includes(`Line ${row} `) ? null : `row ${row}`,
    column === null ? null : `column ${column}`,
  ].filter((part) => part !== null);
  const isCounted = count === 1 || message.includes(String(count));
  return plainText(
    [
      place.length === 0 ? '' : `${place.join(', ')}: `,
      message,
      expected === null ? '' : ` Expected: ${expected}.`,
      isCounted ? '' : ` (${count} times)`,
    ].join(''),
  );
}

/** Standard input has a name that stands in many a message by chance. */
function isNamed(file: string, message: string): boolean {
  return file !== STANDARD_INPUT && message.includes(file);
}
