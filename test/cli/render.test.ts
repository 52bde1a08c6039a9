import { describe, expect, it } from 'vitest';
import type { CliProcess } from '../../src/cli/process.ts';
import { render } from '../../src/cli/render.ts';
import { createSession } from '../../src/cli/session.ts';
import type { ReportOptions } from '../../src/report/context.ts';
import type { Format, Report } from '../../src/report/writers.ts';

const STREAM = { write: () => true, on: () => {} };
const PROCESS: CliProcess = {
  argv: [],
  env: {},
  stdin: (async function* () {})(),
  stdout: STREAM,
  stderr: STREAM,
};
const SESSION = createSession(PROCESS, { color: false, input: false });

/** Renders a report for these targets and tells with which options its document was built. */
async function buildsFor(...targets: readonly (readonly [Format, string | null])[]) {
  const builds: ReportOptions[] = [];
  const report: Report = {
    document: (options) => {
      builds.push(options);
      const details = options.details ?? 'all';
      return { language: 'en', title: `Scores, ${details}`, subtitle: null, blocks: [] };
    },
    csv: null,
    json: {},
  };
  const look = { language: 'en', details: false, explain: () => null };
  const outputs = await render(
    SESSION,
    targets.map(([format, file]) => ({ format, file })),
    look,
    report,
  );
  return { builds, texts: outputs.map(({ pieces }) => [...pieces].join('')) };
}

describe('several outputs of one report', () => {
  it('build its document once', async () => {
    const { builds, texts } = await buildsFor(['md', 'a.md'], ['html', 'a.html'], ['github', null]);
    expect(builds).toHaveLength(1);
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text.includes('Scores, all'))).toBe(true);
  });

  it('build another for a terminal, which shows the main things only', async () => {
    const { builds, texts } = await buildsFor(['md', 'a.md'], ['terminal', null]);
    expect(builds.map(({ details = 'all' }) => details).sort()).toEqual(['all', 'few']);
    expect(texts[0]).toContain('Scores, all');
    expect(texts[1]).toContain('Scores, few');
  });

  it('build another for a text file, which names no command lines', async () => {
    const { builds } = await buildsFor(['md', 'a.md'], ['terminal', 'a.txt']);
    expect(builds.map(({ explain }) => explain !== undefined).sort()).toEqual([false, true]);
  });
});
