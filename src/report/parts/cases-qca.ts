import type { LeftOutCase, NoiseCheck, QcaResult } from '../../cases/qca-types.ts';
import { heading, list, note, paragraph } from '../blocks.ts';
import type { Block } from '../document.ts';
import { formatShare } from '../numbers.ts';
import { type CasesContext, named } from './cases-context.ts';
import { criteriaText } from './cases-names.ts';
import { calibrationBlocks } from './cases-qca-calibration.ts';
import { counterfactualBlocks } from './cases-qca-counterfactuals.ts';
import { necessityBlocks } from './cases-qca-necessity.ts';
import { plotBlocks } from './cases-qca-plot.ts';
import { refusalText } from './cases-qca-refusal.ts';
import { qcaRobustness } from './cases-qca-robustness.ts';
import { solutionBlocks } from './cases-qca-solutions.ts';
import { truthTableBlocks } from './cases-qca-table.ts';

/** A QCA from what chance alone would find to what the solution hangs on; a refusal says why and stops. */
export function qcaBlocks(context: CasesContext): Block[] {
  const { words, result } = context;
  const { qca } = result;
  if (qca === null) return [];
  const isRefused = qca.state === 'refused';
  return [
    heading(1, words.qca.heading, 'qca'),
    paragraph(introText(qca, context)),
    ...leftOutBlocks(qca.leftOut, context),
    ...noiseBlocks(qca.noise, !isRefused && qca.isAnyway, isRefused, context),
    ...(isRefused
      ? refusalBlocks(qca, context)
      : [
          ...(qca.constantConditions.length === 0
            ? []
            : [note('caution', words.qca.constant(criteriaText(qca.constantConditions, context)))]),
          ...calibrationBlocks(qca, context),
          ...necessityBlocks(qca, context),
          ...truthTableBlocks(qca, context),
          ...solutionBlocks(qca, context),
          ...counterfactualBlocks(qca, context),
          ...plotBlocks(qca, context),
          ...qcaRobustness(qca, context),
        ]),
  ];
}

function introText(qca: QcaResult, context: CasesContext): string {
  const { words } = context;
  const ids = qca.state === 'done' ? qca.conditions.map(({ criterion }) => criterion) : qca.conditions;
  const conditions = words.text.and(ids.map((id) => context.criterion(id)));
  const outcome = context.criterion(qca.outcome);
  const isNegated = qca.state === 'done' && qca.isNegated;
  const intro = isNegated ? words.qca.introNegated : words.qca.intro;
  return intro(outcome, conditions === '' ? words.number.none : conditions, qca.cases.length);
}

function leftOutBlocks(leftOut: readonly LeftOutCase[], context: CasesContext): Block[] {
  const { words } = context;
  if (leftOut.length === 0) return [];
  const lines = leftOut.map((each) =>
    words.qca.leftOutCase(named(each.case, words), criteriaText(each.missing, context)),
  );
  return [paragraph(words.qca.leftOut), ...list(lines)];
}

function noiseBlocks(
  noise: NoiseCheck | null,
  isAnyway: boolean,
  isRefused: boolean,
  context: CasesContext,
): Block[] {
  if (noise === null) return [];
  const { words } = context;
  const texts = words.qca.noise;
  const limit = formatShare(noise.limit, words.number);
  const simulated = formatShare(noise.simulated, words.number);
  return [
    heading(2, texts.heading, 'qca-noise'),
    note('caution', texts.sentence(noise.conditions, noise.cases, formatShare(noise.exact, words.number))),
    paragraph(
      [
        texts.simulated(simulated, noise.draws, noise.seed),
        ...(isAnyway || isRefused ? [] : [texts.within(limit)]),
        texts.most(noise.cases, noise.mostConditions),
      ].join(' '),
    ),
    ...(isAnyway ? [note('problem', texts.anyway(limit))] : []),
  ];
}

function refusalBlocks(qca: Extract<QcaResult, { state: 'refused' }>, context: CasesContext): Block[] {
  return [
    heading(2, context.words.qca.refused.heading, 'qca-refused'),
    note('problem', refusalText(qca, context)),
    ...(qca.truthTable === null ? [] : truthTableBlocks({ truthTable: qca.truthTable }, context)),
  ];
}
