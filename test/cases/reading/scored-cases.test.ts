import { describe, expect, it } from 'vitest';
import { defaultLadder } from '../../../src/cases/ladder.ts';
import { scoredCell } from '../../../src/cases/scored-cases.ts';
import type { LoadedChecklist } from '../../../src/checklist/types.ts';
import { writeJson } from '../../../src/report/json.ts';
import { scoreResponses } from '../../../src/scoring/score.ts';
import { OPTIONS } from '../../helpers/answers.ts';
import { readCsv } from '../../helpers/pipeline.ts';
import { CHECKLIST, grid, loaded, readFiles, readGood, shown } from './matrices.ts';

const { ladder } = defaultLadder();

function points(
  value: number | null,
  state: 'scored' | 'no-data' | 'insufficient' | 'not-applicable' = 'scored',
) {
  return scoredCell({ state, value, n: 4, coverage: 1, band: 'good' }, ladder);
}

describe('a score as a cell', () => {
  // four steps cut 0 to 100 at 25, 50 and 75; an edge belongs to the step above
  it.each([
    [0, 'no'],
    [24.999, 'no'],
    [25, 'limited'],
    [49.9, 'limited'],
    [50, 'medium'],
    [74.99, 'medium'],
    [75, 'yes'],
    [100, 'yes'],
  ])('%d points are %s', (value, grade) => {
    expect(points(value)).toMatchObject({
      state: 'graded',
      grade,
      value: value / 100,
      why: null,
      text: null,
    });
  });

  it('keeps what stands behind it', () => {
    expect(points(57.29166666666667).score).toEqual({
      value: 57.29166666666667,
      n: 4,
      coverage: 1,
      band: 'good',
    });
  });

  it('has no grade without a score, and is never the lowest', () => {
    for (const cell of [points(null, 'no-data'), points(null, 'insufficient'), scoredCell(null, ladder)]) {
      expect(cell).toMatchObject({
        state: 'not-stated',
        grade: null,
        value: null,
        why: 'no-score',
        score: null,
      });
    }
    expect(points(null, 'not-applicable')).toMatchObject({
      state: 'not-applicable',
      grade: null,
      value: null,
      why: null,
    });
  });
});

const NEWER = CHECKLIST.replace('version: 1.0.0', 'version: 2.0.0').replace(
  'Does it lead?',
  'Does it lead often?',
);
const OLD = loaded(CHECKLIST, 'a'.repeat(64));
const NEW = loaded(NEWER, 'b'.repeat(64));
const ANSWERS = `mechanism,round,goal-grade,lead-grade,lead-often
Kivu,baseline,2,0,b
Kivu,follow-up,1,2,b
Goma,baseline,0,,
`;

/** What `score --format json` prints. */
async function scores(one: LoadedChecklist, csv = ANSWERS): Promise<string> {
  const read = await readCsv([csv], one.checklist);
  return [...writeJson(scoreResponses(read, one, OPTIONS))].join('');
}

