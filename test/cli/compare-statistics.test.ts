import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeResult } from '../../src/change/types.ts';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('council');
});
afterEach(() => workshop.close());

const COMPARE = ['compare', 'survey.csv', '-c', 'council.yaml'];

const CASES: Readonly<Record<string, readonly string[]>> = {
  'compare-linked': [...COMPARE, '--quiet'],
  'compare-clusters': [...COMPARE, '--cluster', 'organisation', '--quiet'],
  'compare-members': [...COMPARE, '--invited', 'members.csv', '--quiet', '--language', 'fr'],
  'compare-unknown-cluster': [...COMPARE, '--cluster', 'organization'],
  'compare-too-few-resamples': [...COMPARE, '--bootstrap', '100'],
};

describe('compare with statistics', () => {
  it.each(Object.keys(CASES))('%s', async (name) => {
    const args = CASES[name] ?? [];
    await expectGolden(name, args, await workshop.run(args));
  });

  const result = async (...args: readonly string[]): Promise<ChangeResult> => {
    const ran = await workshop.run([...COMPARE, ...args, '--format', 'json']);
    return JSON.parse(ran.stdout);
  };

  it('leaves the round that looks back out of the two, and compares it beside them', async () => {
    const { rounds, retrospective } = await result();
    expect(rounds).toEqual({ from: 'baseline', to: 'follow-up' });
    expect(retrospective?.round).toBe('retrospective-baseline');
    expect(retrospective?.shifts[0]?.overall.n).toMatchObject({ paired: 9 });
  });

  it('compares the round that looks back itself where it is named', async () => {
    const named = await result('--from', 'retrospective-baseline', '--to', 'follow-up');
    expect(named.rounds.from).toBe('retrospective-baseline');
    expect(named.retrospective).toBeNull();
  });

  it('takes weights from the column that is named', async () => {
    expect((await result()).inference.weighted).toBe(false);
    const { inference, changes } = await result('--weight', 'stands_for');
    expect(inference.weighted).toBe(true);
    // Pairs m01 to m10, of which m01, m05 and m09 weigh 2: (13)² / (3·4 + 7)
    expect(changes[0]?.overall.n.effective).toBeCloseTo(169 / 19, 10);
  });

  it('counts clusters as units', async () => {
    const { changes } = await result('--cluster', 'organisation');
    expect(changes[0]?.overall).toMatchObject({
      caution: 'very-small',
      n: { paired: 10, clusters: 5, units: 5 },
      interval: { method: 'linearised-t', df: 4 },
    });
  });

  it('narrows intervals by the list of members', async () => {
    const wide = (await result()).changes[0]?.overall.interval;
    const narrow = (await result('--invited', 'members.csv')).changes[0]?.overall.interval;
    expect(narrow?.finitePopulation).toBe(true);
    // √(1 − 10/15)
    expect((narrow?.standardError ?? 0) / (wide?.standardError ?? 1)).toBeCloseTo(Math.sqrt(1 / 3), 10);
  });

  it('prints no id of a respondent, in no format', async () => {
    const ran = await workshop.run([
      ...COMPARE,
      '--invited',
      'members.csv',
      ...['json:a.json', 'md:a.md', 'csv:a.csv'].flatMap((format) => ['--format', format]),
    ]);
    expect(ran.exitCode).toBe(0);
    for (const text of [...ran.written.values(), ran.stdout, ran.stderr])
      expect(text).not.toMatch(/\bm\d\d\b/);
  });
});
