import type { Change, ChangeResult, MechanismChange } from '../../change/types.ts';
import { scoreText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Chart } from '../document.ts';
import { formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { levelText } from './change-figures.ts';
import type { ChangeLine } from './change-lines.ts';
import { pictures, zonesOf } from './chart-blocks.ts';
import { allItems, byDistance } from './moved.ts';

type Rows = Extract<Chart, { kind: 'dumbbell' }>['rows'];
type Line = Pick<ChangeLine, 'label' | 'change'>;
type Rounds = ChangeResult['rounds'];

/** Both overall scores of every mechanism on one line; nothing for a single mechanism. */
export function mechanismsChart(
  { changes, rounds, inference, summary }: ChangeResult,
  context: ReportContext,
) {
  const { words } = context;
  if (changes.length < 2) return [];
  const name = nameOrNone(context);
  const lines = changes.map(({ mechanism, overall }) => ({ label: name(mechanism), change: overall }));
  const { mechanisms, compared, better, same, worse } = summary;
  return dumbbell(
    { id: 'overview-chart', replaces: 'overview-bars' },
    words.charts.dumbbell.mechanisms(name(rounds.from), name(rounds.to)),
    [
      words.change.summary(compared, mechanisms, better, same, worse),
      words.charts.tableHas(words.change.captions.overall),
    ],
    lines,
    { rounds, level: inference.level },
    context,
  );
}

/** Both scores of the domains of one mechanism and of the whole. */
export function domainsChart(
  id: string,
  each: MechanismChange,
  lines: readonly ChangeLine[],
  level: number,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const name = nameOrNone(context);
  if (lines.every(({ change }) => change.difference === null)) return [];
  return dumbbell(
    { id: `${id}-domains-chart`, replaces: `${id}-bars` },
    words.charts.dumbbell.domains(name(each.mechanism), name(each.from), name(each.to)),
    [
      rangeText(
        lines.filter((line) => !line.isTotal),
        context,
      ),
      words.charts.tableHas(words.change.captions.domains),
    ],
    lines,
    { rounds: each, level },
    context,
  );
}

/** The items of one mechanism that moved most, with bars to both sides. */
export function movedChart(id: string, each: MechanismChange, most: number, context: ReportContext): Block[] {
  const { words, names } = context;
  const compared = allItems(each).filter((item) => item.change.difference !== null);
  const rows = byDistance(compared)
    .slice(0, most)
    .map((item) => ({
      label: names.item(item.id),
      difference: item.change.difference ?? 0,
      text: formatSigned(item.change.difference, 1, words.number),
    }));
  const up = rows.filter((row) => row.difference > 0).length;
  const { moved, tableHas } = words.charts;
  return pictures(
    {
      id: `${id}-items-chart`,
      caption: moved.caption(nameOrNone(context)(each.mechanism)),
      description: [moved.description(up, rows.length - up), tableHas(words.change.captions.items)],
      rows,
      draw: (part) => ({ kind: 'moved', rows: part }),
    },
    context,
  );
}

function dumbbell(
  place: { readonly id: string; readonly replaces: string },
  caption: string,
  sentences: readonly string[],
  lines: readonly Line[],
  { rounds, level }: { readonly rounds: Rounds; readonly level: number },
  context: ReportContext,
): Block[] {
  const { words } = context;
  const name = nameOrNone(context);
  const [from, to] = [name(rounds.from), name(rounds.to)];
  const rows = lines.map((line) => dumbbellRow(line, context));
  const hasIntervals = rows.some(({ interval }) => interval !== null);
  const { description, interval } = words.charts.dumbbell;
  return pictures(
    {
      ...place,
      caption,
      description: [
        description(from, to, rows.length),
        hasIntervals ? interval(levelText(level, words)) : '',
        ...sentences,
      ],
      rows,
      draw: (part) => ({ kind: 'dumbbell', zones: zonesOf(context), rounds: [from, to], rows: part }),
    },
    context,
  );
}

function dumbbellRow({ label, change }: Line, context: ReportContext): Rows[number] {
  const { words } = context;
  return {
    label,
    from: { value: change.from.value, text: scoreText(change.from, context) },
    to: { value: change.to.value, text: scoreText(change.to, context) },
    interval: laterInterval(change),
    change:
      change.difference === null
        ? words.directions['could-not-tell']
        : formatSigned(change.difference, 1, words.number),
  };
}

/**
 * The interval of the change set off from the earlier score: it takes in that score exactly where no change is among
 * what the answers are compatible with.
 */
function laterInterval({ interval, from, difference }: Change): Rows[number]['interval'] {
  if (interval === null || from.value === null || difference === null) return null;
  return { low: from.value + interval.low, high: from.value + interval.high };
}

/** The least and the greatest change among several; nothing where fewer than two can be told. */
function rangeText(lines: readonly Line[], { words }: ReportContext): string {
  const told = lines.flatMap(({ label, change: { difference } }) =>
    difference === null ? [] : [{ label, difference }],
  );
  const sorted = told.toSorted((a, b) => a.difference - b.difference);
  const [lowest, highest] = [sorted[0], sorted.at(-1)].map((line) =>
    line === undefined
      ? ''
      : words.change.movedPart(words.text.quoted(line.label), formatSigned(line.difference, 1, words.number)),
  );
  return sorted.length < 2 ? '' : words.charts.dumbbell.range(lowest ?? '', highest ?? '');
}
