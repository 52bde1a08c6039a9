import type { MechanismScore, RoleGap, RoleScore, Score } from '../../scoring/types.ts';
import { bars, cell, figures, strong, table, words as wordColumn } from '../blocks.ts';
import { differenceCell, pointsText, scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatSigned } from '../numbers.ts';
import { maturityText, whyNone } from '../reasons.ts';
import { countsText, roleOrNone } from './about.ts';
import { explainedScores } from './explained-figures.ts';
import { scoreBar, scoreCells, scoreColumns } from './score-tables.ts';
import { sharedNotes } from './shared-notes.ts';

/** Two bars show no more than two figures do. */
const FEWEST_BARS = 3;

interface Part {
  /** Null for the overall score. */
  readonly id: string | null;
  readonly label: string;
  readonly score: Score;
  readonly roles: readonly RoleScore[];
  readonly gaps: readonly RoleGap[];
  readonly isTotal: boolean;
}

/** The domains of one mechanism and its overall score: scores and bars. */
export function domainBlocks(id: string, score: MechanismScore, context: ReportContext): Block[] {
  const { words } = context;
  const parts = partsOf(score, context);
  const { captions, columns, domainBars, domainBarsDescription } = words.score;
  const domainBar = score.domains.map((each) => scoreBar(context.names.domain(each.id), each.score, context));
  return [
    ...table({
      id: `${id}-domains`,
      caption: captions.domains,
      columns: [wordColumn(columns.domain), ...scoreColumns(context)],
      rows: parts.map((part) => lineOf(part, scoreCells(part.score, context))),
      notes: notesOf(parts, context),
      explained: explainedScores(
        1,
        parts.map((part) => ({ ...score, score: part.score, part: part.id })),
        context,
      ),
    }),
    ...(domainBar.length >= FEWEST_BARS
      ? bars(`${id}-bars`, domainBars, domainBarsDescription, domainBar)
      : []),
  ];
}

function partsOf(score: MechanismScore, { words, names }: ReportContext): Part[] {
  const domains = score.domains.map((domain) => ({
    ...domain,
    label: names.domain(domain.id),
    isTotal: false,
  }));
  const { overall, roles, gaps } = score;
  return [...domains, { id: null, label: words.score.overall, score: overall, roles, gaps, isTotal: true }];
}

function lineOf({ label, isTotal }: Part, cells: readonly Cell[]): Cell[] {
  const line = [cell(label), ...cells];
  return isTotal ? strong(line) : line;
}

/** What the figures do not show: why there is none, what a gate took away, the level reached. */
function notesOf(parts: readonly Part[], context: ReportContext): string[] {
  const { words } = context;
  const { reasonNote, ungatedNote, maturityNote } = words.score;
  const silent = parts.filter(({ score }) => score.value === null);
  return [
    ...sharedNotes(
      silent,
      (part) => part.label,
      (labels, { score }) => reasonNote(labels, words.states[score.state], whyNone(score, context)),
    ),
    ...parts.flatMap(({ label, score }) => {
      const maturity = score.reasons.find((reason) => reason.startsWith('maturity:'))?.split(':')[1];
      return [
        ...(score.uncapped === null ? [] : [ungatedNote(label, pointsText(score.uncapped, words))]),
        ...(maturity === undefined ? [] : [maturityNote(label, maturityText(maturity, words))]),
      ];
    }),
  ];
}

/** What each role says of the domains and of the whole, and how far apart they are. */
export function roleTable(id: string, score: MechanismScore, context: ReportContext): Block[] {
  const { words, names } = context;
  const parts = partsOf(score, context);
  const roles = score.roles.map((each) => each.role);
  if (roles.length < 2) return [];
  const isPair = score.gaps.length === 1;
  const [pair] = score.gaps;
  const gapNote =
    pair && isPair
      ? words.score.gapNote(names.role(pair.role), names.role(pair.other))
      : words.score.largestGapNote;
  return table({
    id: `${id}-roles`,
    caption: words.score.captions.roles,
    columns: [
      wordColumn(words.score.columns.domain),
      ...roles.map((role) => figures(names.role(role))),
      figures(words.score.columns.gap),
    ],
    rows: parts.map((part) =>
      lineOf(part, [
        ...roles.map((role) => roleCell(part, role, context)),
        isPair ? differenceCell(part.gaps[0]?.difference ?? null, context) : largestGap(part, context),
      ]),
    ),
    notes: [gapNote, words.score.respondentsNote(countsText(score.byRole, roleOrNone(context), context))],
  });
}

function roleCell({ roles }: Part, role: string, context: ReportContext): Cell {
  const own = roles.find((each) => each.role === role);
  return own ? scoreCell(own.score, context) : cell(context.words.number.none);
}

function largestGap({ gaps }: Part, { words, names }: ReportContext): Cell {
  const known = gaps.flatMap((gap) => (gap.difference === null ? [] : [{ ...gap, size: gap.difference }]));
  const [largest] = known.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size));
  if (!largest) return cell(words.number.none);
  const difference = formatSigned(largest.size, 1, words.number);
  const text = words.score.largestGap(difference, names.role(largest.role), names.role(largest.other));
  return { text, number: largest.size };
}
