import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareRounds } from '../src/change/compare.ts';
import { readResponses } from '../src/responses/read.ts';
import { loadedOf, OPTIONS } from './helpers/answers.ts';
import { checklistFrom } from './helpers/pipeline.ts';

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const [BEFORE, AFTER] = ['rse-uk-2016-limesurvey.csv', 'rse-uk-2017-limesurvey.csv'];

const CHECKLIST = `
checklist: feedback-at-work
version: 1.0.0
title: Feedback at work
scales:
  frequency:
    options:
      - { code: 1, label: Never }
      - { code: 2, label: Sometimes }
      - { code: 3, label: Often }
      - { code: 4, label: Very often }
      - { code: 5, label: Always }
domains:
  - id: feedback
    title: Feedback
    items:
${[1, 2, 4, 5, 6, 7].map((number) => `      - { id: perfCheck${number}, text: Question ${number}, scale: frequency }`).join('\n')}
`;

/** Respondents and mean on 1–5 per round, and change; worked out outside this project. */
const KNOWN = [
  ['perfCheck1', 271, 2.9963, 213, 3.0423, 0.0459],
  ['perfCheck2', 271, 2.893, 213, 2.6338, -0.2592],
  ['perfCheck4', 272, 3.4779, 214, 3.4393, -0.0387],
  ['perfCheck5', 272, 2.9779, 213, 2.5775, -0.4005],
  ['perfCheck6', 272, 2.8566, 207, 2.6957, -0.161],
  ['perfCheck7', 272, 2.6029, 217, 2.5207, -0.0822],
] as const;

describe.skipIf(!existsSync(DATA))('two rounds of a LimeSurvey questionnaire (needs ../shared/data)', () => {
  it('give the known respondents, means and change, although headers and labels differ', async () => {
    const checklist = checklistFrom(CHECKLIST);
    const sources = [source(BEFORE, 'baseline'), source(AFTER, 'follow-up')];
    const read = await readResponses(sources, checklist, {
      columns: new Map(),
      duplicates: 'reject',
      attributes: [],
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const loaded = loadedOf(checklist);
    const round = { read: read.value, loaded };
    const [change] = compareRounds(
      { ...round, round: 'baseline' },
      { ...round, round: 'follow-up' },
      OPTIONS,
    ).changes;
    const found = change?.domains[0]?.items.map(({ id, change: { from, to, n, difference } }) => {
      const onOneToFive = (points: number | null) => Number(((points ?? Number.NaN) / 25 + 1).toFixed(4));
      return [
        id,
        n.from,
        onOneToFive(from.value),
        n.to,
        onOneToFive(to.value),
        Number(((difference ?? Number.NaN) / 25).toFixed(4)),
      ];
    });
    expect(found).toEqual(KNOWN);
  });
});

function source(name: string, round: string) {
  return {
    path: name,
    round,
    chunks: async function* () {
      yield readFileSync(`${DATA}${name}`);
    },
  };
}
