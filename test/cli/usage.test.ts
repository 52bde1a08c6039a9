import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop('who-does-what');
});
afterAll(() => workshop.close());

const CASES: Readonly<Record<string, readonly string[]>> = {
  bare: [],
  version: ['--version'],
  help: ['--help'],
  'help-score': ['help', 'score'],
  'help-compare': ['compare', '--help'],
  'help-checklists': ['checklists', '--help'],
  'usage-unknown-command': ['scroe', 'survey.csv'],
  'usage-unknown-checklists-command': ['checklists', 'shwo'],
  'usage-unknown-option': ['score', 'survey.csv', '-c', 'who-does-what.yaml', '--fromat', 'json'],
  'usage-unknown-format': ['score', 'survey.csv', '-c', 'who-does-what.yaml', '--format', 'jsn'],
  'usage-unknown-ending': ['score', 'survey.csv', '-c', 'who-does-what.yaml', '-o', 'report.docx'],
  'usage-no-data': ['score', '-c', 'who-does-what.yaml'],
  'usage-no-checklist': ['score', 'survey.csv'],
  'usage-two-checklists': ['score', 'survey.csv', '-c', 'who-does-what.yaml', '-c', 'ccm-performance'],
  'usage-two-formats-printed': [
    'score',
    'survey.csv',
    '-c',
    'who-does-what.yaml',
    '--format',
    'json',
    '--format',
    'md',
  ],
  'usage-no-such-day': ['score', 'survey.csv', '-c', 'who-does-what.yaml', '--date', '2026-02-29'],
  'usage-threshold-not-points': ['score', 'survey.csv', '-c', 'who-does-what.yaml', '--fail-under', '101'],
  'usage-column-without-header': [
    'score',
    'survey.csv',
    '-c',
    'who-does-what.yaml',
    '--column',
    'map-exists',
  ],
  'usage-standard-input-twice': ['compare', '-', '-', '-c', 'who-does-what.yaml'],
};

describe('what is typed', () => {
  for (const [name, args] of Object.entries(CASES)) {
    it(name, async () => {
      expectGolden(name, args, await workshop.run(args));
    });
  }

  it('gives 0 for help and 2 for what it does not understand', async () => {
    const codes = await Promise.all(
      [[], ['--help'], ['help', 'score'], ['scroe'], ['score', '--nope']].map((args) => workshop.run(args)),
    );
    expect(codes.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 2, 2]);
  });
});
