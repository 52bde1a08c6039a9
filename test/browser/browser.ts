import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { ReportDocument } from '../../src/report/document.ts';
import { writeHtml } from '../../src/report/html/write-html.ts';
import { isThere } from '../helpers/programs.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether pages can be opened here; where not, their tests are skipped under this name. */
export const HAS_BROWSER = isThere(CHROMIUM);
export const WHY_SKIPPED = HAS_BROWSER ? '' : ` (skipped: no Chromium at ${CHROMIUM}; name one in CHROMIUM)`;

/** A page on the screen, with what the browser complained of and what it asked of a network. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export interface Workplace {
  open(
    document: ReportDocument,
    options?: BrowserContextOptions & { readonly hash?: string },
  ): Promise<Opened>;
  close(): Promise<void>;
}

/** Starts a browser in which every page is a file of its own and nothing can be loaded. */
export async function openWorkplace(): Promise<Workplace> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coordkit-browser-'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  let files = 0;
  return {
    open: async (document, { hash = '', ...options } = {}) => {
      const file = path.join(folder, `page-${files++}.html`);
      writeFileSync(file, [...writeHtml(document)].join(''));
      const address = pathToFileURL(file).href;
      return openPage(browser, address + hash, options);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}
