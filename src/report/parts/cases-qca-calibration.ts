import type { CalibratedCondition, CalibrationRule } from '../../cases/qca-types.ts';
import { cell, figures, heading, table, words as wordColumn } from '../blocks.ts';
import type { Block } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { type CasesContext, named } from './cases-context.ts';
import { type DoneQca, fitCell } from './cases-qca-terms.ts';

/** How grades became sets, and the membership of every case. */
export function calibrationBlocks(qca: DoneQca, context: CasesContext): Block[] {
  const { words } = context;
  const { calibration } = words.qca;
  const sets = [...qca.conditions, qca.outcomeSet];
  return [
    heading(2, calibration.heading, 'qca-calibration'),
    ...table({
      id: 'qca-rules',
      caption: calibration.caption,
      columns: [wordColumn(calibration.condition), wordColumn(calibration.rule)],
      rows: sets.map((set) => [
        cell(labelOf(set, set === qca.outcomeSet, context)),
        cell(ruleText(set.rule, context)),
      ]),
      notes: [calibration.read],
    }),
    ...membershipTables(sets, qca, context),
  ];
}

/** More sets than this have no room beside each other; they follow in a further table. */
const MOST_SETS = 6;

function membershipTables(
  sets: readonly CalibratedCondition[],
  { cases, outcomeSet }: DoneQca,
  context: CasesContext,
): Block[] {
  const { words } = context;
  const { memberships: caption, membershipsRead } = words.qca.calibration;
  const parts = Math.ceil(sets.length / MOST_SETS);
  const size = Math.ceil(sets.length / parts);
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const shown = sets.slice(part * size, (part + 1) * size);
    return table({
      id: part === 0 ? 'qca-memberships' : `qca-memberships-${part + 1}`,
      caption: parts === 1 ? caption : words.charts.part(caption, part + 1, parts),
      columns: [
        wordColumn(words.cases.columns.case),
        ...shown.map((set) => figures(labelOf(set, set === outcomeSet, context))),
      ],
      rows: cases.map((name, index) => [
        cell(named(name, words)),
        ...shown.map(({ memberships }) => membershipCell(memberships[index] ?? null, context)),
      ]),
      notes: [membershipsRead],
    });
  });
}

/** 0 and 1 as they are, degrees with three decimals. */
export function membershipCell(membership: number | null, context: CasesContext) {
  if (membership === null || !Number.isInteger(membership)) return fitCell(membership, context);
  return { text: String(membership), number: membership };
}

function labelOf({ criterion }: CalibratedCondition, isOutcome: boolean, context: CasesContext): string {
  const label = context.criterion(criterion);
  return isOutcome ? context.words.qca.calibration.isOutcome(label) : label;
}

function ruleText(rule: CalibrationRule, context: CasesContext): string {
  const { words } = context;
  const { crisp, direct, map, step } = words.qca.calibration;
  const figure = (value: number) => formatPlain(value, 3, words.number);
  switch (rule.kind) {
    case 'crisp':
      return crisp(figure(rule.threshold));
    case 'direct':
      return direct(figure(rule.excluded), figure(rule.crossover), figure(rule.included));
    case 'map':
      return map(
        rule.memberships
          .map(({ grade, membership }) => step(context.grade(grade), figure(membership)))
          .join(', '),
      );
  }
}
