import type { MechanismScore, RoleGap, RoleScore } from '../../scoring/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { partInList, type Where } from './places.ts';

/** From this many points on, a difference between two roles is a finding. */
export const LARGE_GAP = 20;

interface FoundGap {
  readonly where: string;
  readonly part: string;
  readonly gap: RoleGap;
  readonly size: number;
  readonly roles: readonly RoleScore[];
}

/** Differences of 20 points or more between roles, largest first: overall, and the widest domain of each mechanism. */
export function gapSentences(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): string[] {
  const found = mechanisms.flatMap((score) => largeGaps(score, where(score)));
  return found.toSorted((a, b) => b.size - a.size).map((each) => gapSentence(each, context));
}

function largeGaps(score: MechanismScore, where: string): FoundGap[] {
  const overall = gapsOf('overall', score, where);
  const domains = score.domains.flatMap((domain) => gapsOf(domain.id, domain, where));
  const [widest] = domains.toSorted((a, b) => b.size - a.size);
  const tellsMore = widest && (score.domains.length > 1 || overall.length === 0);
  return tellsMore ? [...overall, widest] : overall;
}

function gapsOf(part: string, scores: Pick<MechanismScore, 'roles' | 'gaps'>, where: string): FoundGap[] {
  return scores.gaps.flatMap((gap) => {
    const size = Math.abs(gap.difference ?? 0);
    return size >= LARGE_GAP ? [{ where, part, gap, size, roles: scores.roles }] : [];
  });
}

function gapSentence({ where, part, gap, size, roles }: FoundGap, context: ReportContext): string {
  const { words, names } = context;
  const side = (id: string) => {
    const role = roles.find((each) => each.role === id);
    return words.findings.gapSide(
      names.role(id),
      pointsText(role?.score.value ?? null, words),
      words.counts.respondents(role?.respondents ?? 0),
    );
  };
  return words.findings.gap(
    where,
    partInList(part, context),
    pointsText(size, words),
    side(gap.role),
    side(gap.other),
  );
}
