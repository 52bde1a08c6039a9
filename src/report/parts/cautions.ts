import type { MechanismScore } from '../../scoring/types.ts';
import { note } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { responseFigures } from './about.ts';
import type { Where } from './places.ts';

const FEW_RESPONDENTS = 5;

/** How the figures are not to be read: few voices, too many of them, instruments not made for comparison. */
export function cautionBlocks(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const single = mechanisms.filter((each) => each.respondents === 1).map(where);
  const few = mechanisms
    .filter((each) => each.respondents > 1 && each.respondents < FEW_RESPONDENTS)
    .map((each) => words.text.inside(where(each), String(each.respondents)));
  const crowded = mechanisms.flatMap((each) =>
    each.response && each.response.respondents > each.response.invited
      ? [words.text.labelled(where(each), responseFigures(each.response, context))]
      : [],
  );
  const { oneRespondent, fewRespondents, overInvited } = words.cautions;
  const texts = [
    comparabilityText(mechanisms, context),
    single.length > 0 ? oneRespondent(words.text.series(single)) : null,
    few.length > 0 ? fewRespondents(words.text.series(few)) : null,
    crowded.length > 0 ? overInvited(words.text.series(crowded)) : null,
  ];
  return texts.flatMap((text) => (text === null ? [] : [note('caution', text)]));
}

function comparabilityText(
  mechanisms: readonly MechanismScore[],
  { words, checklist }: ReportContext,
): string | null {
  const several = new Set(mechanisms.map((each) => each.mechanism)).size > 1;
  if (!several || checklist.comparability === 'across-mechanisms') return null;
  return checklist.comparability === 'within-mechanism'
    ? words.cautions.withinMechanism
    : words.cautions.withinType;
}
