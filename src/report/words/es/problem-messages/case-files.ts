import type { caseFileMessages } from '../../../../problem-messages/case-files.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const caseFiles = {
  'workbook-no-archive': ({ file }) => `${file} no es un libro de Excel.`,
  'workbook-no-parts': ({ file }) => `${file} es un archivo ZIP y no un libro de Excel.`,
  'workbook-is-xlsb': ({ file }) => `${file} es un libro binario de Excel (.xlsb).`,
  'workbook-is-ods': ({ file }) => `${file} es una hoja de cálculo OpenDocument (.ods).`,
  'workbook-protected': ({ file }) => `${file} está protegido con una contraseña.`,
  'workbook-broken': ({ file }) => `${file} no se puede leer hasta el final: está dañado o cortado.`,
  'workbook-over-mb': ({ file, limit }) => `${file} supera los ${limit}${SPACE}MB.`,
  'workbook-unpacked-over-mb': ({ file, limit }) =>
    `${file} superaría los ${limit}${SPACE}MB una vez descomprimido.`,
  'workbook-sheet-too-large': ({ file }) =>
    `${file} tiene más hojas, o celdas más alejadas, que cualquier tabla de casos.`,
  'workbook-no-sheet': ({ file }) => `${file} no tiene ninguna hoja con celdas.`,
  'file-too-many-rows': ({ file, limit }) => `${file} tiene más de ${limit} filas.`,

  'ladder-several-documents': () =>
    'El archivo contiene varios documentos separados por ---; una escala es uno solo.',
  'ladder-over-5-mb': () => `La escala supera los 5${SPACE}MB.`,
  'ladder-directive': () => 'Las líneas que empiezan por % (directivas de YAML) no se usan en las escalas.',
  'ladder-tag-not-used': ({ tag }) => `La etiqueta ${tag} no se usa en las escalas.`,
  'ladder-value-missing': ({ name }) =>
    `El grado ${name} no tiene valor y otros sí: dar un valor a todos, o a ninguno.`,
  'ladder-value-falls': ({ name }) =>
    `El valor del grado ${name} no supera el del anterior; los grados van del más bajo al más alto.`,
  'ladder-word-twice': ({ value, first, second }) =>
    `${quoted(value)} designa dos cosas: ${first} y ${second}.`,
  'ladder-scale-unknown': ({ scale, near }) =>
    `Ninguna lista de verificación dada con -c tiene una escala ${quoted(scale)}.${meant(near)}`,
  'ladder-scale-unusable': ({ scale, checklist }) =>
    `La escala ${scale} de ${checklist} no sirve: hace falta una lista de opciones cuyos puntos aumenten.`,

  'case-no-column': ({ file, headers }) =>
    `${file} no tiene ninguna columna que nombre los casos. Tiene: ${headers}.`,
  'case-no-criteria': ({ file, headers }) =>
    `${file} no tiene ninguna columna en la que se valoren los casos. Tiene: ${headers}.`,
  'case-no-criterion-left': () => 'No queda ningún criterio con el que se valoren los casos.',
  'case-column-name-unknown': ({ name, near }) =>
    `--column ${name}: no existe ese criterio, y ninguna columna de una tabla de casos se llama así.${meant(near)}`,
  'case-column-no-grades': ({ column, count }) =>
    `La columna ${quoted(column)} no se toma por un criterio: ${count === 1 ? 'su única celda no nombra ningún grado' : `ninguna de sus ${count} celdas nombra un grado`}.`,
  'case-header-empty': ({ file, position }) =>
    `${file}: la columna #${position} tiene celdas y no tiene encabezado; no se utiliza.`,
  'case-sheet-chosen': ({ file, name, names }) => `${file}: se leyó la hoja ${quoted(name)}, y no: ${names}.`,
  'case-rows-no-name': ({ count }) => `${rows(count)} sin el nombre de un caso: ${notUsed(count)}.`,
  'case-rows-no-criterion': ({ count }) => `${rows(count)} sin criterio: ${notUsed(count)}.`,
  'case-rows-criterion-unknown': ({ count, name, near }) =>
    `${rows(count)} para el criterio ${quoted(name)}, que la lista de verificación no tiene: ${notUsed(count)}.${meant(near)}`,
  'case-rows-none-usable': () => 'No se puede utilizar ninguna fila de los archivos.',
  'case-twice': ({ lines, name, used }) => `Las filas ${lines} son el caso ${quoted(name)}; ${used}.`,
  'case-cell-twice': ({ lines, name, item, used }) =>
    `Las filas ${lines} indican ${item} de ${quoted(name)}; ${used}.`,
  'case-files-differ': ({ name, item, first, from, second, to }) =>
    `${item} de ${quoted(name)} es ${quoted(first)} en ${from} y ${quoted(second)} en ${to}; se toma por no indicado.`,
  'case-cell-not-understood': ({ value, column, count }) =>
    `${quoted(value)} en ${column} no nombra ningún grado; hallado ${plural(count, 'vez', 'veces')} y tomado por no indicado.`,
  'case-none-understood': ({ count }) =>
    count === 1
      ? 'La única celda rellena no nombra ningún grado.'
      : `Ninguna de las ${count} celdas rellenas nombra un grado.`,
  'case-outcome-unknown': ({ name, near }) =>
    `--outcome: ninguna columna ni ningún criterio se llama ${quoted(name)}.${meant(near)}`,
  'case-too-many': ({ rows: cases, count, limit, most }) =>
    `${cases} casos con ${count} criterios: se pueden poner lado a lado ${limit} casos y ${most} criterios como máximo.`,
  'want-grade': ({ choices }) =>
    `${choices}, con lo que se añada entre paréntesis detrás; nada si no se indica`,
  'do-name-criterion-column': () =>
    'Si una de ellas es un criterio, nombrarla con --column CRITERION=HEADER.',

  'scores-no-json': ({ file }) => `${file} empieza como JSON y no lo es.`,
  'scores-other-json': ({ file }) => `${file} es un JSON que no produjo coordkit score.`,
  'scores-wrong-part': ({ file, where }) => `${file} no está tal como lo escribe coordkit score: ${where}.`,
  'scores-checklist-not-given': ({ file, id, value }) =>
    `${file} se puntuó con ${id} ${value}, y otro archivo con otra lista de verificación o versión: solo se pueden poner lado a lado los ítems comparables.`,
  'scores-nothing-comparable': ({ names }) => `${names}: ningún ítem es comparable entre ellas.`,
  'do-compare-like': () => 'Comparar mecanismos puntuados con una misma lista de verificación.',
} as const satisfies Translated<typeof caseFileMessages>;

function rows(count: number): string {
  return plural(count, 'fila', 'filas');
}

function notUsed(count: number): string {
  return count === 1 ? 'no se utiliza' : 'no se utilizan';
}
