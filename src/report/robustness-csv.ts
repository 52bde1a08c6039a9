import type { Checklist } from '../checklist/types.ts';
import type {
  Agreement,
  FamilyResult,
  MechanismRobustness,
  PeopleGroup,
  RobustnessResult,
  Trial,
  WhatItTakes,
} from '../robustness/types.ts';
import { type CsvCell, type CsvOptions, keyPart, lineKey, writeCsv } from './csv.ts';
import { referenceTexts } from './reference-texts.ts';

const COLUMNS = [
  'key',
  'mechanism',
  'round',
  'scope',
  'family',
  'variation',
  'text',
  'variations',
  'scored',
  'value',
  'lowest',
  'highest',
  'band',
  'band_holds',
  'rank',
  'ranked',
  'rank_holds',
  'from',
  'needed',
  'change',
  'reason',
] as const;

type Column = (typeof COLUMNS)[number];

/** What a line says; whatever it leaves out is empty. */
type Line = Partial<Record<Exclude<Column, 'key' | 'mechanism' | 'round' | 'text'>, CsvCell>> & {
  readonly scope: string;
  /** Parts of the key after scope, mechanism and round. */
  readonly parts: readonly string[];
};

/**
 * Every mechanism and round as one long table: as declared, each family, each variation that has a name, people by role
 * or organisation, and the items whose change would move the band. `band_holds` and `rank_holds` are counts.
 */
export function writeRobustnessCsv(
  result: RobustnessResult,
  checklist: Checklist,
  options: CsvOptions = {},
): string {
  const texts = referenceTexts(checklist);
  const rows = result.mechanisms.flatMap((each) =>
    mechanismLines(each).map(({ parts, ...line }) => {
      const { mechanism, round } = each;
      const key = lineKey(line.scope, mechanism, round, ...parts);
      const text = texts.get(String(line.variation ?? '')) ?? null;
      const whole: Partial<Record<Column, CsvCell>> = { ...line, key, mechanism, round, text };
      return COLUMNS.map((column) => whole[column] ?? null);
    }),
  );
  return writeCsv(COLUMNS, rows, options);
}

function mechanismLines({ declared, place, families, whatItTakes }: MechanismRobustness): Line[] {
  const { value, band, reasons } = declared;
  const reason = value === null ? reasons.join(';') : null;
  return [
    {
      scope: 'declared',
      parts: [],
      value,
      band,
      rank: place?.rank ?? null,
      ranked: place?.of ?? null,
      reason,
    },
    ...families.flatMap(familyLines),
    ...takesLines(whatItTakes),
  ];
}

function familyLines(result: FamilyResult): Line[] {
  const { family } = result;
  const line = { scope: 'family', family, parts: [family] };
  if (result.kind === 'withheld') return [{ ...line, reason: result.reason }];
  const range = result.kind === 'people' ? {} : result.range;
  return [{ ...line, ...agreementCells(result.agreement), ...range }, ...variationLines(result)];
}

function variationLines(result: Exclude<FamilyResult, { kind: 'withheld' }>): Line[] {
  const { family } = result;
  const line = (variation: string) => ({ scope: 'variation', family, variation, parts: [family, variation] });
  switch (result.kind) {
    case 'named':
      return result.trials.map(({ id, ...trial }) => ({ ...line(id), ...trialCells(trial) }));
    case 'drawn':
      return result.bands.map(({ band, count }) => ({
        ...line(keyPart('band', band)),
        scope: 'draws',
        band,
        scored: count,
      }));
    case 'people':
      return result.groups.map((group) => ({
        ...line(groupName(group)),
        scope: 'people',
        ...agreementCells(group.agreement),
      }));
  }
}

function agreementCells({ variations, scored, bandHolds, ranked, rankHolds }: Agreement) {
  return { variations, scored, band_holds: bandHolds, ranked, rank_holds: rankHolds };
}

function trialCells({ value, band, rank, bandHolds, rankHolds }: Omit<Trial, 'id'>) {
  const count = (holds: boolean | null) => (holds === null ? null : Number(holds));
  return {
    variations: 1,
    scored: Number(value !== null),
    value,
    band,
    band_holds: count(bandHolds),
    rank,
    ranked: Number(rankHolds !== null),
    rank_holds: count(rankHolds),
  };
}

function groupName(group: PeopleGroup): string {
  switch (group.kind) {
    case 'role':
      return keyPart('role', group.role ?? '');
    case 'organisation':
      return keyPart('organisation', group.organisation);
    case 'small-organisations':
      return group.kind;
  }
}

function takesLines(takes: WhatItTakes): Line[] {
  if (takes.state === 'withheld') return [];
  return (['up', 'down'] as const).flatMap((direction) =>
    takes[direction].changes.map(({ item, from, needed, change, band }) => ({
      scope: `needed-${direction}`,
      variation: item,
      parts: [item],
      from,
      needed,
      change,
      band,
    })),
  );
}
