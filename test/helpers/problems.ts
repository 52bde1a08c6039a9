import { type Problem, type ProblemCode, type ProblemDetails, problem, say } from '../../src/problems.ts';

type Told = Omit<ProblemDetails, 'message' | 'expected' | 'remedy'> & {
  readonly message: string;
  readonly expected?: string;
  readonly remedy?: string;
};

/** A problem that came from elsewhere: its texts are known in English only. */
export function foreignProblem(code: ProblemCode, { message, remedy, ...details }: Told): Problem {
  const found = problem(code, { ...details, message: say('checklist-empty') });
  return { ...found, message, wording: null, remedy: remedy ?? found.remedy };
}
