import type { fileMessages } from '../../../../problem-messages/files.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { SPACE } from '../counting.ts';

export const files = {
  'file-missing': ({ file }) => `${file} no existe.`,
  'file-is-folder': ({ file }) => `${file} es una carpeta.`,
  'file-not-given': ({ file, code }) => `No se puede leer ${file} (${code}).`,
  'file-empty': ({ file }) => `${file} está vacío.`,
  'file-over-4-mb': ({ file }) => `${file} supera los 4${SPACE}MB.`,
  'file-no-text': ({ file }) => `${file} contiene bytes NUL: no es un texto.`,
  'file-not-utf-8': ({ file }) => `${file} no es un texto en UTF-8.`,
  'file-is-workbook': ({ file }) => `${file} es un libro de Excel (.xlsx) o un archivo ZIP.`,
  'file-is-old-workbook': ({ file }) => `${file} es un libro antiguo de Excel (.xls).`,
  'file-is-pdf': ({ file }) => `${file} es un documento PDF.`,
  'file-is-gz': ({ file }) => `${file} es un archivo comprimido (.gz).`,
  'file-is-7z': ({ file }) => `${file} es un archivo comprimido (.7z).`,
  'file-has-nul': ({ file }) => `${file} no es un texto: contiene bytes NUL.`,
  'file-read-as-windows-1252': ({ file }) => `${file} no está en UTF-8; se leyó como Windows-1252.`,
  'do-check-file': () => 'Comprobar que es el archivo que se quería usar.',
  'do-save-as-text': () =>
    'Guardar el archivo como texto en UTF-8, o comprobar que es el archivo que se quería usar.',
  'do-save-as-csv': () => 'En Excel, elegir Archivo › Guardar como › CSV UTF-8 y usar ese archivo.',
  'do-unpack': () => 'Descomprimirlo primero y usar el CSV que contiene.',

  'output-blocked': ({ file, reason }) => `No se puede escribir ${file}: ${reason}.`,
  'because-used': () => 'el comando ya utiliza ese archivo',
  'because-no-folder': () => 'su carpeta no existe',
  'because-under-file': () => 'lo que precede a su nombre no es una carpeta',
  'because-folder': () => 'es una carpeta',
  'because-there': () => 'ya hay un archivo con ese nombre',
  'because-forbidden': () => 'no se tiene permiso para escribir ahí',
  'because-forbidden-or-open': () =>
    'no se tiene permiso para escribir ahí, u otro programa lo tiene abierto',
  'because-open': () => 'otro programa lo tiene abierto',
  'because-read-only': () => 'el disco es de solo lectura',
  'because-full': () => 'el disco está lleno',
  'because-long-name': () => 'el nombre es demasiado largo',
  'because-system': ({ code }) => `el sistema responde ${code}`,
  'browser-missing': () => 'No se encontró Chromium, Chrome ni Edge en esta máquina.',
  'browser-not-there': ({ file }) => `CHROMIUM indica ${file}, y no hay ningún programa con ese nombre.`,
  'page-not-printed': ({ browser }) => `${browser} terminó sin hacer un PDF.`,
  'do-rename-or-force': () => 'Dar otro nombre, o sobrescribirlo con --force.',
} as const satisfies Translated<typeof fileMessages>;
