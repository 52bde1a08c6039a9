import type { responseMessages } from '../../../../problem-messages/responses.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { allOf, count as counted, plural } from '../counting.ts';
import { figure, meant, quoted } from './phrases.ts';

export const responses = {
  'line-too-long': ({ row, file }) => `La línea ${row} de ${file} supera el millón de caracteres.`,
  'quote-not-closed': ({ row, file }) =>
    `En la fila que empieza en la línea ${row} de ${file} hay comillas que nunca se cierran.`,
  'file-no-rows': ({ file }) => `${file} tiene un encabezado y ninguna fila de datos.`,
  'forms-mixed': ({ file }) =>
    `${file} no tiene la misma forma que el archivo anterior: uno tiene una columna por ítem; el otro, una línea por respuesta.`,
  'tag-row': ({ row, file }) => `La línea ${row} de ${file} contiene etiquetas HXL.`,
  'tag-row-below': ({ row, file, headerRow }) =>
    `La línea ${row} de ${file} contiene etiquetas HXL, y la línea ${headerRow}, los encabezados; lo que está por encima se dejó de lado.`,

  'columns-for-one': ({ file, count, name, places }) =>
    `${file}: ${count} columnas pueden ser ${name}: ${places}.`,
  'columns-called': ({ file, count, name, places }) =>
    `${file}: ${count} columnas se llaman ${name}: ${places}.`,
  'column-named-twice': ({ file, position, name }) =>
    `${file}: la columna #${position} se indica dos veces con --column, la segunda como ${name}.`,
  'column-not-found': ({ header, name, near }) =>
    `Ningún archivo tiene la columna ${quoted(header)} que --column indica para ${name}.${meant(near)}`,
  'column-not-in-files': ({ name, near }) =>
    `Ningún archivo tiene una columna ${quoted(name)}.${meant(near)}`,
  'column-name-unknown': ({ name, near }) =>
    `--column ${name}: la lista de verificación no tiene ese ítem, y ninguna columna de los datos se llama así.${meant(near)}`,
  'column-near': ({ header, nearest }) =>
    `La columna ${quoted(header)} no se utiliza; el nombre más parecido es ${nearest}.`,
  'columns-not-used': ({ count, names }) =>
    `${plural(count, 'columna no utilizada', 'columnas no utilizadas')}: ${names}.`,
  'column-needed': ({ file, field }) => `${file} no tiene la columna ${field}, que la forma larga necesita.`,
  'column-none-matched': ({ file, checklist, headers }) =>
    `Ninguna columna de ${file} pertenece a la lista de verificación ${checklist}. El archivo tiene: ${headers}.`,
  'column-no-mechanism': ({ file, name }) =>
    `${file} no tiene columna para el mecanismo; todas sus filas se toman como uno solo, ${quoted(name)}.`,
  'column-no-round': ({ file, round }) =>
    `${file} no tiene columna para la ronda; sus filas se toman como de la ronda ${quoted(round)}.`,
  'column-no-role': ({ file }) =>
    `${file} no tiene columna para el rol; sus filas cuentan para el conjunto de los encuestados y para ningún rol.`,
  'names-and-more': ({ names, more }) => `${names} y ${counted(more)} más`,
  'want-column-name': ({ fields }) => `un ítem de la lista de verificación, ÍTEM/CÓDIGO, o uno de ${fields}`,
  'do-name-which': ({ name, position }) => `Decir cuál, por ejemplo con --column ${name}=#${position}.`,
  'do-give-position': () => 'Indicar la posición en lugar del nombre, por ejemplo --by "#3".',
  'do-name-each-once': () => 'Dar a cada columna un solo nombre.',
  'do-name-column': ({ item, header }) => `Si es ${item}, escribir --column "${item}=${header}".`,
  'do-give-item-and-answer': () =>
    'Los datos con una línea por respuesta necesitan las dos columnas, item y answer.',

  'rows-too-long': ({ count }) =>
    `${rows(count)} con más celdas que columnas tiene el encabezado: ${notUsed(count)}.`,
  'rows-too-short': ({ count }) =>
    `${plural(count, 'fila tiene', 'filas tienen')} menos celdas que el encabezado; el resto se toma como vacío.`,
  'rows-no-mechanism': ({ count }) => `${rows(count)} sin mecanismo: ${notUsed(count)}.`,
  'rows-no-round': ({ count }) => `${rows(count)} sin ronda: ${notUsed(count)}.`,
  'rows-no-respondent': ({ count }) => `${rows(count)} sin encuestado: ${notUsed(count)}.`,
  'rows-no-role-to-weigh': ({ count }) =>
    `${rows(count)} sin rol: ${notUsed(count)}, porque la lista de verificación pondera los roles.`,
  'rows-no-role': ({ count }) =>
    `${plural(count, 'fila sin rol cuenta', 'filas sin rol cuentan')} para el conjunto de los encuestados y para ningún rol.`,
  'rows-role-unknown': ({ count, role, near }) =>
    `${rows(count)} con el rol ${quoted(role)}: ${notUsed(count)}.${meant(near)}`,
  'rows-level-unknown': ({ count, level }) =>
    `${rows(count)} con el nivel ${quoted(level)}: ${notUsed(count)}.`,
  'rows-weight-unusable': ({ count }) => `${rows(count)} sin un peso utilizable: ${notUsed(count)}.`,
  'rows-item-unknown': ({ count, item, near }) =>
    `${rows(count)} para el ítem ${quoted(item)}: ${notUsed(count)}.${meant(near)}`,
  'rows-contradict': ({ count, field }) =>
    `${rows(count)} en que ${quoted(field)} no coincide con el de una línea anterior del mismo encuestado: ${notUsed(count)}.`,
  'want-above-0': () => 'un número mayor que 0',
  'rows-none-usable': ({ rows: all, rejected, unasked }) =>
    `Ninguna fila utilizable de ${counted(all)}: ${plural(rejected, 'rechazada', 'rechazadas')}, ${plural(unasked, 'no pedida', 'no pedidas')}.`,
  'do-see-rejected': () => 'Ver en los demás problemas por qué se rechazaron las filas.',
  'rows-rejected-beyond': ({ listed, more }) =>
    `${plural(listed, 'fila rechazada figura', 'filas rechazadas figuran')} con sus celdas; ${plural(more, 'más solo se contó', 'más solo se contaron')}.`,

  'lines-one-respondent': ({ lines, used }) =>
    `Las líneas ${lines} son un mismo encuestado en un mecanismo y una ronda; ${used}.`,
  'lines-one-answer': ({ lines, used }) =>
    `Las líneas ${lines} responden a un mismo ítem por un mismo encuestado; ${used}.`,
  'more-one-respondent': ({ count }) =>
    `${plural(count, 'grupo más', 'grupos más')} de líneas que son un mismo encuestado en un mecanismo y una ronda.`,
  'more-one-answer': ({ count }) =>
    `${plural(count, 'grupo más', 'grupos más')} de líneas que responden a un mismo ítem por un mismo encuestado.`,
  'lines-of-files': ({ entries }) => entries.join(', '),
  'line-of-file': ({ row, file }) => `${row} de ${file}`,
  'used-none': () => 'no se utiliza ninguna',
  'used-first': () => 'se utiliza la primera',
  'used-last': () => 'se utiliza la última',

  'mechanism-not-in-data': ({ name, near }) =>
    `Los datos no tienen ningún mecanismo ${quoted(name)}.${meant(near)}`,
  'round-not-in-data': ({ name, near }) => `Los datos no tienen ninguna ronda ${quoted(name)}.${meant(near)}`,
  'mechanisms-alike': ({ mechanisms }) =>
    `${allOf(mechanisms.map(quoted))} se toman como ${plural(mechanisms.length, 'mecanismo', 'mecanismos')}.`,
  'item-not-in-data': ({ item }) => `Ninguna columna ni línea trata del ítem ${item}.`,

  'answer-unknown': ({ value, item, count, near }) =>
    `${quoted(value)} no es una respuesta a ${item}; se encontró ${plural(count, 'vez', 'veces')}.${meant(near)}`,
  'answers-more': ({ item, count }) =>
    `${item}: ${plural(count, 'valor más que no se entiende', 'valores más que no se entienden')}.`,
  'answers-many-more': ({ item }) => `${item}: muchos valores más que no se entienden.`,
  'answers-none-known': ({ count, checklist }) =>
    `De ${plural(count, 'respuesta', 'respuestas')}, la lista de verificación ${checklist} no conoce ninguna.`,
  'answers-of-others': ({ item, asked, count }) =>
    `${item} se pregunta solo a ${asked}; ${plural(count, 'respuesta de otras personas se dejó', 'respuestas de otras personas se dejaron')} de lado.`,
  'want-range': ({ min, max }) => `un número de ${figure(min)} a ${figure(max)}`,
  'want-free-text': () => 'texto',
  'want-any-of': ({ choices }) => `uno o varios de ${choices}`,

  'invited-no-column': ({ file }) =>
    `${file} no tiene la columna mechanism, que la lista de personas invitadas necesita.`,
  'do-call-mechanism': () => 'Llamar mechanism a la columna.',
  'invited-no-count': ({ count }) =>
    `${rows(count)} sin un número entero de personas invitadas: ${notUsed(count)}.`,
  'invited-twice': ({ count }) =>
    `${rows(count)} de alguien que ya está en la lista, en el mismo mecanismo y la misma ronda: se cuenta una sola vez.`,
  'invited-number-beside-person': ({ count }) =>
    `${rows(count)} con un encuestado y un número distinto de 0 o 1: ${count === 1 ? 'cuenta como una persona' : 'cuentan como una persona cada una'}.`,
  'invited-active-unusable': ({ count }) =>
    `${rows(count)} sin sí, no ni un número de miembros activos: se toma como ninguno.`,

  'more-of-kind': ({ count }) => `${plural(count, 'caso más', 'casos más')} del mismo tipo.`,
} as const satisfies Translated<typeof responseMessages>;

function rows(count: number): string {
  return plural(count, 'fila', 'filas');
}

function notUsed(count: number): string {
  return count === 1 ? 'no se utiliza' : 'no se utilizan';
}
