import { because, count, plural } from './counting.ts';

export const about = {
  heading: 'De qué trata este informe',
  mechanism: 'Mecanismo',
  mechanisms: 'Mecanismos',
  round: 'Ronda',
  rounds: 'Rondas',
  respondents: 'Encuestados',
  byRole: 'Por rol',
  bySector: 'Por sector',
  response: 'Participación',
  responseOf: (answered: string, invited: string, share: string) =>
    `${answered} de ${invited} personas invitadas (${share})`,
  overInvited: 'respondieron más personas de las invitadas',
  responseShort: (answered: string, invited: string, share: string) => `${answered} de ${invited} (${share})`,
  invitedFor: (known: number, all: number) =>
    `hay lista para ${count(known)} de ${plural(all, 'mecanismo', 'mecanismos')}`,
  noInvited: 'no se facilitó la lista de personas invitadas',
  checklist: 'Lista de verificación',
  olderChecklist: 'Versión anterior',
  version: (id: string, version: string) => `${id}, versión ${version}`,
  variant: (name: string) => `variante ${name}`,
  data: 'Datos',
  input: (path: string, rows: number, used: number, rejected: number) =>
    `${path}: ${plural(rows, 'fila', 'filas')}, ${plural(used, 'utilizada', 'utilizadas')}, ${plural(rejected, 'rechazada', 'rechazadas')}`,
  sha256: 'SHA-256',
  date: 'Fecha',
  madeWith: 'Elaborado con',
  seed: (seed: number) => `semilla ${seed}`,
  whoAnswered: 'Quién respondió',
  sectors: 'Encuestados por sector',
} as const;

export const method = {
  heading: 'Cómo se calculan las cifras',
  labels: {
    scores: 'Puntuaciones',
    needed: 'Mínimo necesario',
    missing: 'Lo que falta',
    range: 'Rango',
    bands: 'Franjas',
    declared: 'Método declarado',
    change: 'Cambio',
    pairs: 'Pares',
  },
  respondents: {
    mean: 'Un ítem es el promedio de sus respuestas, cada una de 0 a 100 puntos',
    median: 'Un ítem es la mediana de sus respuestas, cada una de 0 a 100 puntos',
    consensus: 'Un ítem es la respuesta de la fila de consenso, de 0 a 100 puntos',
  },
  pooled: (sentence: string) => `${sentence}, con todos los encuestados en conjunto.`,
  consensus: (sentence: string) => `${sentence}.`,
  rolesAtItem: (sentence: string, weights: string) =>
    `${sentence}, primero para cada rol por separado y luego entre los roles (${weights}).`,
  rolesAtDomain: (sentence: string, weights: string) =>
    `${sentence}. Los dominios se calculan para cada rol por separado y luego entre los roles (${weights}).`,
  equalRoles: 'todos los roles cuentan lo mismo',
  declaredEqual: 'por igual',
  declaredAt: { item: 'en el ítem', domain: 'en el dominio' },
  roleWeight: (role: string, weight: string) => `${role} ${weight}`,
  items: (rule: string) => `Un dominio es ${rule}.`,
  domains: (rule: string) => `La puntuación global es ${rule}.`,
  pass: (points: string) => `El umbral de aprobación es de ${points} puntos.`,
  exception: (domain: string, rule: string) => `${domain}: ${rule}.`,
  ofItems: aggregations('ítems'),
  ofDomains: aggregations('dominios'),
  coverage: (item: string, domain: string, overall: string) =>
    `Para un ítem, ${item}; para un dominio, ${domain}; para el total, ${overall}. Por debajo de eso no se da la puntuación, sino el motivo.`,
  anyAnswer: 'basta una respuesta',
  answeredShare: (share: string) => `${share} de respuestas`,
  dontKnow: {
    missing:
      'Las respuestas «no sabe», en blanco o no válidas reducen la cobertura, no la puntuación. «No aplica» y «no preguntado» quedan fuera por completo.',
    lowest:
      '«No sabe» cuenta como 0 puntos. Las respuestas en blanco o no válidas reducen la cobertura, no la puntuación. «No aplica» y «no preguntado» quedan fuera por completo.',
  },
  range:
    'La puntuación que se tendría si todo lo que falta hubiera recibido la respuesta más baja, y la más alta.',
  bands: (bands: string) => `${bands}. Se asignan según la puntuación sin redondear.`,
  declaration: (respondents: string, roles: string, items: string, domains: string) =>
    `encuestados: ${respondents}; roles: ${roles}; ítems: ${items}; dominios: ${domains}`,
  likeForLike:
    'En términos comparables: con los ítems que significan lo mismo en ambas rondas, según las reglas de la versión más reciente de la lista de verificación. «Según lo informado» da cada ronda con todos sus ítems y con su propia versión. Hay porcentaje solo si la primera puntuación es mayor que 0.',
  pairing:
    'Encuestados cuyo identificador figura en ambas rondas; sin identificadores, las rondas son dos grupos de personas (no emparejados).',
} as const;

