import type { caseAnalysisMessages } from '../../../../problem-messages/case-analysis.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { SPACE } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const caseAnalysis = {
  'ladders-apart': () =>
    `Les deux matrices sont notées sur des échelles aux degrés différents${SPACE}: aucun degré n’a été comparé.`,
  'qca-name-not-in-matrix': ({ name, near }) =>
    `La matrice n’a pas de critère ${quoted(name)}, dont la QCA a besoin.${meant(near)}`,
  'qca-outcome-as-condition': ({ name }) =>
    `${quoted(name)} est à la fois le résultat de la QCA et une de ses conditions.`,
  'qca-conditions-none': () => 'Aucune condition n’a été donnée pour la QCA.',
  'qca-cases-in-middle': ({ name, names }) =>
    `Sur ${quoted(name)}, ces cas sont exactement au milieu, ni dans l’ensemble ni en dehors${SPACE}: ${names}.`,
  'qca-threshold-not-understood': ({ name, value, near }) =>
    `${quoted(value)}, le seuil de ${quoted(name)}, n’est ni un degré de l’échelle ni un nombre.${meant(near)}`,
  'qca-thresholds-out-of-order': ({ name }) =>
    `Les trois seuils de ${quoted(name)} ne vont ni en montant ni en descendant.`,
  'qca-membership-out-of-range': ({ name }) =>
    `La table de ${quoted(name)} a une appartenance inférieure à 0 ou supérieure à 1.`,
  'qca-grade-not-in-map': ({ name, names }) =>
    `La table de ${quoted(name)} ne donne pas d’appartenance au degré de ces cas${SPACE}: ${names}.`,
  'qca-condition-alike': ({ name }) =>
    `${quoted(name)} est pareil dans tous les cas de la QCA${SPACE}: cela ne distingue rien.`,
  'qca-middle-below': ({ name }) =>
    `${quoted(name)}, le degré du milieu de l’échelle, compte comme un peu plus hors de l’ensemble que dedans.`,
  'qca-middle-above': ({ name }) =>
    `${quoted(name)}, le degré du milieu de l’échelle, compte comme un peu plus dans l’ensemble que dehors.`,
} as const satisfies Translated<typeof caseAnalysisMessages>;
