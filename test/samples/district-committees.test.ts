import { spawnSync } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareRounds } from '../../src/change/compare.ts';
import type { ChangeResult, MechanismChange } from '../../src/change/types.ts';
import { shippedChecklist } from '../../src/checklist/catalogue.ts';
import type { LoadedChecklist } from '../../src/checklist/types.ts';
import { readText } from '../../src/files/shipped.ts';
import { readInvited } from '../../src/responses/invited.ts';
import { readResponses } from '../../src/responses/read.ts';
import type { ReadResponses, ResponseSource } from '../../src/responses/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { MechanismScore, ScoreOptions } from '../../src/scoring/types.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}samples/district-committees/`;

it('holds what its story makes', () => {
  const check = spawnSync(process.execPath, ['scripts/sample.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status: check.status, stderr: check.stderr }).toEqual({ status: 0, stderr: '' });
});

it('says that it is invented', () => {
  expect(readFileSync(`${FOLDER}README.md`, 'utf8')).toContain('**Invented.**');
});

describe('what its README says', () => {
  let result: ChangeResult;
  let reads: readonly ReadResponses[];

  beforeAll(async () => {
    const loaded = await shipped('district-committee');
    reads = [await read('baseline.csv', loaded), await read('follow-up.csv', loaded)];
    const [from, to] = reads as [ReadResponses, ReadResponses];
    result = compareRounds(
      { read: from, loaded, round: 'baseline' },
      { read: to, loaded, round: 'follow-up' },
      await scoreOptions(),
    );
  });

  it('is understood wholly: every row, column and answer', () => {
    expect(reads.map((one) => one.inputs.map(({ rows, used }) => ({ rows, used })))).toEqual([
      [{ rows: 76, used: 76 }],
      [{ rows: 70, used: 70 }],
    ]);
    expect(reads.flatMap((one) => one.problems).map(({ code }) => code)).toEqual([]);
    expect(reads.flatMap((one) => one.values).filter(({ state }) => state === 'invalid')).toEqual([]);
  });

  it('Amberlake rises in every domain, into "functioning" and past the target', () => {
    const { overall, domains, targets } = change('Amberlake');
    expect(overall.bands).toEqual({
      from: 'partly-functioning',
      to: 'functioning',
      moved: 1,
      noise: 'beyond-noise',
    });
    expect(new Set(domains.map((domain) => domain.change.direction))).toEqual(new Set(['better']));
    expect(targets.find(({ of }) => of === 'overall')).toMatchObject({ from: 'not-reached', to: 'reached' });
  });

  it('Briarwood is held at 50 by a gate that opens; half of the rise is the gate', () => {
    const { overall } = change('Briarwood');
    expect(overall.from).toMatchObject({ value: 50, band: 'partly-functioning' });
    expect(overall.from.uncapped).toBeCloseTo(60, 0);
    expect(gates('Briarwood', 'baseline')).toContainEqual(
      expect.objectContaining({ id: 'no-recent-meeting', state: 'triggered' }),
    );
    expect(gates('Briarwood', 'follow-up').map(({ state }) => state)).not.toContain('triggered');
    const answersAlone = (overall.to.value ?? Number.NaN) - (overall.from.uncapped ?? Number.NaN);
    expect(answersAlone / (overall.difference ?? Number.NaN)).toBeCloseTo(0.5, 1);
  });

  it('Cloudberry is mixed: two domains up by 30, two down by as much, the overall still', () => {
    const { overall, mixed } = change('Cloudberry');
    expect(mixed).toBe(true);
    expect(Math.abs(difference(overall))).toBeLessThan(3);
    for (const id of ['budgets', 'staffing']) expect(domain('Cloudberry', id)).toBeGreaterThan(28);
    for (const id of ['supervision', 'data-use']) expect(domain('Cloudberry', id)).toBeLessThan(-24);
    expect(result.changes.filter((each) => each.mixed).map((each) => each.mechanism)).toEqual(['Cloudberry']);
  });

  it('Driftwood falls in every domain, by a band and below the target, with 8 of 15 answering', () => {
    const { overall, domains, targets } = change('Driftwood');
    expect(overall.bands).toEqual({
      from: 'functioning',
      to: 'partly-functioning',
      moved: -1,
      noise: 'within-noise',
    });
    expect(new Set(domains.map((one) => one.change.direction))).toEqual(new Set(['worse']));
    expect(difference(overall)).toBeLessThan(-15);
    expect(targets.find(({ of }) => of === 'overall')).toMatchObject({ from: 'reached', to: 'not-reached' });
    expect(mechanism('Driftwood', 'follow-up').response).toMatchObject({ respondents: 8, invited: 15 });
    expect(overall.n).toMatchObject({ from: 10, to: 8, paired: 5 });
  });

  it("Driftwood's members are named: eight of twelve active ones answered, and the mean is anybody's guess", async () => {
    const loaded = await shipped('district-committee');
    const members = found((await readInvited(sourceIn('members.csv'), loaded.checklist)).value);
    const scored = scoreResponses(await read('follow-up.csv', loaded), loaded, {
      ...(await scoreOptions()),
      invited: members,
    });
    const response = scored.mechanisms.find((each) => each.mechanism === 'Driftwood')?.response;
    expect(response).toMatchObject({
      respondents: 8,
      invited: 15,
      notOnList: 0,
      active: { respondents: 8, invited: 12 },
    });
    expect(Math.round(response?.bounds?.lowest ?? 0)).toBe(25);
    expect(Math.round(response?.bounds?.highest ?? 0)).toBe(71);
    expect(scored.problems.map(({ code }) => code)).toEqual([]);
  });

  it('Elderflower rises by who answers: those who answered twice did not change', () => {
    const { overall } = change('Elderflower');
    expect(difference(overall)).toBeCloseTo(9, 0);
    expect(overall.bands).toEqual({
      from: 'functioning',
      to: 'functioning-well',
      moved: 1,
      noise: 'within-noise',
    });
    expect(overall.n.paired).toBe(8);
    expect(Math.abs(overall.pairedDifference ?? Number.NaN)).toBeLessThan(1);
    expect(roleValue('Elderflower', 'baseline', 'coordinator')).toBeGreaterThan(75);
    expect(roleValue('Elderflower', 'baseline', 'partner')).toBeLessThan(50);
    expect(roleValue('Elderflower', 'follow-up', 'partner')).toBeLessThan(60);
  });

  it('Foxglove answered too little at follow-up: neither scored nor compared', () => {
    const { overall, domains } = change('Foxglove');
    expect(overall).toMatchObject({ state: 'not-comparable', difference: null, direction: 'could-not-tell' });
    expect(overall.to).toMatchObject({ state: 'insufficient', value: null, band: null });
    expect(domains.filter((one) => one.change.state === 'compared').map((one) => one.id)).toEqual([
      'mandate',
      'representation',
      'meetings',
    ]);
  });

  it('Goldenrod stands in the baseline alone: scored and not compared', () => {
    expect(result.unmatched).toEqual([{ mechanism: 'Goldenrod', onlyIn: 'baseline' }]);
    expect(mechanism('Goldenrod', 'baseline').overall.state).toBe('scored');
  });

  it('Hollybank has a domain that does not apply, the highest score, and a requirement missed', () => {
    const followUp = mechanism('Hollybank', 'follow-up');
    const workers = followUp.domains.find(({ id }) => id === 'para-social-workers');
    expect(workers?.score).toMatchObject({ state: 'not-applicable', value: null });
    const values = result.mechanisms.map((each) => each.overall.value ?? 0);
    expect(followUp.overall.value).toBe(Math.max(...values));
    expect(followUp.unmet).toContainEqual({
      item: 'case-files-locked',
      tier: 'requirement',
      value: 0,
      state: 'missed',
    });
  });

  it('five of seven mechanisms went up, one down, one could not be told', () => {
    expect(result.summary).toMatchObject({ mechanisms: 7, better: 5, same: 0, worse: 1, couldNotTell: 1 });
  });

  function change(name: string): MechanismChange {
    return found(result.changes.find((each) => each.mechanism === name));
  }

  function domain(name: string, id: string): number {
    return difference(found(change(name).domains.find((each) => each.id === id)).change);
  }

  function mechanism(name: string, round: string): MechanismScore {
    return found(result.mechanisms.find((each) => each.mechanism === name && each.round === round));
  }

  function gates(name: string, round: string) {
    return mechanism(name, round).gates;
  }

  function roleValue(name: string, round: string, role: string): number {
    return mechanism(name, round).roles.find((each) => each.role === role)?.score.value ?? Number.NaN;
  }
});

function difference(change: MechanismChange['overall']): number {
  return change.difference ?? Number.NaN;
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not in the sample');
  return value;
}

async function shipped(id: string): Promise<LoadedChecklist> {
  return found(await shippedChecklist(id, readText));
}

async function read(file: string, loaded: LoadedChecklist): Promise<ReadResponses> {
  const outcome = await readResponses([sourceIn(file)], loaded.checklist, {
    columns: new Map(),
    duplicates: 'reject',
    attributes: [],
  });
  return found(outcome.value);
}

function sourceIn(file: string): ResponseSource {
  return { path: file, chunks: () => createReadStream(FOLDER + file) };
}

async function scoreOptions(): Promise<ScoreOptions> {
  const invited = found((await readInvited(sourceIn('invited.csv'))).value);
  return { coordkit: '0.0.0', date: null, seed: null, by: [], minCell: 5, invited };
}
