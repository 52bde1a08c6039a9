// How a page opens, scrolls and filters in a Chromium: node bench/open-report.js FILE.html [CHROMIUM]
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { printTable } from './table.js';

const [file, executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const RUNS = 5;
const STEPS = 40;

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const runs = [];
for (let run = 0; run < RUNS; run++) runs.push(await openOnce());
await browser.close();
printTable(
  ['', `median of ${RUNS} ms`],
  Object.keys(runs[0]).map((name) => [name, medianOf(runs.map((each) => each[name])).toFixed(0)]),
);

async function openOnce() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    globalThis.longest = 0;
    const note = (list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration);
    };
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(pathToFileURL(path.resolve(file)).href);
  await page.waitForTimeout(1500);
  const opened = await page.evaluate(openingTimes);
  const scrolled = await page.evaluate(scrollTimes, STEPS);
  const typed = await filterTimes(page);
  await page.close();
  return {
    ...opened,
    'a step of scrolling': medianOf(scrolled),
    'longest step': Math.max(...scrolled),
    'a key in a filter': medianOf(typed),
    'longest key': Math.max(...typed),
  };
}

/** Runs in the page. */
function openingTimes() {
  const [whole] = performance.getEntriesByType('navigation');
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  return {
    'first paint': painted.startTime,
    DOMContentLoaded: whole.domContentLoadedEventEnd,
    load: whole.loadEventEnd,
    'longest task': globalThis.longest,
  };
}

/** Runs in the page: down to its end in so many steps, each until the second frame behind it. */
async function scrollTimes(steps) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [];
  for (let step = 1; step <= steps; step++) {
    const start = performance.now();
    scrollTo(0, (document.documentElement.scrollHeight * step) / steps);
    await frame();
    await frame();
    times.push(performance.now() - start);
  }
  return times;
}

async function filterTimes(page) {
  const filter = page.locator('input.filter').first();
  await filter.scrollIntoViewIfNeeded();
  const times = [];
  for (const key of 'committee 17') times.push(await filter.evaluate(typeKey, key));
  return times;
}

/** Runs in the page: until what a key brings about is drawn. */
async function typeKey(input, key) {
  const start = performance.now();
  input.value += key;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

function medianOf(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
