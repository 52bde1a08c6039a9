import type { fileMessages } from '../../../../problem-messages/files.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { SPACE } from '../counting.ts';

export const files = {
  'file-missing': ({ file }) => `${file} não existe.`,
  'file-is-folder': ({ file }) => `${file} é uma pasta.`,
  'file-not-given': ({ file, code }) => `Não se pode ler ${file} (${code}).`,
  'file-empty': ({ file }) => `${file} está vazio.`,
  'file-over-4-mb': ({ file }) => `${file} tem mais de 4${SPACE}MB.`,
  'file-no-text': ({ file }) => `${file} contém bytes NUL: não é um texto.`,
  'file-not-utf-8': ({ file }) => `${file} não é um texto em UTF-8.`,
  'file-is-workbook': ({ file }) => `${file} é um livro do Excel (.xlsx) ou um ficheiro ZIP.`,
  'file-is-old-workbook': ({ file }) => `${file} é um livro antigo do Excel (.xls).`,
  'file-is-pdf': ({ file }) => `${file} é um documento PDF.`,
  'file-is-gz': ({ file }) => `${file} é um ficheiro comprimido (.gz).`,
  'file-is-7z': ({ file }) => `${file} é um ficheiro comprimido (.7z).`,
  'file-has-nul': ({ file }) => `${file} não é um texto: contém bytes NUL.`,
  'file-read-as-windows-1252': ({ file }) => `${file} não está em UTF-8; foi lido como Windows-1252.`,
  'do-check-file': () => 'Verificar se é mesmo o ficheiro pretendido.',
  'do-save-as-text': () =>
    'Gravar o ficheiro como texto em UTF-8, ou verificar se é mesmo o ficheiro pretendido.',
  'do-save-as-csv': () => 'No Excel, escolher Ficheiro › Guardar como › CSV UTF-8 e usar esse ficheiro.',
  'do-unpack': () => 'Descomprimi-lo primeiro e usar o CSV que contém.',

  'output-blocked': ({ file, reason }) => `Não se pode escrever ${file}: ${reason}.`,
  'because-used': () => 'o comando já usa esse ficheiro',
  'because-no-folder': () => 'a sua pasta não existe',
  'because-under-file': () => 'o que está antes do seu nome não é uma pasta',
  'because-folder': () => 'é uma pasta',
  'because-there': () => 'já há um ficheiro com esse nome',
  'because-forbidden': () => 'não há permissão para escrever ali',
  'because-forbidden-or-open': () =>
    'não há permissão para escrever ali, ou outro programa tem o ficheiro aberto',
  'because-open': () => 'outro programa tem o ficheiro aberto',
  'because-read-only': () => 'o disco é só de leitura',
  'because-full': () => 'o disco está cheio',
  'because-long-name': () => 'o nome é demasiado longo',
  'because-system': ({ code }) => `o sistema responde ${code}`,
  'do-rename-or-force': () => 'Dar outro nome, ou substituir o ficheiro com --force.',

  'browser-missing': () => 'Não se encontrou Chromium, Chrome nem Edge nesta máquina.',
  'browser-not-there': ({ file }) => `CHROMIUM indica ${file}, e não há nenhum programa com esse nome.`,
  'page-not-printed': ({ browser }) => `${browser} terminou sem fazer um PDF.`,
} as const satisfies Translated<typeof fileMessages>;
