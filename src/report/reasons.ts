import type { Score } from '../scoring/types.ts';
import type { ReportContext } from './context.ts';
import { formatShare } from './numbers.ts';
import { wordFor } from './words/word-for.ts';

type Detail = (detail: string, context: ReportContext) => string;

const asItIs: Detail = (detail) => detail;

/** How the detail after the colon of a reason is read. */
const DETAILS = {
  'not-in-data': asItIs,
  'nobody-answered': asItIs,
  'no-role-answered': rolesText,
  'other-level': asItIs,
  'all-not-applicable': asItIs,
  'coverage-below': (detail, { words }) => formatShare(Number(detail), words.number),
  'no-consensus': asItIs,
  'several-consensus-rows': asItIs,
  'no-weight': asItIs,
  profile: asItIs,
  'all-items-no-data': asItIs,
  'nothing-scored': asItIs,
  unscored: (detail, { words, names }) => words.text.quoted(names.part(detail)),
  maturity: (detail, { words }) => maturityText(detail, words),
  gate: gateReason,
  'gate-unknown': gateReason,
  'not-scored-from': asItIs,
  'not-scored-to': asItIs,
  'no-comparable-items': asItIs,
  'item-not-comparable': (detail, { words }) => wordFor(words.notComparable, detail),
} as const satisfies Record<keyof ReportContext['words']['reasons'], Detail>;

/** Reasons of a score or a change in words, joined; a code without wording stands as it is. */
export function reasonsText(reasons: readonly string[], context: ReportContext): string {
  return context.words.text.series(reasons.map((reason) => reasonText(reason, context)));
}

/** The reasons that say why there is no score: gates and maturity are told elsewhere. */
export function withheldText(reasons: readonly string[], context: ReportContext): string {
  return reasonsText(
    reasons.filter((reason) => !/^(gate|gate-unknown|maturity):/.test(reason)),
    context,
  );
}

/** Why there is no score, for beside its state; nothing where the state says it all. */
export function whyNone(
  { state, reasons }: Pick<Score, 'state' | 'reasons'>,
  context: ReportContext,
): string {
  return state === 'not-applicable' ? '' : withheldText(reasons, context);
}

/** The word of a maturity level. */
export function maturityText(level: string, words: ReportContext['words']): string {
  return level === 'none' ? words.noMaturity : wordFor(words.maturities, level);
}

function reasonText(reason: string, context: ReportContext): string {
  const colon = reason.indexOf(':');
  const code = colon === -1 ? reason : reason.slice(0, colon);
  const detail = colon === -1 ? '' : reason.slice(colon + 1);
  if (!isReason(code)) return reason;
  const read: Detail = DETAILS[code];
  return context.words.reasons[code](read(detail, context));
}

function isReason(code: string): code is keyof typeof DETAILS {
  return Object.hasOwn(DETAILS, code);
}

function rolesText(detail: string, { words, names }: ReportContext): string {
  return words.text.or(detail.split(',').map((role) => names.role(role)));
}

function gateReason(detail: string, { names }: ReportContext): string {
  const gate = names.gate(detail);
  return gate ? names.text(gate.reason) : detail;
}
