import type { Texts } from './values.ts';

/** Of files that are read or written. */
export const fileMessages = {
  'file-missing': ({ file }: Texts<'file'>) => `${file} does not exist.`,
  'file-is-folder': ({ file }: Texts<'file'>) => `${file} is a folder.`,
  'file-not-given': ({ file, code }: Texts<'file' | 'code'>) => `${file} cannot be read (${code}).`,
  'file-empty': ({ file }: Texts<'file'>) => `${file} is empty.`,
  'file-over-4-mb': ({ file }: Texts<'file'>) => `${file} has more than 4 MB.`,
  'file-no-text': ({ file }: Texts<'file'>) => `${file} holds NUL bytes: it is no text.`,
  'file-not-utf-8': ({ file }: Texts<'file'>) => `${file} is no text in UTF-8.`,
  'file-is-workbook': ({ file }: Texts<'file'>) => `${file} is an Excel workbook (.xlsx) or a ZIP archive.`,
  'file-is-old-workbook': ({ file }: Texts<'file'>) => `${file} is an old Excel workbook (.xls).`,
  'file-is-pdf': ({ file }: Texts<'file'>) => `${file} is a PDF document.`,
  'file-is-gz': ({ file }: Texts<'file'>) => `${file} is a compressed file (.gz).`,
  'file-is-7z': ({ file }: Texts<'file'>) => `${file} is a compressed file (.7z).`,
  'file-has-nul': ({ file }: Texts<'file'>) => `${file} is not text: it holds NUL bytes.`,
  'file-read-as-windows-1252': ({ file }: Texts<'file'>) =>
    `${file} is not UTF-8; it was read as Windows-1252.`,
  'do-check-file': () => 'Check that this is the file you meant.',
  'do-save-as-text': () => 'Save the file as text in UTF-8, or check that it is the file you meant.',
  'do-save-as-csv': () => 'In Excel choose File › Save as › CSV UTF-8, and use that file.',
  'do-unpack': () => 'Unpack it first, then use the CSV inside.',

  'output-blocked': ({ file, reason }: Texts<'file' | 'reason'>) => `${file} cannot be written: ${reason}.`,
  'because-used': () => 'the command uses that file already',
  'because-no-folder': () => 'its folder does not exist',
  'because-under-file': () => 'what is before its name is not a folder',
  'because-folder': () => 'it is a folder',
  'because-there': () => 'there is a file of that name',
  'because-forbidden': () => 'you may not write there',
  'because-forbidden-or-open': () => 'you may not write there, or another program has it open',
  'because-open': () => 'another program has it open',
  'because-read-only': () => 'the disk is read-only',
  'because-full': () => 'the disk is full',
  'because-long-name': () => 'the name is too long',
  'because-system': ({ code }: Texts<'code'>) => `the system says ${code}`,
  'browser-missing': () => 'No Chromium, Chrome or Edge was found on this machine.',
  'browser-not-there': ({ file }: Texts<'file'>) =>
    `CHROMIUM names ${file}, and there is no program of that name.`,
  'page-not-printed': ({ browser }: Texts<'browser'>) => `${browser} ended without a PDF.`,
  'do-rename-or-force': () => 'Give another name, or write over it with --force.',
} as const;
