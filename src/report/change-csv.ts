import type { Change, ChangeResult, MechanismChange } from '../change/types.ts';
import type { Checklist } from '../checklist/types.ts';
import { type CsvCell, type CsvOptions, lineKey, writeCsv } from './csv.ts';
import { referenceTexts } from './reference-texts.ts';

const COLUMNS = [
  'key',
  'mechanism',
  'from_round',
  'to_round',
  'scope',
  'id',
  'text',
  'state',
  'from',
  'to',
  'difference',
  'percent',
  'as_reported_from',
  'as_reported_to',
  'band_from',
  'band_to',
  'bands_moved',
  'direction',
  'design',
  'n_from',
  'n_to',
  'n_paired',
  'paired_difference',
  'target',
  'target_from',
  'target_to',
  'caution',
  'reasons',
] as const;

type Column = (typeof COLUMNS)[number];

/** What a line says; whatever it leaves out is empty. */
type Line = Partial<Record<Exclude<Column, 'key' | 'from_round' | 'to_round' | 'text'>, CsvCell>> & {
  readonly mechanism: string;
  readonly scope: string;
  readonly id: string;
};

/** Every change of a result as one long table: overall, domains and items, then what could not be compared. */
export function writeChangeCsv(result: ChangeResult, checklist: Checklist, options: CsvOptions = {}): string {
  const texts = referenceTexts(checklist);
  const unmatched = result.unmatched.map(({ mechanism, onlyIn }) => ({
    mechanism,
    scope: 'unmatched',
    id: 'overall',
    state: 'not-comparable',
    reasons: `only-in:${onlyIn}`,
  }));
  const lines: Line[] = [...result.changes.flatMap(mechanismLines), ...unmatched];
  const rows = lines.map((line) => {
    const whole = {
      ...line,
      key: lineKey(line.scope, line.mechanism, line.id),
      from_round: result.rounds.from,
      to_round: result.rounds.to,
      text: texts.get(line.id) ?? null,
    };
    return COLUMNS.map((column): CsvCell => whole[column] ?? null);
  });
  return writeCsv(COLUMNS, rows, options);
}

function mechanismLines(each: MechanismChange): Line[] {
  const { mechanism } = each;
  const line = (scope: string, id: string, change: Change): Line => ({
    mechanism,
    scope,
    id,
    ...changeCells(change),
    ...(scope === 'item' ? {} : targetCells(each, id)),
  });
  return [
    line('overall', 'overall', each.overall),
    ...each.domains.flatMap((domain) => [
      line('domain', domain.id, domain.change),
      ...domain.items.map((item) => line('item', item.id, item.change)),
    ]),
    ...each.notComparable.map(({ id, why }) => ({
      mechanism,
      scope: 'not-comparable',
      id,
      state: 'not-comparable',
      reasons: why,
    })),
  ];
}

function changeCells(change: Change) {
  const { from, to, asReported, bands, n } = change;
  return {
    state: change.state,
    from: from.value,
    to: to.value,
    difference: change.difference,
    percent: change.percent,
    as_reported_from: asReported.from,
    as_reported_to: asReported.to,
    band_from: bands.from,
    band_to: bands.to,
    bands_moved: bands.moved,
    direction: change.direction,
    design: change.design,
    n_from: n.from,
    n_to: n.to,
    n_paired: n.paired,
    paired_difference: change.pairedDifference,
    caution: change.caution,
    reasons: change.reasons.join('; '),
  };
}

function targetCells({ targets }: MechanismChange, id: string) {
  const target = targets.find((each) => each.of === id);
  return target ? { target: target.target, target_from: target.from, target_to: target.to } : {};
}
