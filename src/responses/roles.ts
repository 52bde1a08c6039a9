import { type Checklist, CONSENSUS_ROLE, LEVELS, type Level } from '../checklist/types.ts';
import { fold } from '../text.ts';
import { uniqueNames } from './item-index.ts';

/** Finds the role that a cell names, by id or by label in any language; null where the checklist has none such. */
export function roleFinder(checklist: Checklist): (name: string) => string | null {
  const roles = [...checklist.roles, { id: CONSENSUS_ROLE, label: {} }];
  const ids = uniqueNames(roles, (role) => [fold(role.id)]);
  const labels = uniqueNames(roles, (role) => Object.values(role.label).map(fold));
  return (name) => (ids.get(fold(name)) ?? labels.get(fold(name)))?.id ?? null;
}

const LEVEL_NAMES = {
  national: ['nationale', 'nacional', 'central', 'pays', 'país'],
  province: ['provincial', 'provinciale', 'provincia', 'província', 'region', 'région', 'región', 'região'],
  district: ['distrito', 'distrital', 'districts'],
  community: ['communauté', 'communautaire', 'comunidad', 'comunitario', 'comunidade', 'comunitário'],
} as const satisfies Record<Level, readonly string[]>;

/** The level that a cell names in one of four languages, or null. */
export function levelOf(name: string): Level | null {
  const folded = fold(name);
  const is = (level: Level) => level === folded || (LEVEL_NAMES[level] as readonly string[]).includes(folded);
  return LEVELS.find(is) ?? null;
}

/** Whether any item is asked at some levels only, so that the level of a row matters. */
export function usesLevels(checklist: Checklist): boolean {
  return checklist.domains.some((domain) => domain.items.some((item) => item.levels.length > 0));
}

/** Whether roles matter: they are declared, or an item is asked of some only. */
export function usesRoles(checklist: Checklist): boolean {
  return (
    checklist.roles.length > 0 ||
    checklist.domains.some((domain) => domain.items.some((item) => item.roles.length > 0))
  );
}