export const findings = {
  heading: 'Hallazgos',
  none: 'No hay nada que señalar.',
  standing: 'Situación',
  scored: (where: string, score: string, band: string, details: string) =>
    `${where}: ${score}${band === '' ? '' : `, ${band}`} (${details}).`,
  covered: (respondents: string, share: string) => `${respondents}, ${share} de respuestas`,
  possible: (lowest: string, highest: string) => `posible de ${lowest} a ${highest}`,
  bandCounts: (round: string, counts: string) => `${round}: ${counts}.`,
  withoutScore: 'sin puntuación',
  requirements: 'Requisitos y normas mínimas',
  requirementMissed: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requisito que no se cumple' : 'requisitos que no se cumplen'}: ${items}.`,
  requirementUnknown: (where: string, items: string, n: number) =>
    `${where}: no se puede saber si ${n === 1 ? 'se cumple este requisito' : 'se cumplen estos requisitos'}: ${items}.`,
  standardMissed: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'norma mínima que no se cumple' : 'normas mínimas que no se cumplen'}: ${items}.`,
  standardsMissed: (where: string, n: number, lowest: string) =>
    `${where}: ${count(n)} normas mínimas que no se cumplen, la más baja ${lowest}.`,
  gates: 'Condiciones bloqueantes',
  gateCapped: (where: string, part: string, uncapped: string, value: string, reason: string) =>
    `${where}: ${part} se limita a ${value} (${uncapped} sin la condición): ${reason}`,
  gateFailed: (where: string, part: string, band: string, reason: string) =>
    `${where}: ${part} pasa a la franja más baja${band === '' ? '' : `, ${band}`}: ${reason}`,
  gateTriggered: (where: string, part: string, reason: string) =>
    `${where}: no se cumple la condición sobre ${part}: ${reason}`,
  gateUnknown: (where: string, part: string, reason: string) =>
    `${where}: no se puede saber si se cumple esta condición sobre ${part}, porque lo que examina no tiene puntuación: ${reason}`,
  gaps: 'Los roles lo ven de manera distinta (20 puntos o más)',
  gap: (where: string, part: string, size: string, one: string, other: string) =>
    `${where}, ${part}: ${size} puntos entre ${one} y ${other}.`,
  gapSide: (role: string, value: string, respondents: string) => `${role} ${value} (${respondents})`,
  withheld: 'Sin puntuación',
  noOverall: (where: string, reasons: string) => `${where}: sin puntuación global${because(reasons)}.`,
  noScore: (where: string, part: string, reasons: string) =>
    `${where}: sin puntuación para ${part}${because(reasons)}.`,
  seeTables: (n: number) => `Hay ${plural(n, 'hallazgo', 'hallazgos')} más en las tablas.`,
} as const;

export const cautions = {
  oneRespondent: (where: string) =>
    `Un solo encuestado: ${where}. Es la opinión de una persona, no una encuesta.`,
  fewRespondents: (where: string) =>
    `Menos de 5 encuestados: ${where}. Una respuesta más o menos puede mover mucho esa puntuación.`,
  withinMechanism:
    'Los autores de esta lista de verificación destinan sus puntuaciones a comparar un mecanismo consigo mismo a lo largo del tiempo. Aquí aparecen unas junto a otras, sin clasificación.',
  withinType:
    'Los autores de esta lista de verificación destinan sus puntuaciones a mecanismos del mismo tipo. Aquí aparecen unas junto a otras, sin clasificación.',
  overInvited: (where: string) =>
    `Respondieron más personas de las invitadas: ${where}. Conviene revisar la lista de personas invitadas.`,
  detailsLeftOut: (n: number) =>
    `Aquí se omite el detalle de ${plural(n, 'mecanismo', 'mecanismos')}. Para ver uno, usar --mechanism NOMBRE; para escribir el informe completo, --format md:informe.md.`,
} as const;

export const score = {
  title: 'Puntuaciones',
  overview: 'Panorama general',
  details: 'Mecanismo por mecanismo',
  overall: 'Global',
  overallInText: 'la puntuación global',
  overallInList: 'global',
  captions: {
    overview: 'Puntuaciones globales',
    domains: 'Dominios',
    roles: 'Por rol',
    items: 'Ítems',
    parts: 'Por nivel, faceta y grado de exigencia',
    gates: 'Condiciones bloqueantes',
    unmet: 'Requisitos y normas mínimas que no se cumplen o no se pueden comprobar',
  },
  by: (column: string) => `Por ${column}`,
  bars: 'Puntuaciones globales, de 0 a 100',
  barsDescription: 'Una barra por mecanismo y por ronda, con la puntuación y la franja en palabras.',
  domainBars: 'Dominios, de 0 a 100',
  domainBarsDescription: 'Una barra por dominio, con la puntuación y la franja en palabras.',
  columns: {
    score: 'Puntuación',
    band: 'Franja',
    answered: 'Respondido',
    n: 'n',
    range: 'Rango',
    domain: 'Dominio',
    item: 'Ítem',
    items: 'Ítems',
    gap: 'Brecha',
    part: 'Parte',
    category: 'Categoría',
    gate: 'Condición',
    watches: 'Examina',
    found: 'Hallado',
    state: 'Estado',
    tier: 'Exigencia',
  },
  barText: (score: string, band: string) => `${score} ${band}`,
  gapNote: (role: string, other: string) => `Brecha: ${role} menos ${other}, en puntos.`,
  largestGapNote: 'Brecha: la mayor entre dos roles, en puntos.',
  largestGap: (difference: string, role: string, other: string) => `${difference} ${role} − ${other}`,
  respondentsNote: (roles: string) => `Encuestados: ${roles}.`,
  stateNote: (states: string) => `Estos ítems no tienen ninguna respuesta en el estado: ${states}.`,
  ungatedNote: (part: string, value: string) => `${part}: ${value} antes de la condición bloqueante.`,
  maturityNote: (part: string, level: string) => `${part}: la madurez alcanzada es ${level}.`,
  reasonNote: (parts: string, state: string, reasons: string) => `${parts}: ${state}${because(reasons)}.`,
  notScored: 'no se puntúa',
  level: (level: string) => `Nivel: ${level}`,
  facet: (facet: string) => `Faceta: ${facet}`,
  tier: (tier: string) => `Exigencia: ${tier}`,
  below: (id: string, points: string) => `${id} por debajo de ${points}`,
  anyBelow: (tier: string, points: string) => `cualquier ${tier} por debajo de ${points}`,
  caps: (part: string, at: string) => `limita ${part} a ${at}`,
  fails: (part: string) => `lleva ${part} a la franja más baja`,
  unmet: { missed: 'no se cumple', unknown: 'no se puede saber' },
  passNote: (points: string) => `Se cumple a partir de ${points} puntos.`,
  suppressedNote: (n: number) =>
    `No se muestran las categorías con menos de ${plural(n, 'encuestado', 'encuestados')}.`,
  further: (where: string) => `${where}: otras tablas y respuestas`,
  action: (item: string, score: string, actions: string) => `${item}, ${score}: ${actions}`,
  actionsFor: (part: string, band: string) => `Acciones requeridas: ${part} (${band})`,
  actionsForRequirements: 'Acciones requeridas: requisitos que no se cumplen',
} as const;

function aggregations(parts: string) {
  return {
    'weighted-mean': `el promedio ponderado de sus ${parts}`,
    'pooled-mean': `el promedio de todas las respuestas a sus ${parts}, cada una con el peso de su ítem`,
    median: `la mediana de sus ${parts}`,
    minimum: `el valor más bajo de sus ${parts}`,
    'all-or-nothing': `100 si cada uno de sus ${parts} está en 100; si no, 0`,
    'level-gated':
      'la proporción de niveles de madurez superados; un nivel se supera si sus ítems y los de todos los niveles inferiores alcanzan el umbral de aprobación',
    none: 'un perfil sin puntuación',
  };
}
