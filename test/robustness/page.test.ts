import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../cli/run-cli.ts';

const PAGE = readFileSync(new URL('../../docs/robustness.md', import.meta.url), 'utf8');
const EXCERPTS = [...PAGE.matchAll(/```text\n([\s\S]*?)\n```/g)].map(([, text]) => text ?? '');

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('../../samples/district-committees');
});
afterEach(() => workshop.close());

describe('the page on robustness', () => {
  it('shows what the command prints on the sample, line for line', async () => {
    const { exitCode, stdout } = await workshop.run([
      ...['robustness', 'follow-up.csv', '-c', 'district-committee', '--organisation', 'sector'],
      ...['--details', '--width', '80'],
    ]);
    expect(exitCode).toBe(0);
    expect(EXCERPTS).toHaveLength(3);
    const printed = stdout.replaceAll('\u00a0', ' ');
    for (const excerpt of EXCERPTS) expect(printed).toContain(excerpt);
  });
});
