import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const HAS_BROWSER = existsSync(CHROMIUM);
const SCORE = ['score', 'survey.csv', '-c', 'who-does-what.yaml'];

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop('who-does-what');
});
afterAll(() => workshop.close());

const before = process.env.CHROMIUM;
afterEach(() => {
  if (before === undefined) delete process.env.CHROMIUM;
  else process.env.CHROMIUM = before;
});

test('without a browser nothing is computed, and the message says what to do', async () => {
  process.env.CHROMIUM = '/nowhere/chromium';
  const ran = await workshop.run([...SCORE, '-o', 'report.pdf']);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('Cannot go on: No browser to make a PDF with');
  expect(ran.stderr).toContain('CHROMIUM names /nowhere/chromium, and there is no program of that name.');
  expect(ran.stderr).toMatch(/→ Install Chromium, Chrome or Edge, .* print it to a file\./);
  expect([...ran.written.keys()]).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a browser that makes no PDF stops everything', async () => {
  const broken = path.join(workshop.folder, 'broken-browser');
  writeFileSync(broken, '#!/bin/sh\nexit 1\n');
  chmodSync(broken, 0o755);
  process.env.CHROMIUM = broken;
  const ran = await workshop.run([...SCORE, '-o', 'report.pdf', '-o', 'report.md']);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('Cannot go on: The browser made no PDF');
  expect([...ran.written.keys()]).toEqual([]);
});

const why = HAS_BROWSER ? '' : ` (skipped: no Chromium at ${CHROMIUM}; name one in CHROMIUM)`;

describe.skipIf(!HAS_BROWSER)(`with a browser${why}`, () => {
  test('the page is printed, with the same bytes each time', async () => {
    process.env.CHROMIUM = CHROMIUM;
    const ran = await workshop.run([
      ...SCORE,
      '--format',
      'pdf:report.pdf',
      '-o',
      'again.pdf',
      '-o',
      'report.md',
    ]);
    expect(ran.stderr).toContain('Wrote report.pdf, again.pdf, report.md');
    expect(ran.exitCode).toBe(0);
    const pdf = ran.written.get('report.pdf') ?? '';
    expect(pdf).toMatch(/^%PDF-1\./);
    expect(pdf).toContain('/CreationDate (D:19800101000000');
    expect(ran.written.get('again.pdf')).toBe(pdf);
  });
});
