import type { RobustnessResult, Varied } from '../../robustness/types.ts';
import { facts } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { ruleText, weightText } from './robustness-texts.ts';

/** What was varied and how, family by family, and when band and place are said to hold. */
export function variedFacts(result: RobustnessResult, context: ReportContext): Block {
  const { varied, families } = context.words.robustness;
  const { checklist } = context;
  const items = checklist.domains.flatMap((domain) => domain.items.filter((item) => item.scored)).length;
  const domains = checklist.domains.filter(
    (domain) => domain.aggregation !== 'none' && domain.items.some((item) => item.scored),
  ).length;
  return facts([
    [varied.comparedWith, varied.declared],
    [families.aggregation, rulesText(result.varied, context)],
    [families['equal-weights'], equalText(result.varied, context)],
    [families['perturbed-weights'], items < 2 ? varied.oneItem : perturbedText(result.varied, context)],
    [families['leave-out-respondent'], varied.respondent],
    [families['leave-out-organisation'], organisationText(result.varied, context)],
    [families['leave-out-item'], items < 2 ? varied.oneItem : varied.item(items)],
    [families['leave-out-domain'], domains < 2 ? varied.oneDomain : varied.domain(domains)],
    [varied.band, checklist.bands.length > 0 ? varied.bandHolds : varied.noBands],
    [varied.place, placeText(result, context)],
  ]);
}

function rulesText({ rules }: Varied, context: ReportContext): string {
  const { words } = context;
  const { varied } = words.robustness;
  if (rules.length === 0) return varied.noRules;
  return varied.rules(words.text.series(rules.map((rule) => ruleText(rule, context))));
}

function equalText({ weights }: Varied, context: ReportContext): string {
  const { words } = context;
  const { varied } = words.robustness;
  if (weights.length === 0) return varied.alreadyEqual;
  return varied.equal(words.text.series(weights.map((weight) => weightText(weight, context))));
}

function perturbedText({ perturbation }: Varied, { words }: ReportContext): string {
  const { draws, seed, generator, lowest, highest } = perturbation;
  const factor = (value: number) => formatPlain(value, 4, words.number);
  return words.robustness.varied.perturbed(draws, factor(lowest), factor(highest), seed, generator);
}

function organisationText({ organisation, smallestNamed }: Varied, { words }: ReportContext): string {
  const { varied } = words.robustness;
  return organisation === null ? varied.noOrganisation : varied.organisation(organisation, smallestNamed);
}

function placeText({ rankings }: RobustnessResult, context: ReportContext): string {
  const { words } = context;
  const { varied } = words.robustness;
  if (rankings.some((each) => each.state === 'withheld' && each.reason === 'within-mechanism'))
    return varied.placesBarred;
  const few = rankings
    .filter((each) => each.state === 'withheld')
    .map(({ round }) => nameOrNone(context)(round));
  const told = few.length < rankings.length ? [varied.placeHolds] : [];
  return [...told, ...(few.length > 0 ? [varied.tooFewToPlace(words.text.and(few))] : [])].join(' ');
}
