import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScoreResult } from '../../src/scoring/types.ts';
import { openWorkshop, type Workshop } from './run-cli.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
});
afterEach(() => workshop.close());

// p9 never answered; p3, who did, is not on it
const MEMBERS = [
  'mécanisme;répondant;fonction;secteur;actif',
  'Kivu WASH cluster;c1;coordinator;UN;oui',
  'Kivu WASH cluster;p1;partner;INGO;oui',
  'Kivu WASH cluster;p2;partner;NNGO;non',
  'Kivu WASH cluster;p9;partner;NNGO;non',
  'Kivu WASH cluster;p9;partner;NNGO;non',
  'Kasay health cluster;c2;coordinator;UN;oui',
].join('\n');

const OURS = ['-c', 'who-does-what.yaml', '--invited', 'members.csv'];

function writeMembers() {
  writeFileSync(path.join(workshop.folder, 'members.csv'), MEMBERS);
}

describe('--invited with a list of members', () => {
  it('score matches people, and tells of those who are not on the list without naming them', async () => {
    writeMembers();
    const ran = await workshop.run([
      'score',
      'survey.csv',
      ...OURS,
      '--round',
      'baseline',
      '--format',
      'json',
    ]);
    expect(ran.exitCode).toBe(0);
    const { mechanisms, problems, inputs } = JSON.parse(ran.stdout) as ScoreResult;
    const kivu = mechanisms.find(({ mechanism }) => mechanism === 'Kivu WASH cluster');
    expect(kivu?.response).toMatchObject({
      respondents: 3,
      invited: 4,
      notOnList: 1,
      byRole: [
        { name: 'coordinator', respondents: 1, invited: 1 },
        { name: 'partner', respondents: 2, invited: 3 },
      ],
      active: { respondents: 2, invited: 2 },
    });
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['invited-twice', 'respondent-not-on-list', 'invited-mechanism-unknown']),
    );
    const unknown = problems.find(({ code }) => code === 'invited-mechanism-unknown');
    expect(unknown?.expected).toBe('Kasai health cluster');
    expect(inputs.map((input) => input.path)).toContain('members.csv');
    expect(ran.stdout).not.toMatch(/"p[1239]"/);
  });

  it('compare shows the response of both rounds', async () => {
    writeMembers();
    const args = ['compare', 'baseline.csv', 'follow-up.csv', ...OURS, '--mechanism', 'Kivu WASH cluster'];
    const { exitCode, stdout } = await workshop.run(args);
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll('\u00a0', ' ')).toMatch(/Kivu WASH cluster +follow-up +3 of 4 \(75 %\)/);
    expect(stdout.replaceAll('\u00a0', ' ')).toMatch(/partner +2 of 3 \(67 %\) +2 of 3 \(67 %\)/);
  });
});
