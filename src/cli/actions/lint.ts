import { lintChecklist } from '../../checklist/lint.ts';
import type { Problem, Severity } from '../../problems.ts';
import { plainText } from '../../report/plain-text.ts';
import type { ChecklistFlags } from '../commands/checklists.ts';
import { useChecklistFile } from '../parse-checklist-file.ts';
import { anyAtLeast, countBySeverity } from '../problem-text.ts';
import { EXIT, type ExitCode } from '../process.ts';
import type { Session } from '../session.ts';

/** `coordkit checklists lint`: everything that is wrong with checklist files, in the order of their lines. */
export async function runLint(
  session: Session,
  files: readonly string[],
  { strict }: ChecklistFlags,
): Promise<ExitCode> {
  const findings: Problem[] = [];
  for (const file of files) {
    const found = await lintFile(file);
    findings.push(...found);
    for (const finding of found) session.print(`${findingLine(finding)}\n`);
    session.print(
      `${plainText(file)}: ${found.length === 0 ? 'nothing to mend' : countBySeverity(found.map(asError))}\n`,
    );
  }
  if (anyAtLeast(findings, 'error')) return EXIT.unusable;
  return strict === true && anyAtLeast(findings, 'warning') ? EXIT.missed : EXIT.done;
}

async function lintFile(file: string): Promise<readonly Problem[]> {
  const linted = await useChecklistFile(file, lintChecklist);
  return linted.ok ? linted.value.made.findings : linted.problems;
}

/** Whatever makes a checklist unusable is an error to its author. */
function asError(found: Problem): Problem {
  return found.severity === 'fatal' ? { ...found, severity: 'error' } : found;
}

const WORDS = {
  note: 'note',
  warning: 'warning',
  error: 'error',
  fatal: 'error',
} as const satisfies Record<Severity, string>;

/** `FILE:LINE:COLUMN: severity: message`, as editors read it, with the rule and what to do. */
function findingLine({ code, severity, message, file, row, column, expected, remedy }: Problem): string {
  const place = [file, row, column].filter((part) => part !== null).join(':');
  const wanted = expected === null ? '' : ` Expected: ${expected}.`;
  return plainText(
    `${place}: ${WORDS[severity]}: ${message}${wanted} ${remedy} (${code.replace('checklist-', '')})`,
  );
}
