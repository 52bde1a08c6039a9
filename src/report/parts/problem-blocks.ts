import { textOf, type Wording } from '../../problem-messages.ts';
import { PROBLEM_KINDS, type Problem, type ProblemCode, SEVERITIES, type Severity } from '../../problems.ts';
import { heading, list, paragraph } from '../blocks.ts';
import type { Block } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import type { Words } from '../words/words.ts';

const MOST_EXAMPLES = 20;

interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** Everything that was not understood, grouped by severity and code, the worst last, each with what to do. */
export function problemBlocks(problems: readonly Problem[], words: Words): Block[] {
  const { heading: title, none } = words.problems;
  if (problems.length === 0) return [heading(1, title, 'problems'), paragraph(none)];
  return [
    heading(1, title, 'problems', { isFolded: true }),
    paragraph(words.problems.total(severityCounts(problems, words).join(', '))),
    ...groupProblems(problems).flatMap((group) => groupBlocks(group, words)),
  ];
}

export function severityCounts(problems: readonly Problem[], words: Words): string[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: occurrences(problems.filter((each) => each.severity === severity)),
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.problems.severityCounts[severity](count));
}

/** Groups in order of severity, then of first appearance. */
function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const groups = new Map<ProblemCode, Problem[]>();
    for (const each of problems) {
      if (each.severity !== severity) continue;
      const group = groups.get(each.code);
      if (group) group.push(each);
      else groups.set(each.code, [each]);
    }
    return [...groups].map(([code, members]) => ({ code, severity, problems: members }));
  });
}

function groupBlocks({ code, severity, problems }: ProblemGroup, words: Words): Block[] {
  const { kinds, group, more, remedy } = words.problems;
  const title = group(words.severities[severity], kinds[code].title, occurrences(problems));
  const left = problems.length - MOST_EXAMPLES;
  const examples = problems
    .slice(0, MOST_EXAMPLES)
    .map((each) => problemText(each, problems.length > 1, words));
  const remedies = new Set(problems.map((each) => remedyText(each, words)));
  return [
    heading(2, words.text.inside(title, code), `problem-${severity}-${code}`),
    ...list([
      ...examples,
      ...(left > 0 ? [more(left)] : []),
      words.text.labelled(remedy, [...remedies].slice(0, MOST_EXAMPLES).join(' ')),
    ]),
  ];
}

function occurrences(problems: readonly Problem[]): number {
  return problems.reduce((sum, each) => sum + each.count, 0);
}

/** One problem in a line: where it is, what is wrong, what was found and expected, and how often where the title does not say. */
function problemText(problem: Problem, isOneOfMany: boolean, words: Words): string {
  const { file, row, column, count } = problem;
  const { problems } = words;
  const place = [
    file,
    row === null ? null : problems.row(formatNumber(row, 0, words.number)),
    column === null ? null : problems.column(words.text.quoted(String(column))),
  ].filter((part) => part !== null);
  const told = messageText(problem, words);
  const detail = [
    ...foundTexts(problem, words),
    ...(isOneOfMany && count > 1 ? [words.counts.times(count)] : []),
  ];
  const sentence = place.length === 0 ? told : words.text.labelled(place.join(', '), told);
  return detail.length === 0 ? sentence : words.text.inside(sentence, detail.join('; '));
}

/** Value and expectation, where the message does not name them already. */
export function foundTexts(problem: Problem, words: Words): string[] {
  const { found, expected: wanted } = words.problems;
  const { value } = problem;
  const message = messageText(problem, words);
  const expected = expectedText(problem, words);
  return [
    ...(value === null || value === '' || message.includes(value) ? [] : [found(words.text.quoted(value))]),
    ...(expected === null || message.includes(expected) ? [] : [wanted(expected)]),
  ];
}

/** What is wrong, in the language of the report. */
export function messageText({ message, wording }: Problem, words: Words): string {
  return toldText(message, wording, words);
}

/** What would have been understood; names and codes stand as they are. Null where nothing can be said. */
export function expectedText({ expected, expectedWording }: Problem, words: Words): string | null {
  return expected === null || !expectedWording ? expected : toldText(expected, expectedWording, words);
}

/** What to do, in the language of the report. */
export function remedyText({ code, remedy, remedyWording }: Problem, words: Words): string {
  return remedy === PROBLEM_KINDS[code].remedy
    ? words.problems.kinds[code].remedy
    : toldText(remedy, remedyWording, words);
}

/** A text that is known in English, in the language of the report. Results of older versions have no wording. */
function toldText(english: string, wording: Wording | null | undefined, words: Words): string {
  return wording ? textOf(wording, words.problems.messages) : fallbackText(english, words);
}

/** A text that came from elsewhere is in English; in other languages it is marked as such. */
function fallbackText(text: string, { code, text: { fallback } }: Words): string {
  return code === 'en' ? text : fallback(text, 'en');
}
