import type { caseAnalysisMessages } from '../../../../problem-messages/case-analysis.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { meant, quoted } from './phrases.ts';

export const caseAnalysis = {
  'ladders-apart': () =>
    'Las dos matrices están calificadas en escalas con grados distintos: no se comparó ningún grado.',
  'qca-name-not-in-matrix': ({ name, near }) =>
    `La matriz no tiene el criterio ${quoted(name)}, que el QCA necesita.${meant(near)}`,
  'qca-outcome-as-condition': ({ name }) =>
    `${quoted(name)} es a la vez el resultado del QCA y una de sus condiciones.`,
  'qca-conditions-none': () => 'No se dio ninguna condición para el QCA.',
  'qca-cases-in-middle': ({ name, names }) =>
    `En ${quoted(name)}, estos casos están exactamente en el medio, ni dentro del conjunto ni fuera: ${names}.`,
  'qca-threshold-not-understood': ({ name, value, near }) =>
    `${quoted(value)}, el umbral de ${quoted(name)}, no es ni un grado de la escala ni un número.${meant(near)}`,
  'qca-thresholds-out-of-order': ({ name }) =>
    `Los tres umbrales de ${quoted(name)} no van ni en aumento ni en descenso.`,
  'qca-membership-out-of-range': ({ name }) =>
    `La tabla de ${quoted(name)} tiene una pertenencia menor que 0 o mayor que 1.`,
  'qca-grade-not-in-map': ({ name, names }) =>
    `La tabla de ${quoted(name)} no da pertenencia al grado de estos casos: ${names}.`,
  'qca-condition-alike': ({ name }) =>
    `${quoted(name)} es igual en todos los casos del QCA: no distingue nada.`,
  'qca-middle-below': ({ name }) =>
    `${quoted(name)}, el grado del medio de la escala, cuenta como algo más fuera del conjunto que dentro.`,
  'qca-middle-above': ({ name }) =>
    `${quoted(name)}, el grado del medio de la escala, cuenta como algo más dentro del conjunto que fuera.`,
} as const satisfies Translated<typeof caseAnalysisMessages>;
