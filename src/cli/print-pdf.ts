import { type Outcome, type Problem, problem, say } from '../problems.ts';
import type { Ending } from './finish.ts';
import type { Target } from './values.ts';

type Outputs = Ending['outputs'];

/** Whether there is a browser for what is to be printed: known before any work is done. */
export async function checkBrowser(targets: readonly Target[]): Promise<readonly Problem[]> {
  if (!targets.some(({ format }) => format === 'pdf')) return [];
  const { findBrowser, namedBrowser } = await browsers();
  if ((await findBrowser()) !== null) return [];
  const named = namedBrowser();
  const message = named === null ? say('browser-missing') : say('browser-not-there', { file: named });
  return [problem('pdf-no-browser', { message })];
}

/** Turns pages that are meant for paper into PDF; the other outputs stay as they are. */
export async function printPdf(outputs: Outputs): Promise<Outcome<Outputs>> {
  const printed: Outputs[number][] = [];
  for (const output of outputs) {
    if (output.target.format !== 'pdf') {
      printed.push(output);
      continue;
    }
    const browser = await (await browsers()).findBrowser();
    const pdf = browser === null ? null : await printWith(browser, output.pieces);
    if (pdf === null) {
      const message = say('page-not-printed', { browser: browser ?? '' });
      return { ok: false, value: null, problems: [problem('pdf-not-printed', { message })] };
    }
    printed.push({ ...output, pieces: [pdf] });
  }
  return { ok: true, value: printed, problems: [] };
}

async function printWith(browser: string, page: Iterable<string | Uint8Array>): Promise<Uint8Array | null> {
  const { printPage } = await import('../files/print-page.ts');
  return printPage(page, browser);
}

/** What starts other programs is long to load, and hardly any run does. */
async function browsers() {
  return import('../files/browser.ts');
}
