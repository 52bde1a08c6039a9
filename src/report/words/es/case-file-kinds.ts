import type { ProblemCode } from '../../../problems.ts';
import type { ProblemWords } from '../en/problems.ts';

/** Problems of workbooks, matrices of cases and ladders in Spanish. */
export const caseFileKinds = {
  'workbook-not-xlsx': {
    title: 'No es un libro de Excel',
    remedy: 'Guardarlo como libro de Excel (.xlsx), o como CSV UTF-8.',
  },
  'workbook-old': {
    title: 'Libro antiguo de Excel',
    remedy: 'En Excel, elegir Archivo › Guardar como › Libro de Excel (.xlsx) y usar ese archivo.',
  },
  'workbook-protected': {
    title: 'Libro protegido con contraseña',
    remedy: 'Abrirlo en Excel y guardar una copia sin contraseña.',
  },
  'workbook-broken': {
    title: 'Libro dañado',
    remedy: 'Abrirlo en Excel y guardarlo de nuevo, o volver a copiar el archivo desde su origen.',
  },
  'workbook-too-large': {
    title: 'Libro demasiado grande',
    remedy: 'Copiar solo la tabla en un libro nuevo, o guardar su hoja como CSV UTF-8.',
  },
  'workbook-no-sheet': {
    title: 'Libro sin hojas',
    remedy: 'Poner la tabla en una hoja de celdas; una hoja de gráficos no tiene.',
  },
  'ladder-syntax': {
    title: 'La escala no es YAML válido',
    remedy: 'Corregir la línea indicada; la sangría es de dos espacios, nunca un tabulador.',
  },
  'ladder-shape': {
    title: 'Escala que no sigue el formato',
    remedy: 'Escribirla como se espera; véase docs/cases.md.',
  },
  'ladder-scale-unknown': {
    title: 'No existe esa escala en la lista de verificación',
    remedy:
      'Nombrar una escala de la lista de verificación cuyas opciones vayan de la más baja a la más alta, o dar una con --ladder.',
  },
  'cases-no-case-column': {
    title: 'Sin columna con los nombres de los casos',
    remedy: 'Llamar case a la columna, o nombrarla con --column case=HEADER.',
  },
  'cases-no-criteria': {
    title: 'Ningún criterio',
    remedy: 'Nombrar las columnas de los criterios con --column CRITERION=HEADER.',
  },
  'cases-none-understood': {
    title: 'No se entendió ninguna celda',
    remedy:
      'Indicar con --ladder qué palabras valen por qué grado, o comprobar que es el archivo que se quería usar.',
  },
  'cases-outcome-unknown': {
    title: 'No existe ese resultado en los datos',
    remedy:
      'Copiar el encabezado de la columna tal como está en el archivo, o usar el identificador de un criterio.',
  },
  'cases-too-many': {
    title: 'Demasiados casos para ponerlos lado a lado',
    remedy: 'Elegir los casos que se comparan; para muchos encuestados, usar coordkit score.',
  },
  'cases-scores-shape': {
    title: 'No es el JSON de coordkit score',
    remedy: 'Producirlo con coordkit score … --format json, sin cambiar nada en él.',
  },
  'cases-not-comparable': {
    title: 'Puntuaciones de listas de verificación distintas',
    remedy: 'Dar cada una de las listas de verificación con -c, primero la más antigua.',
  },
  'cases-name-blank': {
    title: 'Fila sin el nombre de un caso',
    remedy: 'Rellenar la celda; en Excel, las celdas combinadas solo tienen su texto en la primera fila.',
  },
  'cases-criterion-unknown': {
    title: 'Línea para un criterio desconocido',
    remedy: 'Corregir el criterio: el identificador o el título de un dominio de la lista de verificación.',
  },
  'cases-case-twice': {
    title: 'Caso en dos filas',
    remedy:
      'Eliminar una de las filas, o dar nombres distintos a los casos; las rondas van en una columna round.',
  },
  'cases-cell-twice': {
    title: 'Celda indicada dos veces',
    remedy: 'Conservar la indicación correcta.',
  },
  'cases-cell-not-understood': {
    title: 'Celda que no nombra ningún grado',
    remedy: 'Empezar la celda con un grado, o indicar con --ladder lo que vale la palabra.',
  },
  'cases-column-no-grades': {
    title: 'Columna sin grados',
    remedy:
      'Si es un criterio, nombrarla con --column CRITERION=HEADER, o indicar con --ladder lo que valen sus palabras.',
  },
  'cases-header-empty': {
    title: 'Columna sin encabezado',
    remedy: 'Dar un encabezado a la columna, o nombrarla con --column NAME=#POSITION.',
  },
  'cases-sheet-chosen': {
    title: 'Se leyó una de varias hojas',
    remedy: 'Si se quería otra hoja, guardarla en un archivo aparte.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
