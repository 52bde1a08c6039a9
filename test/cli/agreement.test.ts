import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
  writeFileSync(path.join(workshop.folder, 'ratings.csv'), RATINGS.join('\n'));
});
afterEach(() => workshop.close());

const RATINGS = [
  'mechanism,round,respondent,role,map-exists,map-inputs,gaps-decided,decisions-followed',
  'Kivu,baseline,c1,coordinator,yes,4,3,4',
  'Kivu,baseline,p1,partner,no,1,2,0',
  'Kivu,baseline,p2,partner,no,2,2,0',
  'Kivu,baseline,p3,partner,yes,2,2,4',
  'Kivu,baseline,p4,partner,yes,3,2,4',
  'Kivu,baseline,p5,partner,yes,2,98,1',
  'Kivu,consensus,all,consensus,partly,2,3,2',
];

const SCORE = ['score', 'ratings.csv', '-c', 'who-does-what.yaml'];

async function resultOf(...further: string[]) {
  const ran = await workshop.run([...SCORE, '--format', 'json', ...further]);
  return { ...ran, result: JSON.parse(ran.stdout) };
}

describe('score --agreement', () => {
  it('adds agreement to the result, and nothing else', async () => {
    const { result: without } = await resultOf();
    const { result, exitCode } = await resultOf('--agreement');
    expect(exitCode).toBe(0);
    expect(without.agreement).toBeNull();
    expect({ ...result, agreement: null }).toEqual(without);
    expect(result.agreement.mechanisms).toMatchObject([
      { mechanism: 'Kivu', round: 'baseline', raters: 6, consensus: null },
      {
        mechanism: 'Kivu',
        round: 'consensus',
        raters: 0,
        consensus: { kind: 'round', round: 'baseline', raters: 6, common: 4 },
      },
    ]);
  });

  it('has the figures of the data', async () => {
    const { result } = await resultOf('--agreement');
    const [baseline] = result.agreement.mechanisms;
    // Answers 4 0 0 4 4 1: mean 13/6, s² = (49 − 6 · (13/6)²)/5 = 125/30, against 2.
    expect(baseline.items.find((item: { id: string }) => item.id === 'decisions-followed')).toMatchObject({
      ratings: 6,
      raw: expect.closeTo(1 - 125 / 60, 9),
      agreement: 0,
      polarised: true,
    });
    expect(baseline.gaps[0]).toMatchObject({ part: 'overall', n: 1, nOther: 5, method: 't-against-one' });
  });

  it('takes the seed of the command', async () => {
    expect((await resultOf('--agreement')).result.agreement.seed).toBe(1);
    expect((await resultOf('--agreement', '--seed', '7')).result.agreement.seed).toBe(7);
  });

  it('is a part of the report in both languages, within 80 columns', async () => {
    const english = await workshop.run([...SCORE, '--agreement', '--no-color'], { columns: 80 });
    expect(english.stdout).toContain('Agreement between respondents');
    expect(english.stdout).toContain('Consensus beside the independent ratings of baseline');
    expect(english.stdout.replace(/\s+/g, ' ')).toContain(
      "Split, answers wider apart than random ones would be: “A map of partners' activities exists” (44.4 points); “Decisions are followed up” (45.8 points).",
    );
    const french = await workshop.run([...SCORE, '--agreement', '--language', 'fr', '--format', 'md']);
    expect(french.stdout).toContain('## Accord entre répondants');
    const plain = await workshop.run(SCORE);
    expect(plain.stdout).not.toContain('Agreement');
  });

  it('names no respondent', async () => {
    const { stdout } = await resultOf('--agreement');
    expect(stdout).not.toMatch(/"(c1|p\d)"/);
  });

  it('gives the same bytes the second time', async () => {
    expect((await resultOf('--agreement')).stdout).toBe((await resultOf('--agreement')).stdout);
  });

  it('stands in the help', async () => {
    expect((await workshop.run(['score', '--help'])).stdout).toMatch(
      /--agreement\s+how far respondents agree/,
    );
  });
});
