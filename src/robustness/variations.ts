import type { Aggregation, Checklist, Domain, RoleRule, Scoring } from '../checklist/types.ts';
import type { EqualRoles, RuleVariation } from './types.ts';

const RESPONDENT_RULES = ['mean', 'median'] as const;
const ROLE_RULES: readonly ('pooled' | EqualRoles)[] = [
  'pooled',
  { weigh: 'equal', at: 'item' },
  { weigh: 'equal', at: 'domain' },
];
const AGGREGATIONS = ['weighted-mean', 'pooled-mean', 'median', 'minimum'] as const;

/**
 * Every other rule that answers like these are scored by elsewhere, one changed at a time; none that the checklist
 * format refuses. `hasRoles` says whether the data has respondents of two roles.
 */
export function ruleVariations(checklist: Checklist, hasRoles: boolean): RuleVariation[] {
  return [
    ...respondentVariations(checklist.scoring),
    ...(hasRoles ? roleVariations(checklist) : []),
    ...itemVariations(checklist),
    ...domainVariations(checklist),
  ];
}

/** The checklist with that one rule changed. Domains that have a rule of their own keep it. */
export function withRule(checklist: Checklist, variation: RuleVariation): Checklist {
  const { scoring } = checklist;
  switch (variation.part) {
    case 'respondents':
      return { ...checklist, scoring: { ...scoring, respondents: variation.rule } };
    case 'roles':
      return { ...checklist, scoring: { ...scoring, roles: variation.rule } };
    case 'items': {
      const changed = { ...scoring, items: variation.rule, roles: rolesBeside(scoring, variation) };
      return { ...checklist, scoring: changed, domains: withItemRule(checklist, variation.rule) };
    }
    case 'domains': {
      const changed = { ...scoring, domains: variation.rule, roles: rolesBeside(scoring, variation) };
      return { ...checklist, scoring: changed };
    }
  }
}

/** Domains that make up the overall score. */
export function scoredDomains(checklist: Checklist): readonly Domain[] {
  return checklist.domains.filter(
    ({ aggregation, items }) => aggregation !== 'none' && items.some((item) => item.scored),
  );
}

function respondentVariations({ respondents }: Scoring): RuleVariation[] {
  if (respondents === 'consensus') return [];
  return RESPONDENT_RULES.filter((rule) => rule !== respondents).map((rule) => ({
    id: `respondents:${rule}`,
    part: 'respondents',
    rule,
  }));
}

function roleVariations(checklist: Checklist): RuleVariation[] {
  const { scoring, domains } = checklist;
  if (scoring.respondents === 'consensus') return [];
  const poolsItems = domains.some(({ aggregation }) => aggregation === 'pooled-mean');
  return ROLE_RULES.filter((rule) => !isSame(rule, scoring.roles))
    .filter((rule) => rule === 'pooled' || scoring.domains !== 'pooled-mean')
    .filter((rule) => rule === 'pooled' || rule.at === 'domain' || !poolsItems)
    .map((rule) => ({
      id: rule === 'pooled' ? 'roles:pooled' : `roles:equal-${rule.at}`,
      part: 'roles',
      rule,
    }));
}

function itemVariations({ scoring, domains }: Checklist): RuleVariation[] {
  const declared = scoring.items;
  if (declared === 'none' || !domains.some(({ aggregation }) => aggregation === declared)) return [];
  const excluding = scoring.roles !== 'pooled' && scoring.roles.at === 'item';
  return otherRules(declared).map((rule) => ({
    id: `items:${rule}`,
    part: 'items',
    rule,
    poolsRoles: rule === 'pooled-mean' && excluding,
  }));
}

function domainVariations(checklist: Checklist): RuleVariation[] {
  const { scoring } = checklist;
  if (scoring.domains === 'none' || scoredDomains(checklist).length < 2) return [];
  return otherRules(scoring.domains).map((rule) => ({
    id: `domains:${rule}`,
    part: 'domains',
    rule,
    poolsRoles: rule === 'pooled-mean' && scoring.roles !== 'pooled',
  }));
}

function otherRules(declared: Aggregation): readonly Aggregation[] {
  return AGGREGATIONS.filter((rule) => rule !== declared);
}

function rolesBeside({ roles }: Scoring, { poolsRoles }: { readonly poolsRoles: boolean }): RoleRule {
  return poolsRoles ? 'pooled' : roles;
}

function withItemRule({ scoring, domains }: Checklist, rule: Aggregation): Domain[] {
  return domains.map((domain) =>
    domain.aggregation === scoring.items ? { ...domain, aggregation: rule } : domain,
  );
}

function isSame(rule: 'pooled' | EqualRoles, declared: RoleRule): boolean {
  if (rule === 'pooled' || declared === 'pooled') return rule === declared;
  return declared.weigh === 'equal' && declared.at === rule.at;
}
