import type { MechanismScore, RoleGap, RoleScore, Score } from '../../scoring/types.ts';
import { scoreText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Chart } from '../document.ts';
import { formatSigned } from '../numbers.ts';
import { pictures, zonesOf } from './chart-blocks.ts';

type Row = Extract<Chart, { kind: 'gap' }>['rows'][number];

interface Part {
  readonly label: string;
  readonly roles: readonly RoleScore[];
  readonly gaps: readonly RoleGap[];
}

/** More pairs than these would be a book; the table has them all. */
const MOST_PAIRS = 3;

/** What two roles say of each domain and of the whole: a picture for each pair of roles. */
export function gapCharts(id: string, where: string, score: MechanismScore, context: ReportContext): Block[] {
  const { words, names } = context;
  const parts: Part[] = [
    ...score.domains.map((domain) => ({ ...domain, label: names.domain(domain.id) })),
    { ...score, label: words.score.overall },
  ];
  return score.gaps.slice(0, MOST_PAIRS).flatMap(({ role, other }, index) => {
    const rows = parts.flatMap((part) => gapRow(part, role, other, context));
    return gapChart(
      index === 0 ? `${id}-gap-chart` : `${id}-gap-chart-pair-${index + 1}`,
      where,
      [role, other],
      rows,
      context,
    );
  });
}

function gapChart(
  id: string,
  where: string,
  [role, other]: readonly [string, string],
  rows: readonly (Row & { readonly size: number })[],
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const [first, second] = [names.role(role), names.role(other)];
  const { caption, description, widest } = words.charts.gap;
  const [largest] = rows.slice(0, -1).toSorted((a, b) => b.size - a.size);
  return pictures(
    {
      id,
      caption: caption(where, first, second),
      description: [
        description(first, second, rows.length),
        largest && largest.size > 0 ? widest(words.text.quoted(largest.label), largest.gap) : '',
        words.charts.tableHas(words.score.captions.roles),
      ],
      rows,
      draw: (part) => ({
        kind: 'gap',
        zones: zonesOf(context),
        roles: [first, second],
        rows: part.map(({ size: _, ...row }) => row),
      }),
    },
    context,
  );
}

/** Nothing where neither role was asked. */
function gapRow(part: Part, role: string, other: string, context: ReportContext): (Row & { size: number })[] {
  const { words } = context;
  const [one, two] = [role, other].map((id) => part.roles.find((each) => each.role === id)?.score ?? null);
  if (!one && !two) return [];
  const gap = part.gaps.find((each) => each.role === role && each.other === other)?.difference ?? null;
  const mark = (score: Score | null | undefined) => ({
    value: score?.value ?? null,
    text: score ? scoreText(score, context) : words.answers['not-asked'],
  });
  return [
    {
      label: part.label,
      first: mark(one),
      second: mark(two),
      gap: formatSigned(gap, 1, words.number),
      size: Math.abs(gap ?? 0),
    },
  ];
}
