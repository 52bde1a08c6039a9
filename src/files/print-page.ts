import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const LONGEST_WAIT = 180_000;

/** What the browser is told: to print one file, to ask nothing of any network, and to keep nothing. */
const MANNERS = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
];

/**
 * A page as PDF, printed by a browser from a folder that only this user can read and that is gone afterwards; null where
 * the browser gives none. The browser's date is taken out: the same page printed by the same browser has the same bytes.
 */
export async function printPage(
  page: Iterable<string | Uint8Array>,
  browser: string,
): Promise<Uint8Array | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coordkit-print-'));
  try {
    const source = path.join(folder, 'page.html');
    const result = path.join(folder, 'page.pdf');
    await writeFile(source, page);
    // Chromium has no sandbox for root, and runs in containers as such.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    await run(browser, [
      ...MANNERS,
      ...sandbox,
      `--user-data-dir=${path.join(folder, 'profile')}`,
      `--print-to-pdf=${result}`,
      pathToFileURL(source).href,
    ]);
    return withoutDate(await readFile(result));
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(program: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'ignore', timeout: LONGEST_WAIT });
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}

/** Digits of the same number in place of those of the clock, as the file knows its parts by their distances. */
function withoutDate(pdf: Buffer): Uint8Array {
  const head = pdf.subarray(0, HEAD_LENGTH).toString('latin1');
  const undated = head.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, `/$1 (D:${NO_DATE}`);
  pdf.write(undated, 'latin1');
  return pdf;
}

const HEAD_LENGTH = 4096;
const NO_DATE = '19800101000000';
