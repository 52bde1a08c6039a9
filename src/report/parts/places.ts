import type { MechanismScore } from '../../scoring/types.ts';
import type { ReportContext } from '../context.ts';
import { nameOrNone } from './about.ts';

/** How findings and captions call one mechanism in one round. */
export type Where = (score: Pick<MechanismScore, 'mechanism' | 'round'>) => string;

/** The mechanism, with its round where the result holds more than one. */
export function whereIn(rounds: ReadonlySet<string>, context: ReportContext): Where {
  const name = nameOrNone(context);
  return ({ mechanism, round }) => (rounds.size > 1 ? `${name(mechanism)}, ${name(round)}` : name(mechanism));
}

/** "overall" or the title of a domain, as it stands within a sentence. */
export function partInText(id: string, { words, names }: ReportContext): string {
  return id === 'overall' ? words.score.overallInText : words.text.quoted(names.domain(id));
}

/** "overall" or the title of a domain, as it stands in a list of parts. */
export function partInList(id: string, { words, names }: ReportContext): string {
  return id === 'overall' ? words.score.overallInList : words.text.quoted(names.domain(id));
}
