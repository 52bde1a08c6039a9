import {
  PROBLEM_KINDS,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
  problem,
  SEVERITIES,
  say,
} from '../problems.ts';
import { compareText } from '../text.ts';

/** What happened, told with how often it happened. */
export type Telling = (count: number) => ProblemDetails;

/** Collects problems; what happens many times becomes one problem with a count. */
export interface ProblemLog {
  readonly add: (code: ProblemCode, details: ProblemDetails) => void;
  /** Counts an event. Events of one code and group become one problem, told as the first of them was. */
  readonly count: (code: ProblemCode, group: string, tell: Telling) => void;
  /** All problems: lightest first, then in the order of the files, then by row. */
  readonly problems: (paths: readonly string[]) => Problem[];
}

interface Group {
  readonly code: ProblemCode;
  readonly tell: Telling;
  count: number;
}

const MOST_GROUPS = 20;

export function createProblemLog(): ProblemLog {
  const found: Problem[] = [];
  const groups = new Map<string, Group>();
  const groupsOf = new Map<ProblemCode, number>();
  const beyond = new Map<ProblemCode, number>();
  return {
    add(code, details) {
      found.push(problem(code, details));
    },
    count(code, group, tell) {
      const key = `${code} ${group}`;
      const known = groups.get(key);
      const before = groupsOf.get(code) ?? 0;
      if (known) known.count++;
      else if (before >= MOST_GROUPS) beyond.set(code, (beyond.get(code) ?? 0) + 1);
      else {
        groups.set(key, { code, tell, count: 1 });
        groupsOf.set(code, before + 1);
      }
    },
    problems(paths) {
      const counted = [...groups.values()].map(({ code, tell, count }) =>
        problem(code, { count, ...tell(count) }),
      );
      const more = [...beyond].map(([code, count]) => {
        const message = say('more-of-kind', { title: PROBLEM_KINDS[code].title, count });
        return problem(code, { count, message });
      });
      return sortProblems([...found, ...counted, ...more], paths);
    },
  };
}

/** Lightest first, then in the order of the files, then by row; otherwise as they were found. */
export function sortProblems(problems: readonly Problem[], paths: readonly string[]): Problem[] {
  const placeOf = (path: string | null) => (path === null ? -1 : paths.indexOf(path));
  return [...problems].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      placeOf(a.file) - placeOf(b.file) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compareText(a.code, b.code),
  );
}
