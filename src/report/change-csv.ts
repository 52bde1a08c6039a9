import type { Change, ChangeResult, EffectSize, MechanismChange, RespondentMoves } from '../change/types.ts';
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
  'interval_low',
  'interval_high',
  'interval_method',
  'estimate',
  'test_method',
  'p',
  'mid_p',
  'p_adjusted',
  'smallest_p',
  'effect_measure',
  'effect_value',
  'improved',
  'same',
  'worse',
  'units',
  'band_noise',
  'withheld',
  'caution',
  'reasons',
] as const;

type Column = (typeof COLUMNS)[number];

/** What a line says; whatever it leaves out is empty. */
type Line = Partial<Record<Exclude<Column, 'key' | 'text'>, CsvCell>> & {
  readonly mechanism: string;
  readonly scope: string;
  readonly id: string;
};

/**
 * Every change of a result as one long table: overall, domains and items, then what could not be compared; then the
 * response shift and the change in retrospect, overall and by domain.
 */
export function writeChangeCsv(result: ChangeResult, checklist: Checklist, options: CsvOptions = {}): string {
  const texts = referenceTexts(checklist);
  const unmatched = result.unmatched.map(({ mechanism, onlyIn }) => ({
    mechanism,
    scope: 'unmatched',
    id: 'overall',
    state: 'not-comparable',
    reasons: `only-in:${onlyIn}`,
  }));
  const lines: Line[] = [
    ...result.changes.flatMap(mechanismLines),
    ...unmatched,
    ...(result.retrospective?.shifts ?? []).flatMap((each) => partLines('response-shift', each)),
    ...(result.retrospective?.changes ?? []).flatMap((each) => partLines('in-retrospect', each)),
  ];
  const rows = lines.map((line) => {
    const whole = {
      from_round: result.rounds.from,
      to_round: result.rounds.to,
      ...line,
      key: lineKey(line.scope, line.mechanism, line.id),
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

/** Lines of two other rounds than those compared. */
function partLines(scope: string, { mechanism, from, to, overall, domains }: MechanismChange): Line[] {
  const rounds = { from_round: from, to_round: to };
  return [
    { mechanism, scope, id: 'overall', ...rounds, ...changeCells(overall) },
    ...domains.map(({ id, change }) => ({ mechanism, scope, id, ...rounds, ...changeCells(change) })),
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
    ...intervalCells(change),
    ...effectCells(change.effects),
    ...movesCells(change.respondents),
    units: n.units,
    band_noise: bands.noise,
    withheld: change.withheld.map(({ figure, why }) => `${figure}:${why}`).join('; '),
    caution: change.caution,
    reasons: change.reasons.join('; '),
  };
}

function intervalCells({ interval, test }: Change) {
  return {
    interval_low: interval?.low ?? null,
    interval_high: interval?.high ?? null,
    interval_method: interval?.method ?? null,
    estimate: interval?.estimate ?? null,
    test_method: test?.method ?? null,
    p: test?.p ?? null,
    mid_p: test?.midP ?? null,
    p_adjusted: test?.pAdjusted ?? null,
    smallest_p: test?.smallestP ?? null,
  };
}

/** One measure stands for all of them: the first of these that there is. */
const MAIN_EFFECTS: readonly EffectSize['measure'][] = ['rank-biserial', 'cliff-delta', 'risk-difference'];

function effectCells(effects: readonly EffectSize[]) {
  const [main] = MAIN_EFFECTS.flatMap(
    (measure) => effects.find((effect) => effect.measure === measure) ?? [],
  );
  const effect = main ?? effects[0];
  return { effect_measure: effect?.measure ?? null, effect_value: effect?.value ?? null };
}

function movesCells(moves: RespondentMoves | null) {
  if (moves?.kind !== 'linked') return {};
  return { improved: moves.improved, same: moves.same, worse: moves.worse };
}

function targetCells({ targets }: MechanismChange, id: string) {
  const target = targets.find((each) => each.of === id);
  return target ? { target: target.target, target_from: target.from, target_to: target.to } : {};
}
