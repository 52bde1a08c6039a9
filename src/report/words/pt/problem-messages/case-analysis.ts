import type { caseAnalysisMessages } from '../../../../problem-messages/case-analysis.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { meant, quoted } from './phrases.ts';

export const caseAnalysis = {
  'ladders-apart': () =>
    'As duas matrizes estão classificadas em escalas com graus diferentes: nenhum grau foi comparado.',
  'qca-name-not-in-matrix': ({ name, near }) =>
    `A matriz não tem o critério ${quoted(name)}, de que a QCA precisa.${meant(near)}`,
  'qca-outcome-as-condition': ({ name }) =>
    `${quoted(name)} é ao mesmo tempo o resultado da QCA e uma das suas condições.`,
  'qca-conditions-none': () => 'Não foi dada nenhuma condição para a QCA.',
  'qca-cases-in-middle': ({ name, names }) =>
    `Em ${quoted(name)}, estes casos estão exatamente no meio, nem dentro do conjunto nem fora: ${names}.`,
  'qca-threshold-not-understood': ({ name, value, near }) =>
    `${quoted(value)}, o limiar de ${quoted(name)}, não é nem um grau da escala nem um número.${meant(near)}`,
  'qca-thresholds-out-of-order': ({ name }) =>
    `Os três limiares de ${quoted(name)} não vão nem a subir nem a descer.`,
  'qca-membership-out-of-range': ({ name }) =>
    `A tabela de ${quoted(name)} tem uma pertença abaixo de 0 ou acima de 1.`,
  'qca-grade-not-in-map': ({ name, names }) =>
    `A tabela de ${quoted(name)} não dá pertença ao grau destes casos: ${names}.`,
  'qca-condition-alike': ({ name }) =>
    `${quoted(name)} é igual em todos os casos da QCA: não distingue nada.`,
  'qca-middle-below': ({ name }) =>
    `${quoted(name)}, o grau do meio da escala, conta como um pouco mais fora do conjunto do que dentro.`,
  'qca-middle-above': ({ name }) =>
    `${quoted(name)}, o grau do meio da escala, conta como um pouco mais dentro do conjunto do que fora.`,
} as const satisfies Translated<typeof caseAnalysisMessages>;
