import type { Problem } from '../problems.ts';
import { nearest } from '../text.ts';
import { ambiguousColumns } from './column-problems.ts';
import type { HeaderCell } from './header.ts';
import { type Claim, RANKS } from './interpret.ts';
import type { ColumnUse } from './types.ts';

/** Columns by what they have won, as indexes from 0. */
type Winners = Map<string, number[]>;

/** Gives each thing that is claimed to the column with the best reason; to none where several are as good. */
export function settleClaims(
  path: string,
  header: readonly HeaderCell[],
  claims: readonly (Claim | null)[],
  wanted: readonly string[],
): { readonly uses: readonly ColumnUse[]; readonly problems: readonly Problem[] } {
  const winners = bestClaims(claims);
  const problems: Problem[] = [];
  for (const [key, indexes] of winners) {
    const claim = claims[indexes[0] ?? -1];
    if (indexes.length < 2 || !claim) continue;
    if (mustBeClear(claim)) problems.push(ambiguousColumns(path, header, indexes, nameOf(claim.use)));
    winners.set(key, []);
  }
  const missing = namesNotFound(winners, claims, wanted);
  const uses = claims.map((claim, index) => useOf(claim, index, { winners, missing, header }));
  return { uses, problems };
}

function bestClaims(claims: readonly (Claim | null)[]): Winners {
  const winners: Winners = new Map();
  claims.forEach((claim, index) => {
    const key = claim ? keyOf(claim.use) : null;
    if (!claim || key === null) return;
    const before = winners.get(key) ?? [];
    const best = claims[before[0] ?? -1]?.rank ?? Number.POSITIVE_INFINITY;
    if (claim.rank < best) winners.set(key, [index]);
    else if (claim.rank === best) before.push(index);
  });
  return winners;
}

/** Names that no column stands for: only these can be what another column was meant to be. */
function namesNotFound(
  winners: Winners,
  claims: readonly (Claim | null)[],
  wanted: readonly string[],
): string[] {
  const found = new Set(
    [...winners.values()].flat().map((index) => {
      const use = claims[index]?.use;
      return use ? nameOf(use) : '';
    }),
  );
  return wanted.filter((name) => !found.has(name));
}

/** What would change a score if it were taken from the wrong column, or left out in silence. */
function mustBeClear({ use, rank }: Claim): boolean {
  if (use.kind === 'note' || use.kind === 'evidence') return false;
  return use.kind !== 'field' || (rank < RANKS.path && use.field !== 'sector' && use.field !== 'sex');
}

function useOf(
  claim: Claim | null,
  index: number,
  known: {
    readonly winners: Winners;
    readonly missing: readonly string[];
    readonly header: readonly HeaderCell[];
  },
): ColumnUse {
  const key = claim ? keyOf(claim.use) : null;
  if (claim && (key === null || known.winners.get(key)?.includes(index))) return claim.use;
  if (claim) return { kind: 'unmatched', nearest: nameOf(claim.use) };
  return { kind: 'unmatched', nearest: nearest(known.header[index]?.text ?? '', known.missing) };
}

/** What can have one column only; null for what can have many. */
function keyOf(use: ColumnUse): string | null {
  return use.kind === 'metadata' || use.kind === 'unmatched' ? null : `${use.kind} ${nameOf(use)}`;
}

/** As --column wants it. */
function nameOf(use: ColumnUse): string {
  switch (use.kind) {
    case 'item':
      return use.item;
    case 'option':
      return `${use.item}/${use.code}`;
    case 'note':
    case 'evidence':
      return `${use.item}/${use.kind}`;
    case 'field':
      return use.field;
    case 'metadata':
    case 'unmatched':
      return '';
  }
}
