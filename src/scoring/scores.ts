import type { Checklist, Domain } from '../checklist/types.ts';
import { bandOf } from './bands.ts';
import { pooledTally, valueDomain, valueItem, valueOverall } from './evaluate.ts';
import type { ItemPlace } from './places.ts';
import type { Scope } from './scope.ts';
import type { Finding, Valuation } from './terms.ts';
import type { Score } from './types.ts';

export function itemScore(scope: Scope, place: ItemPlace): Score {
  return scoreOf(scope, pooledTally(scope, place).answered, valueItem(scope, place));
}

export function domainScore(scope: Scope, domain: Domain): Score {
  return scoreOf(scope, respondentsIn(scope, `domain:${domain.id}`), valueDomain(scope, domain));
}

const NO_GATES: ReadonlyMap<string, number> = new Map();

/** The overall score, or that of a part where `set` names one; `gated` gives domain values after their gates. */
export function overallScore(scope: Scope, set = 'overall', gated = NO_GATES): Score {
  return scoreOf(scope, respondentsIn(scope, set), valueOverall(scope, gated));
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

/** Bounds always hold the value, also where a part was withheld for want of answers and stands in the bounds alone. */
function scoreOf(scope: Scope, n: number, valued: Finding & Valuation): Score {
  const { state, value, coverage, reasons, lowest, highest } = valued;
  return {
    state,
    value,
    n,
    coverage,
    lowest: value === null || lowest === null ? lowest : Math.min(lowest, value),
    highest: value === null || highest === null ? highest : Math.max(highest, value),
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
