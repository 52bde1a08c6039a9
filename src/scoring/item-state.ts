import { isAtLeast } from './bands.ts';
import type { ItemTally } from './group.ts';
import type { ItemPlace } from './places.ts';
import type { Scope } from './scope.ts';
import type { Finding } from './terms.ts';

/** State and coverage of one item. Rules: docs/scoring.md, "Item". */
export function findItem(scope: Scope, { item }: ItemPlace, tally: ItemTally): Finding {
  const consensus = consensusFault(scope);
  if (consensus) return { state: 'insufficient', coverage: 0, reasons: [consensus] };
  if (isOtherLevel(scope, item.levels))
    return { state: 'not-applicable', coverage: 0, reasons: ['other-level'] };
  if (!tally.inData) return noData('not-in-data');
  const { answered, missing } = tally;
  if (answered === 0 && missing > 0) return noData('nobody-answered');
  if (answered === 0) {
    if (tally.states['not-applicable'] > 0)
      return { state: 'not-applicable', coverage: 0, reasons: ['all-not-applicable'] };
    return noData(item.roles.length > 0 ? `no-role-answered:${item.roles.join(',')}` : 'nobody-answered');
  }
  const coverage = answered / (answered + missing);
  const needed = scope.checklist.scoring.coverage.item;
  if (!isAtLeast(coverage, needed))
    return { state: 'insufficient', coverage, reasons: [`coverage-below:${needed}`] };
  return { state: 'scored', coverage, reasons: [] };
}

function noData(reason: string): Finding {
  return { state: 'no-data', coverage: 0, reasons: [reason] };
}

function consensusFault({ checklist, voices }: Scope): string | null {
  if (checklist.scoring.respondents !== 'consensus') return null;
  const rows = voices.reduce((sum, voice) => sum + voice.respondents, 0);
  if (rows === 1) return null;
  return rows === 0 ? 'no-consensus' : 'several-consensus-rows';
}

function isOtherLevel({ group }: Scope, levels: readonly string[]): boolean {
  return group.level !== null && levels.length > 0 && !levels.includes(group.level);
}
