import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
});
afterEach(() => workshop.close());

const OURS = ['-c', 'who-does-what.yaml'];

const CASES: Readonly<Record<string, readonly string[]>> = {
  robustness: ['robustness', 'survey.csv', ...OURS, '--organisation', 'sector', '--draws', '100'],
  'robustness-one-mechanism': [
    'robustness',
    'survey.csv',
    ...OURS,
    '--mechanism',
    'Kivu WASH cluster',
    '--round',
    'baseline',
    '--draws',
    '100',
    '--seed',
    '7',
  ],
  'robustness-fail-on': [
    'robustness',
    'survey.csv',
    ...OURS,
    '--fail-on',
    'aggregation',
    '--format',
    'csv:robustness.csv',
  ],
  'robustness-no-organisation': ['robustness', 'survey.csv', ...OURS, '--fail-on', 'leave-out-organisation'],
  'robustness-unknown-column': ['robustness', 'survey.csv', ...OURS, '--organisation', 'organization'],
  'help-robustness': ['robustness', '--help'],
};

describe('robustness', () => {
  for (const [name, args] of Object.entries(CASES)) {
    it(name, async () => {
      expectGolden(name, args, await workshop.run(args));
    });
  }

  it('gives the same bytes for the same seed, and other draws for another', async () => {
    const args = (seed: string) => ['robustness', 'survey.csv', ...OURS, '--format', 'json', '--seed', seed];
    const first = await workshop.run(args('1'));
    expect((await workshop.run(args('1'))).stdout).toBe(first.stdout);
    const plain = await workshop.run(['robustness', 'survey.csv', ...OURS, '--format', 'json']);
    expect(plain.stdout).toBe(first.stdout);
    expect((await workshop.run(args('2'))).stdout).not.toBe(first.stdout);
  });

  it('ends with 0 where the bands hold in all variations asked for', async () => {
    const one = ['--mechanism', 'Kasai health cluster', '-q'];
    const args = ['robustness', 'survey.csv', ...OURS, '--fail-on', 'equal-weights', ...one];
    const { exitCode, stderr } = await workshop.run(args);
    expect([exitCode, stderr]).toEqual([0, '']);
  });
});
