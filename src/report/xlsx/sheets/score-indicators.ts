import type { MechanismScore, Score } from '../../../scoring/types.ts';
import type { ReportContext } from '../../context.ts';
import { nameOrNone } from '../../parts/about.ts';
import { reasonsText } from '../../reasons.ts';
import type { Indicator } from './indicator-sheet.ts';

const BASELINE = 'baseline';
/** Looks back on the baseline: no measurement of its own time. */
const LOOKING_BACK = 'retrospective-baseline';

/**
 * The overall score and the domains of every mechanism, of all respondents and of each role. The first round is the
 * baseline where there are several, or where it goes by that name; the last one is the actual value.
 */
export function scoreIndicators(mechanisms: readonly MechanismScore[], context: ReportContext): Indicator[] {
  const all = new Map<string, [MechanismScore, ...MechanismScore[]]>();
  for (const each of mechanisms.filter(({ round }) => round !== LOOKING_BACK)) {
    const rounds = all.get(each.mechanism);
    if (rounds) rounds.push(each);
    else all.set(each.mechanism, [each]);
  }
  return [...all.values()].flatMap(([first, ...later]) => {
    const last = later.at(-1);
    if (last !== undefined) return linesOf(first, last, context);
    return first.round === BASELINE ? linesOf(first, null, context) : linesOf(null, first, context);
  });
}

/** The scores of one group of respondents over one part. */
interface Part {
  readonly id: string;
  /** Null for all respondents. */
  readonly role: string | null;
  readonly score: Score;
}

function linesOf(
  baseline: MechanismScore | null,
  actual: MechanismScore | null,
  context: ReportContext,
): Indicator[] {
  const { words, names, checklist } = context;
  const name = nameOrNone(context);
  const [before, now] = [partsOf(baseline), partsOf(actual)];
  const keys = new Set([...now.keys(), ...before.keys()]);
  return [...keys].flatMap((key) => {
    const part = now.get(key) ?? before.get(key);
    if (part === undefined) return [];
    const [from, to] = [before.get(key)?.score ?? null, now.get(key)?.score ?? null];
    return [
      {
        mechanism: name((actual ?? baseline)?.mechanism ?? ''),
        indicator: indicatorName(part.id, context),
        disaggregation: part.role === null ? words.xlsx.allRespondents : names.role(part.role),
        baseline: from?.value ?? null,
        baselineRound: baseline?.round ?? null,
        // Targets are set for the score of all.
        target: part.role === null ? targetOf(part.id, checklist) : null,
        actual: to?.value ?? null,
        actualRound: actual?.round ?? null,
        note: noteOf([from, to], context),
      },
    ];
  });
}

/** "Score, overall", or that of a domain. */
export function indicatorName(id: string, { words, names }: ReportContext): string {
  return words.xlsx.scoreOf(id === 'overall' ? words.score.overallInList : names.domain(id));
}

function partsOf(scores: MechanismScore | null): Map<string, Part> {
  if (scores === null) return new Map();
  const parts = [{ id: 'overall', score: scores.overall, roles: scores.roles }, ...scores.domains].flatMap(
    ({ id, score, roles }): Part[] => [
      { id, role: null, score },
      ...roles.map((each) => ({ id, role: each.role, score: each.score })),
    ],
  );
  return new Map(parts.map((part) => [JSON.stringify([part.id, part.role]), part]));
}

function targetOf(id: string, { target, domains }: ReportContext['checklist']): number | null {
  return id === 'overall' ? target : (domains.find((domain) => domain.id === id)?.target ?? null);
}

/** Why there is no score, and what a gate did. */
function noteOf(scores: readonly (Score | null)[], context: ReportContext): string {
  const texts = scores.flatMap((score) => {
    if (score === null || (score.value !== null && score.reasons.length === 0)) return [];
    const reasons = reasonsText(score.reasons, context);
    if (score.value !== null) return [reasons];
    const state = context.words.states[score.state];
    return [reasons === '' ? state : context.words.text.labelled(state, reasons)];
  });
  return context.words.text.series([...new Set(texts)]);
}
