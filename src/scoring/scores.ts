import type { Checklist, Domain } from '../checklist/types.ts';
import { bandOf } from './bands.ts';
import { type Fill, type Scope, valueDomain, valueItem, valueOverall } from './evaluate.ts';
import type { ItemPlace } from './places.ts';
import type { Score, ScoreState } from './types.ts';

/** What a valuation gives, whichever the part. */
interface Valued {
  readonly state: ScoreState;
  readonly value: number | null;
  readonly coverage: number;
  readonly reasons: readonly string[];
}

export function itemScore(scope: Scope, place: ItemPlace): Score {
  const n = scope.voices.reduce((sum, voice) => sum + answersIn(voice.items[place.index]?.answers), 0);
  return bounded(scope, n, (filled) => valueItem(filled, place));
}

export function domainScore(scope: Scope, domain: Domain): Score {
  return bounded(scope, respondentsIn(scope, `domain:${domain.id}`), (filled) => valueDomain(filled, domain));
}

/** The overall score, or that of a part where `set` names one; gates move `gated` domains only outside the bounds. */
export function overallScore(
  scope: Scope,
  set = 'overall',
  gated: ReadonlyMap<string, number> = new Map(),
): Score {
  return bounded(scope, respondentsIn(scope, set), (filled) =>
    valueOverall(filled, filled.fill === null ? gated : new Map()),
  );
}

/** The score with its band found anew, after a gate has capped or failed it. */
export function gatedScore(
  score: Score,
  cap: number | null,
  fails: boolean,
  reasons: readonly string[],
  checklist: Checklist,
): Score {
  const all = [...score.reasons, ...reasons];
  if (score.value === null) return { ...score, reasons: all };
  const value = cap === null ? score.value : Math.min(score.value, cap);
  const lowest = checklist.bands[0]?.id ?? null;
  const band = fails ? lowest : bandId(value, checklist);
  return { ...score, value, band, reasons: all, uncapped: value < score.value ? score.value : null };
}

function bounded(scope: Scope, n: number, valuate: (scope: Scope) => Valued): Score {
  const { state, value, coverage, reasons } = valuate(scope);
  const bound = (fill: Exclude<Fill, null>) => {
    if (state === 'not-applicable') return null;
    // Nothing is missing.
    if (value !== null && coverage === 1) return value;
    return valuate({ ...scope, fill }).value;
  };
  const [low, high] = [bound(0), bound(100)];
  return {
    state,
    value,
    n,
    coverage,
    lowest: value === null || low === null ? low : Math.min(low, value),
    highest: value === null || high === null ? high : Math.max(high, value),
    band: value === null ? null : bandId(value, scope.checklist),
    reasons,
    uncapped: null,
  };
}

function bandId(value: number, checklist: Checklist): string | null {
  return bandOf(value, checklist.bands)?.id ?? null;
}

function respondentsIn(scope: Scope, set: string): number {
  return scope.voices.reduce((sum, voice) => sum + (voice.answered.get(set) ?? 0), 0);
}

function answersIn(answers: readonly { readonly count: number }[] = []): number {
  return answers.reduce((sum, entry) => sum + entry.count, 0);
}
