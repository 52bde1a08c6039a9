import type { Checklist } from '../../checklist/types.ts';
import { type Outcome, type ProblemDetails, problem, say } from '../../problems.ts';
import { nameIn } from '../../responses/row-groups.ts';
import type { ResponseTable } from '../../responses/types.ts';
import type { ExplainTarget } from '../../scoring/explain.ts';
import { compareRounds } from '../../scoring/rounds.ts';
import type { ExplainedPart } from '../../scoring/types.ts';
import { compareText, nearest } from '../../text.ts';

/** What follows `explain`: files, and as the last word perhaps a part of the checklist. */
export interface ExplainWords {
  readonly data: readonly string[];
  readonly part: ExplainedPart;
}

/** Tells the files from the part: the last of several words is a part where the checklist knows it. */
export function splitWords(words: readonly string[], checklist: Checklist): Outcome<ExplainWords> {
  const last = words.at(-1) ?? '';
  if (words.length === 1) return chosen({ data: words, part: { kind: 'overall' } });
  const part = partOf(last, checklist);
  if (part !== null) return chosen({ data: words.slice(0, -1), part });
  if (/[./\\]/.test(last) || last === '-') return chosen({ data: words, part: { kind: 'overall' } });
  const ids = partIds(checklist);
  const near = nearest(last, ids);
  return refused('part-unknown', {
    message: say('part-unknown', { checklist: checklist.id, part: last }),
    value: last,
    expected: near ?? ids.join(', '),
  });
}

function partOf(id: string, { domains }: Checklist): ExplainedPart | null {
  if (id === 'overall') return { kind: 'overall' };
  if (domains.some((domain) => domain.id === id)) return { kind: 'domain', id };
  const isItem = domains.some(({ items }) => items.some((item) => item.id === id));
  return isItem ? { kind: 'item', id } : null;
}

function partIds({ domains }: Checklist): string[] {
  return [...domains.map(({ id }) => id), ...domains.flatMap(({ items }) => items.map(({ id }) => id))];
}

/** The mechanism that stands in the data, and its latest round; what --mechanism and --round left is what is there. */
export function chooseTarget(table: ResponseTable, part: ExplainedPart): Outcome<ExplainTarget> {
  const roundsOf = new Map<string, Set<string>>();
  for (let row = 0; row < table.respondents; row++) {
    const mechanism = nameIn(table.mechanism, row) ?? '';
    const rounds = roundsOf.get(mechanism) ?? new Set();
    roundsOf.set(mechanism, rounds.add(nameIn(table.round, row) ?? ''));
  }
  const mechanisms = [...roundsOf.keys()].sort(compareText);
  const [mechanism, another] = mechanisms;
  if (mechanism === undefined || another !== undefined) {
    return refused('mechanism-unknown', {
      message: say('mechanisms-several', { count: mechanisms.length }),
      expected: mechanisms.join(', '),
      remedy: say('do-name-mechanism'),
    });
  }
  const rounds = [...(roundsOf.get(mechanism) ?? [])].sort(compareRounds);
  return chosen({ mechanism, round: rounds.at(-1) ?? '', part });
}

function chosen<T>(value: T): Outcome<T> {
  return { ok: true, value, problems: [] };
}

function refused(code: 'part-unknown' | 'mechanism-unknown', details: ProblemDetails): Outcome<never> {
  return { ok: false, value: null, problems: [problem(code, details)] };
}
