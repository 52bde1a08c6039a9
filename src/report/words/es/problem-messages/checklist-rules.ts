import type { checklistRuleMessages } from '../../../../problem-messages/checklist-rules.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural } from '../counting.ts';
import { figure, quoted } from './phrases.ts';

export const checklistRules = {
  'checklist-no-domain': () => 'La lista de verificación no tiene ningún dominio.',
  'key-needs-extends': ({ key }) => `${quoted(key)} es para una lista de verificación que amplía otra.`,
  'part-no-items': ({ where }) => `${where} no tiene ítems.`,
  'text-empty': ({ where }) => `${where}: el texto está vacío.`,
  'text-untranslated': ({ where, language }) => `${where}: no hay texto en el idioma ${language}.`,
  'text-of-whole': ({ key, number }) => `lista de verificación, ${key}${numberIn(number)}`,
  'text-of-part': ({ part, key, number }) => `${part}, ${key}${numberIn(number)}`,
  'text-of-option': ({ scale, code }) => `escala ${scale}, label de la opción ${code}`,
  'text-of-anchor': ({ part, code }) => `${part}, anchor ${code}`,

  'band-no-edge': ({ where }) =>
    `${where}: decir dónde empieza, con ${quoted('from')} (≥) o ${quoted('above')} (>).`,
  'band-two-edges': ({ where }) => `${where}: indicar ${quoted('from')} o ${quoted('above')}, no ambos.`,
  'band-none-at-0': ({ band }) =>
    `Una puntuación de 0 no está en ninguna franja: ${quoted(band)} es la más baja.`,
  'band-none-below': ({ edge, band }) =>
    `Las puntuaciones inferiores a ${figure(edge)} no están en ninguna franja: ${quoted(band)} es la más baja.`,
  'band-none-up-to': ({ edge, band }) =>
    `Las puntuaciones de hasta ${figure(edge)} no están en ninguna franja: ${quoted(band)} es la más baja.`,
  'band-same-edge': ({ first, second, edge }) =>
    `Las franjas ${quoted(first)} y ${quoted(second)} empiezan ambas en ${figure(edge)}.`,
  'band-empty': ({ edge, band }) =>
    `Ninguna puntuación es superior a ${figure(edge)}: la franja ${quoted(band)} está vacía.`,
  'without-id': () => '(sin identificador)',

  'gate-watches-one': ({ where }) =>
    `${where}: ${quoted('when')} nombra un solo ítem, dominio o grado de exigencia.`,
  'gate-no-effect': ({ where }) =>
    `${where}: decir qué efecto tiene, con ${quoted('cap: 50')} o ${quoted('fail: true')}.`,
  'gate-two-effects': ({ where }) => `${where}: indicar ${quoted('cap')} o ${quoted('fail')}, no ambos.`,
  'gate-tier-unscored': ({ where, tier }) =>
    `${where} examina el grado de exigencia ${quoted(tier)}, que ningún ítem con puntuación tiene.`,
  'gate-item-unknown': ({ where, item }) => `${where} examina el ítem ${quoted(item)}, que no existe.`,
  'gate-item-unscored': ({ where, item }) => `${where} examina ${quoted(item)}, que nunca se puntúa.`,
  'gate-domain-unknown': ({ where, domain }) =>
    `${where} examina el dominio ${quoted(domain)}, que no existe.`,
  'gate-domain-unscored': ({ where, domain }) =>
    `${where} examina el dominio ${quoted(domain)}, que nunca tiene puntuación.`,
  'gate-target-unknown': ({ where, domain }) =>
    `${where} actúa sobre el dominio ${quoted(domain)}, que no existe.`,
  'gate-target-unscored': ({ where, domain }) =>
    `${where} actúa sobre el dominio ${quoted(domain)}, que nunca tiene puntuación.`,
  'gate-no-overall': ({ where }) =>
    `${where} actúa sobre la puntuación global, que no existe con ${quoted('domains: none')}.`,
  'gate-below-lowest': ({ where, below }) => `${where}: ninguna puntuación es inferior a ${figure(below)}.`,
  'gate-idle-cap': ({ where, cap }) => `${where}: un tope de ${figure(cap)} no rebaja nada.`,
  'gate-no-bands': ({ where }) =>
    `${where}: ${quoted('fail')} da la franja más baja, y la lista de verificación no tiene franjas.`,

  'scale-unworded': ({ scale, bare, options }) =>
    `escala ${scale}: ${plural(bare, 'opción', 'opciones')} de ${options} sin explicación con palabras.`,
  'scale-name-reserved': () => `El nombre de escala ${quoted('text')} se reserva para el texto libre.`,
  'scale-range-falls': ({ scale }) => `escala ${scale}: el intervalo debe ir de menor a mayor.`,
  'select-no-options': ({ where }) =>
    `${where}: ${quoted('select: multiple')} necesita una escala de opciones.`,
  'select-too-many': ({ where, most }) =>
    `${where}: una selección múltiple tiene ${most} opciones como máximo.`,

  'name-twice': ({ what, name, row, before }) =>
    `${what} ${quoted(name)} figura dos veces${row === null ? '' : `, ya en la línea ${row}`}${before === null ? '' : ` (como ${before})`}.`,
  'noun-domain': () => 'dominio',
  'noun-item': () => 'ítem',
  'noun-band': () => 'franja',
  'noun-gate': () => 'condición',
  'noun-role': () => 'rol',
  'noun-code': ({ scale }) => `código de la escala ${scale}`,
  'noun-label': ({ scale }) => `etiqueta de la escala ${scale}`,
  'noun-crosswalk-target': () => 'ítem al que lleva la tabla de correspondencias',
  'id-is-column': ({ id }) =>
    `El identificador ${quoted(id)} es el nombre de una columna de los datos; elegir otro.`,
  'id-is-overall': ({ id }) =>
    `El identificador ${quoted(id)} designa la puntuación de todos los dominios; elegir otro.`,

  'item-no-scale': ({ where }) => `${where} no tiene escala.`,
  'item-scale-unknown': ({ where, scale }) => `${where}: no existe la escala ${quoted(scale)}.`,
  'item-role-unknown': ({ where, role }) => `${where}: no existe el rol ${quoted(role)}.`,
  'item-anchor-unknown': ({ where, code }) =>
    `${where}: la escala no tiene ninguna opción ${quoted(code)} que describir.`,
  'weighed-role-unknown': ({ role }) => `El cálculo pondera el rol ${quoted(role)}, que no existe.`,
  'variant-item-unknown': ({ variant, item }) => `variante ${variant}: no existe el ítem ${quoted(item)}.`,
  'variant-unknown': ({ checklist, variant }) =>
    `La lista de verificación ${quoted(checklist)} no tiene la variante ${quoted(variant)}.`,
  'crosswalk-unknown': ({ from, to }) =>
    `La tabla de correspondencias lleva de ${quoted(from)} a ${quoted(to)}, que no es un ítem.`,
  'family-domain-unknown': ({ family, domain }) =>
    `familia ${family}: no existe el dominio ${quoted(domain)}.`,
  'family-domain-twice': ({ family, domain }) =>
    `familia ${family}: el dominio ${quoted(domain)} figura dos veces en ella.`,
  'family-domain-taken': ({ family, domain, other }) =>
    `familia ${family}: el dominio ${quoted(domain)} ya está en la familia ${other}.`,
  'do-one-family': () => 'Dejar el dominio en una sola familia, una sola vez.',

  'item-two-questions': ({ where, phrase }) =>
    `${where} quizá pregunta dos cosas a la vez: ${quoted(phrase)}.`,
  'item-free-text': ({ where }) => `${where} es texto libre y nunca se puntúa.`,
  'item-no-evidence': ({ where }) => `${where} no nombra ninguna evidencia.`,
  'item-no-action': ({ where }) => `${where} no nombra ninguna acción.`,
  'item-reversed-states': ({ where }) => `${where} está invertido, y sus opciones describen estados.`,

  'pooled-domains': () =>
    `${quoted('domains: pooled-mean')} reúne todas las respuestas, de modo que los roles no se pueden ponderar.`,
  'pooled-items': () =>
    `${quoted('items: pooled-mean')} reúne todas las respuestas, de modo que los roles no se pueden ponderar en el ítem.`,
  'pooled-domain-items': ({ where }) =>
    `${where}: ${quoted('items: pooled-mean')} y la ponderación de los roles en el ítem se excluyen.`,
  'consensus-no-roles': () =>
    `${quoted('respondents: consensus')} toma una sola respuesta acordada, de modo que no hay roles que ponderar.`,
  'item-no-maturity': ({ where, domain }) =>
    `${where} no tiene nivel de madurez, y la puntuación por niveles lo necesita (${domain}).`,
  'do-give-maturity': () => 'Dar al ítem su nivel, maturity: functional, engaged o strategic.',
  'items-weigh-0': ({ where }) => `${where}: todos sus ítems con puntuación tienen peso 0.`,
  'domains-weigh-0': () => 'Todos los dominios que tienen ítems con puntuación tienen peso 0.',
  'roles-weigh-0': () => 'Todos los roles tienen peso 0.',
} as const satisfies Translated<typeof checklistRuleMessages>;

function numberIn(number: number | null): string {
  return number === null ? '' : ` n.º ${number}`;
}
