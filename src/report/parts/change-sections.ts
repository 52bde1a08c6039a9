import type { ChangeResult, DomainChange, MechanismChange } from '../../change/types.ts';
import type { DomainScore } from '../../scoring/types.ts';
import { cell, facts, heading, table, words as wordColumn } from '../blocks.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { domainActions } from './actions.ts';
import { whyUnknown } from './change-reasons.ts';
import { bandMoveCell, changeCells, changeColumns, DIFFERENCE } from './change-tables.ts';
import { commentBlocks, commentFacts } from './comments.ts';
import { rolesText, sectionId, standingText } from './domain-sections.ts';
import { explainedChanges } from './explained-changes.ts';
import { sharedNotes } from './shared-notes.ts';

/**
 * Each domain of one mechanism by itself: how it changed, the later round's roles, every item in both rounds, evidence and
 * comments of both, and what the band of the later round asks for.
 */
export function changeSections(
  id: string,
  change: MechanismChange,
  { mechanisms }: ChangeResult,
  context: ReportContext,
): Block[] {
  const domainsOf = (round: string) =>
    mechanisms.find((each) => each.mechanism === change.mechanism && each.round === round)?.domains ?? [];
  const [before, after] = [domainsOf(change.from), domainsOf(change.to)];
  return change.domains.flatMap((domain) => {
    const earlier = before.find((each) => each.id === domain.id);
    const later = after.find((each) => each.id === domain.id);
    return domainSection(sectionId(id, domain.id), change, domain, { earlier, later }, context);
  });
}

interface BothRounds {
  readonly earlier: DomainScore | undefined;
  readonly later: DomainScore | undefined;
}

function domainSection(
  id: string,
  { mechanism, from, to }: MechanismChange,
  domain: DomainChange,
  { earlier, later }: BothRounds,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const name = nameOrNone(context);
  const items = [...(earlier?.items ?? []), ...(later?.items ?? [])];
  return [
    heading(3, names.domain(domain.id), id),
    facts([
      [words.change.columns.difference, changeText(domain, context)],
      [name(to), later ? standingText(later.score, context) : null],
      [words.comments.labels.roles, later ? rolesText(later, context) : null],
      ...commentFacts(items, context),
    ]),
    ...itemTable(id, { mechanism, from, to }, domain, context),
    ...commentBlocks(
      [
        { label: name(from), items: earlier?.items ?? [] },
        { label: name(to), items: later?.items ?? [] },
      ],
      context,
    ),
    ...(later ? domainActions(later, context) : []),
  ];
}

/** "40.0 → 62.5 (+22.5 points); Weak → Good (beyond noise)", or why it could not be told. */
function changeText({ change }: DomainChange, context: ReportContext): string {
  const { words } = context;
  const { from, to, difference, direction } = change;
  if (difference === null) return words.text.inside(words.directions[direction], whyUnknown(change, context));
  const figures = words.change.figures(
    pointsText(from.value, words),
    pointsText(to.value, words),
    formatSigned(difference, 1, words.number),
  );
  const band = bandMoveCell(change, context).text;
  return words.text.series(band === words.number.none ? [figures] : [figures, band]);
}

function itemTable(
  id: string,
  change: Pick<MechanismChange, 'mechanism' | 'from' | 'to'>,
  { items }: DomainChange,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const unknown = items.filter((item) => item.change.difference === null);
  return table({
    id: `${id}-items`,
    caption: words.score.captions.items,
    columns: [wordColumn(words.score.columns.item), ...changeColumns(change, context)],
    rows: items.map((item) => [
      cell(words.text.inside(names.item(item.id), item.id)),
      ...changeCells(item.change, context),
    ]),
    explained: explainedChanges(
      DIFFERENCE,
      change,
      items.map((item) => ({ change: item.change, mechanism: change.mechanism, part: item.id })),
      context,
    ),
    notes: sharedNotes(
      unknown,
      (item) => item.id,
      (labels, item) => words.change.couldNotTellNote(labels, whyUnknown(item.change, context)),
    ),
  });
}
