import type { Draft } from './schema.ts';
import type { RoleRule, Scoring } from './types.ts';

export const DEFAULT_SCORING = {
  respondents: 'mean',
  roles: 'pooled',
  items: 'weighted-mean',
  domains: 'weighted-mean',
  coverage: { item: 0, domain: 0.5, overall: 0.5 },
  dontKnow: 'missing',
  pass: 75,
} as const satisfies Scoring;

/** The declaration of the arithmetic with every default filled in. */
export function scoringOf(draft: Draft): Scoring {
  const scoring = draft.scoring ?? {};
  const coverage = scoring.coverage ?? {};
  return {
    respondents: scoring.respondents ?? DEFAULT_SCORING.respondents,
    roles: rolesOf(draft),
    items: scoring.items ?? DEFAULT_SCORING.items,
    domains: scoring.domains ?? DEFAULT_SCORING.domains,
    coverage: {
      item: coverage.item ?? DEFAULT_SCORING.coverage.item,
      domain: coverage.domain ?? DEFAULT_SCORING.coverage.domain,
      overall: coverage.overall ?? DEFAULT_SCORING.coverage.overall,
    },
    dontKnow: scoring['dont-know'] ?? DEFAULT_SCORING.dontKnow,
    pass: scoring.pass ?? DEFAULT_SCORING.pass,
  };
}

function rolesOf(draft: Draft): RoleRule {
  const rule = draft.scoring?.roles;
  if (typeof rule !== 'object' || rule.weigh === undefined || rule.at === undefined)
    return DEFAULT_SCORING.roles;
  if (rule.weigh === 'equal') return { weigh: 'equal', at: rule.at };
  const weigh: Record<string, number> = Object.create(null);
  for (const [role, weight] of Object.entries(rule.weigh)) weigh[role] = weight ?? 0;
  return { weigh, at: rule.at };
}
