import type { DesignPlan, NeededSize, PlannedSize } from '../../planning/types.ts';
import { formatNumber } from '../numbers.ts';
import { reachFindings } from './power-reach-findings.ts';
import { alphaText, givenShare, type PowerContext, sizeText, tooFewText, unitsText } from './power-texts.ts';

/** The answers in sentences: what is needed, what to invite, what can be detected, and what stands in the way. */
export function powerFindings(context: PowerContext): string[] {
  const { designs, asked, table } = context.result;
  if (table !== null) return tableFindings(context);
  const isNeeded = asked.change !== null && asked.deviation !== null;
  const all = [
    ...(isNeeded ? designs.flatMap((plan) => neededFindings(plan, context)) : []),
    ...reachFindings(context),
    ...(isNeeded
      ? []
      : designs.flatMap(({ design, reach }) => (reach ? inviteTexts(design, reach, context) : []))),
  ];
  // Of too few on a list the same is said of both designs.
  return [...new Set(all)];
}

function neededFindings({ design, needed }: DesignPlan, context: PowerContext): string[] {
  const { designs, needed: wording } = context.words.power;
  if (needed === null) return [wording.tooMany(designs[design])];
  return [
    neededText(design, needed, context),
    ...raisedText(designs[design], needed, context),
    ...inviteTexts(design, needed, context),
  ];
}

function neededText(design: DesignPlan['design'], needed: NeededSize, context: PowerContext): string {
  const { designs, needed: wording } = context.words.power;
  if (needed.units < context.result.method.fewestUnits) return tooFewText(needed, context);
  const size = sizeText(needed, context);
  if (needed.census) return wording.census(designs[design], count(needed.respondents, context));
  return design === 'linked'
    ? wording.linked(size)
    : wording.unlinked(size, count(2 * needed.respondents, context));
}

function raisedText(name: string, needed: NeededSize, context: PowerContext): string[] {
  const { raisedBy, units, unitsByPower, census } = needed;
  if (raisedBy === null || census) return [];
  const raised = context.words.power.needed.raised[raisedBy];
  return [raised(name, unitsText(unitsByPower, context), unitsText(units, context), alphaText(context))];
}

function inviteTexts(design: DesignPlan['design'], { invite }: PlannedSize, context: PowerContext): string[] {
  const { words, result } = context;
  const { designs, needed: wording } = words.power;
  const { attrition } = result.asked;
  if (attrition === 0) return [];
  const share = givenShare(attrition, words);
  if (invite === null) return [wording.listTooShort(designs[design], share)];
  const told = design === 'linked' ? wording.linkedInvite : wording.unlinkedInvite;
  return [told(share, count(invite, context))];
}

/** Two rows of the table in words, and how to get an answer in points. */
function tableFindings(context: PowerContext): string[] {
  const { words, result } = context;
  const neededFor = (effect: number) => {
    const row = result.table?.rows.find((each) => each.effect === effect);
    return row?.designs.map(({ needed }) => needed ?? 0) ?? [];
  };
  const [linked = 0, unlinked = 0] = neededFor(1);
  const [halfLinked = 0, halfUnlinked = 0] = neededFor(0.5);
  const summary = words.power.table.summary(
    unitsText(linked, context),
    count(unlinked, context),
    count(halfLinked, context),
    count(halfUnlinked, context),
  );
  return [...(linked * unlinked * halfLinked * halfUnlinked > 0 ? [summary] : []), words.power.table.withSd];
}

function count(n: number, { words }: PowerContext): string {
  return formatNumber(n, 0, words.number);
}
