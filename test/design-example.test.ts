import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Scoring } from '../src/checklist/types.ts';
import { scoreResponses } from '../src/scoring/score.ts';
import { loadedOf, OPTIONS } from './helpers/answers.ts';
import { checklistFrom, readCsv } from './helpers/pipeline.ts';

const EXAMPLES = fileURLToPath(new URL('../../shared/design/examples/', import.meta.url));

describe.skipIf(!existsSync(EXAMPLES))('the example files of the design (needs ../shared/design)', () => {
  const yaml = () => readFileSync(`${EXAMPLES}duplication.checklist.yaml`, 'utf8');
  const csv = () => readFileSync(`${EXAMPLES}duplication.answers.csv`, 'utf8');

  async function scored(scoring: Partial<Scoring>) {
    const asIs = checklistFrom(yaml());
    const domains = asIs.domains.map((domain) => ({
      ...domain,
      aggregation: scoring.items ?? domain.aggregation,
    }));
    const checklist = { ...asIs, domains, scoring: { ...asIs.scoring, ...scoring } };
    const [mechanism] = scoreResponses(
      await readCsv([csv()], checklist),
      loadedOf(checklist),
      OPTIONS,
    ).mechanisms;
    if (!mechanism) throw new Error('nothing scored');
    return mechanism;
  }

  it.each<[Partial<Scoring>, string, string]>([
    [{ items: 'pooled-mean' }, '50.0000', 'unsatisfactory'],
    [{ respondents: 'median' }, '59.3750', 'satisfactory'],
    [{}, '57.2917', 'satisfactory'],
    [{ roles: { weigh: 'equal', at: 'domain' } }, '63.8889', 'satisfactory'],
    [{ roles: { weigh: 'equal', at: 'item' } }, '62.5000', 'satisfactory'],
  ])('%j gives %s, %s', async (scoring, value, band) => {
    const { domains, gates } = await scored(scoring);
    expect([domains[0]?.score.value?.toFixed(4), domains[0]?.score.band]).toEqual([value, band]);
    expect(gates.map(({ id, state }) => [id, state])).toEqual([['no-map', 'passed']]);
  });

  it('shows each role alone, and leaves out what a role is not asked', async () => {
    const { roles, overall } = await scored({});
    expect(roles.map(({ role, score }) => [role, score.value?.toFixed(4)])).toEqual([
      ['coordinator', '91.6667'],
      ['partner', '36.1111'],
    ]);
    expect(overall.coverage).toBe(1);
  });
});
