import { count, plural } from './counting.ts';

export const robustness = {
  title: 'Robustez: ¿se mantienen la franja y el puesto con otras opciones?',
  families: {
    aggregation: 'Otras reglas',
    'equal-weights': 'Pesos iguales',
    'perturbed-weights': 'Pesos alterados',
    'leave-out-respondent': 'Sin un encuestado',
    'leave-out-organisation': 'Sin una organización',
    'leave-out-item': 'Sin un ítem',
    'leave-out-domain': 'Sin un dominio',
  },
  /** The same, short enough for the head of a narrow column. */
  shortFamilies: {
    aggregation: 'Otras reglas',
    'equal-weights': 'Pesos iguales',
    'perturbed-weights': 'Pesos alterados',
    'leave-out-respondent': 'Una persona menos',
    'leave-out-organisation': 'Una org. menos',
    'leave-out-item': 'Un ítem menos',
    'leave-out-domain': 'Un dominio menos',
  },
  varied: {
    heading: 'Qué se hizo variar',
    comparedWith: 'Comparado con',
    declared:
      'El método declarado arriba. Cada variación cambia una sola cosa y deja el resto como se declaró; las condiciones bloqueantes se examinan de nuevo.',
    rules: (rules: string) =>
      `Una regla cada vez: ${rules}. Los dominios que tienen su propia regla la conservan.`,
    noRules: 'No se probó: no hay otra regla para esta lista de verificación.',
    equal: (variations: string) =>
      `Uno por uno: ${variations}. Lo que no tiene peso según lo declarado sigue sin tenerlo.`,
    alreadyEqual: 'No se probó: todos los pesos declarados son iguales.',
    perturbed: (draws: number, lowest: string, highest: string, seed: number, generator: string) =>
      `${plural(draws, 'sorteo', 'sorteos')}. En cada uno, el peso de cada ítem y de cada dominio se multiplica por un factor propio entre ${lowest} y ${highest}, sorteado de manera uniforme en escala logarítmica: la mitad del peso es tan probable como el doble. Los factores son los mismos para todos los mecanismos. Semilla ${seed}, generador ${generator} (Mersenne Twister).`,
    respondent:
      'Cada encuestado por turno, en un mecanismo y una ronda cada vez. Se indican el rol y el número. No se da ninguna puntuación: las puntuaciones con una persona y sin ella revelarían sus respuestas.',
    organisation: (column: string, smallest: number) =>
      `Todos los encuestados con el mismo valor en «${column}», en bloque, en un mecanismo y una ronda cada vez. Se nombran solo a partir de ${count(smallest)} encuestados; no se da ninguna puntuación.`,
    noOrganisation:
      'No se probó. Indicar la columna que contiene la organización de cada encuestado: --organisation COLUMNA.',
    item: (n: number) => `Uno por uno: ${plural(n, 'ítem que se puntúa', 'ítems que se puntúan')}.`,
    domain: (n: number) => `Uno por uno: ${plural(n, 'dominio', 'dominios')}.`,
    oneItem: 'No se probó: hay un solo ítem que se puntúa.',
    oneDomain: 'No se probó: hay un solo dominio.',
    band: 'Franja',
    bandHolds:
      'Se mantiene si la variación da una puntuación dentro de la franja declarada. Las variaciones que no dan puntuación se cuentan aparte.',
    noBands: 'La lista de verificación no tiene franjas.',
    place: 'Puesto',
    placeHolds:
      'Según la puntuación sin redondear, de mayor a menor, entre los mecanismos de la ronda que tienen puntuación tanto en lo declarado como en la variación; los empates comparten el mejor puesto. Se mantiene si es el declarado. Cuando se excluye a personas, los demás mecanismos quedan como se declaró.',
    placesBarred:
      'No se da: los autores de esta lista de verificación no permiten comparar sus puntuaciones entre mecanismos.',
    tooFewToPlace: (rounds: string) => `No se da para ${rounds}: menos de dos mecanismos tienen puntuación.`,
  },
  variations: {
    respondents: (rule: string) => `encuestados: ${rule}`,
    items: (rule: string) => `ítems: ${rule}`,
    domains: (rule: string) => `dominios: ${rule}`,
    rolesPooled: 'roles en conjunto',
    rolesEqual: { item: 'roles por igual en el ítem', domain: 'roles por igual en el dominio' },
    withRolesPooled: (variation: string) => `${variation}, con los roles en conjunto`,
  },
  weights: {
    'items-equal': 'todos los ítems pesan lo mismo',
    'domains-equal': 'todos los dominios pesan lo mismo',
    'all-equal': 'todos los ítems y todos los dominios pesan lo mismo',
  },
  withheld: {
    'not-scored': 'no hay puntuación según lo declarado',
    'no-other-rule': 'no hay otra regla para esta lista de verificación',
    'weights-equal': 'todos los pesos declarados son iguales',
    consensus: 'los encuestados dieron una sola respuesta acordada',
    'one-respondent': 'hay un solo encuestado',
    'no-organisation-column': 'no se indicó ninguna columna con --organisation',
    'no-organisation-named': 'ningún encuestado indica una organización',
    'one-organisation': 'todos los encuestados son de una misma organización',
    'one-item': 'hay un solo ítem que se puntúa',
    'one-domain': 'hay un solo dominio',
  },
  inAll: (m: number) => `${count(m)} de ${count(m)}`,
  inSome: (n: number, m: number) => `${count(n)} de ${count(m)}`,
  placeOf: (rank: number, of: number) => `${count(rank)} de ${count(of)}`,
  findings: {
    band: '¿Se mantiene la franja?',
    place: '¿Se mantiene el puesto?',
    bandHolds: (family: string, n: number, m: number, detail: string) =>
      `${family}: la franja se mantiene en todas las variaciones para ${count(n)} de ${plural(m, 'puntuación', 'puntuaciones')}${detail}.`,
    bandOnce: (family: string, holds: string) => `${family}: la franja se mantiene en ${holds}.`,
    placeOnce: (family: string, holds: string) => `${family}: el puesto se mantiene en ${holds}.`,
    placeHolds: (family: string, n: number, m: number, detail: string) =>
      `${family}: el puesto se mantiene en todas las variaciones para ${count(n)} de ${plural(m, 'puntuación', 'puntuaciones')}${detail}.`,
    least: (where: string, holds: string) => `; con menor frecuencia para ${where}: se mantiene en ${holds}`,
    moved: (variations: string) => `; cambia sobre todo con ${variations}`,
    mover: (variation: string, moved: string) => `${variation} (${moved})`,
    unscored: (where: string) =>
      `Sin puntuación según lo declarado, así que no hay nada que comparar: ${where}.`,
  },
  sameType:
    'Los autores de esta lista de verificación destinan sus puntuaciones a mecanismos del mismo tipo. Los puestos dicen algo solo si todos son de un mismo tipo.',
  tables: {
    overview: 'Panorama general',
    declared: 'Según lo declarado',
    band: 'La franja se mantiene en…',
    place: 'El puesto se mantiene en…',
    families: 'Cuántas veces se mantiene',
    up: (band: string) => `¿Qué haría falta para llegar a «${band}»? Un ítem por sí solo`,
    down: (band: string) => `¿Qué haría falta para caer a «${band}»? Un ítem por sí solo`,
  },
  columns: {
    place: 'Puesto',
    family: 'Variación',
    tried: 'Intentos',
    noScore: 'Sin puntuación',
    bandHolds: 'Franja estable',
    placeHolds: 'Puesto estable',
    lowest: 'Mínimo',
    highest: 'Máximo',
    now: 'Actual',
    needed: 'Necesario',
    change: 'Cambio',
    reached: 'Franja resultante',
  },
  ofScored:
    'Entre las variaciones que dieron una puntuación; en porcentaje para los pesos alterados; – donde no se probó ninguna.',
  notTried: (family: string, reason: string) => `${family}: no se probó, ${reason}.`,
  standing: (score: string, band: string, place: string) =>
    [score, band, place].filter((part) => part !== '').join(', '),
  inPlace: (place: string) => `puesto ${place}`,
  notScored: (reasons: string) =>
    `Sin puntuación según lo declarado (${reasons}), así que no hay nada que comparar.`,
  moved: {
    intro: 'Qué mueve la franja:',
    nothing: 'Ninguna variación mueve la franja.',
    family: (family: string, variations: string) => `${family}: ${variations}.`,
    to: (variation: string, score: string, band: string) => `${variation} (${score}, ${band})`,
    more: (n: number) => `${count(n)} más`,
    drawn: (band: string, times: number) => `${band} en ${plural(times, 'sorteo', 'sorteos')}`,
    role: (role: string, moved: number, all: number) =>
      all === 1
        ? `sin el único encuestado con el rol ${role}`
        : `sin uno de los ${count(all)} encuestados con el rol ${role} (${count(moved)} de ${count(all)})`,
    organisation: (name: string, respondents: number) =>
      `«${name}» (${plural(respondents, 'encuestado', 'encuestados')})`,
    smallOrganisations: (moved: number, all: number, smallest: number) =>
      `sin una de las organizaciones con menos de ${count(smallest)} encuestados (${count(moved)} de ${count(all)})`,
  },
  takes: {
    highest: 'Es la franja más alta: no hay otra por encima.',
    lowest: 'Es la franja más baja: no hay otra por debajo.',
    noneUp: (band: string) => `Ningún ítem por sí solo puede subir la puntuación a «${band}».`,
    noneDown: (band: string) => `Ningún ítem por sí solo puede bajar la puntuación a «${band}».`,
    note: 'El menor cambio en el valor del ítem, en décimas de punto, con todos los demás ítems como están.',
    more: (n: number) =>
      `${n === 1 ? 'Otro ítem podría hacerlo' : `Otros ${count(n)} ítems podrían hacerlo, cada uno`} por sí solo; los resultados JSON y CSV los dan todos.`,
  },
} as const;
