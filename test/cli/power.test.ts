import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberValue, percentValue } from '../../src/cli/values.ts';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop('who-does-what');
});
afterAll(() => workshop.close());

const CASES: Readonly<Record<string, readonly string[]>> = {
  'help-power': ['power', '--help'],
  power: ['power', '--change', '10', '--sd', '15'],
  'power-json': ['power', '--n', '12', '--sd', '15', '--members', '40', '--format', 'json'],
  'power-csv': ['power', '--change', '10', '--sd', '18', '--correlation', '0.6', '--format', 'csv'],
  'power-table': ['power', '--confidence', '99'],
  'power-too-many-for-the-list': ['power', '--n', '30', '--members', '20'],
  'power-partial-cluster': ['power', '--n', '42', '--cluster-size', '8', '--icc', '0.1'],
  'power-icc-alone': ['power', '--change', '10', '--sd', '15', '--icc', '0.1'],
  'power-correlation-alone': ['power', '--correlation', '0.5'],
  'power-share-for-percent': ['power', '--power', '0.8'],
};

describe('coordkit power', () => {
  for (const [name, args] of Object.entries(CASES)) {
    it(name, async () => {
      expectGolden(name, args, await workshop.run(args));
    });
  }

  it('writes every format to a file', async () => {
    const files = ['plan.md', 'plan.csv', 'plan.json', 'plan.txt'];
    const ran = await workshop.run([
      'power',
      '--change',
      '10',
      '--sd',
      '15',
      ...files.flatMap((file) => ['-o', file]),
    ]);
    expect(ran.exitCode).toBe(0);
    expect([...ran.written.keys()].sort()).toEqual([...files].sort());
    expect(JSON.parse(ran.written.get('plan.json') ?? '')).toMatchObject({ kind: 'power' });
  });

  it('asks for nothing: no data, no checklist', async () => {
    const ran = await workshop.run(['power', '--n', '10', '--quiet', '--language', 'fr-CA']);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ran.stdout).toContain('Combien de répondants');
  });

  it.each([
    ['--change', '0'],
    ['--change', '101'],
    ['--sd', '-3'],
    ['--n', '2.5'],
    ['--confidence', '100'],
    ['--attrition', '100'],
    ['--icc', '15'],
    ['--cluster-size', '1'],
    ['--correlation', '1'],
  ])('refuses %s %s', async (option, value) => {
    const ran = await workshop.run(['power', option, value]);
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('Give ');
  });

  it('takes no data', async () => {
    expect((await workshop.run(['power', 'survey.csv'])).exitCode).toBe(2);
  });

  it('refuses a list with clusters', async () => {
    const args = ['power', '--cluster-size', '30', '--icc', '0.1', '--members', '200'];
    expect((await workshop.run(args)).stderr).toContain('--members does not go with --cluster-size');
  });

  it('computes with every pair of ends that it accepts', async () => {
    const args = [
      '--power',
      '99',
      '--confidence',
      '99.9',
      '--attrition',
      '90',
      '--members',
      '1',
      '--format',
      'json',
    ];
    const runs = [
      ['--power', '50', '--confidence', '80', '--change', '100', '--sd', '0.001'],
      [...args, '--change', '0.001', '--sd', '100'],
      ['--n', '1000000', '--sd', '100', '--cluster-size', '10000', '--icc', '1'],
      ['--correlation', '-1', '--sd', '100', '--n', '1'],
    ];
    for (const each of runs) expect((await workshop.run(['power', ...each])).exitCode).toBe(0);
  });
});

describe('values of its options', () => {
  it('are numbers with a point', () => {
    const read = numberValue((value) => value > 0, 'Give a number above 0.');
    expect([read('10'), read('.5'), read('0.125')]).toEqual([10, 0.5, 0.125]);
    expect(() => read('0,5')).toThrow('Write decimals with a point.');
    for (const wrong of ['', ' 1', '1e3', '0x10', 'Infinity', 'NaN', '1.', '-1'])
      expect(() => read(wrong)).toThrow('Give a number above 0.');
  });

  it('are percent, never shares', () => {
    const read = percentValue(0, 90);
    expect([read('0'), read('20'), read('12.5')]).toEqual([0, 20, 12.5]);
    expect(() => read('0.2')).toThrow('not a share');
    expect(() => read('91')).toThrow('from 0 to 90');
  });
});
