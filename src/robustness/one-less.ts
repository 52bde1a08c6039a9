import { nameIn } from '../responses/row-groups.ts';
import type { ResponseTable } from '../responses/types.ts';
import { valueItem } from '../scoring/evaluate.ts';
import type { GroupTally, ItemTally, RoleTally } from '../scoring/group.ts';
import { weighsAt } from '../scoring/role-weights.ts';
import { remember, roleScope, type Scope, wholeScope } from '../scoring/scope.ts';
import type { Term } from '../scoring/terms.ts';
import { finalOverall } from '../scoring/through-gates.ts';
import type { Field, Subject } from './field.ts';
import { answerKey, givenAnswer, withoutAnswer } from './less-answer.ts';
import type { Outcome } from './trials.ts';

/**
 * Gives the overall score of a subject without one row of its own table. Nothing is counted anew: that row's answers
 * are taken off the tallies, and respondents of a role who answered an item alike share what comes out.
 */
export function createOneLess(field: Field, subject: Subject, own: ResponseTable): (row: number) => Outcome {
  const { checklist, places } = field;
  const shared: Shared = { tallies: new Map(), terms: new Map() };
  const countsDontKnow = checklist.scoring.dontKnow === 'lowest';
  return (row) => {
    const voice = subject.group.roles.find(({ role }) => role === nameIn(own.role, row));
    if (voice === undefined) throw new RangeError(`row ${row} has a role that nobody has`);
    const answers = places.map(({ index }) => givenAnswer(own, index, row));
    const keys = answers.map((answer, index) => `${index}/${voice.role}/${answerKey(answer)}`);
    const items = voice.items.flatMap((tally, index) => {
      const answer = answers[index];
      const key = keys[index];
      if (answer === undefined || key === undefined) return [];
      return [remember(shared.tallies, key, () => withoutAnswer(tally, answer, countsDontKnow))];
    });
    const less = { ...voice, respondents: voice.respondents - 1, items };
    const scope = wholeScope(checklist, withVoice(subject.group, voice, less), places);
    shareTerms(scope, shared, keys);
    if (weighsAt(scope, 'domain')) shareRoles(scope, subject.scope, less, shared, keys);
    return finalOverall(scope);
  };
}

/** What rows with the same answer have in common, by place, role and answer. */
interface Shared {
  readonly tallies: Map<string, ItemTally>;
  readonly terms: Map<string, Term>;
}

function withVoice(group: GroupTally, voice: RoleTally, less: RoleTally): GroupTally {
  const roles = group.roles.flatMap((each) => {
    if (each !== voice) return [each];
    return less.respondents > 0 ? [less] : [];
  });
  return { ...group, respondents: group.respondents - 1, roles };
}

function shareTerms(scope: Scope, { terms }: Shared, keys: readonly string[], prefix = ''): void {
  for (const place of scope.places) {
    const key = `${prefix}${keys[place.index]}`;
    scope.ledger.items.set(
      place,
      remember(terms, key, () => valueItem(scope, place)),
    );
  }
}

/** The other roles stay as declared. */
function shareRoles(
  scope: Scope,
  declared: Scope,
  less: RoleTally,
  shared: Shared,
  keys: readonly string[],
): void {
  for (const voice of scope.voices) {
    if (voice === less) shareTerms(roleScope(scope, voice), shared, keys, 'alone/');
    else scope.ledger.roles.set(voice, roleScope(declared, voice));
  }
}
