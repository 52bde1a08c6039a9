import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeDocument } from '../../src/report/change-document.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import { committeeChanges } from '../helpers/changes.ts';
import { PICTURES } from '../helpers/charts.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { HOSTILE } from '../helpers/hostile.ts';
import { committeeScores } from '../helpers/results.ts';
import { smallDocument } from '../helpers/small-document.ts';
import { HAS_BROWSER, openWorkplace, WHY_SKIPPED, type Workplace } from './browser.ts';

const DOCUMENTS: Readonly<Record<string, () => ReportDocument>> = {
  small: () => smallDocument(),
  score: () => scoreDocument(committeeScores(), committeeChecklist(), { language: 'fr' }),
  change: () => changeDocument(committeeChanges(), committeeChecklist(), { language: 'en' }),
  pictures: () =>
    smallDocument({
      blocks: [{ kind: 'heading', level: 1, text: 'Pictures', id: 'pictures' }, ...PICTURES],
    }),
  'long words': () =>
    smallDocument({
      title: HOSTILE.long.slice(0, 300),
      blocks: smallDocument().blocks.map((block) =>
        block.kind === 'table'
          ? { ...block, rows: [[{ text: HOSTILE.long }, { text: HOSTILE.long }]] }
          : block,
      ),
    }),
};

const SCREENS = [
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

const OTHER_SCREENS = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

describe.skipIf(!HAS_BROWSER)(`who can read a page${WHY_SKIPPED}`, () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  /** What of the rules for accessible pages a document does not keep, with all its parts open. */
  async function violations(
    document: ReportDocument,
    { width, colorScheme }: (typeof SCREENS | typeof OTHER_SCREENS)[number],
  ): Promise<string[]> {
    const viewport = { width, height: 800 };
    const { page } = await workplace.open(document, { viewport, colorScheme, bypassCSP: true });
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
    // All of it at once: what is far away is not looked at otherwise.
    await page.addStyleTag({ content: 'section { content-visibility: visible !important }' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.addScriptTag({ content: axe.source });
    const found: axe.AxeResults = await page.evaluate(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
    );
    await page.close();
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  }

  describe.each(Object.entries(DOCUMENTS))('%s', (_, build) => {
    test.each(SCREENS)('at $width pixels, $colorScheme', async (screen) => {
      expect(await violations(build(), screen)).toEqual([]);
    });
  });

  test.each(OTHER_SCREENS)('a small page at $width pixels, $colorScheme', async (screen) => {
    expect(await violations(smallDocument(), screen)).toEqual([]);
  });

  test('the keyboard alone reaches the report, the filters and the figures', async () => {
    const { page } = await workplace.open(smallDocument());
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the report');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    await page.locator('#overview').getByRole('button', { name: '72.5' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });
});
