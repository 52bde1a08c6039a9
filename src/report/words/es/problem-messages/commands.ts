import type { commandMessages } from '../../../../problem-messages/commands.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const commands = {
  'checklist-not-named': () => 'No se indica ninguna lista de verificación.',
  'checklists-too-many': ({ count, most }) =>
    `-c se indica ${plural(count, 'vez', 'veces')}; el comando admite ${most}.`,
  'checklist-unknown': ({ id, near }) => `No existe la lista de verificación ${quoted(id)}.${meant(near)}`,
  'want-checklist': ({ ids }) => `${ids}, o un archivo`,
  'do-name-checklist': () => 'Indicar una con -c. Las que vienen incluidas: coordkit checklists',
  'do-name-fewer': () => 'Indicar menos listas de verificación.',
  'language-unknown': ({ language }) =>
    `Ni los informes ni la lista de verificación existen en ${quoted(language)}.`,
  'do-give-language': () => 'Indicar uno de estos idiomas.',
  'formats-mixed': () => 'Dos formatos van a la salida estándar, donde se mezclarían.',
  'do-name-files': () => 'Indicar un archivo para todos menos uno: --format json:result.json',
  'format-not-text': ({ format }) => `Un archivo ${format} no es un texto que un terminal pueda mostrar.`,
  'do-name-file-for': ({ format }) => `Indicar un archivo para él: -o informe.${format}`,
  'file-named-twice': ({ file }) => `${file} se indica dos veces.`,
  'standard-input-twice': () => 'La entrada estándar (-) se indica dos veces.',
  'do-name-once': () => 'Indicar el nombre una sola vez.',

  'idle-gate': ({ checklist }) =>
    `--fail-on gate no actuaría nunca: la lista de verificación ${checklist} no tiene ninguna condición bloqueante.`,
  'idle-target': ({ checklist }) =>
    `--fail-on target no actuaría nunca: la lista de verificación ${checklist} no tiene ninguna meta.`,
  'idle-bands': ({ checklist }) =>
    `--fail-on no actuaría nunca: la lista de verificación ${checklist} no tiene franjas.`,
  'idle-organisation': () => '--fail-on leave-out-organisation no actuaría nunca sin --organisation.',
  'do-add-gate': () =>
    'Añadir una condición bloqueante a la lista de verificación, o prescindir de --fail-on gate.',
  'do-add-target': () => 'Añadir una meta a la lista de verificación, o prescindir de --fail-on target.',
  'do-add-bands': () => 'Añadir franjas a la lista de verificación, o prescindir de --fail-on.',
  'do-name-organisation': () => 'Indicar la columna de la organización con --organisation.',

  'part-unknown': ({ checklist, part }) =>
    `La lista de verificación ${checklist} no tiene ningún dominio ni ítem ${quoted(part)}.`,
  'mechanisms-several': ({ count }) =>
    `Los datos contienen ${plural(count, 'mecanismo', 'mecanismos')}; hay que indicar uno.`,
  'do-name-mechanism': () => 'Indicarlo con --mechanism.',

  'round-no-row': ({ round }) => `Ninguna fila de los datos pertenece a la ronda ${quoted(round)}.`,
  'round-with-itself': ({ round }) => `Una ronda no se compara consigo misma (${round}).`,
  'rounds-no-order': () => 'Nada indica cuál de las dos rondas fue la primera.',
  'rounds-held': ({ count }) =>
    `Los datos contienen ${count === 1 ? 'una sola ronda' : plural(count, 'ronda', 'rondas')}.`,
  'want-round': ({ rounds }) => rounds.map((name) => (name === '' ? '(sin nombre)' : name)).join(', '),
  'do-mean-round': ({ round }) => meant(round).trim(),
  'do-name-rounds': () => 'Indicar las dos rondas con --from y --to, o dar un archivo por ronda.',

  'cases-conditions-alone': () => '--conditions se da sin --qca.',
  'cases-qca-incomplete': () => 'Un QCA necesita un resultado y condiciones.',
  'do-add-qca': () => 'Añadir --qca o quitar --conditions.',
  'do-complete-qca': () =>
    'Indicar con --outcome la columna que dice si funcionó, y con --conditions A,B dos o tres criterios.',
  'power-correlation-alone': () => '--correlation se indica sin --sd.',
  'power-clusters-need-both': () => 'Los conglomerados necesitan --cluster-size y también --icc.',
  'power-members-and-clusters': () =>
    '--members no se combina con --cluster-size: los informes sobre conglomerados no tienen en cuenta ninguna lista.',
  'power-n-over-members': ({ n, members }) => `--n ${n} supera los ${members} de --members.`,
  'power-part-of-cluster': ({ n, size }) => `--n ${n} no es un número entero de conglomerados de ${size}.`,
  'do-give-sd': () => 'Indicar --sd, la desviación estándar de las puntuaciones en una ronda.',
  'do-give-both': () =>
    'Indicar ambos. Si no se sabe nada de --icc, probar 0.05 y 0.2 y prever el número mayor.',
  'do-leave-one-out': () => 'Prescindir de uno de los dos.',
  'do-correct-one': () => 'Corregir uno de los dos.',
  'do-give-n': ({ n }) => `Indicar --n ${n}.`,
  'do-give-n-or': ({ below, above }) => `Indicar --n ${below} o ${above}.`,
} as const satisfies Translated<typeof commandMessages>;
