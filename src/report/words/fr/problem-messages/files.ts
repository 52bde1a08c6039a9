import type { fileMessages } from '../../../../problem-messages/files.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { SPACE } from '../counting.ts';

export const files = {
  'file-missing': ({ file }) => `${file} n’existe pas.`,
  'file-is-folder': ({ file }) => `${file} est un dossier.`,
  'file-not-given': ({ file, code }) => `Impossible de lire ${file} (${code}).`,
  'file-empty': ({ file }) => `${file} est vide.`,
  'file-over-4-mb': ({ file }) => `${file} dépasse 4${SPACE}Mo.`,
  'file-no-text': ({ file }) => `${file} contient des octets NUL${SPACE}: ce n’est pas un texte.`,
  'file-not-utf-8': ({ file }) => `${file} n’est pas un texte en UTF-8.`,
  'file-is-workbook': ({ file }) => `${file} est un classeur Excel (.xlsx) ou une archive ZIP.`,
  'file-is-old-workbook': ({ file }) => `${file} est un ancien classeur Excel (.xls).`,
  'file-is-pdf': ({ file }) => `${file} est un document PDF.`,
  'file-is-gz': ({ file }) => `${file} est un fichier compressé (.gz).`,
  'file-is-7z': ({ file }) => `${file} est un fichier compressé (.7z).`,
  'file-has-nul': ({ file }) => `${file} n’est pas un texte${SPACE}: il contient des octets NUL.`,
  'file-read-as-windows-1252': ({ file }) =>
    `${file} n’est pas en UTF-8${SPACE}; le fichier a été lu comme Windows-1252.`,
  'do-check-file': () => 'Vérifier que c’est bien le fichier voulu.',
  'do-save-as-text': () =>
    'Enregistrer le fichier comme texte en UTF-8, ou vérifier que c’est bien le fichier voulu.',
  'do-save-as-csv': () =>
    'Dans Excel, choisir Fichier › Enregistrer sous › CSV UTF-8, et utiliser ce fichier.',
  'do-unpack': () => 'Le décompresser d’abord, puis utiliser le CSV qu’il contient.',

  'output-blocked': ({ file, reason }) => `Impossible d’écrire ${file}${SPACE}: ${reason}.`,
  'because-used': () => 'la commande utilise déjà ce fichier',
  'because-no-folder': () => 'son dossier n’existe pas',
  'because-under-file': () => 'ce qui précède son nom n’est pas un dossier',
  'because-folder': () => 'c’est un dossier',
  'because-there': () => 'il existe déjà un fichier de ce nom',
  'because-forbidden': () => 'le droit d’y écrire manque',
  'because-forbidden-or-open': () =>
    'le droit d’y écrire manque, ou un autre programme tient le fichier ouvert',
  'because-open': () => 'un autre programme tient le fichier ouvert',
  'because-read-only': () => 'le disque est en lecture seule',
  'because-full': () => 'le disque est plein',
  'because-long-name': () => 'le nom est trop long',
  'because-system': ({ code }) => `le système répond ${code}`,
  'browser-missing': () => 'Ni Chromium, ni Chrome, ni Edge n’a été trouvé sur cette machine.',
  'browser-not-there': ({ file }) => `CHROMIUM indique ${file}, et il n’y a pas de programme de ce nom.`,
  'page-not-printed': ({ browser }) => `${browser} s’est terminé sans PDF.`,
  'do-rename-or-force': () => 'Donner un autre nom, ou écraser le fichier avec --force.',
} as const satisfies Translated<typeof fileMessages>;
