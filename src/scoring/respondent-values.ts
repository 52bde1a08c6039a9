import type { Checklist, Domain } from '../checklist/types.ts';
import { FIRST_STATE_BYTE, type ResponseTable, STATE_BYTE } from '../responses/types.ts';
import { onScale } from './bands.ts';
import { combineTerms } from './combine.ts';
import { termOf } from './evaluate.ts';
import type { ItemPlace } from './places.ts';
import { optionPoints, valuePoints } from './points.ts';
import { certain, type Term } from './terms.ts';

/** One respondent's points in the order of the places given, 0 to 100; null where no answer counts. */
export type OwnPoints = readonly (number | null)[];

/** What one respondent's answers come to by themselves, 0 to 100; null where nothing was answered. */
export interface OwnValues {
  readonly overall: number | null;
  /** In the checklist's order. */
  readonly domains: readonly (number | null)[];
}

/** The points of the answers in one row; items that are not scored have none. */
export function ownPoints(
  checklist: Checklist,
  places: readonly ItemPlace[],
  table: ResponseTable,
  row: number,
): OwnPoints {
  const lowest = checklist.scoring.dontKnow === 'lowest' ? STATE_BYTE['dont-know'] : null;
  return places.map(({ item, scale, index }) => {
    const column = table.answers[index];
    if (!item.scored || column === undefined) return null;
    const code = column.codes[row] ?? STATE_BYTE.blank;
    if (code === lowest) return 0;
    if (code >= FIRST_STATE_BYTE) return null;
    return column.values
      ? valuePoints(item, scale, column.values[row] ?? 0)
      : optionPoints(item, scale, code);
  });
}

/**
 * One respondent's domains and overall value by the checklist's rules for items and domains, over what is answered,
 * however little that is; roles and gates play no part. Formulas: docs/scoring.md, "Change".
 */
export function ownValues(checklist: Checklist, places: readonly ItemPlace[], points: OwnPoints): OwnValues {
  const rule = checklist.scoring.domains;
  const domains = checklist.domains.map((domain) => ({
    domain,
    answers: answersIn(domain, places, points),
  }));
  const values = domains.map(({ domain, answers }) => combineOwn(answers, domain.aggregation, checklist));
  const overall =
    rule === 'weighted-mean'
      ? weightedMean(values.map((value, place) => ({ weight: checklist.domains[place]?.weight ?? 0, value })))
      : overallByTerms(checklist, domains);
  return { overall, domains: values };
}

interface OwnAnswer {
  readonly place: ItemPlace;
  readonly points: number;
}

function answersIn(domain: Domain, places: readonly ItemPlace[], points: OwnPoints): OwnAnswer[] {
  const answers: OwnAnswer[] = [];
  for (const [index, place] of places.entries()) {
    const own = points[index] ?? null;
    if (own !== null && place.domain === domain) answers.push({ place, points: own });
  }
  return answers;
}

/** A mean needs no terms, which is most checklists and saves most of the time on large data. */
function combineOwn(answers: readonly OwnAnswer[], rule: Domain['aggregation'], checklist: Checklist) {
  if (rule === 'weighted-mean' || rule === 'pooled-mean')
    return weightedMean(answers.map(({ place, points }) => ({ weight: place.item.weight, value: points })));
  return combineTerms(answers.map(itemTerm), optionsFor(rule, checklist)).value;
}

function weightedMean(parts: readonly { weight: number; value: number | null }[]): number | null {
  let [sum, weights] = [0, 0];
  for (const { weight, value } of parts) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : onScale(sum / weights);
}

function overallByTerms(
  checklist: Checklist,
  domains: readonly { domain: Domain; answers: readonly OwnAnswer[] }[],
): number | null {
  const terms = domains.map(({ domain, answers }) =>
    termOf(
      combineTerms(answers.map(itemTerm), optionsFor(domain.aggregation, checklist)),
      domain.id,
      domain.weight,
    ),
  );
  const items = domains.flatMap(({ answers }) => answers.map(itemTerm));
  return combineTerms(terms, { ...optionsFor(checklist.scoring.domains, checklist), items }).value;
}

function optionsFor(rule: Domain['aggregation'], checklist: Checklist) {
  return { rule, neededCoverage: 0, pass: checklist.scoring.pass };
}

function itemTerm({ place, points }: OwnAnswer): Term {
  const { id, weight, maturity } = place.item;
  const mass = { sum: points, weight: 1 };
  const masses = { value: mass, lowest: mass, highest: mass };
  return {
    id,
    weight,
    maturity,
    state: 'scored',
    coverage: 1,
    reasons: [],
    ...certain(points),
    masses,
    parts: [],
  };
}