describe('the JSON of score', () => {
  it('makes a case of a mechanism in a round, with its domains as criteria', async () => {
    const { matrix, problems } = await readGood({ 'scores.json': await scores(OLD) });
    expect(problems).toEqual([]);
    expect(grid(matrix)).toEqual({
      // leadership: the mean of 0 and 100 points, and of 100 and 100
      'Kivu, baseline': { goal: 'yes', leadership: 'medium' },
      'Kivu, follow-up': { goal: 'medium', leadership: 'yes' },
      'Goma, baseline': { goal: 'no', leadership: 'no-score' },
    });
    expect(matrix.cases[1]?.cells[1]).toMatchObject({ value: 0.5, score: { value: 50, n: 1 } });
    expect(matrix.inputs).toMatchObject([{ path: 'scores.json', rows: 3, used: 3, rejected: 0 }]);
    expect(matrix.checklists).toEqual([
      { id: 'council', version: '1.0.0', sha256: 'a'.repeat(64), comparability: null },
    ]);
  });

  it('has titles, comparability and the ladder of the checklist where it is given', async () => {
    const { matrix } = await readGood({ 'scores.json': await scores(OLD) }, { checklists: [OLD] });
    expect(matrix.criteria[0]?.label).toEqual({ en: 'Specific goal', fr: 'Objectif précis' });
    expect(matrix.checklists).toMatchObject([{ id: 'council', comparability: 'within-type' }]);
    // three steps: 50 points fall on the second
    expect(grid(matrix)['Kivu, baseline']).toEqual({ goal: '2', leadership: '1' });
  });

  it('has titles and comparability of one that ships, and keeps the usual ladder', async () => {
    const asked: string[] = [];
    const shipped = async (id: string) => {
      asked.push(id);
      return OLD;
    };
    const { matrix } = await readGood(
      { 'a.json': await scores(OLD), 'b.csv': 'case,extra\nKivu,Yes\n' },
      { shipped },
    );
    expect(asked).toEqual(['council']);
    expect(matrix.checklists).toMatchObject([{ id: 'council', comparability: 'within-type' }]);
    expect(matrix.criteria.map(({ label }) => label.en)).toEqual(['Specific goal', 'Leadership', 'extra']);
    expect(matrix.ladder.origin.kind).toBe('default');
  });

  it('gives one round alone, and a criterion as the outcome, where they are asked for', async () => {
    const { matrix } = await readGood(
      { 'scores.json': await scores(OLD) },
      { round: 'baseline', outcome: 'leadership' },
    );
    expect(grid(matrix)).toEqual({
      'Kivu, baseline': { goal: 'yes', 'outcome leadership': 'medium' },
      'Goma, baseline': { goal: 'no', 'outcome leadership': 'no-score' },
    });
  });

  it('says which rounds there are where another is asked for', async () => {
    const { problems } = await readFiles({ 'scores.json': await scores(OLD) }, { round: 'midline' });
    expect(problems).toMatchObject([{ code: 'round-unknown', expected: 'baseline, follow-up' }]);
  });

  it.each([
    ['{', 'scores.json begins like JSON and is none.'],
    ['{}', 'scores.json is JSON that coordkit score did not print.'],
    ['{"kind":"change"}', 'scores.json is JSON that coordkit score did not print.'],
    [
      '{"kind":"score","checklist":{"id":"a","version":"1","sha256":"x","variant":null},"mechanisms":[{"mechanism":"A","round":"b","domains":[{"id":"d","score":{"state":"scored","value":101,"n":1,"coverage":1,"band":null},"items":[]}]}]}',
      'scores.json is not as coordkit score prints it: mechanisms.0.domains.0.score.value.',
    ],
  ])('that is something else is told: %s', async (json, message) => {
    const { ok, problems } = await readFiles({ 'scores.json': json });
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      { code: 'cases-scores-shape', severity: 'fatal', file: 'scores.json', message },
    ]);
  });

  it('is not harmed by names of prototypes', async () => {
    const json = (await scores(OLD))
      .replaceAll('"Kivu"', '"__proto__"')
      .replaceAll('"goal"', '"constructor"')
      .replace('"kind"', '"__proto__": {"polluted": true}, "kind"');
    const { matrix } = await readGood({ 'scores.json': json });
    expect(matrix.criteria.map(({ id }) => id)).toEqual(['constructor', 'leadership']);
    expect(matrix.cases.map(({ name }) => name)).toEqual(['Goma', '__proto__', '__proto__']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('several checklists or versions', () => {
  it('are set side by side over comparable items alone, the rest is listed', async () => {
    const files = {
      'old.json': await scores(OLD),
      'new.json': await scores(NEW, ANSWERS.replaceAll('Kivu', 'Bukavu').replaceAll('Goma', 'Beni')),
    };
    const { matrix, notComparable } = await readGood(files, {
      checklists: [OLD, NEW],
      words: defaultLadder(),
    });
    expect(grid(matrix)).toEqual({
      'Kivu, baseline': { 'goal-grade': 'yes', 'lead-grade': 'no' },
      'Kivu, follow-up': { 'goal-grade': 'medium', 'lead-grade': 'yes' },
      'Goma, baseline': { 'goal-grade': 'no', 'lead-grade': 'no-score' },
      'Bukavu, baseline': { 'goal-grade': 'yes', 'lead-grade': 'no' },
      'Bukavu, follow-up': { 'goal-grade': 'medium', 'lead-grade': 'yes' },
      'Beni, baseline': { 'goal-grade': 'no', 'lead-grade': 'no-score' },
    });
    expect(matrix.criteria[0]?.label).toEqual({ en: 'Is there a goal?', fr: 'Y a-t-il un objectif ?' });
    expect(notComparable).toEqual([{ criterion: 'lead-often', why: 'reworded' }]);
    expect(matrix.checklists.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
  });

  it('need their checklists: the problem says which and what to do', async () => {
    const files = { 'old.json': await scores(OLD), 'new.json': await scores(NEW) };
    const one = await readFiles(files, { checklists: [OLD] });
    expect(one.ok).toBe(false);
    expect(one.problems).toMatchObject([
      {
        code: 'cases-not-comparable',
        file: 'new.json',
        remedy: 'Give each of the checklists with -c, the older first.',
      },
    ]);
    const none = await readFiles(files);
    expect(none.problems.map(({ file }) => file)).toEqual(['old.json', 'new.json']);
  });

  it('cannot be set side by side where no item is comparable', async () => {
    const other = loaded(
      CHECKLIST.replace('checklist: council', 'checklist: board')
        .replaceAll('lead-', 'x-')
        .replace('goal-grade', 'y'),
      'c'.repeat(64),
    );
    const csv = ANSWERS.replaceAll('lead-', 'x-').replace('goal-grade', 'y');
    const files = { 'old.json': await scores(OLD), 'other.json': await scores(other, csv) };
    const { ok, problems } = await readFiles(files, { checklists: [OLD, other] });
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      {
        code: 'cases-not-comparable',
        message: 'council 1.0.0, board 1.0.0: no item is comparable between them.',
      },
    ]);
  });

  it('take a variant for another checklist: its domains hold other items', async () => {
    const whole = await scores(OLD);
    const files = {
      'whole.json': whole,
      'light.json': whole.replace('"variant": null', '"variant": "light"').replaceAll('Kivu', 'Uvira'),
    };
    expect((await readFiles(files)).problems).toMatchObject([
      { code: 'cases-not-comparable' },
      { code: 'cases-not-comparable' },
    ]);
    const { matrix } = await readGood(files, { checklists: [OLD] });
    expect(matrix.criteria.map(({ id }) => id)).toEqual(['goal-grade', 'lead-grade', 'lead-often']);
  });
});

describe('files together', () => {
  it('are matched by the name of the case and the id of the criterion', async () => {
    const files = {
      'b.csv': 'case,outcome\nBeni,failed\nGoma,worked\n',
      'a.csv': 'case,Lead,goal\nGoma,Yes (governor),n/a\n',
      'c.csv': 'case,goal\nGoma,Limited (vague)\nBeni,\n',
    };
    const { matrix, problems } = await readGood(files);
    expect(problems).toEqual([]);
    expect(grid(matrix)).toEqual({
      Beni: { lead: 'blank', goal: 'blank', 'outcome outcome': 'no' },
      Goma: { lead: 'yes (governor)', goal: 'limited (vague)', 'outcome outcome': 'yes' },
    });
    expect(matrix.inputs.map(({ path }) => path)).toEqual(['b.csv', 'a.csv', 'c.csv']);
  });

  it('may be a matrix and scores; a matrix without rounds speaks of the only round', async () => {
    const csv = 'case,Incentives,goal,outcome\nGOMA,Yes (money),Limited,worked\nKivu,No,,failed\n';
    const { matrix, problems } = await readGood({ 'scores.json': await scores(OLD), 'more.csv': csv });
    expect(grid(matrix)).toEqual({
      'Kivu, baseline': {
        goal: 'yes',
        leadership: 'medium',
        incentives: 'blank',
        'outcome outcome': 'blank',
      },
      'Kivu, follow-up': {
        goal: 'medium',
        leadership: 'yes',
        incentives: 'blank',
        'outcome outcome': 'blank',
      },
      'Goma, baseline': {
        goal: 'not-understood',
        leadership: 'no-score',
        incentives: 'yes (money)',
        'outcome outcome': 'yes',
      },
      Kivu: { goal: 'blank', leadership: 'blank', incentives: 'no', 'outcome outcome': 'no' },
    });
    // scored 0 points and written "Limited": nobody can tell which is right
    expect(problems).toMatchObject([
      {
        code: 'cases-cell-twice',
        file: 'more.csv',
        column: 'goal',
        message:
          'goal of “Goma” is “no” in scores.json and “Limited” in more.csv; it is taken for not stated.',
      },
    ]);
    expect(matrix.cases[0]?.cells[0]).toMatchObject({
      grade: null,
      why: 'not-understood',
      candidates: ['no', 'Limited'],
    });
  });

  it('keep what says more of a cell, in either order', async () => {
    const graded = 'case,goal\nA,Yes\n';
    const others = [
      'case,goal\nA,\n',
      'case,goal\nA,n/a\n',
      'case,goal\nA,illegible\n',
      'case,goal\nA,yes (firm)\n',
    ];
    for (const other of others) {
      for (const files of [
        { 'a.csv': graded, 'b.csv': other },
        { 'a.csv': other, 'b.csv': graded },
      ]) {
        const { matrix, problems } = await readGood(files);
        expect(shown(matrix.cases[0]?.cells[0])).toMatch(/^yes/);
        expect(problems).toEqual([]);
      }
    }
    const differs = await readGood({ 'a.csv': graded, 'b.csv': 'case,goal\nA,not applicable\n' });
    expect(grid(differs.matrix)).toEqual({ A: { goal: 'not-understood' } });
  });

  it('tells outcomes that differ as well', async () => {
    const { matrix, problems } = await readGood({
      'a.csv': 'case,goal,outcome\nA,Yes,worked\n',
      'b.csv': 'case,goal,outcome\nA,Yes,failed\n',
    });
    expect(grid(matrix)).toEqual({ A: { goal: 'yes', 'outcome outcome': 'not-understood' } });
    expect(problems.map(({ code, column }) => [code, column])).toEqual([['cases-cell-twice', 'outcome']]);
  });
});
