import type { Testing } from './types.ts';

/** The families with the domains that there are; families of which none is left go. */
export function testingOver(testing: Testing, domains: readonly { readonly id: string }[]): Testing {
  const ids = new Set(domains.map((domain) => domain.id));
  const families = testing.families
    .map((family) => ({ ...family, domains: family.domains.filter((id) => ids.has(id)) }))
    .filter((family) => family.domains.length > 0);
  return { ...testing, families };
}
