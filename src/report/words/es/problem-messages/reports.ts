import type { reportMessages } from '../../../../problem-messages/reports.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { SPACE } from '../counting.ts';

export const reports = {
  'template-empty': () => 'La plantilla está vacía.',
  'template-over-5-mb': () => `La plantilla supera los 5${SPACE}MB.`,
  'template-several-documents': () =>
    'El archivo contiene varios documentos separados por ---; una plantilla es uno solo.',
  'template-directive': () => 'Las líneas que empiezan por % (directivas YAML) no se usan en las plantillas.',
  'template-tag-not-used': ({ tag }) => `La etiqueta ${tag} no se usa en las plantillas.`,
  'template-no-group': () => 'El archivo no es un grupo de claves y valores.',
  'template-key-unknown': ({ key }) => `La clave «${key}» no se conoce.`,
  'do-remove-character-here': () => 'Guardar el archivo como texto UTF-8 y quitar el carácter.',
  'do-quote-colour': () =>
    'Poner el color entre comillas: "#005f73". Sin ellas YAML lo toma por un comentario.',

  'colour-pale-on-white': ({ name, colour, contrast }) =>
    `${name}: ${colour} sobre blanco tiene un contraste de ${contrast} a 1; las palabras necesitan 4,5 a 1.`,
  'colour-dark-behind-words': ({ name, colour, contrast }) =>
    `${name}: las palabras oscuras sobre ${colour} tienen un contraste de ${contrast} a 1; necesitan 4,5 a 1.`,
  'do-choose-darker': () => 'Elegir un color más oscuro.',
  'do-choose-paler': () => 'Elegir un color más claro.',
  'template-band-unknown': ({ band, checklist }) =>
    `colours.bands.${band}: la lista ${checklist} no tiene una franja con ese nombre.`,

  'logo-no-picture': ({ file }) => `${file} no es PNG, JPEG ni SVG.`,
  'logo-over-1-mb': ({ file }) => `${file} supera 1${SPACE}MB.`,
  'logo-sides': ({ file, width, height }) => `${file} dice medir ${width} × ${height} píxeles.`,
  'logo-unsafe': ({ file, why }) => `${file} no se usa tal como está: ${why}.`,
  'because-script': () => 'contiene un script',
  'because-page': () => 'contiene una página dentro de la imagen',
  'because-entities': () => 'define entidades',
  'because-elsewhere': () => 'remite a algo de otro lugar',
  'do-save-logo': () => 'Guardar el logotipo como PNG, JPEG o SVG.',
  'do-save-logo-as-png': () => 'Guardar el logotipo como PNG.',
  'do-save-logo-smaller': () => 'Guardar el logotipo más pequeño.',

  'github-no-summary': () =>
    'GITHUB_STEP_SUMMARY no está definida: --format github añade al resumen de un paso que se ejecuta en GitHub.',
  'do-name-github-file': () =>
    'Ejecutarlo en un paso de un flujo de trabajo, o nombrar un archivo: --format github:resumen.md',
} as const satisfies Translated<typeof reportMessages>;
