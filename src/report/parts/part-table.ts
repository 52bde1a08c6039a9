import type { MechanismScore, PartScore } from '../../scoring/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { bandCell, countCell, coverageCell, scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { wordFor } from '../words/word-for.ts';

/** Scores over the items of one level, facet or tier alone; a part that holds every item says nothing new. */
export function partTable(id: string, score: MechanismScore, context: ReportContext): Block[] {
  const { words } = context;
  const scored = score.domains
    .flatMap((domain) => domain.items)
    .filter((item) => !item.score.reasons.includes('profile'));
  const kinds = [
    { parts: score.levels, label: (part: string) => words.score.level(wordFor(words.levels, part)) },
    { parts: score.facets, label: (part: string) => words.score.facet(wordFor(words.facets, part)) },
    { parts: score.tiers, label: (part: string) => words.score.tier(wordFor(words.tiers, part)) },
  ];
  const told = kinds.flatMap(({ parts, label }) =>
    parts.filter((part) => part.items < scored.length).map((part) => ({ part, label: label(part.id) })),
  );
  const { columns } = words.score;
  return table({
    id: `${id}-parts`,
    caption: words.score.captions.parts,
    columns: [
      wordColumn(columns.part),
      figures(columns.items),
      figures(columns.score),
      wordColumn(columns.band),
      figures(columns.answered),
    ],
    rows: told.map(({ part, label }) => partRow(part, label, context)),
  });
}

function partRow({ items, score }: PartScore, label: string, context: ReportContext) {
  return [
    cell(label),
    countCell(items, context),
    scoreCell(score, context),
    bandCell(score.band, context),
    coverageCell(score, context),
  ];
}
