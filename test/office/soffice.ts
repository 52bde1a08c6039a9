import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canRun } from '../helpers/programs.ts';

/** Whether LibreOffice and pdftotext are on this machine; where they are not, the tests that need them are left out. */
export const hasOffice = ['soffice', 'pdftotext', 'pdfimages'].every(canRun);

if (!hasOffice) process.stderr.write('LibreOffice or pdftotext is missing: files are not opened in it.\n');

export interface Desk {
  /** Writes a file, converts it, and gives the names and contents of what came of it. */
  convert(name: string, bytes: Uint8Array, to: string): ReadonlyMap<string, Uint8Array>;
  /** The text of a PDF, laid out as its pages are. */
  textOf(pdf: Uint8Array): string;
  clear(): void;
}

/** A folder with a LibreOffice of its own in it, which no other one disturbs. */
export function openDesk(): Desk {
  const folder = mkdtempSync(path.join(tmpdir(), 'coordkit-office-'));
  const inFolder = (...names: string[]) => path.join(folder, ...names);
  return {
    convert(name, bytes, to) {
      const out = mkdtempSync(inFolder('out-'));
      writeFileSync(inFolder(name), bytes);
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${inFolder('profile')}`,
          '--headless',
          '--convert-to',
          to,
          '--outdir',
          out,
          inFolder(name),
        ],
        // Names of sheets become names of files.
        { stdio: 'ignore', timeout: 120_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
      );
      return new Map(readdirSync(out).map((file) => [file, readFileSync(path.join(out, file))]));
    },
    textOf(pdf) {
      writeFileSync(inFolder('text.pdf'), pdf);
      return execFileSync('pdftotext', ['-layout', inFolder('text.pdf'), '-'], { encoding: 'utf8' });
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
