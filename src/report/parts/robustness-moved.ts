import type { MechanismRobustness, PeopleGroup, RobustnessResult } from '../../robustness/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { type TriedFamily, triedFamilies, variationText } from './robustness-texts.ts';

const MOST_NAMED = 6;

/** What moves the band of one mechanism, a sentence for each family: by name, or for people by role and number. */
export function movedSentences(
  each: MechanismRobustness,
  result: RobustnessResult,
  context: ReportContext,
): string[] {
  const { families, moved } = context.words.robustness;
  return triedFamilies(each).flatMap((family) => {
    const movers = moversOf(family, each, result, context);
    const more = movers.length - MOST_NAMED;
    const told = more > 0 ? [...movers.slice(0, MOST_NAMED), moved.more(more)] : movers;
    return movers.length === 0
      ? []
      : [moved.family(families[family.family], context.words.text.series(told))];
  });
}

function moversOf(
  family: TriedFamily,
  { declared }: MechanismRobustness,
  result: RobustnessResult,
  context: ReportContext,
): string[] {
  const { words, names } = context;
  const bandName = (band: string | null) => names.band(band) ?? words.number.none;
  switch (family.kind) {
    case 'named':
      return family.trials
        .filter(({ bandHolds }) => bandHolds === false)
        .map(({ id, value, band }) => {
          const variation = variationText(family.family, id, result, context);
          return words.robustness.moved.to(variation, pointsText(value, words), bandName(band));
        });
    case 'drawn':
      return family.bands
        .filter(({ band }) => band !== declared.band)
        .map(({ band, count }) => words.robustness.moved.drawn(bandName(band), count));
    case 'people':
      return family.groups.flatMap((group) => peopleText(group, result, context));
  }
}

/** Nothing where the band holds whoever is left out. */
function peopleText(
  group: PeopleGroup,
  { varied }: RobustnessResult,
  { words, names }: ReportContext,
): string[] {
  const { moved } = words.robustness;
  const { bandHolds, scored } = group.agreement;
  const times = bandHolds === null ? 0 : scored - bandHolds;
  if (times === 0) return [];
  switch (group.kind) {
    case 'role':
      return [moved.role(names.role(group.role), times, scored)];
    case 'organisation':
      return [moved.organisation(group.organisation, group.respondents)];
    case 'small-organisations':
      return [moved.smallOrganisations(times, scored, varied.smallestNamed)];
  }
}
