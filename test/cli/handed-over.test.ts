import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

let workshop: Workshop;
const at = (name: string) => path.join(workshop.folder, name);
beforeEach(() => {
  workshop = openWorkshop('../../samples/district-committees');
});
afterEach(() => workshop.close());

const DATA = ['follow-up.csv', '-c', 'district-committee', '--mechanism', 'Driftwood'];
const SCORE = ['score', ...DATA];
const BOTH = ['compare', 'baseline.csv', 'follow-up.csv', '-c', 'district-committee'];

/** What somebody wrote in the sample, beside an answer and to the question on obstacles. */
const WRITTEN = [
  'nobody has a copy at hand',
  'The list of decisions is now read out at each meeting',
  'Signed by the head of the district',
  'Too few of us come prepared',
];

describe('--template', () => {
  it('puts the words of the organisation on the cover', async () => {
    const ran = await workshop.run([...SCORE, '--template', 'template.yaml', '-o', 'r.md', '-o', 'r.html']);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).not.toMatch(/template|colour|logo/i);
    const markdown = readFileSync(at('r.md'), 'utf8');
    expect(markdown).toMatch(/^# How our district committees work together\n/);
    for (const text of [
      'Lakeshore Council for Children',
      '**Period**: March 2026',
      'two district social welfare officers',
    ])
      expect(markdown).toContain(text);
  });

  it('says all that is wrong with it, and writes nothing', async () => {
    writeFileSync(
      at('ours.yaml'),
      'organization: Ours\ncolours:\n  accent: #005f73\ncover:\n  collected: fax\n  validation: { useful: perhaps }\n',
    );
    const args = [...SCORE, '--template', 'ours.yaml', '-o', 'r.md'];
    expectGolden('template-errors', args, await workshop.run(args));
  });

  it('warns of colours that cannot be read, and goes on', async () => {
    writeFileSync(at('ours.yaml'), 'colours: { accent: "#bbbbbb", bands: { good: "#c3e2be" } }\n');
    const ran = await workshop.run([...SCORE, '--template', 'ours.yaml', '--format', 'json']);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('#bbbbbb on white has a contrast of 1.9 to 1');
    expect(ran.stderr).toContain('has no band of that name');
    // What an organisation's colours are like is nothing that readers of the report have to know.
    expect(ran.stdout).not.toContain('contrast');
  });

  it.each([
    ['a template that is not there', 'nowhere.yaml', null, 'nowhere.yaml does not exist'],
    ['a logo that is not there', 'ours.yaml', 'logo: nowhere.png', 'nowhere.png does not exist'],
    ['a logo that is no picture', 'ours.yaml', 'logo: invited.csv', 'invited.csv is no PNG, JPEG or SVG'],
    ['a logo on the web', 'ours.yaml', 'logo: https://example.org/logo.png', 'logo.png does not exist'],
    ['a logo that is a folder', 'ours.yaml', 'logo: .', '. is a folder'],
  ])('%s is told', async (_, name, yaml, message) => {
    if (yaml !== null) writeFileSync(at('ours.yaml'), yaml);
    const ran = await workshop.run([...SCORE, '--template', name, '-o', 'r.md']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain(message);
    expect(ran.written.size).toBe(0);
  });

  it('takes the logo from beside the template, not from where the command runs', async () => {
    mkdirSync(at('house'));
    writeFileSync(at('house/ours.yaml'), 'logo: mark.svg\n');
    writeFileSync(at('house/mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
    const ran = await workshop.run([...SCORE, '--template', 'house/ours.yaml', '-o', 'r.md']);
    expect(ran.exitCode).toBe(0);
  });

  it.each(['template.yaml', 'logo.svg'])('is not overwritten, nor is its logo: %s', async (file) => {
    const ran = await workshop.run([...SCORE, '--template', 'template.yaml', '--format', `md:${file}`]);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('the command uses that file already');
  });

  it('a logo of more than 1 MB is refused', async () => {
    writeFileSync(at('ours.yaml'), 'logo: big.png\n');
    writeFileSync(at('big.png'), Buffer.alloc(1_000_001));
    const ran = await workshop.run([...SCORE, '--template', 'ours.yaml']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('big.png has more than 1 MB');
  });
});

describe('--comments', () => {
  const outputs = ['md', 'html', 'csv', 'json', 'txt'].flatMap((ending) => ['-o', `report.${ending}`]);

  it('is needed for any word that respondents wrote to come out, in any format', async () => {
    const ran = await workshop.run([...BOTH, ...outputs]);
    const everything = [...ran.written.values(), ran.stderr].join('\n');
    for (const text of WRITTEN) expect(everything).not.toContain(text);
    expect(ran.written.get('report.md')).toContain('not shown (--comments shows');
  });

  it('shows them in the report and the JSON result, and no id of a respondent', async () => {
    const ran = await workshop.run([...BOTH, '--comments', ...outputs]);
    for (const name of ['report.md', 'report.txt', 'report.json']) {
      const text = (ran.written.get(name) ?? '').replace(/\s+/g, ' ');
      for (const written of WRITTEN) expect(text, `${name}: ${written}`).toContain(written);
      expect(text).not.toMatch(/R-\d{4}/);
    }
    expect(ran.written.get('report.csv')).not.toContain(WRITTEN[0]);
  });
});

describe('--format github', () => {
  it('needs a summary to add to', async () => {
    const args = [...SCORE, '--format', 'github'];
    expectGolden('github-no-summary', args, await workshop.run(args));
    const empty = await workshop.run(args, { env: { GITHUB_STEP_SUMMARY: '' } });
    expect(empty.exitCode).toBe(2);
  });

  it('adds to what other steps have written, and prints nothing', async () => {
    writeFileSync(at('step.md'), '# Tests\n');
    const env = { GITHUB_STEP_SUMMARY: at('step.md') };
    const ran = await workshop.run([...SCORE, '--format', 'github'], { env });
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('Added to the summary of the step');
    const text = readFileSync(at('step.md'), 'utf8');
    expect(text).toMatch(/^# Tests\n\n\n# District coordination committee\n\nScores\n\n## Summary\n/);
    await workshop.run([...SCORE, '--format', 'github'], { env });
    expect(readFileSync(at('step.md'), 'utf8').length).toBe(2 * text.length - '# Tests\n'.length);
  });

  it('goes with other outputs, and never over the limit', async () => {
    writeFileSync(at('step.md'), `${'x'.repeat(1_000_000)}\n`);
    const env = { GITHUB_STEP_SUMMARY: at('step.md') };
    const ran = await workshop.run([...BOTH, '--format', 'github', '-o', 'r.md'], { env });
    expect(ran.exitCode).toBe(0);
    expect([...ran.written.keys()].sort()).toEqual(['r.md', 'step.md']);
    const text = readFileSync(at('step.md'));
    expect(text.length).toBeGreaterThan(1_000_500);
    expect(text.length).toBeLessThanOrEqual(1024 * 1024);
    expect(text.toString()).toMatch(/> The report ends here[^\n]*\n$/);
  });

  it('writes a file of its own where one is named', async () => {
    const ran = await workshop.run([...SCORE, '--format', 'github:summary.md']);
    expect(ran.exitCode).toBe(0);
    expect(ran.written.get('summary.md')).toMatch(/^# District coordination committee\n/);
  });

  it('says where the summary cannot be written, and writes nothing else', async () => {
    const env = { GITHUB_STEP_SUMMARY: at('nowhere/step.md') };
    const ran = await workshop.run([...SCORE, '--format', 'github', '-o', 'r.md'], { env });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('its folder does not exist');
    expect(ran.written.size).toBe(0);
    rmSync(at('r.md'), { force: true });
  });
});
