import type { checklistFileMessages } from '../../../../problem-messages/checklist-files.ts';
import type { PartNoun, Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { figure, meant, quoted } from './phrases.ts';

export const checklistFiles = {
  'yaml-alias-props': () => 'Un alias (*nombre) no puede llevar ancla ni etiqueta.',
  'yaml-bad-alias': () =>
    'Un alias (*nombre) o un ancla (&nombre) está mal formado; poner entre comillas los textos que empiezan por * o &.',
  'yaml-tag-misfit': () => 'La etiqueta no concuerda con lo que sigue.',
  'yaml-bad-directive': () =>
    'No se entiende una línea que empieza por «%»; poner entre comillas los textos que empiezan por «%».',
  'yaml-bad-escape': () =>
    'No se entiende una barra invertida dentro de "…"; escribir \\\\ para una barra invertida, o usar \'…\'.',
  'yaml-bad-indent': () =>
    'La sangría no concuerda con las líneas anteriores, o hay un corchete o una llave sin cerrar.',
  'yaml-prop-order': () => 'Un ancla o una etiqueta está fuera de su lugar.',
  'yaml-reserved-start': () =>
    'Un texto empieza por un carácter que YAML se reserva (como @ o `); ponerlo entre comillas.',
  'yaml-colon-in-text': () => 'Un texto contiene dos puntos seguidos de un espacio; ponerlo entre comillas.',
  'yaml-block-in-flow': () =>
    'Dentro de { } o [ ] las líneas no se anidan con sangría; puede faltar un signo de cierre.',
  'yaml-same-key': () => 'La misma clave figura dos veces.',
  'yaml-not-understood': () => 'No se entiende la línea.',
  'yaml-long-key': () =>
    'Una clave tiene más de 1024 caracteres; pueden faltar unas comillas o un salto de línea.',
  'yaml-missing-character': () =>
    'Faltan unas comillas de cierre, un corchete, una llave, una coma o el espacio después de dos puntos.',
  'yaml-key-over-lines': () =>
    'Una clave ocupa varias líneas; pueden faltar dos puntos, o las comillas de un texto que los contiene.',
  'yaml-two-anchors': () => 'Hay dos anclas (&nombre) delante de un mismo valor.',
  'yaml-several-documents': () =>
    'El archivo contiene varios documentos separados por ---; una lista de verificación es uno solo.',
  'yaml-two-tags': () => 'Hay dos etiquetas (!nombre) delante de un mismo valor.',
  'yaml-key-no-name': () => 'Una clave no es un nombre simple.',
  'yaml-too-deep': () => 'El archivo tiene demasiados niveles anidados.',
  'yaml-tab': () => 'La sangría lleva un tabulador; usar espacios.',
  'yaml-unknown-tag': () =>
    'No se entiende una etiqueta (!nombre); poner entre comillas los textos que empiezan por «!».',
  'yaml-unexpected': () =>
    'Hay algo que no corresponde aquí; pueden faltar unas comillas, una coma, un corchete o una llave.',

  'checklist-empty': () => 'La lista de verificación está vacía.',
  'checklist-over-5-mb': () => `La lista de verificación supera los 5${SPACE}MB.`,
  'file-control-character': ({ character }) =>
    `El archivo contiene un carácter de control (${character}); no es texto sin formato.`,
  'text-control-character': ({ character }) => `El texto contiene un carácter de control (${character}).`,
  'key-control-character': () => 'Una clave contiene un carácter de control.',
  'yaml-directive': () =>
    'Las líneas que empiezan por «%» (directivas de YAML) no se usan en las listas de verificación.',
  'yaml-too-many-parts': () => 'El archivo tiene demasiados elementos.',
  'yaml-too-many-with-aliases': () =>
    'El archivo tiene demasiados elementos una vez desarrollados los alias.',
  'yaml-too-many-aliases': () => 'El archivo tiene demasiados alias.',
  'yaml-tag-not-used': ({ tag }) => `La etiqueta ${tag} no se usa en las listas de verificación.`,
  'yaml-no-anchor': ({ name }) => `Nada se llama &${name} más arriba.`,
  'yaml-endless-alias': ({ name }) => `El alias *${name} se contiene a sí mismo.`,
  'yaml-key-twice': ({ key, row }) => `La clave ${quoted(key)} figura dos veces; ya está en la línea ${row}.`,
  'yaml-key-not-simple': () =>
    'Una clave debe ser un nombre simple; poner entre comillas los textos que empiezan por { o [.',
  'yaml-key-forbidden': ({ key }) => `La clave ${quoted(key)} no está permitida.`,
  'do-remove-character': () => 'Guardar la lista de verificación como texto en UTF-8 y quitar el carácter.',
  'do-remove-line': () => 'Quitar la línea.',
  'do-check-indentation': () => 'Revisar la sangría, los corchetes y las llaves.',

  'part-whole': () => 'lista de verificación',
  'part-key': ({ key }) => quoted(key),
  part: ({ noun, name }) => partName(noun, name),
  'part-and-key': ({ noun, name, key }) => `${partName(noun, name)}, ${quoted(key)}`,
  'value-missing': ({ where }) => `Falta: ${where}.`,
  'value-none': ({ where }) => `${where} no tiene valor.`,
  'value-wrong': ({ where, expected, found }) => `${where} debe ser ${expected}, y no ${found}.`,
  'key-unknown': ({ where, key }) => `${where}: no se conoce la clave ${quoted(key)}.`,
  'name-impossible': ({ where, name, expected }) =>
    `${where}: ${quoted(name)} no es un nombre posible aquí; se esperaba ${expected}.`,
  'found-text': ({ text }) => quoted(text),
  'found-list': ({ count }) => `una lista de ${count}`,
  'found-group': () => 'un grupo de claves y valores',
  'want-text': () => 'un texto',
  'want-filled-text': () => 'un texto que no esté vacío',
  'want-texts': () => 'un texto, o un texto por idioma',
  'want-text-list': () => 'una lista de textos, o un texto',
  'want-number': () => 'un número',
  'want-at-least': ({ limit }) => `como mínimo ${figure(limit)}`,
  'want-at-most': ({ limit }) => `como máximo ${figure(limit)}`,
  'want-boolean': () => 'true o false',
  'want-list': () => 'una lista',
  'want-pair': () => 'una lista de dos números',
  'want-longer-list': ({ limit }) => `una lista de al menos ${plural(limit, 'elemento', 'elementos')}`,
  'want-shorter-list': ({ limit }) => `una lista de ${plural(limit, 'elemento', 'elementos')} como máximo`,
  'want-group': () => 'un grupo de claves y valores',
  'want-one-of': ({ choices }) => `uno de ${choices}`,
  'want-one-or-list': ({ choices }) => `uno de ${choices}, o una lista`,
  'want-id': () =>
    `una letra, seguida de letras, cifras, ${quoted('-')}, ${quoted('_')} o ${quoted('.')}, con 80 caracteres como máximo`,
  'want-another-name': () => 'otro nombre',
  'want-language': () => 'un idioma, como en, fr o pt-BR',
  'want-code': () => 'un código, como 0 o yes',
  'want-version': () => 'una versión, como 1.0.0',
  'want-scale': () => 'options: [...] o range: [mínimo, máximo]',
  'want-role': () => 'un identificador, o { id, label }',
  'want-role-weights': () => 'equal, o un peso por rol',
  'want-role-rule': () => 'pooled, o { weigh: equal, at: item }',
  'want-crosswalk': () => 'un identificador, same, o { to: id, same: true }',
  'do-mean': ({ name }) => meant(name).trim(),
  'do-give-value': () => 'Darle un valor o quitarlo. Dentro de { }, un texto con coma necesita comillas.',
  'do-correct-name': () =>
    'Corregir el nombre. Dentro de { }, un texto con coma o dos puntos necesita comillas.',

  'extends-too-many': ({ most }) => `Más de ${most} listas de verificación se amplían unas a otras.`,
  'extends-not-found': ({ reference }) =>
    `La lista de verificación amplía ${quoted(reference)}, que no se encuentra.`,
  'extends-unknown': ({ reference }) =>
    `No existe la lista de verificación ${quoted(reference)} que se quiere ampliar.`,
  'extends-itself': ({ reference }) =>
    `${quoted(reference)} se amplía a sí misma, directamente o a través de otras.`,
  'extends-no-part': ({ key, id }) =>
    `${quoted(key)} nombra ${quoted(id)}, que no es un dominio ni un ítem de la lista de verificación.`,
} as const satisfies Translated<typeof checklistFileMessages>;

const NOUNS = {
  domain: 'dominio',
  item: 'ítem',
  scale: 'escala',
  option: 'opción',
  'missing-code': 'código de respuesta ausente',
  band: 'franja',
  gate: 'condición',
  role: 'rol',
  source: 'fuente',
  variant: 'variante',
  family: 'familia',
} as const satisfies Record<PartNoun, string>;

function partName(noun: PartNoun, name: string | null): string {
  return `${NOUNS[noun]} ${name ?? '(sin identificador)'}`;
}
