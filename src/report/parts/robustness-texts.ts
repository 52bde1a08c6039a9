import type {
  FamilyResult,
  MechanismRobustness,
  RobustnessResult,
  RuleVariation,
  WeightVariation,
} from '../../robustness/types.ts';
import type { ReportContext } from '../context.ts';
import { wordFor } from '../words/word-for.ts';

/** Families that were tried. */
export type TriedFamily = Exclude<FamilyResult, { kind: 'withheld' }>;

/** A rule of aggregation that was changed: "items median". */
export function ruleText(variation: RuleVariation, { words }: ReportContext): string {
  const { variations } = words.robustness;
  if (variation.part === 'roles')
    return variation.rule === 'pooled' ? variations.rolesPooled : variations.rolesEqual[variation.rule.at];
  const text = variations[variation.part](words.rules[variation.rule]);
  return variation.part !== 'respondents' && variation.poolsRoles ? variations.withRolesPooled(text) : text;
}

export function weightText(variation: WeightVariation, { words }: ReportContext): string {
  return words.robustness.weights[variation];
}

/** What a variation of a family with names is called. */
export function variationText(
  family: FamilyResult['family'],
  id: string,
  { varied }: Pick<RobustnessResult, 'varied'>,
  context: ReportContext,
): string {
  const { words, names } = context;
  if (family === 'aggregation') {
    const rule = varied.rules.find((each) => each.id === id);
    return rule ? ruleText(rule, context) : id;
  }
  if (family === 'equal-weights') return wordFor(words.robustness.weights, id);
  return words.text.quoted(names.part(id));
}

/** "all 12", "8 of 12"; nothing where there is nothing to hold. */
export function holdsText(holds: number | null, of: number, { words }: Pick<ReportContext, 'words'>): string {
  if (holds === null || of === 0) return words.number.none;
  return holds === of ? words.robustness.inAll(of) : words.robustness.inSome(holds, of);
}

/** The families of a mechanism that were tried. */
export function triedFamilies({ families }: MechanismRobustness): readonly TriedFamily[] {
  return families.filter((family): family is TriedFamily => family.kind !== 'withheld');
}

/** The families that were tried for any mechanism. */
export function familiesTried(mechanisms: readonly MechanismRobustness[]): readonly TriedFamily['family'][] {
  const tried = new Set(mechanisms.flatMap((each) => triedFamilies(each).map(({ family }) => family)));
  const [first] = mechanisms;
  return (first?.families ?? []).map(({ family }) => family).filter((family) => tried.has(family));
}
