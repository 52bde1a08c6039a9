import type { ChangeResult } from '../../change/types.ts';
import type { MechanismScore, Score } from '../../scoring/types.ts';
import { bandColour, scoreText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Chart } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { pictures, zonesOf } from './chart-blocks.ts';

type Row = Extract<Chart, { kind: 'heat-map' }>['rows'][number];

/** A mechanism with the scores of its domains. */
interface Scored {
  readonly mechanism: string;
  readonly domains: readonly { readonly id: string; readonly score: Score }[];
}

/** The domains of all mechanisms, a picture for each round. */
export function scoreHeatMaps(mechanisms: readonly MechanismScore[], context: ReportContext): Block[] {
  const rounds = [...new Set(mechanisms.map((each) => each.round))];
  return rounds.flatMap((round, index) => {
    const scores = mechanisms.filter((each) => each.round === round);
    return heatMap(index === 0 ? 'heat-map' : `heat-map-round-${index + 1}`, round, scores, context);
  });
}

/** The domains of all mechanisms in the later round, over comparable items. */
export function changeHeatMap({ changes, rounds }: ChangeResult, context: ReportContext): Block[] {
  const scores = changes.map(({ mechanism, domains }) => ({
    mechanism,
    domains: domains.map(({ id, change }) => ({ id, score: change.to })),
  }));
  return heatMap('heat-map', rounds.to, scores, context);
}

/** Nothing for a single mechanism or domain, which a table shows as well. */
function heatMap(id: string, round: string, scores: readonly Scored[], context: ReportContext): Block[] {
  const { words, names } = context;
  const domains = [...new Set(scores.flatMap((each) => each.domains.map((domain) => domain.id)))];
  if (scores.length < 2 || domains.length < 2) return [];
  const name = nameOrNone(context);
  const rows = scores.map((each): Row => {
    const byId = new Map(each.domains.map((domain) => [domain.id, domain.score]));
    return {
      label: name(each.mechanism),
      cells: domains.map((domain) => cellOf(byId.get(domain) ?? null, context)),
    };
  });
  const { caption, description, bandCounts } = words.charts.heatMap;
  return pictures(
    {
      id,
      caption: caption(name(round)),
      description: [description(rows.length, domains.length), bandCounts(countsText(rows, context))],
      rows,
      draw: (part) => ({
        kind: 'heat-map',
        zones: zonesOf(context),
        columns: domains.map((domain) => names.domain(domain)),
        rows: part,
      }),
    },
    context,
  );
}

function cellOf(score: Score | null, context: ReportContext): Row['cells'][number] {
  const { words, names } = context;
  if (score === null) return { value: null, text: words.states['no-data'], band: null, colour: null };
  return {
    value: score.value,
    text: scoreText(score, context),
    band: names.band(score.band),
    colour: bandColour(score.band, context),
  };
}

/** "Weak 3, Good 12, without a score 2". */
function countsText(rows: readonly Row[], context: ReportContext): string {
  const { words } = context;
  const cells = rows.flatMap((row) => row.cells);
  const count = (label: string, those: typeof cells) =>
    those.length === 0 ? [] : [words.counts.of(label, formatNumber(those.length, 0, words.number))];
  const known = cells.filter((each) => each.value !== null);
  return [
    ...zonesOf(context).flatMap(({ label }) =>
      count(
        label,
        known.filter((each) => each.band === label),
      ),
    ),
    ...count(
      words.findings.withoutScore,
      cells.filter((each) => each.value === null),
    ),
  ].join(', ');
}
