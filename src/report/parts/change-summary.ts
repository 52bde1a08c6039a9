import type { Change, ChangeResult, MechanismChange } from '../../change/types.ts';
import type { ReportContext } from '../context.ts';
import { nameOrNone } from './about.ts';
import { levelText } from './change-figures.ts';
import { changeSentence } from './change-sentences.ts';
import { bySupport, MOST_FINDINGS, type Summary, type Support } from './summary.ts';

/** Up to so many mechanisms, changes of their domains can stand in the summary too. */
const FEW_MECHANISMS = 3;

interface Candidate extends Support {
  readonly label: string;
  readonly change: Change;
  readonly isOverall: boolean;
}

/**
 * The three changes that rest on most: those whose interval leaves out 0, then others with an interval, then the rest;
 * overall scores before domains; most independent units; the largest coverage of the weaker round; the result's order.
 */
export function changeSummary(
  { changes, summary, inference }: ChangeResult,
  context: ReportContext,
): Summary {
  const { words } = context;
  const candidates = changes.flatMap((each) => candidatesOf(each, changes.length <= FEW_MECHANISMS, context));
  const chosen = candidates.toSorted(
    (a, b) => weight(a.change) - weight(b.change) || overallFirst(a, b) || bySupport(a, b),
  );
  return {
    lead:
      changes.length > 1
        ? [
            words.change.summary(
              summary.compared,
              summary.mechanisms,
              summary.better,
              summary.same,
              summary.worse,
            ),
          ]
        : [],
    findings: chosen
      .slice(0, MOST_FINDINGS)
      .map(({ label, change }) => changeSentence(label, change, context)),
    rule: words.summary.changeRule(levelText(inference.level, words)),
  };
}

function candidatesOf(
  { mechanism, overall, domains }: MechanismChange,
  withDomains: boolean,
  context: ReportContext,
): Candidate[] {
  const { words, names } = context;
  const name = nameOrNone(context)(mechanism);
  const parts = (withDomains && domains.length > 1 ? domains : []).map(({ id, change }) => ({
    label: `${name}, ${words.text.quoted(names.domain(id))}`,
    change,
    isOverall: false,
  }));
  return [{ label: name, change: overall, isOverall: true }, ...parts]
    .filter(({ change }) => change.state === 'compared')
    .map((each) => ({ ...each, ...supportOf(each.change) }));
}

function supportOf({ n, from, to }: Change): Support {
  return { n: n.units, coverage: Math.min(from.coverage, to.coverage) };
}

/** 0: an interval without 0; 1: another interval; 2: none. */
function weight({ interval }: Change): 0 | 1 | 2 {
  if (interval === null) return 2;
  return interval.low > 0 || interval.high < 0 ? 0 : 1;
}

function overallFirst(a: Candidate, b: Candidate): number {
  return Number(b.isOverall) - Number(a.isOverall);
}
