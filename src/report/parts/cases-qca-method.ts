import type { QcaResult } from '../../cases/qca-types.ts';
import type { FactRow } from '../blocks.ts';
import { formatPlain, formatShare } from '../numbers.ts';
import type { CasesContext } from './cases-context.ts';

/** How a QCA was made: sets, cut-offs, minimisation, and the figure of chance. */
export function qcaMethod(qca: QcaResult, { words }: CasesContext): FactRow[] {
  const { method } = words.qca;
  const { noise } = qca;
  const figure = (value: number) => formatPlain(value, 3, words.number);
  const noiseText: string | null =
    noise === null ? null : method.noiseText(noise.draws, noise.seed, formatShare(noise.limit, words.number));
  if (qca.state === 'refused') return [[method.noise, noiseText]];
  const { consistency, contradiction, frequency, pri } = qca.truthTable.cutoffs;
  const cutoffs = [
    method.cutoffsText(figure(consistency), figure(pri), frequency),
    ...(contradiction === null ? [] : [method.contradiction(figure(contradiction), figure(consistency))]),
  ];
  return [
    [method.noise, noiseText],
    [method.calibration, method.calibrationText],
    [method.cutoffs, cutoffs.join(' ')],
    [method.minimisation, method.minimisationText],
    [method.intermediate, qca.intermediate === null ? null : method.intermediateText],
  ];
}
