import type { ChangeResult, Composition, MechanismChange, StandardisedChange } from '../../change/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { differenceCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatShare, formatSigned } from '../numbers.ts';
import { nameOrNone, roleOrNone } from './about.ts';
import { countText } from './change-figures.ts';
import { lineOf } from './change-lines.ts';
import { partInList } from './places.ts';
import { sharedNotes } from './shared-notes.ts';

/** From this many points on, other people in the later round make a difference that is told. */
const TOLD_FROM = 1;
const BINARY_NOISE = 1e-9;
const MOST_PARTS = 3;

interface Part {
  readonly id: string;
  readonly change: StandardisedChange;
}

/** Where the mix of respondents changed: who they were in each round, and the change with the first round's mix. */
export function compositionTables(id: string, change: MechanismChange, context: ReportContext): Block[] {
  return change.composition
    .filter((each) => each.changed)
    .flatMap((each) => [
      ...mixTable(id, each, change, context),
      ...standardisedTable(id, each, change, context),
    ]);
}

/** Mechanisms whose change would be another by a point or more with the first round's mix. */
export function compositionSentences({ changes }: ChangeResult, context: ReportContext): string[] {
  const { composition } = context.words;
  const name = nameOrNone(context);
  return changes.flatMap((change) =>
    change.composition.flatMap((each) => {
      const parts = each.changed ? partsOf(each).filter(isTold) : [];
      if (parts.length === 0) return [];
      const by = composition.by[each.by];
      const told = partsText(parts, context);
      return [composition.sentence(name(change.mechanism), by, told, name(change.from))];
    }),
  );
}

function partsOf({ overall, domains }: Composition): Part[] {
  return [
    { id: 'overall', change: overall },
    ...domains.map((domain) => ({ id: domain.id, change: domain })),
  ];
}

function isTold(part: Part): boolean {
  return distance(part) >= TOLD_FROM - BINARY_NOISE;
}

function differenceOf({ raw, standardised }: StandardisedChange): number | null {
  return raw === null || standardised === null ? null : standardised - raw;
}

/** The overall score first, then the domains that differ most. */
function partsText(parts: readonly Part[], context: ReportContext): string {
  const { text, change } = context.words;
  const isOverall = ({ id }: Part) => id === 'overall';
  const domains = parts.filter((part) => !isOverall(part)).toSorted((a, b) => distance(b) - distance(a));
  const ordered = [...parts.filter(isOverall), ...domains];
  const told = text.series(ordered.slice(0, MOST_PARTS).map((part) => partText(part, context)));
  const more = ordered.length - MOST_PARTS;
  return more > 0 ? change.andMore(told, more) : told;
}

function distance({ change }: Part): number {
  return Math.abs(differenceOf(change) ?? 0);
}

function partText({ id, change }: Part, context: ReportContext): string {
  const { words } = context;
  const points = (value: number | null) => formatSigned(value, 1, words.number);
  return words.composition.part(partInList(id, context), points(change.raw), points(change.standardised));
}

function mixTable(
  id: string,
  { by, mix }: Composition,
  { from, to }: MechanismChange,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const name = nameOrNone(context);
  const totals = {
    from: mix.reduce((sum, each) => sum + each.from, 0),
    to: mix.reduce((sum, each) => sum + each.to, 0),
  };
  return table({
    id: `${id}-mix-${by}`,
    caption: words.composition.captions.mix[by],
    columns: [wordColumn(words.score.columns.category), figures(name(from)), figures(name(to))],
    rows: mix.map((each) => [
      cell(categoryName(by, context)(each.name)),
      shareCell(each.from, totals.from, context),
      shareCell(each.to, totals.to, context),
    ]),
  });
}

/** "4 of 6 (67 %)": a share never without what it is of. */
function shareCell(count: number, all: number, { words }: ReportContext): Cell {
  const share = all === 0 ? null : count / all;
  const text = words.composition.share(
    countText(count, words),
    countText(all, words),
    formatShare(share, words.number),
  );
  return { text, number: count };
}

function standardisedTable(
  id: string,
  composition: Composition,
  { from, to }: MechanismChange,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const { captions, columns, changeNote, missingNote } = words.composition;
  const name = nameOrNone(context);
  const [overall, ...domains] = partsOf(composition);
  const parts = overall ? [...domains, overall] : domains;
  const label = (part: Part) => (part.id === 'overall' ? words.score.overall : names.domain(part.id));
  const category = categoryName(composition.by, context);
  return table({
    id: `${id}-standardised-${composition.by}`,
    caption: captions.change(name(from)),
    columns: [
      wordColumn(words.score.columns.domain),
      figures(columns.asCame),
      figures(columns.sameMix(name(from))),
      figures(columns.difference),
    ],
    rows: parts.map((part) =>
      lineOf({ label: label(part), isTotal: part === overall }, changeCells(part.change, context)),
    ),
    notes: [
      changeNote,
      ...sharedNotes(
        parts.filter(({ change }) => change.missing.length > 0),
        label,
        (labels, { change }) =>
          missingNote(labels, words.text.series(change.missing.map(category)), name(to)),
      ),
    ],
  });
}

function changeCells(change: StandardisedChange, context: ReportContext): Cell[] {
  return [change.raw, change.standardised, differenceOf(change)].map((value) =>
    differenceCell(value, context),
  );
}

function categoryName(by: Composition['by'], context: ReportContext): (name: string) => string {
  return by === 'role' ? roleOrNone(context) : nameOrNone(context);
}
