import { type DomainReliability, FEWEST_RESPONDENTS } from '../../scoring/reliability/types.ts';
import { heading, list, note, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { nameOrNone } from './about.ts';
import { consistencyTable, type DomainWhere, reliabilityTable } from './reliability-tables.ts';
import { sharedNotes } from './shared-notes.ts';

/** Alpha and omega of every domain, what is withheld and why, and the items of each; nothing where not asked for. */
export function reliabilityBlocks(
  reliability: readonly DomainReliability[] | null,
  context: ReportContext,
): Block[] {
  if (reliability === null) return [];
  const { words } = context;
  const head = heading(1, words.reliability.heading, 'reliability');
  if (reliability.length === 0) return [head, paragraph(words.reliability.none)];
  const severalRounds = new Set(reliability.map((each) => each.round)).size > 1;
  const where = domainsIn(severalRounds, context);
  const computed = reliability.filter((each) => each.state === 'computed');
  const negative = computed.filter(({ alpha }) => alpha.value < 0).map((each) => where(each));
  return [
    head,
    paragraph(words.reliability.intro),
    ...reliabilityTable(computed, where, severalRounds, context),
    ...(negative.length === 0 ? [] : [note('caution', words.reliability.negative(negative.join(', ')))]),
    ...list([...withheldTexts(reliability, where, context), ...leftOutTexts(reliability, where, context)]),
    ...computed.flatMap((each) => consistencyTable(each, where, context)),
  ];
}

/** How texts call a domain, with its round where there are several. */
function domainsIn(severalRounds: boolean, context: ReportContext): DomainWhere {
  const { words, names } = context;
  return ({ round, domain }, n = null) => {
    const name = words.text.quoted(names.domain(domain));
    const details = words.reliability.details(severalRounds ? nameOrNone(context)(round) : null, n);
    return details === '' ? name : words.text.inside(name, details);
  };
}

/** What has no figures and why; too few respondents with how many there were. */
function withheldTexts(
  reliability: readonly DomainReliability[],
  where: DomainWhere,
  { words, names }: ReportContext,
): string[] {
  const { withheld } = words.reliability;
  const all = reliability.filter((each) => each.state === 'withheld');
  // What the checklist declares holds in every round.
  const formative = new Set(all.flatMap((each) => (each.reason === 'formative' ? [each.domain] : [])));
  const declared = [...formative].map((domain) => words.text.quoted(names.domain(domain))).join(', ');
  const others = all.filter((each) => each.reason !== 'formative');
  return [
    ...(declared === '' ? [] : [withheld.formative(declared, FEWEST_RESPONDENTS)]),
    ...sharedNotes(
      others,
      (each) => where(each, each.reason === 'too-few-respondents' ? each.respondents : null),
      (labels, { reason }) => withheld[reason](labels, FEWEST_RESPONDENTS),
    ),
  ];
}

/** Items that are not among those used. */
function leftOutTexts(
  reliability: readonly DomainReliability[],
  where: DomainWhere,
  { words }: ReportContext,
): string[] {
  const { leftOut, leftOutWhys } = words.reliability;
  const groups = reliability.flatMap((each) => {
    const whys = [...new Set(each.leftOut.map(({ why }) => why))];
    return whys.map((why) => ({
      each,
      why: leftOutWhys[why],
      items: each.leftOut.flatMap((out) => (out.why === why ? [out.item] : [])).join(', '),
    }));
  });
  return sharedNotes(
    groups,
    ({ each }) => where(each),
    (labels, { items, why }) => leftOut(labels, items, why),
  );
}
