import type { PlannedDesign, PlannedReach } from '../../planning/types.ts';
import { formatNumber, formatShare } from '../numbers.ts';
import {
  alphaText,
  givenPoints,
  givenShare,
  isBeyondScale,
  type PowerContext,
  roundedPoints,
  sizeText,
  tooFewText,
} from './power-texts.ts';

interface DesignReach {
  readonly design: PlannedDesign;
  readonly reach: PlannedReach;
}

/** What the number of respondents can detect, or why that is not said. */
export function reachFindings(context: PowerContext): string[] {
  const { words, result } = context;
  const reaches = result.designs.flatMap(({ design, reach }) => (reach === null ? [] : [{ design, reach }]));
  const first = reaches[0]?.reach;
  if (first === undefined) return [];
  if (first.reason !== null) return [withheldText(first, context)];
  const told = reaches.map(({ reach }) => reach);
  return [
    ...reaches.map((each) => detectableText(each, context)),
    ...chanceTexts(told, context),
    ...reaches
      .filter(({ reach }) => reach.canReachLevel === false)
      .map(({ design }) => words.power.reach.cannotReach(words.power.designs[design], alphaText(context))),
  ];
}

function withheldText(reach: PlannedReach, context: PowerContext): string {
  const { words } = context;
  if (reach.reason === 'too-few-units') return tooFewText(reach, context);
  return words.power.reach.census(formatNumber(reach.respondents, 0, words.number));
}

function detectableText({ design, reach }: DesignReach, context: PowerContext): string {
  const { words, result } = context;
  const wording = words.power.reach;
  const size = sizeText(reach, context);
  if (isBeyondScale(reach)) return wording.beyondScale(words.power.designs[design], size);
  const change =
    reach.change === null
      ? wording.deviations(formatNumber(reach.effect, 2, words.number), reach.effect ?? 0)
      : roundedPoints(reach.change, words);
  return wording[design](size, givenShare(result.method.power, words), change);
}

/** What the number of respondents means for the change that was asked for. */
function chanceTexts([linked, unlinked]: readonly PlannedReach[], { words, result }: PowerContext): string[] {
  const { change } = result.asked;
  if (change === null || linked === undefined || unlinked === undefined) return [];
  const wording = words.power.reach;
  const asked = givenPoints(change, words);
  const share = (power: number) => formatShare(power, words.number);
  if (linked.power !== null && unlinked.power !== null)
    return [wording.chance(asked, share(linked.power), share(unlinked.power))];
  const deviation = ({ largestDeviation }: PlannedReach) => formatNumber(largestDeviation, 1, words.number);
  return [wording.largestDeviation(asked, deviation(linked), deviation(unlinked))];
}
