import type { Checklist } from '../../checklist/types.ts';
import type { ResponseTable } from '../../responses/types.ts';
import { type CronbachAlpha, cronbachAlpha, type OmegaTotal, omegaTotal } from '../../statistics/index.ts';
import { type ItemPlace, itemPlaces } from '../places.ts';
import { chooseItems, completeAnswers, type RoundRows, respondentsByRound } from './complete-answers.ts';
import {
  type AlphaFigure,
  type ComputedReliability,
  type DomainReliability,
  FEWEST_RESPONDENTS,
  type ItemConsistency,
  type OmegaFigure,
  type WithheldReliability,
} from './types.ts';

const FEWEST_ITEMS = 2;

/**
 * Cronbach's alpha and omega total of every domain in every round, over the points of respondents who answered all of its
 * items; mechanisms are pooled, a consensus is left out, weights play no part. Sorted by round, domains in the
 * checklist's order; figures are withheld with a reason. Formulas: docs/scoring.md, "Reliability".
 */
export function assessReliability(table: ResponseTable, checklist: Checklist): DomainReliability[] {
  const places = itemPlaces(checklist).filter(({ item }) => item.scored);
  return respondentsByRound(table).flatMap((respondents) =>
    checklist.domains.map((domain) => {
      const own = places.filter((place) => place.domain === domain);
      const figures = domain.formative ? FORMATIVE : assessItems(own, respondents, table, checklist);
      return { round: respondents.round, domain: domain.id, ...figures };
    }),
  );
}

type Nameless<T> = Omit<T, 'round' | 'domain'>;
type Figures = Nameless<ComputedReliability> | Nameless<WithheldReliability>;

const FORMATIVE: Figures = {
  state: 'withheld',
  reason: 'formative',
  leftOut: [],
  respondents: null,
  incomplete: null,
};

function assessItems(
  places: readonly ItemPlace[],
  respondents: RoundRows,
  table: ResponseTable,
  checklist: Checklist,
): Figures {
  const { used, leftOut } = chooseItems(places, respondents, table);
  const withheld = { state: 'withheld', leftOut } as const;
  if (used.length < FEWEST_ITEMS)
    return { ...withheld, reason: 'too-few-items', respondents: null, incomplete: null };
  const { points, mechanisms } = completeAnswers(used, respondents, table, checklist);
  const counts = { respondents: points.length, incomplete: respondents.rows.length - points.length };
  if (points.length < FEWEST_RESPONDENTS) return { ...withheld, ...counts, reason: 'too-few-respondents' };
  const alpha = cronbachAlpha(points);
  if (alpha.alpha === null) return { ...withheld, ...counts, reason: 'no-variation' };
  const omega = omegaTotal(points);
  return {
    state: 'computed',
    leftOut,
    ...counts,
    mechanisms,
    alpha: alphaFigure(alpha.alpha, alpha.interval),
    omega: omegaFigure(omega),
    items: used.map(({ item }, place) => itemConsistency(item.id, place, alpha, omega)),
  };
}

function alphaFigure(value: number, interval: CronbachAlpha['interval']): AlphaFigure {
  if (interval === null) return { value, interval };
  return { value, interval: { level: interval.level, low: interval.lower, high: interval.upper } };
}

function omegaFigure({ raw, omega, improper, reason }: OmegaTotal): OmegaFigure {
  const ours = reason === 'too-few' ? 'too-few-items' : reason;
  return { value: raw, standardised: omega, improper, reason: ours };
}

function itemConsistency(
  id: string,
  place: number,
  alpha: CronbachAlpha,
  omega: OmegaTotal,
): ItemConsistency {
  const { restCorrelation = null, alphaIfDropped = null } = alpha.items[place] ?? {};
  return { id, restCorrelation, alphaIfDropped, loading: omega.loadings[place] ?? null };
}
