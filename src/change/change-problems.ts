import { type Problem, problem, say } from '../problems.ts';
import { nameIn } from '../responses/row-groups.ts';
import type { RoundInput } from './round-input.ts';
import type { UnmatchedMechanism } from './types.ts';

/** A mechanism that stands in one of the two rounds only. */
export function oneRoundOnly({ mechanism, onlyIn }: UnmatchedMechanism): Problem {
  const message = say('mechanism-in-one-round', { mechanism, round: onlyIn });
  return problem('mechanism-one-round', { message, value: mechanism });
}

/** Rows of the rounds that name no cluster, where there is a column of them. */
export function clusterProblems(inputs: readonly RoundInput[], clusters: string | null): Problem[] {
  if (clusters === null) return [];
  const count = inputs.reduce((total, input) => total + rowsWithout(clusters, input), 0);
  if (count === 0) return [];
  const message = say('rows-no-cluster', { count, column: clusters });
  return [problem('data-cluster-blank', { message, count, value: clusters })];
}

function rowsWithout(clusters: string, { read: { table }, round }: RoundInput): number {
  const column = table.attributes[clusters];
  let count = 0;
  for (let row = 0; column && row < table.respondents; row++) {
    if (nameIn(table.round, row) !== round) continue;
    if (nameIn(column, row) === null) count++;
  }
  return count;
}
