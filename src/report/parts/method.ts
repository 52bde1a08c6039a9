import type { Aggregation, Scoring } from '../../checklist/types.ts';
import { type FactRow, facts } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatPlain, formatShare } from '../numbers.ts';
import { bandsText } from './band-ranges.ts';

/** What declares the arithmetic: the rules of the checklist, and the domains that have their own. */
export interface Method {
  readonly scoring: Scoring;
  readonly exceptions: readonly { readonly domain: string; readonly items: Aggregation }[];
}

/** How answers become items, domains and the overall score, in sentences and as declared. */
export function methodFacts(method: Method, context: ReportContext, further: readonly FactRow[] = []): Block {
  const { words } = context;
  const { labels, dontKnow, range, bands } = words.method;
  const hasBands = context.checklist.bands.length > 0;
  return facts([
    [
      labels.scores,
      `${respondentsSentence(method.scoring, context)} ${aggregationSentence(method, context)}`,
    ],
    [labels.needed, coverageSentence(method.scoring, context)],
    [labels.missing, dontKnow[method.scoring.dontKnow]],
    [labels.range, range],
    [labels.bands, hasBands ? bands(bandsText(context)) : null],
    ...further,
    [labels.declared, declaration(method.scoring, context)],
  ]);
}

function respondentsSentence({ respondents, roles }: Scoring, context: ReportContext): string {
  const { method } = context.words;
  const sentence = method.respondents[respondents];
  if (respondents === 'consensus') return method.consensus(sentence);
  if (roles === 'pooled') return method.pooled(sentence);
  const weights = roleWeights(roles.weigh, context);
  return roles.at === 'item'
    ? method.rolesAtItem(sentence, weights)
    : method.rolesAtDomain(sentence, weights);
}

function aggregationSentence({ scoring, exceptions }: Method, context: ReportContext): string {
  const { words, names } = context;
  const ownRules = exceptions.map(({ domain, items }) =>
    words.method.exception(names.domain(domain), words.method.ofItems[items]),
  );
  const rules = [scoring.items, scoring.domains, ...exceptions.map((each) => each.items)];
  const needsPass = rules.includes('level-gated');
  return [
    words.method.items(words.method.ofItems[scoring.items]),
    ...ownRules,
    words.method.domains(words.method.ofDomains[scoring.domains]),
    ...(needsPass ? [words.method.pass(formatPlain(scoring.pass, 4, words.number))] : []),
  ].join(' ');
}

function coverageSentence({ coverage }: Scoring, { words }: ReportContext): string {
  const { anyAnswer, answeredShare } = words.method;
  const needed = (share: number) =>
    share === 0 ? anyAnswer : answeredShare(formatShare(share, words.number));
  return words.method.coverage(needed(coverage.item), needed(coverage.domain), needed(coverage.overall));
}

function declaration({ respondents, roles, items, domains }: Scoring, context: ReportContext): string {
  const { words } = context;
  const rolesDeclared = roles === 'pooled' ? words.rules.pooled : declaredRoles(roles, context);
  return words.method.declaration(
    words.rules[respondents],
    rolesDeclared,
    words.rules[items],
    words.rules[domains],
  );
}

function declaredRoles(roles: Exclude<Scoring['roles'], 'pooled'>, context: ReportContext): string {
  const { declaredEqual, declaredAt } = context.words.method;
  const weights = roles.weigh === 'equal' ? declaredEqual : roleWeights(roles.weigh, context);
  return `${weights} ${declaredAt[roles.at]}`;
}

function roleWeights(
  weigh: 'equal' | Readonly<Record<string, number>>,
  { words, names }: ReportContext,
): string {
  if (weigh === 'equal') return words.method.equalRoles;
  const weights = Object.entries(weigh).map(([role, weight]) =>
    words.method.roleWeight(names.role(role), formatPlain(weight, 4, words.number)),
  );
  return weights.join(', ');
}
