import type { CriterionCounts, ListedPair } from '../../cases/types.ts';
import { hasWorked } from './cases-cells.ts';
import { kindsText } from './cases-change.ts';
import { type CasesContext, hundredths, named } from './cases-context.ts';
import { sidesOf, sideTexts } from './cases-missing.ts';
import { criteriaText, namesText } from './cases-names.ts';
import { differingText } from './cases-pairs.ts';
import { qcaFindings } from './cases-qca-findings.ts';

/** A summary is to fit on one page. */
const MOST_CRITERIA = 4;
const MOST_MISSING = 5;

/** What stands out: criteria that go with the outcome, pairs, changes, and what a QCA gave. */
export function matrixFindings(context: CasesContext): string[] {
  return [
    ...constantFinding(context),
    ...splitFindings(context),
    ...pairFindings(context),
    ...changeFinding(context),
    ...qcaFindings(context),
  ];
}

/** Criteria and pairs that what is not stated could move most, with how far. */
export function missingFindings(context: CasesContext): string[] {
  const { words, result, cases } = context;
  const { summary } = words.cases;
  const open = result.counts
    .filter(({ notStated }) => notStated.length > 0)
    .toSorted((a, b) => b.notStated.length - a.notStated.length);
  const sentences = open.slice(0, MOST_MISSING).map((each) => {
    const n = each.notStated.length;
    const criterion = context.criterion(each.criterion);
    const missing =
      n === cases.length
        ? summary.missingInAll(criterion)
        : summary.missingIn(criterion, n, cases.length, namesText(each.notStated, context));
    if (each.byOutcome === null) return missing;
    return `${missing} ${hasUnknownSides(each) ? movesText(each, context) : summary.missingNowhere}`;
  });
  const left = open.length - sentences.length;
  return [
    ...sentences,
    ...(left > 0 ? [summary.more(left)] : []),
    ...outcomesMissing(context),
    ...[...result.pairs.similarUnlike.slice(0, 1), ...result.pairs.differentAlike.slice(0, 1)].flatMap(
      (pair) => pairMoves(pair, context),
    ),
  ];
}

function outcomesMissing({ words, result, cases }: CasesContext): string[] {
  if (result.matrix.outcome === null) return [];
  const n = cases.filter(({ outcome }) => hasWorked(outcome) === null).length;
  return n === 0 ? [] : [words.cases.summary.missingOutcomes(n)];
}

function constantFinding(context: CasesContext): string[] {
  const constant = context.result.counts.filter((each) => each.isConstant && gradedIn(each, context) > 1);
  if (constant.length === 0) return [];
  const ids = constant.map(({ criterion }) => criterion);
  return [context.words.cases.summary.constant(criteriaText(ids, context))];
}

function gradedIn({ notStated, notApplicable }: CriterionCounts, { cases }: CasesContext): number {
  return cases.length - notStated.length - notApplicable.length;
}

/** Criteria whose share in place differs most between cases that worked and cases that failed. */
function splitFindings(context: CasesContext): string[] {
  const { summary } = context.words.cases;
  return context.result.counts
    .flatMap((counts) => {
      const split = splitOf(counts);
      return split === null || split === 0 ? [] : [{ counts, split }];
    })
    .toSorted((a, b) => Math.abs(b.split) - Math.abs(a.split))
    .slice(0, MOST_CRITERIA)
    .map(({ counts }) => {
      const [worked = '', failed = ''] = sideTexts(counts, context);
      return summary.split(context.criterion(counts.criterion), worked, failed);
    });
}

/** Difference of the shares in place, over cases in which the criterion is known; null where a side has none. */
function splitOf({ byOutcome }: CriterionCounts): number | null {
  if (byOutcome === null) return null;
  const { worked, failed } = sidesOf(byOutcome);
  const [known, other] = [worked.all - worked.unknown, failed.all - failed.unknown];
  return known === 0 || other === 0 ? null : worked.present / known - failed.present / other;
}

function pairFindings(context: CasesContext): string[] {
  const { words, result } = context;
  const { summary, worked, failed } = words.cases;
  const [unlike] = result.pairs.similarUnlike;
  const [alike] = result.pairs.differentAlike;
  const name = (each: string) => named(each, words);
  if (unlike === undefined && alike === undefined) return nearestFinding(context);
  return [
    ...(unlike === undefined ? [] : [unlikeText(unlike, context)]),
    ...(alike === undefined
      ? []
      : [
          summary.differentAlike(
            name(alike.first),
            name(alike.second),
            alike.outcome === 'worked' ? worked : failed,
            hundredths(alike.distance, context),
            alike.alike.length === 0 ? summary.nothingAlike : criteriaText(alike.alike, context),
          ),
        ]),
  ];
}

function unlikeText(pair: ListedPair, context: CasesContext): string {
  const { words, result } = context;
  const { summary, worked, failed } = words.cases;
  const did = (name: string) => {
    const outcome = result.profiles.find((each) => each.name === name)?.outcome;
    return summary.caseDid(named(name, words), outcome === 'worked' ? worked : failed);
  };
  const distance = hundredths(pair.distance, context);
  return summary.similarUnlike(did(pair.first), did(pair.second), distance, differingText(pair, context));
}

/** Without an outcome, the two cases that are most alike. */
function nearestFinding(context: CasesContext): string[] {
  const { words, result } = context;
  const known = result.distances.flatMap((pair) =>
    pair.distance === null ? [] : [{ ...pair, distance: pair.distance }],
  );
  const [nearest] = known.toSorted((a, b) => a.distance - b.distance);
  if (nearest === undefined) return [];
  const distance = hundredths(nearest.distance, context);
  return [words.cases.summary.nearest(named(nearest.first, words), named(nearest.second, words), distance)];
}

function changeFinding(context: CasesContext): string[] {
  const { words, result } = context;
  if (result.change === null) return [];
  const { from, to, cells } = result.change;
  return [words.cases.summary.change(named(from, words), named(to, words), kindsText(cells, context))];
}

function hasUnknownSides({ byOutcome }: CriterionCounts): boolean {
  return byOutcome !== null && byOutcome.unknownWorked.length + byOutcome.unknownFailed.length > 0;
}

function movesText(counts: CriterionCounts, context: CasesContext): string {
  const [worked = '', failed = ''] = sideTexts(counts, context);
  return context.words.cases.summary.missingMoves(worked, failed);
}

function pairMoves({ first, second, bounds }: ListedPair, context: CasesContext): string[] {
  if (bounds.lowest === bounds.highest) return [];
  const { words } = context;
  const [low, high] = [hundredths(bounds.lowest, context), hundredths(bounds.highest, context)];
  return [words.cases.summary.missingPair(named(first, words), named(second, words), low, high)];
}
