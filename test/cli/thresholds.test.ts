import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop('who-does-what');
});
afterAll(() => workshop.close());

/** Runs and gives what did not hold. */
async function missed(command: readonly string[], thresholds: readonly string[]) {
  const ran = await workshop.run([...command, '-c', 'who-does-what.yaml', '--format', 'json', ...thresholds]);
  const lines = ran.stderr.split('\n').filter((line) => line.startsWith('Did not hold: '));
  return { exitCode: ran.exitCode, lines: lines.map((line) => line.replace('Did not hold: ', '')) };
}

describe('thresholds of score', () => {
  const score = ['score', 'survey.csv'];

  it('hold where nothing is below', async () => {
    expect(await missed(score, ['--fail-under', '25'])).toEqual({ exitCode: 0, lines: [] });
  });

  it('name every mechanism that is below', async () => {
    expect(await missed(score, ['--fail-under', '55'])).toEqual({
      exitCode: 1,
      lines: [
        'Ituri shelter group, baseline: overall 52.8 is below 55',
        'Kivu WASH cluster, baseline: overall 25.0 is below 55',
      ],
    });
  });

  it('do not round a score up to what was asked for', async () => {
    const { lines } = await missed(score, ['--fail-under', '52.8', '--mechanism', 'Ituri shelter group']);
    expect(lines).toEqual(['Ituri shelter group, baseline: overall 52.77777777777778 is below 52.8']);
  });

  it('name the gate that was triggered', async () => {
    expect(await missed(score, ['--fail-on', 'gate'])).toEqual({
      exitCode: 1,
      lines: ['Kivu WASH cluster, baseline: gate no-map was triggered'],
    });
  });

  it('name the target that was not reached', async () => {
    const { lines } = await missed(score, ['--fail-on', 'target', '--round', 'follow-up']);
    expect(lines).toEqual(['Kasai health cluster, follow-up: overall 59.3 is below its target 60']);
  });

  it('are told even with --quiet', async () => {
    expect((await missed(score, ['--fail-on', 'gate', '--quiet'])).lines).toHaveLength(1);
  });
});

describe('thresholds of compare', () => {
  const compare = ['compare', 'baseline.csv', 'follow-up.csv'];

  it('look at the later round', async () => {
    expect(await missed(compare, ['--fail-under', '60', '--mechanism', 'Kivu WASH cluster'])).toMatchObject({
      exitCode: 0,
    });
    expect((await missed(compare, ['--fail-on', 'gate'])).exitCode).toBe(0);
  });

  it('name what fell, and by how much', async () => {
    expect(await missed(compare, ['--fail-on', 'drop'])).toEqual({
      exitCode: 1,
      lines: ['Kasai health cluster: overall fell by 11.1 points'],
    });
  });

  it('name what is not there any more', async () => {
    const { lines } = await missed(compare, ['--fail-on', 'not-scored', '--fail-on', 'target']);
    expect(lines).toEqual([
      'Ituri shelter group, follow-up: not in the data',
      'Kasai health cluster, follow-up: overall did not reach its target 60',
    ]);
  });
});
