import type { DesignPlan, PlannedSize, PowerResult } from '../planning/types.ts';
import { type CsvCell, type CsvOptions, lineKey, writeCsv } from './csv.ts';

const COLUMNS = [
  'key',
  'scope',
  'design',
  'effect',
  'change',
  'deviation',
  'units',
  'respondents',
  'invite',
  'census',
  'power',
  'half_width',
  'half_width_in_deviations',
  'smallest_p',
  'can_reach_level',
  'caution',
  'reasons',
] as const;

type Column = (typeof COLUMNS)[number];

/** What a line says; whatever it leaves out is empty. */
type Line = Partial<Record<Exclude<Column, 'scope' | 'design'>, CsvCell>> & {
  readonly key: string;
  readonly scope: string;
  readonly design: string;
};

/** A plan as one long table: what is needed, what can be detected, and the table over sizes of change. */
export function writePowerCsv(result: PowerResult, options: CsvOptions = {}): string {
  const lines = [
    ...result.designs.flatMap((plan) => [...neededLines(plan, result), ...reachLines(plan)]),
    ...tableLines(result),
  ];
  const rows = lines.map((line) => COLUMNS.map((column): CsvCell => line[column] ?? null));
  return writeCsv(COLUMNS, rows, options);
}

function neededLines({ design, deviation, needed }: DesignPlan, { asked }: PowerResult): Line[] {
  if (needed === null) return [];
  const { effect, power, raisedBy } = needed;
  const { change } = asked;
  return [
    {
      ...lineOf('needed', design),
      ...sizeCells(needed),
      deviation,
      effect,
      change,
      power,
      reasons: raisedBy,
    },
  ];
}

function reachLines({ design, deviation, reach }: DesignPlan): Line[] {
  if (reach === null) return [];
  return [
    {
      ...lineOf('detectable', design),
      ...sizeCells(reach),
      deviation,
      effect: reach.effect,
      change: reach.change,
      power: reach.power,
      half_width: reach.halfWidth,
      half_width_in_deviations: reach.halfWidthInDeviations,
      smallest_p: reach.smallestP,
      can_reach_level: reach.canReachLevel === null ? null : String(reach.canReachLevel),
      reasons: reach.reason,
    },
  ];
}

function tableLines({ table }: PowerResult): Line[] {
  if (table === null) return [];
  return table.rows.flatMap(({ effect, designs }) =>
    designs.flatMap(({ design, change, deviation, needed, power }) => [
      { ...lineOf('table-needed', design, effect), effect, change, deviation, units: needed },
      ...power.map((reached, column) => {
        const units = table.units[column] ?? null;
        const line = lineOf('table-power', design, effect, units ?? '');
        return { ...line, effect, change, deviation, units, power: reached };
      }),
    ]),
  );
}

function lineOf(scope: string, design: string, ...more: readonly (string | number)[]) {
  return { key: lineKey(scope, design, ...more.map(String)), scope, design };
}

function sizeCells({ units, respondents, invite, census, caution }: PlannedSize) {
  return { units, respondents, invite, census: String(census), caution };
}
