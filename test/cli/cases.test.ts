import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

const SAMPLE = fileURLToPath(new URL('../../samples/ssn-cases/', import.meta.url));
const QCA = ['cases', 'small.csv', '--qca', '--outcome', 'outcome'];

/** Ten cases that three conditions explain: A with B, or C. */
const SMALL = `case,A,B,C,outcome
c1,yes,yes,no,yes
c2,yes,yes,yes,yes
c3,no,yes,yes,yes
c4,no,no,yes,yes
c5,yes,no,no,no
c6,no,yes,no,no
c7,no,no,no,no
c8,yes (limited),yes,no,yes
c9,,yes,no,yes
c10,no,no,no (lapsed),no
c11,yes,no,yes,yes
`;

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
  for (const file of ['matrix.csv', 'ladder.yaml', 'follow-up-invented.csv']) {
    cpSync(path.join(SAMPLE, file), path.join(workshop.folder, file));
  }
  writeFileSync(path.join(workshop.folder, 'small.csv'), SMALL);
});
afterEach(() => workshop.close());

const CASES: Readonly<Record<string, readonly string[]>> = {
  'cases-sample': ['cases', 'matrix.csv', '-c', 'ssn-coordination', '--ladder', 'ladder.yaml'],
  'cases-change': ['cases', 'follow-up-invented.csv', '--before', 'matrix.csv', '--format', 'csv'],
  'cases-qca': [...QCA, '--conditions', 'A,B,C', '--draws', '200', '--expect', 'A=present', '-o', 'qca.md'],
  'cases-qca-refused': ['cases', 'matrix.csv', '--qca', '--outcome', 'outcome', '--conditions', 'leadership'],
  'cases-qca-unknown': [...QCA, '--conditions', 'A,D'],
  'cases-qca-incomplete': ['cases', 'small.csv', '--qca', '--conditions', 'A,B'],
  'cases-conditions-alone': ['cases', 'small.csv', '--conditions', 'A,B'],
  'cases-not-a-matrix': ['cases', 'survey.csv'],
  'help-cases': ['cases', '--help'],
};

describe('cases', () => {
  for (const [name, args] of Object.entries(CASES)) {
    it(name, async () => {
      expectGolden(name, args, await workshop.run(args));
    });
  }

  it('explains the outcome by the combinations that made it', async () => {
    const { exitCode, stdout } = await workshop.run([...QCA, '--conditions', 'A,B,C', '--format', 'json']);
    const { qca } = JSON.parse(stdout);
    const models = qca.parsimonious.models.map(({ terms }: { terms: { term: Literal[] }[] }) =>
      terms.map(({ term }) => term.map(written).join('*')).sort(),
    );
    expect([exitCode, models]).toEqual([0, [['a*b', 'c']]]);
    expect(qca.leftOut).toEqual([{ case: 'c9', missing: ['a'] }]);
  });

  it('refuses what the cases cannot carry with exit code 1, and goes on when told to', async () => {
    const args = [
      'cases',
      'matrix.csv',
      '--qca',
      '--outcome',
      'outcome',
      '--conditions',
      'leadership,roles-responsibilities',
    ];
    const refused = await workshop.run([...args, '--format', 'json']);
    expect([refused.exitCode, JSON.parse(refused.stdout).qca.why]).toEqual([1, 'too-many-conditions']);
    const gone = await workshop.run([...args, '--anyway', '--format', 'json']);
    expect([gone.exitCode, JSON.parse(gone.stdout).qca.isAnyway]).toEqual([0, true]);
  });

  it('reads the scores of mechanisms as cases', async () => {
    await workshop.run(['score', 'survey.csv', '-c', 'who-does-what.yaml', '-o', 'scores.json']);
    const { exitCode, stdout } = await workshop.run([
      'cases',
      'scores.json',
      '-c',
      'who-does-what.yaml',
      '--format',
      'json',
    ]);
    const { matrix } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    const scores = JSON.parse(readFileSync(path.join(workshop.folder, 'scores.json'), 'utf8'));
    const last = scores.mechanisms.at(-1);
    const found = matrix.cases.find(
      ({ name, round }: Named) => name === last.mechanism && round === last.round,
    );
    expect(found.cells[0].score.value).toBe(last.domains[0].score.value);
  });

  it('gives the same bytes for the same seed', async () => {
    const args = [...QCA, '--conditions', 'A,B,C', '--format', 'json'];
    expect((await workshop.run(args)).stdout).toBe((await workshop.run(args)).stdout);
  });
});

interface Named {
  readonly name: string;
  readonly round: string;
}

interface Literal {
  readonly condition: string;
  readonly isPresent: boolean;
}

function written({ condition, isPresent }: Literal): string {
  return isPresent ? condition : `~${condition}`;
}
