import type { Agreement, MechanismRobustness, RobustnessResult } from '../../robustness/types.ts';
import type { ReportContext } from '../context.ts';
import type { FindingGroup } from './finding-groups.ts';
import type { Where } from './places.ts';
import {
  familiesTried,
  holdsText,
  type TriedFamily,
  triedFamilies,
  variationText,
} from './robustness-texts.ts';

/** For how many scores band and place hold in all variations, family by family, and what moves them most often. */
export function robustnessFindings(
  result: RobustnessResult,
  where: Where,
  context: ReportContext,
): FindingGroup[] {
  const { findings } = context.words.robustness;
  const unscored = result.mechanisms.filter(({ declared }) => declared.value === null).map(where);
  return [
    { id: 'band', title: findings.band, sentences: sentencesOn(BAND, result, where, context) },
    { id: 'place', title: findings.place, sentences: sentencesOn(PLACE, result, where, context) },
    {
      id: 'unscored',
      title: context.words.findings.withheld,
      sentences: unscored.length === 0 ? [] : [findings.unscored(context.words.text.series(unscored))],
    },
  ];
}

/** Band or place: what holds, out of what, and in which words. */
interface Question {
  readonly wording: 'bandHolds' | 'placeHolds';
  readonly once: 'bandOnce' | 'placeOnce';
  readonly trial: 'bandHolds' | 'rankHolds';
  readonly holds: (agreement: Agreement) => number | null;
  readonly of: (agreement: Agreement) => number;
}

const BAND: Question = {
  wording: 'bandHolds',
  once: 'bandOnce',
  trial: 'bandHolds',
  holds: ({ bandHolds }) => bandHolds,
  of: ({ scored }) => scored,
};
const PLACE: Question = {
  wording: 'placeHolds',
  once: 'placeOnce',
  trial: 'rankHolds',
  holds: ({ rankHolds }) => rankHolds,
  of: ({ ranked }) => ranked,
};

interface Tried {
  readonly each: MechanismRobustness;
  readonly family: TriedFamily;
}

function sentencesOn(
  question: Question,
  result: RobustnessResult,
  where: Where,
  context: ReportContext,
): string[] {
  const { families, findings } = context.words.robustness;
  return familiesTried(result.mechanisms).flatMap((name) => {
    const tried = result.mechanisms.flatMap((each): Tried[] => {
      const family = triedFamilies(each).find((found) => found.family === name);
      const isTold = family && question.holds(family.agreement) !== null && question.of(family.agreement) > 0;
      return isTold ? [{ each, family }] : [];
    });
    const [first] = tried;
    if (first === undefined) return [];
    if (result.mechanisms.length === 1) {
      const { agreement } = first.family;
      const holds = holdsText(question.holds(agreement), question.of(agreement), context);
      return [findings[question.once](families[name], holds)];
    }
    const inAll = tried.filter(({ family }) => shareOf(question, family) === 1).length;
    const detail =
      inAll === tried.length
        ? ''
        : moversText(question, tried, result, context) || leastText(question, tried, where, context);
    return [findings[question.wording](families[name], inAll, tried.length, detail)];
  });
}

function shareOf({ holds, of }: Question, { agreement }: TriedFamily): number {
  return (holds(agreement) ?? 0) / of(agreement);
}

/** Where it holds least often. */
function leastText(
  question: Question,
  tried: readonly Tried[],
  where: Where,
  context: ReportContext,
): string {
  const [least] = tried.toSorted((a, b) => shareOf(question, a.family) - shareOf(question, b.family));
  if (least === undefined) return '';
  const { agreement } = least.family;
  const holds = holdsText(question.holds(agreement), question.of(agreement), context);
  return context.words.robustness.findings.least(where(least.each), holds);
}

const MOST_MOVERS = 3;

/** The variations that move it for most mechanisms; nothing for families whose variations have no names. */
function moversText(
  { trial }: Question,
  tried: readonly Tried[],
  result: RobustnessResult,
  context: ReportContext,
): string {
  const { findings, inSome, inAll } = context.words.robustness;
  const counts = new Map<string, { moved: number; told: number }>();
  for (const { family } of tried) {
    for (const each of family.kind === 'named' ? family.trials : []) {
      if (each[trial] === null) continue;
      const count = counts.get(each.id) ?? { moved: 0, told: 0 };
      counts.set(each.id, { moved: count.moved + (each[trial] ? 0 : 1), told: count.told + 1 });
    }
  }
  const movers = [...counts].filter(([, { moved }]) => moved > 0).sort(([, a], [, b]) => b.moved - a.moved);
  const [first] = tried;
  if (movers.length === 0 || first === undefined) return '';
  const told = movers.slice(0, MOST_MOVERS).map(([id, { moved, told }]) => {
    const name = variationText(first.family.family, id, result, context);
    return findings.mover(name, moved === told ? inAll(told) : inSome(moved, told));
  });
  return findings.moved(told.join(', '));
}
