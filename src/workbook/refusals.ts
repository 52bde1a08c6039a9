import { type Outcome, type Problem, type ProblemCode, problem, type Wording } from '../problems.ts';

/** What is read, or the one problem for which it is not. */
export function refused(
  code: Extract<ProblemCode, `workbook-${string}`>,
  file: string,
  message: Wording,
  remedy: Wording | null = null,
): Outcome<never> {
  const found: Problem = problem(code, { message, file, remedy });
  return { ok: false, value: null, problems: [found] };
}
