import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

const CHECKLIST = `checklist: working-together
version: 1.0.0
title: { en: Working together, fr: Travailler ensemble }
roles: [coordinator, partner]
comparability: across-mechanisms
scales:
  extent:
    options:
      - { code: 0, label: { en: Not at all, fr: Pas du tout } }
      - { code: 1, label: { en: Partly, fr: En partie } }
      - { code: 2, label: { en: Largely, fr: En grande partie } }
      - { code: 3, label: { en: Fully, fr: Entièrement } }
domains:
  - id: trust
    title: { en: Trust, fr: Confiance }
    items:
      - { id: rely, text: { en: Members rely on one another, fr: Les membres comptent les uns sur les autres }, scale: extent }
      - { id: speak, text: { en: Members speak openly, fr: Les membres parlent ouvertement }, scale: extent }
      - { id: keep, text: { en: Promises are kept, fr: Les promesses sont tenues }, scale: extent }
      - { id: chair, text: { en: The chair is trusted, fr: La présidence a la confiance de tous }, scale: extent, roles: [partner] }
  - id: fairness
    title: { en: Fairness, fr: Équité }
    items:
      - { id: heard, text: { en: All are heard, fr: Tous sont entendus }, scale: extent }
      - { id: favours, text: { en: Some are favoured, fr: Certains sont favorisés }, scale: extent }
  - id: basis
    title: { en: Basis, fr: Fondements }
    formative: true
    items:
      - { id: mandate, text: { en: There is a written mandate, fr: Il existe un mandat écrit }, scale: extent }
      - { id: budget, text: { en: There is a budget, fr: Il existe un budget }, scale: extent }
  - id: worth
    title: { en: Worth, fr: Utilité }
    items:
      - { id: time, text: { en: It is worth the time, fr: Cela vaut le temps passé }, scale: extent }
`;

/** Answers to rely, speak, keep, heard, favours, mandate, budget, time: eight respondents, over and over. */
const ANSWERS = [
  '00103030',
  '11012321',
  '12213012',
  '21221331',
  '22122102',
  '23311313',
  '32331023',
  '33320233',
];

/** Two mechanisms; in each a coordinator, who is not asked of the chair; one partner left a blank. */
function survey(rounds: readonly (readonly [round: string, respondents: number])[]): string {
  const lines = rounds.flatMap(([round, respondents]) =>
    Array.from({ length: respondents }, (_, index) => {
      const answers = [...(ANSWERS[index % 8] ?? '')];
      if (index === 5) answers[2] = '';
      const role = index < 2 ? 'coordinator' : 'partner';
      return [index % 2 ? 'South' : 'North', round, role, ...answers, role === 'partner' ? answers[0] : ''];
    }),
  );
  const header = 'mechanism,round,role,rely,speak,keep,heard,favours,mandate,budget,time,chair';
  return `${[header, ...lines.map((line) => line.join(','))].join('\n')}\n`;
}

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
  writeFileSync(path.join(workshop.folder, 'trust.yaml'), CHECKLIST);
  writeFileSync(
    path.join(workshop.folder, 'trust.csv'),
    survey([
      ['baseline', 32],
      ['follow-up', 29],
    ]),
  );
});
afterEach(() => workshop.close());

describe('score --reliability', () => {
  it.each(['en', 'es', 'fr', 'pt'])('looks as its golden file does, %s', async (language) => {
    const args = [
      'score',
      'trust.csv',
      '-c',
      'trust.yaml',
      '--reliability',
      '--language',
      language,
      '--width',
      '80',
    ];
    const { stdout, ...ran } = await workshop.run(args);
    // The rest of the report has golden files of its own.
    const own = stdout.slice(stdout.search(/^━━ (Reliability|Fiabilidad|Fiabilité|Consistência)/m));
    expectGolden(`score-reliability-${language}`, args, { ...ran, stdout: own });
  });

  it('stands in JSON with every domain in every round', async () => {
    const args = ['score', 'trust.csv', '-c', 'trust.yaml', '--reliability', '--format', 'json'];
    const { reliability } = JSON.parse((await workshop.run(args)).stdout);
    expect(reliability).toHaveLength(8);
    expect(reliability[0]).toMatchObject({
      round: 'baseline',
      domain: 'trust',
      state: 'computed',
      respondents: 31,
      incomplete: 1,
      mechanisms: 2,
      leftOut: [{ item: 'chair', why: 'role' }],
    });
    expect(reliability[4]).toMatchObject({
      round: 'follow-up',
      state: 'withheld',
      reason: 'too-few-respondents',
      respondents: 28,
    });
  });

  it('is opt-in', async () => {
    const ran = await workshop.run(['score', 'trust.csv', '-c', 'trust.yaml']);
    expect(ran.stdout).not.toContain('Reliability');
    const json = await workshop.run(['score', 'trust.csv', '-c', 'trust.yaml', '--format', 'json']);
    expect(JSON.parse(json.stdout).reliability).toBeNull();
  });
});
