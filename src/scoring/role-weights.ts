import type { RoleRule } from '../checklist/types.ts';
import type { Scope } from './scope.ts';

/** Whether each role is valued by itself at this step. */
export function weighsAt(scope: Scope, at: 'item' | 'domain'): boolean {
  const { roles } = scope.checklist.scoring;
  return !scope.single && roles !== 'pooled' && roles.at === at;
}

/** Respondents without a role have no weight where roles are weighed. */
export function roleWeight(rule: RoleRule, role: string | null): number {
  if (rule === 'pooled') return 1;
  if (role === null) return 0;
  return rule.weigh === 'equal' ? 1 : (rule.weigh[role] ?? 0);
}
