import type { ProblemCode } from '../../../problems.ts';
import type { ProblemWords } from '../en/problems.ts';
import { caseFileKinds } from './case-file-kinds.ts';

/** Every problem in Spanish: what it is called, and what to do about it. */
export const kinds = {
  'file-not-found': {
    title: 'No se encuentra el archivo',
    remedy: 'Revisar la ruta y cómo está escrito el nombre.',
  },
  'file-is-folder': {
    title: 'Es una carpeta, no un archivo',
    remedy: 'Indicar el archivo que está dentro de la carpeta.',
  },
  'file-unreadable': {
    title: 'No se puede leer el archivo',
    remedy: 'Comprobar que se tiene permiso de lectura y que ningún otro programa lo tiene abierto.',
  },
  'file-empty': {
    title: 'Archivo vacío',
    remedy: 'Exportar de nuevo los datos; el archivo no tiene contenido.',
  },
  'file-binary': {
    title: 'No es un archivo de texto',
    remedy: 'Guardar los datos como CSV UTF-8 y usar ese archivo.',
  },
  'file-too-large': {
    title: 'Archivo demasiado grande',
    remedy: 'Comprobar que es el archivo que se quería usar.',
  },
  'file-decoded-windows-1252': {
    title: 'Leído como Windows-1252',
    remedy: 'Guardar como CSV UTF-8 si las letras con tilde se ven mal.',
  },
  'output-unwritable': {
    title: 'No se puede escribir la salida',
    remedy: 'Elegir otro lugar con -o, o comprobar que se tiene permiso de escritura.',
  },
  'pdf-no-browser': {
    title: 'No hay navegador con el que hacer un PDF',
    remedy:
      'Instalar Chromium, Chrome o Edge, o indicarlo en la variable de entorno CHROMIUM. O bien escribir HTML (-o informe.html), abrirlo en un navegador e imprimirlo en un archivo.',
  },
  'pdf-not-printed': {
    title: 'El navegador no hizo ningún PDF',
    remedy: 'Escribir HTML (-o informe.html), abrirlo en un navegador e imprimirlo en un archivo.',
  },
  'checklist-unknown': {
    title: 'No existe esa lista de verificación',
    remedy: 'Ver las que vienen incluidas con coordkit checklists.',
  },
  'checklist-syntax': {
    title: 'YAML no válido',
    remedy: 'Corregir la línea indicada; la sangría es de dos espacios, nunca un tabulador.',
  },
  'checklist-unsafe': {
    title: 'YAML no seguro',
    remedy: 'Quitar los alias y las claves especiales; escribir los valores completos.',
  },
  'checklist-shape': {
    title: 'No sigue el formato',
    remedy: 'Escribirlo como se espera; ver docs/checklist-format.md.',
  },
  'checklist-unknown-key': { title: 'Clave desconocida', remedy: 'Corregir la clave o quitarla.' },
  'checklist-duplicate-id': {
    title: 'Identificador usado dos veces',
    remedy: 'Dar un identificador propio a cada dominio, ítem, franja y condición.',
  },
  'checklist-unknown-reference': {
    title: 'Nombra algo que no existe',
    remedy: 'Corregir el nombre, o añadir lo que nombra.',
  },
  'checklist-item-without-scale': {
    title: 'Ítem sin escala',
    remedy: 'Dar al ítem una de las escalas de la lista de verificación.',
  },
  'checklist-band-gap': {
    title: 'Hueco entre franjas',
    remedy: 'Empezar la franja más baja en 0 y cada una de las demás donde termina la anterior.',
  },
  'checklist-band-overlap': {
    title: 'Franjas que se superponen',
    remedy: 'Dar a cada franja su propio límite.',
  },
  'checklist-zero-weights': {
    title: 'Los pesos suman cero',
    remedy: 'Dar al menos a un ítem, o a un dominio, un peso mayor que 0.',
  },
  'checklist-unreachable-gate': {
    title: 'Condición bloqueante que nunca puede actuar',
    remedy: 'Corregir lo que examina, o quitarla.',
  },
  'checklist-scoring-conflict': {
    title: 'Reglas de puntuación que se excluyen',
    remedy: 'Cambiar una de las dos reglas indicadas.',
  },
  'checklist-missing-translation': {
    title: 'Falta la traducción',
    remedy: 'Añadir el texto en ese idioma.',
  },
  'checklist-unanchored-scale': {
    title: 'Escala de valoración sin descripciones',
    remedy: 'Decir con palabras qué significa cada opción.',
  },
  'checklist-reverse-descriptive': {
    title: 'Ítem invertido en una escala descriptiva',
    remedy: 'Ordenar las opciones de la más baja a la más alta y quitar reverse.',
  },
  'checklist-double-barrelled': {
    title: 'Dos preguntas en una',
    remedy: 'Dividir el ítem en dos, o escribir allow: [double-barrelled] si ambas partes son una sola cosa.',
  },
  'checklist-text-scored': {
    title: 'Texto libre en una lista que se puntúa',
    remedy: 'Escribir scored: false al lado.',
  },
  'checklist-no-evidence': {
    title: 'Ítem sin evidencia',
    remedy: 'Decir qué buscar como prueba.',
  },
  'checklist-no-action': {
    title: 'Ítem sin acción',
    remedy: 'Decir qué hacer cuando la respuesta es baja.',
  },
  'template-syntax': {
    title: 'La plantilla no es YAML válido',
    remedy: 'Corregir la línea indicada; la sangría es de dos espacios, nunca un tabulador.',
  },
  'template-shape': {
    title: 'Plantilla que no se ajusta al formato',
    remedy: 'Escribirla como se espera; véase docs/templates.md.',
  },
  'template-logo': {
    title: 'Logotipo que no se puede usar',
    remedy: 'Guardar el logotipo como PNG, JPEG o SVG de 1 MB como máximo.',
  },
  'template-contrast': {
    title: 'Colores difíciles de leer',
    remedy: 'Elegir colores más distantes en claridad.',
  },
  'template-band-unknown': {
    title: 'Color para una franja que la lista no tiene',
    remedy: 'Nada que hacer si la plantilla sirve para varias listas; si no, corregir el nombre.',
  },
  'data-no-rows': {
    title: 'No hay filas de datos',
    remedy: 'El archivo solo tiene el encabezado; exportarlo de nuevo.',
  },
  'data-no-item-matched': {
    title: 'Ninguna columna corresponde a la lista de verificación',
    remedy:
      'Comprobar que los datos y la lista de verificación van juntos, o indicar columnas con --column ÍTEM=ENCABEZADO.',
  },
  'data-line-too-long': {
    title: 'Línea demasiado larga',
    remedy: 'Comprobar que el archivo es un CSV con saltos de línea.',
  },
  'data-quote-not-closed': {
    title: 'Comillas sin cerrar',
    remedy: 'Cerrar o quitar las comillas en la línea indicada.',
  },
  'data-column-ambiguous': {
    title: 'Dos columnas para una misma cosa',
    remedy: 'Decir cuál con --column NOMBRE=#POSICIÓN.',
  },
  'data-column-not-found': {
    title: 'No se encuentra la columna indicada con --column',
    remedy: 'Copiar el encabezado tal como está en el archivo, o dar su posición, por ejemplo #3.',
  },
  'data-field-missing': {
    title: 'Falta una columna necesaria',
    remedy: 'Añadir la columna, o indicarla con --column.',
  },
  'data-mixed-forms': {
    title: 'Archivos largos y anchos a la vez',
    remedy: 'Dar archivos de una sola forma cada vez.',
  },
  'data-column-unmatched': {
    title: 'Columna no utilizada',
    remedy: 'Si es un ítem, indicarla con --column ÍTEM=ENCABEZADO.',
  },
  'data-item-not-in-data': {
    title: 'Ítem que no figura en los datos',
    remedy:
      'Indicar su columna con --column ÍTEM=ENCABEZADO, o usar una variante de la lista de verificación que no lo tenga.',
  },
  'data-no-mechanism': {
    title: 'No hay columna para el mecanismo',
    remedy: 'Indicarlo con --mechanism NOMBRE, o su columna con --column mechanism=ENCABEZADO.',
  },
  'data-no-round': {
    title: 'No hay columna para la ronda',
    remedy: 'Indicarla con --round NOMBRE, o su columna con --column round=ENCABEZADO.',
  },
  'data-no-role': {
    title: 'No hay columna para el rol',
    remedy: 'Si los datos tienen una, indicarla con --column role=ENCABEZADO.',
  },
  'data-tag-row': { title: 'Fila de etiquetas HXL dejada de lado', remedy: 'No hay que hacer nada.' },
  'data-row-too-long': {
    title: 'Fila con más celdas que encabezados',
    remedy: 'Buscar un separador dentro de una celda sin comillas.',
  },
  'data-row-too-short': {
    title: 'Fila con menos celdas que encabezados',
    remedy: 'Sus últimas celdas se tomaron como vacías; revisar la fila.',
  },
  'data-mechanism-blank': { title: 'Fila sin mecanismo', remedy: 'Completar la celda.' },
  'data-round-blank': { title: 'Fila sin ronda', remedy: 'Completar la celda.' },
  'data-respondent-blank': { title: 'Fila sin encuestado', remedy: 'Completar la celda.' },
  'data-role-unknown': {
    title: 'Rol que la lista de verificación no conoce',
    remedy: 'Corregir el rol, o añadirlo a los roles de la lista de verificación.',
  },
  'data-role-blank': { title: 'Fila sin rol', remedy: 'Completar la celda.' },
  'data-level-unknown': {
    title: 'Nivel desconocido',
    remedy: 'Usar national, province, district o community.',
  },
  'data-cluster-blank': {
    title: 'Encuestados sin conglomerado',
    remedy: 'Completar las celdas; mientras tanto, cada uno cuenta como un conglomerado por sí solo.',
  },
  'data-weight-unusable': {
    title: 'Peso que no es un número mayor que 0',
    remedy: 'Corregir el peso.',
  },
  'data-count-unusable': {
    title: 'Número de personas invitadas que no es entero',
    remedy: 'Corregir el número.',
  },
  'data-rejected-beyond': {
    title: 'Filas rechazadas que solo se contaron',
    remedy: 'Corregir las filas rechazadas que se enumeran y volver a leer los datos.',
  },
  'data-respondent-twice': {
    title: 'Encuestado que aparece dos veces en un mecanismo y una ronda',
    remedy: 'Quitar una de las filas, o decidir con --duplicates first o --duplicates last.',
  },
  'data-item-unknown': {
    title: 'Fila de un ítem que la lista de verificación no tiene',
    remedy: 'Corregir el ítem.',
  },
  'data-respondent-conflict': {
    title: 'Filas de un mismo encuestado que se contradicen',
    remedy: 'Dar el mismo rol y los mismos atributos a todas las filas de un encuestado.',
  },
  'data-mechanism-similar': {
    title: 'Nombres que solo difieren en mayúsculas o espacios',
    remedy: 'Escribir el nombre de una sola manera si se trata del mismo mecanismo.',
  },
  'data-consensus-aside': {
    title: 'Filas de consenso dejadas de lado',
    remedy: 'Escribir respondents: consensus en la lista de verificación para puntuarlas.',
  },
  'answer-invalid': {
    title: 'Respuesta no entendida',
    remedy: 'Corregir el valor, o declararlo en la escala.',
  },
  'answer-not-asked': {
    title: 'Respuesta de un rol o nivel al que no se pregunta',
    remedy: 'Se dejó de lado; revisar el rol o el nivel de los encuestados.',
  },
  'answer-all-invalid': {
    title: 'No se entendió ninguna respuesta',
    remedy: 'Comprobar que los datos y la lista de verificación van juntos.',
  },
  'mechanism-unknown': {
    title: 'Ese mecanismo no está en los datos',
    remedy: 'Usar uno de los nombres indicados.',
  },
  'round-unknown': {
    title: 'Esa ronda no está en los datos',
    remedy: 'Usar uno de los nombres indicados.',
  },
  'column-unknown': {
    title: 'Esa columna no está en los datos',
    remedy: 'Usar uno de los encabezados del archivo.',
  },
  'part-unknown': {
    title: 'No existe ese dominio o ítem',
    remedy: 'Usar uno de los identificadores de la lista de verificación.',
  },
  'variant-unknown': {
    title: 'No existe esa variante',
    remedy: 'Usar una de las variantes de la lista de verificación.',
  },
  usage: { title: 'Comando no entendido', remedy: 'Ver coordkit COMANDO --help.' },
  'mechanism-one-round': {
    title: 'Mecanismo en una sola ronda',
    remedy: 'Recibe puntuación, pero no se compara; revisar su nombre en ambas rondas.',
  },
  'one-respondent': {
    title: 'Un solo encuestado',
    remedy: 'Una voz no es una encuesta; leer la puntuación como la opinión de esa persona.',
  },
  'single-suppressed-cell': {
    title: 'Una celda oculta se puede deducir',
    remedy: 'Aumentar --min-cell, o usar una columna con categorías más amplias.',
  },
  'not-comparable-mechanisms': {
    title: 'Puntuaciones que no están hechas para comparar',
    remedy: 'Comparar un mecanismo solo consigo mismo, a lo largo del tiempo.',
  },
  'invited-twice': {
    title: 'Persona que aparece dos veces en la lista de personas invitadas',
    remedy: 'Quitar una de las dos líneas.',
  },
  'invited-number-beside-person': {
    title: 'Número junto a una persona en la lista de personas invitadas',
    remedy: 'Dejar en blanco el encuestado cuando una línea vale por varias personas.',
  },
  'invited-active-unusable': {
    title: 'Miembro activo o no: no se entiende',
    remedy: 'Escribir sí o no, o cuántas de las personas invitadas están activas.',
  },
  'invited-mechanism-unknown': {
    title: 'Mecanismo de la lista de personas invitadas que no está en los datos',
    remedy: 'Escribir su nombre en la lista como en los datos; si es correcto, nadie respondió por él.',
  },
  'invited-name-unmatched': {
    title: 'Rol o sector que no está en la lista de personas invitadas',
    remedy: 'Escribirlo igual en ambos lados; si es correcto, no se invitó a nadie de ese grupo.',
  },
  'invited-ids-unmatched': {
    title: 'Personas de la lista que no se pudieron vincular con quienes respondieron',
    remedy: 'Dar a la lista y a las respuestas los mismos identificadores, en una columna respondent.',
  },
  'respondent-not-on-list': {
    title: 'Encuestados que no están en la lista de personas invitadas',
    remedy:
      'Revisar sus identificadores y la lista; reciben puntuación, pero no cuentan en la participación.',
  },
  'response-over-100': {
    title: 'Más encuestados que personas invitadas',
    remedy: 'Revisar la lista de personas invitadas.',
  },
  'cases-ladders-differ': {
    title: 'Escalas con grados distintos',
    remedy: 'Calificar las dos matrices en una misma escala, o compararlas a ojo.',
  },
  'qca-name-unknown': {
    title: 'Criterio desconocido para el QCA',
    remedy: 'Usar los identificadores o los nombres de los criterios de la matriz.',
  },
  'qca-outcome-condition': {
    title: 'Resultado entre las condiciones',
    remedy: 'Quitarlo de las condiciones: un resultado siempre se explica a sí mismo.',
  },
  'qca-no-conditions': {
    title: 'QCA sin condiciones',
    remedy: 'Nombrar criterios con --conditions: dos o tres para diez casos.',
  },
  'qca-middle-value': {
    title: 'Casos en el medio de un conjunto',
    remedy: 'Decir con --threshold desde qué grado un caso está en el conjunto, o usar --fuzzy.',
  },
  'qca-rule-unusable': {
    title: 'Umbral o tabla que no se puede usar',
    remedy: 'Nombrar un grado de la escala, o un número de 0 a 1.',
  },
  'qca-condition-constant': {
    title: 'Condición igual en todos los casos',
    remedy: 'Dejarla fuera: no puede explicar una diferencia ni ponerse a prueba.',
  },
  'qca-middle-step': {
    title: 'Grado del medio de una escala en un conjunto difuso',
    remedy: 'Comprobar que así se entendía el grado.',
  },
  ...caseFileKinds,
} as const satisfies Record<ProblemCode, ProblemWords>;
