import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
});
afterEach(() => workshop.close());

const OURS = ['-c', 'who-does-what.yaml'];
const SHORT = ['--variant', 'short', '--mechanism', 'Kasai health cluster'];

const CASES: Readonly<Record<string, readonly string[]>> = {
  check: ['check', 'survey.csv', ...OURS],
  'check-json': ['check', 'baseline.csv', ...OURS, '--round', 'baseline', '--format', 'json'],
  score: ['score', 'survey.csv', ...OURS],
  'score-one-mechanism': [
    'score',
    'survey.csv',
    ...OURS,
    '--mechanism',
    'Kivu WASH cluster',
    '--round',
    'baseline',
  ],
  'score-json': ['score', 'baseline.csv', ...OURS, ...SHORT, '--format', 'json'],
  'score-files': [
    'score',
    'survey.csv',
    ...OURS,
    '-o',
    'report.md',
    '-o',
    'scores.csv',
    '--format',
    'json:result.json',
  ],
  'score-invited-by-sector': [
    'score',
    'survey.csv',
    ...OURS,
    '--invited',
    'invited.csv',
    '--by',
    'sector',
    '--min-cell',
    '2',
    '--date',
    '2026-03-31',
    '--format',
    'md',
  ],
  'score-french': ['score', 'baseline.csv', ...OURS, '--language', 'fr', '--format', 'md'],
  'score-csv': ['score', 'survey.csv', ...OURS, ...SHORT, '--format', 'csv'],
  'score-shipped-checklist': ['score', 'survey.csv', '-c', 'district-committee'],
  compare: ['compare', 'baseline.csv', 'follow-up.csv', ...OURS],
  'compare-one-file': [
    'compare',
    'survey.csv',
    ...OURS,
    '--from',
    'baseline',
    '--to',
    'follow-up',
    '--format',
    'csv',
  ],
  'compare-json': ['compare', 'baseline.csv', 'follow-up.csv', ...OURS, ...SHORT, '--format', 'json'],
  'compare-files': [
    'compare',
    'baseline.csv',
    'follow-up.csv',
    ...OURS,
    '-o',
    'report.md',
    '-o',
    'change.csv',
    '--quiet',
  ],
  'explain-overall': [
    'explain',
    'survey.csv',
    ...OURS,
    '--mechanism',
    'Kivu WASH cluster',
    '--round',
    'baseline',
  ],
  'explain-domain': ['explain', 'survey.csv', ...OURS, '--mechanism', 'Kivu WASH cluster', 'mapping'],
  'explain-item-json': [
    'explain',
    'survey.csv',
    ...OURS,
    '--mechanism',
    'Kasai health cluster',
    'gaps-decided',
    '--format',
    'json',
  ],
  checklists: ['checklists'],
  'checklists-show': ['checklists', 'show', 'who-does-what.yaml'],
  'checklists-show-json': ['checklists', 'show', 'who-does-what.yaml', '--format', 'json'],
  'checklists-lint': ['checklists', 'lint', 'who-does-what.yaml'],
  'checklists-copy': ['checklists', 'copy', 'district-committee', 'ours.yaml'],
};

describe('commands', () => {
  for (const [name, args] of Object.entries(CASES)) {
    it(name, async () => {
      expectGolden(name, args, await workshop.run(args));
    });
  }

  it('gives the same bytes the second time', async () => {
    const args = [
      'compare',
      'baseline.csv',
      'follow-up.csv',
      ...OURS,
      '-o',
      'report.md',
      '-o',
      'change.csv',
      '--format',
      'json',
    ];
    const first = await workshop.run(args);
    const second = await workshop.run(args);
    expect(second.stdout).toBe(first.stdout);
    expect(first.written.size).toBe(2);
    expect(second.written.size).toBe(0);
  });
});
