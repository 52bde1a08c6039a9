import type { Direction, NotComparableReason } from '../../../change/types.ts';
import type { Aggregation, Facet, Level, Maturity, RespondentRule, Tier } from '../../../checklist/types.ts';
import type { Severity } from '../../../problems.ts';
import type { AnswerState } from '../../../responses/types.ts';
import type { GateState, ScoreState } from '../../../scoring/types.ts';
import type { Tone } from '../../document.ts';
import { joined } from '../counting.ts';
import { count, GROUP, plural } from './counting.ts';

/** States, rules, reasons and figures: what is named the same way everywhere. */
export const terms = {
  code: 'en',
  number: {
    decimal: '.',
    group: GROUP,
    none: '–',
    percent: (figure: string) => `${figure}\u00a0%`,
    below: (figure: string) => `< ${figure}`,
    above: (figure: string) => `> ${figure}`,
  },
  text: {
    labelled: (label: string, text: string) => `${label}: ${text}`,
    quoted: (text: string) => `“${text}”`,
    fallback: (text: string, language: string) => `${text} [${language}]`,
    and: (parts: readonly string[]) => joined(parts, 'and'),
    or: (parts: readonly string[]) => joined(parts, 'or'),
    series: (parts: readonly string[]) => parts.join('; '),
    inside: (text: string, inside: string) => `${text} (${inside})`,
    yes: 'yes',
    no: 'no',
  },
  counts: {
    respondents: (n: number) => plural(n, 'respondent', 'respondents'),
    mechanisms: (n: number) => plural(n, 'mechanism', 'mechanisms'),
    domains: (n: number) => plural(n, 'domain', 'domains'),
    items: (n: number) => plural(n, 'item', 'items'),
    times: (n: number) => plural(n, 'time', 'times'),
    of: (name: string, n: string) => `${name} ${n}`,
    fewerThan: (n: number) => `fewer than ${count(n)}`,
  },
  states: {
    scored: 'scored',
    insufficient: 'insufficient',
    'no-data': 'no data',
    'not-applicable': 'not applicable',
  } satisfies Record<ScoreState, string>,
  answers: {
    answered: 'answered',
    'dont-know': "don't know",
    'not-applicable': 'n/a',
    blank: 'blank',
    'not-asked': 'not asked',
    invalid: 'invalid',
  } satisfies Record<AnswerState, string>,
  directions: {
    better: 'better',
    same: 'same',
    worse: 'worse',
    'could-not-tell': 'could not tell',
  } satisfies Record<Direction, string>,
  severities: { note: 'Note', warning: 'Warning', error: 'Error', fatal: 'Fatal' } satisfies Record<
    Severity,
    string
  >,
  tones: { info: 'Note', caution: 'Caution', problem: 'Problem' } satisfies Record<Tone, string>,
  tiers: {
    requirement: 'requirement',
    'minimum-standard': 'minimum standard',
    standard: 'standard',
    recommendation: 'recommendation',
  } satisfies Record<Tier, string>,
  facets: { existence: 'existence', functioning: 'functioning', result: 'result' } satisfies Record<
    Facet,
    string
  >,
  levels: {
    national: 'national',
    province: 'province',
    district: 'district',
    community: 'community',
  } satisfies Record<Level, string>,
  maturities: { functional: 'functional', engaged: 'engaged', strategic: 'strategic' } satisfies Record<
    Maturity,
    string
  >,
  noMaturity: 'none',
  gates: { passed: 'passed', triggered: 'triggered', unknown: 'could not tell' } satisfies Record<
    GateState,
    string
  >,
  roles: { coordinator: 'coordinator', partner: 'partner', external: 'external', consensus: 'consensus' },
  noRole: 'no role',
  notGiven: '(not given)',
  comparabilities: {
    'across-mechanisms': 'between mechanisms',
    'within-type': 'between mechanisms of the same type',
    'within-mechanism': 'within a mechanism, over time',
  },
  rules: {
    mean: 'mean',
    median: 'median',
    consensus: 'consensus',
    'weighted-mean': 'weighted mean',
    'pooled-mean': 'pooled mean',
    minimum: 'minimum',
    'all-or-nothing': 'all or nothing',
    'level-gated': 'level-gated',
    none: 'none',
    'role-weights': 'mean of the roles',
    pooled: 'pooled',
  } satisfies Record<RespondentRule | Aggregation | 'role-weights' | 'pooled', string>,
  notComparable: {
    added: 'added',
    dropped: 'dropped',
    rescaled: 'rescaled',
    reworded: 'reworded',
  } satisfies Record<NotComparableReason, string>,
  reasons: {
    'not-in-data': () => 'it is nowhere in the data',
    'nobody-answered': () => 'nobody answered',
    'no-role-answered': (roles: string) => `no ${roles} answered`,
    'other-level': () => 'it is not asked at this level',
    'all-not-applicable': () => 'it is not applicable',
    'coverage-below': (share: string) => `less than ${share} was answered`,
    'no-consensus': () => 'there is no consensus row',
    'several-consensus-rows': () => 'there is more than one consensus row',
    'no-weight': () => 'every weight is 0',
    profile: () => 'it is a profile without a score',
    'all-items-no-data': () => 'none of its parts has data',
    'nothing-scored': () => 'none of its parts has a score',
    unscored: (item: string) => `${item} has no score and decides`,
    maturity: (level: string) => `maturity reached: ${level}`,
    gate: (reason: string) => `gate: ${reason}`,
    'gate-unknown': (reason: string) => `gate that could not be decided: ${reason}`,
    'not-scored-from': (round: string) => `no score in ${round}`,
    'not-scored-to': (round: string) => `no score in ${round}`,
    'no-comparable-items': () => 'no item means the same in both rounds',
    'item-not-comparable': (why: string) => `the item is not comparable (${why})`,
  },
  bands: {
    below: (lower: string, upper: string) => `from ${lower} to below ${upper}`,
    upTo: (lower: string, upper: string) => `from ${lower} up to ${upper}`,
    aboveBelow: (lower: string, upper: string) => `above ${lower} to below ${upper}`,
    aboveUpTo: (lower: string, upper: string) => `above ${lower} up to ${upper}`,
    named: (label: string, range: string) => `${label} ${range}`,
  },
} as const;

/** A clause with the reasons after a colon; nothing where there are none. */
export function because(reasons: string): string {
  return reasons === '' ? '' : `: ${reasons}`;
}
