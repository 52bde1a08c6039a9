import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/document.ts';
import { smallDocument } from '../helpers/small-document.ts';
import { HAS_BROWSER, type Opened, openWorkplace, WHY_SKIPPED, type Workplace } from './browser.ts';

describe.skipIf(!HAS_BROWSER)(`a page in a browser${WHY_SKIPPED}`, () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  const ITEMS = '#mechanism-Amber-items';

  /** Texts of the cells of a column that are on the screen. */
  function column({ page }: Opened, table: string, place: number): Promise<string[]> {
    return page.locator(`${table} tbody tr:visible > :nth-child(${place})`).allTextContents();
  }

  test('complains of nothing and asks for nothing', async () => {
    const opened = await workplace.open(smallDocument());
    await opened.page.getByRole('button', { name: 'Dark' }).click();
    await opened.page.getByText('Show “Problems”').click();
    await opened.page.pdf();
    expect(opened.complaints).toEqual([]);
  });

  describe('tables', () => {
    test('sort by a column: up, down, as written; heads and totals stay', async () => {
      const opened = await workplace.open(smallDocument());
      const head = opened.page.locator(`${ITEMS} thead th`).nth(1);
      const written = await column(opened, ITEMS, 2);
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(await column(opened, ITEMS, 2)).toEqual(
        ['', '0.0', '9.0', '25.5', '50.0', '75.0', '100.0', 'no data'].concat([
          '',
          '5.0',
          '10.0',
          '30.0',
          '45.0',
          '60.0',
          '90.0',
          'no data',
        ]),
      );
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect((await column(opened, ITEMS, 2)).slice(0, 8)).toEqual([
        '',
        '100.0',
        '75.0',
        '50.0',
        '25.5',
        '9.0',
        '0.0',
        'no data',
      ]);
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBeNull();
      expect(await column(opened, ITEMS, 2)).toEqual(written);
    });

    test('sort by words too, one column at a time', async () => {
      const opened = await workplace.open(smallDocument());
      const heads = opened.page.locator(`${ITEMS} thead th`);
      await heads.nth(1).getByRole('button').click();
      for (const _ of [1, 2]) await heads.nth(0).getByRole('button').click();
      expect(await opened.page.locator(`${ITEMS} [aria-sort]`).count()).toBe(1);
      expect((await column(opened, ITEMS, 1)).slice(0, 3)).toEqual([
        'Meetings',
        'Meetings, last item',
        'Meetings, item 6',
      ]);
    });

    test('show the rows that hold what is typed, under the heads of their groups', async () => {
      const opened = await workplace.open(smallDocument());
      const filter = opened.page.locator(`${ITEMS} input`);
      await filter.fill('REUNIONS elargies, item 2');
      expect(await column(opened, ITEMS, 1)).toEqual(['Réunions élargies', 'Réunions élargies, item 2']);
      expect(await opened.page.locator(`${ITEMS} output`).textContent()).toBe('2 of 16 rows');
      await filter.fill('nothing like it');
      expect(await opened.page.locator(`${ITEMS} output`).textContent()).toBe('0 of 16 rows');
      await filter.fill('');
      expect(await column(opened, ITEMS, 1)).toHaveLength(16);
      expect(await opened.page.locator('#overview input').count()).toBe(0);
    });

    test('whose rows go on below stay as written, and are found as one', async () => {
      const name = (text: string) => ({ text });
      const rows = ['Amber', '', '', 'Briar', '', '', 'Cloud', '', '', 'Dale', '', ''].map((item, index) => [
        name(item),
        name(`answer ${index}`),
      ]);
      const columns = ['Item', 'Answers'].map((label) => ({ label, align: 'left' as const }));
      const table = { kind: 'table', id: 'annex', caption: 'Annex', columns, rows, notes: [] } as const;
      const opened = await workplace.open(smallDocument({ blocks: [table] }));
      expect(await opened.page.locator('#annex thead button').count()).toBe(0);
      await opened.page.locator('#annex input').fill('answer 4');
      expect(await column(opened, '#annex', 1)).toEqual(['Briar', '', '']);
    });

    test('say what is behind a figure', async () => {
      const { page } = await workplace.open(smallDocument());
      await page.locator('#overview').getByRole('button', { name: '72.5' }).click();
      const dialog = page.getByRole('dialog', { name: 'Where this figure comes from' });
      expect(await dialog.locator('.figure').textContent()).toBe('Amber · Score 72.5');
      expect(await dialog.locator('dl > div').allTextContents()).toEqual(['Respondents12']);
      expect(await dialog.locator('code').textContent()).toBe(
        'coordkit explain survey.csv -c x --mechanism Amber',
      );
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      await page.locator('#overview').getByRole('button', { name: 'no data' }).click();
      expect(await dialog.locator('dd').allTextContents()).toEqual(['0', 'nobody answered']);
      await dialog.getByRole('button').click();
      expect(await dialog.isVisible()).toBe(false);
    });
  });

  describe('one mechanism alone', () => {
    test('hides the sections, rows, bars and entries of the others', async () => {
      const opened = await workplace.open(smallDocument());
      const { page } = opened;
      await page.getByLabel('Mechanism', { exact: true }).selectOption('Briar');
      expect(await page.locator('h3:visible').allTextContents()).toEqual(['Briar']);
      expect(await column(opened, '#overview', 1)).toEqual(['Briar', 'All']);
      expect(await page.locator('.bars li:visible').count()).toBe(1);
      expect(await page.locator('nav a:visible', { hasText: 'Amber' }).count()).toBe(0);
      expect(await page.locator('.controls output').textContent()).toBe('Briar: other mechanisms are hidden');
    });

    test('ends where a link leads to another', async () => {
      const { page } = await workplace.open(smallDocument());
      await page.getByLabel('Mechanism', { exact: true }).selectOption('Briar');
      await page.evaluate('location.hash = "mechanism-Amber-items"');
      await page.locator(ITEMS).waitFor();
      expect(await page.getByLabel('Mechanism', { exact: true }).inputValue()).toBe('');
    });
  });

  describe('links', () => {
    test('open what is folded', async () => {
      const { page } = await workplace.open(smallDocument());
      const folded = page.getByText('Cloud stands in the baseline alone.');
      expect(await folded.isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Warning: a mechanism in one round only' }).click();
      expect(await folded.isVisible()).toBe(true);
    });

    test('lead there from outside', async () => {
      const { page } = await workplace.open(smallDocument(), { hash: '#problem-one' });
      expect(await page.getByText('Cloud stands in the baseline alone.').isVisible()).toBe(true);
      const { page: other } = await workplace.open(smallDocument(), { hash: '#problems' });
      expect(await other.getByText('One warning.').isVisible()).toBe(true);
      const { complaints } = await workplace.open(smallDocument(), { hash: '#%E0%A4%A' });
      expect(complaints).toEqual([]);
    });

    test('lead from a row to the section on its mechanism', async () => {
      const { page } = await workplace.open(smallDocument());
      await page.locator('#overview').getByRole('link', { name: 'Briar' }).click();
      expect(new URL(page.url()).hash).toBe('#mechanism-Briar');
    });
  });

  describe('dark and light', () => {
    const background = 'getComputedStyle(document.documentElement).backgroundColor';

    test('follow the system until the reader decides, also the next time', async () => {
      const { page } = await workplace.open(smallDocument(), { colorScheme: 'dark' });
      const button = page.getByRole('button', { name: 'Dark' });
      const dark = await page.evaluate(background);
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      await button.click();
      expect(await page.evaluate(background)).toBe('rgb(255, 255, 255)');
      // The browser keeps the choice in its own time, which a reload does not wait for.
      const openedAgain = () => page.reload().then(() => page.evaluate(background));
      await expect.poll(openedAgain, { timeout: 10_000 }).toBe('rgb(255, 255, 255)');
      await button.click();
      expect(await page.evaluate(background)).toBe(dark);
    });
  });

  describe('on paper', () => {
    test('everything is open, and nothing is to be clicked', async () => {
      const { page } = await workplace.open(smallDocument(), { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      expect(await page.getByText('Cloud stands in the baseline alone.').isVisible()).toBe(true);
      expect(await page.locator('nav:visible, select:visible, input:visible, summary:visible').count()).toBe(
        0,
      );
      expect(await page.getByRole('button', { name: 'Dark' }).isVisible()).toBe(false);
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      expect(await page.locator('details.fold[open]').count()).toBe(0);
    });

    test('what paper leaves out is named, and printed where a reader has unfolded it', async () => {
      const blocks: Block[] = [
        { kind: 'heading', level: 2, text: 'Amber', id: 'amber' },
        { kind: 'paragraph', text: 'In short.' },
        {
          kind: 'heading',
          level: 3,
          text: 'Amber: more',
          id: 'further',
          isFolded: true,
          isLeftOutOnPaper: true,
        },
        { kind: 'paragraph', text: 'For those who look it up.' },
      ];
      const { page } = await workplace.open(smallDocument({ blocks }));
      const inside = page.getByText('For those who look it up.');
      const instead = page.getByText('Not printed: “Amber: more”');
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await page.emulateMedia({ media: 'print' });
      expect([await inside.isVisible(), await instead.isVisible()]).toEqual([false, true]);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      await page.getByText('Show “Amber: more”').click();
      expect([await inside.isVisible(), await instead.isVisible()]).toEqual([true, false]);
      await page.emulateMedia({ media: 'print' });
      expect([await inside.isVisible(), await instead.isVisible()]).toEqual([true, false]);
    });

    test('the page is A4', async () => {
      const { page } = await workplace.open(smallDocument());
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      // Chromium rounds 210 × 297 mm to whole CSS pixels.
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    });
  });

  test('a report on 200 mechanisms opens, and answers while it is read', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `Committee ${index + 1}`);
    const small = smallDocument().blocks;
    const own = small.filter((block) => 'id' in block && block.id.startsWith('mechanism-Amber'));
    const blocks = names.flatMap((name, index) =>
      own.map((block): Block => {
        if (block.kind === 'heading') return { ...block, id: `m-${index}`, text: name, mechanism: name };
        return 'id' in block ? { ...block, id: `${block.id}-${index}` } : block;
      }),
    );
    const { page, complaints } = await workplace.open(smallDocument({ blocks: [...small, ...blocks] }));
    expect(complaints).toEqual([]);
    await page.getByLabel('Mechanism', { exact: true }).selectOption('Committee 150');
    const shown = page.locator('section[data-mechanism]:not(.other) > h3');
    expect(await shown.allTextContents()).toEqual(['Committee 150']);
    await page.evaluate('location.hash = "m-180"');
    const top = await page.locator('#m-180').evaluate((place) => place.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(40);
    // What is far away is not laid out: that is what keeps such a report quick.
    const first = 'getComputedStyle(document.querySelector("section.apart")).contentVisibility';
    expect(await page.evaluate(first)).toBe('auto');
  });

  test('without a script all of it is there, and no control that needs one', async () => {
    const { page } = await workplace.open(smallDocument(), { javaScriptEnabled: false });
    expect(await page.getByText('Cloud stands in the baseline alone.').isVisible()).toBe(true);
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Findings' }).isVisible()).toBe(true);
  });
});
