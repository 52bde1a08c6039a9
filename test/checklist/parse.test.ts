import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { CLEAN, clean, finding } from './clean.ts';

const MINIMAL = `checklist: small
version: 1.0.0
title: Small
scales:
  four:
    options: [{ code: a }, { code: b }, { code: c }, { code: d }]
domains:
  - id: one
    title: One
    items:
      - { id: q1, text: Question, scale: four }
`;

function parsed(text: string) {
  const outcome = parseChecklist(text, { origin: 'x.yaml' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function optionPoints(text: string, scale: string) {
  const found = parsed(text).scales[scale];
  return found !== undefined && 'options' in found ? found.options.map(({ points }) => points) : [];
}

describe('defaults', () => {
  const checklist = parsed(MINIMAL);

  it('of the scoring are those of docs/scoring.md', () => {
    expect(checklist.scoring).toEqual({
      respondents: 'mean',
      roles: 'pooled',
      items: 'weighted-mean',
      domains: 'weighted-mean',
      coverage: { item: 0, domain: 0.5, overall: 0.5 },
      dontKnow: 'missing',
      pass: 75,
    });
  });

  it('of an item ask everybody, weigh 1 and score', () => {
    expect(checklist.domains[0]?.items[0]).toEqual({
      id: 'q1',
      text: { en: 'Question' },
      scale: 'four',
      weight: 1,
      roles: [],
      levels: [],
      tier: null,
      facet: null,
      maturity: null,
      reverse: false,
      scored: true,
      evidence: [],
      guidance: null,
      actions: [],
      anchors: {},
    });
  });

  it('of the rest claim nothing', () => {
    expect(checklist).toMatchObject({
      languages: ['en'],
      comparability: 'within-type',
      bands: [],
      gates: [],
      roles: [],
      variants: {},
      crosswalk: [],
      target: null,
      variant: null,
    });
  });

  it('take the languages from the title', () => {
    expect(parsed(MINIMAL.replace('title: Small', 'title: { fr: Petite, en: Small }')).languages).toEqual([
      'fr',
      'en',
    ]);
  });

  it('put a plain text in the reference language, and the reference first', () => {
    const text = MINIMAL.replace('title: Small', 'title: { en: Small, fr: Petite }\nlanguages: [fr, en]');
    expect(parsed(text).domains[0]?.title).toEqual({ fr: 'One' });
    expect(Object.keys(parsed(text).title)).toEqual(['fr', 'en']);
  });
});

describe('points', () => {
  it('run evenly from 0 to 100', () => {
    expect(optionPoints(MINIMAL, 'four')).toEqual([0, 100 / 3, 200 / 3, 100]);
  });

  it('stay as given, beside even ones', () => {
    expect(optionPoints(MINIMAL.replace('{ code: b }', '{ code: b, points: 10 }'), 'four')).toEqual([
      0,
      10,
      200 / 3,
      100,
    ]);
  });

  it('of an only option are 100', () => {
    expect(optionPoints(MINIMAL.replace(', { code: b }, { code: c }, { code: d }', ''), 'four')).toEqual([
      100,
    ]);
  });

  it('of a multiple choice are shared by what can be ticked together', () => {
    expect(optionPoints(CLEAN, 'channels+multiple')).toEqual([50, 50, 0]);
  });

  it('of the scale itself stay, where an item makes it a multiple choice', () => {
    expect(parsed(CLEAN).scales.channels?.kind).toBe('options');
    expect(parsed(CLEAN).scales['channels+multiple']?.kind).toBe('multiple');
    expect(parsed(CLEAN).domains[1]?.items[0]?.scale).toBe('channels+multiple');
  });
});

describe('a checklist', () => {
  const checklist = parsed(CLEAN);

  it('has its bands lowest first, whatever their order in the file', () => {
    const [weak, good] = CLEAN.split('\n').filter(
      (line) => line.startsWith('  - { id: weak') || line.startsWith('  - { id: good'),
    );
    const swapped = CLEAN.replace(`${weak}\n${good}`, `${good}\n${weak}`);
    expect(swapped).not.toBe(CLEAN);
    expect(parsed(swapped).bands.map(({ id, edge, inclusive }) => [id, edge, inclusive])).toEqual([
      ['weak', 0, true],
      ['good', 50, false],
    ]);
  });

  it('keeps roles, weights of roles, gates, variants and the crosswalk', () => {
    expect(checklist.roles).toEqual([
      { id: 'coordinator', label: { en: 'coordinator' } },
      { id: 'partner', label: { en: 'Partner', fr: 'Partenaire' } },
    ]);
    expect(checklist.scoring.roles).toEqual({ weigh: { coordinator: 1, partner: 2 }, at: 'item' });
    expect(checklist.gates).toMatchObject([
      {
        id: 'no-minutes',
        watches: { kind: 'item', id: 'minutes' },
        below: 50,
        appliesTo: 'overall',
        effect: { kind: 'cap', at: 50 },
      },
    ]);
    expect(checklist.variants).toEqual({ light: ['minutes'] });
    expect(checklist.crosswalk).toEqual([{ from: 'old-minutes', to: 'minutes', same: false }]);
  });

  it('reads every way to write a crosswalk', () => {
    const text = clean(
      'old-minutes: minutes',
      'minutes: same\n  calls: { to: news, same: true }\n  attendance: { same: false }',
    );
    expect(parsed(text).crosswalk).toEqual([
      { from: 'minutes', to: 'minutes', same: true },
      { from: 'calls', to: 'news', same: true },
      { from: 'attendance', to: 'attendance', same: false },
    ]);
  });

  it('never scores free text', () => {
    expect(parsed(clean('scored: false', 'scored: true')).domains[1]?.items[1]?.scored).toBe(false);
  });

  it('takes advice without failing', () => {
    expect(parsed(clean('{ en: Exchange, fr: Échange }', '{ en: Exchange }')).domains[1]?.title).toEqual({
      en: 'Exchange',
    });
  });
});

describe('a wrong value is explained', () => {
  it.each([
    [
      'scale: share\n',
      'scale: share\n        weight: heavy\n',
      'item attendance: "weight" must be a number, not "heavy".',
    ],
    [
      'scale: share\n',
      'scale: share\n        weight: -1\n',
      'item attendance: "weight" must be at least 0, not -1.',
    ],
    [
      'tier: requirement',
      'tier: must',
      'item minutes: "tier" must be one of requirement, minimum-standard, standard, recommendation, not "must".',
    ],
    ['version: 1.2.0', 'version: first', '"version" must be a version such as 1.0.0, not "first".'],
    [
      'checklist: committee',
      'checklist: 1st',
      '"checklist" must be a letter, then letters, digits, "-", "_" or ".", 80 characters at most, not "1st".',
    ],
    [
      'range: [0, 100]',
      'range: [0]',
      'scale share: "range" must be a list of at least 2 entries, not a list of 1.',
    ],
    ['from: 0', 'from: low', 'band weak: "from" must be a number, not "low".'],
    [
      'en: Exchange,',
      'en: Exchange, always,',
      'domain exchange: "title": "always" is not a possible name here; expected a language such as en, fr or pt-BR.',
    ],
    [
      'state: dont-know',
      'state: unknown',
      'missing code 98: "state" must be one of dont-know, not-applicable, blank, not "unknown".',
    ],
    [
      '{ range: [0, 100], unit: "%" }',
      '{ unit: "%" }',
      'scale share must be options: [...] or range: [lowest, highest], not a group of keys and values.',
    ],
  ])('%s → %s', (passage, replacement, message) => {
    expect(finding(clean(passage, replacement)).message).toBe(message);
  });

  it('a value that is not there', () => {
    const outcome = parseChecklist(
      clean(
        "reason: { en: Without minutes nothing is binding, fr: Sans procès-verbal rien n'engage }",
        'reason:',
      ),
      { origin: 'x.yaml' },
    );
    expect(outcome.problems[0]).toMatchObject({
      message: 'gate no-minutes: "reason" has no value.',
      row: 61,
    });
  });
});

const EXAMPLE = new URL('../../../shared/design/examples/duplication.checklist.yaml', import.meta.url);

describe.skipIf(!existsSync(EXAMPLE))('the example of the design (needs ../shared/design)', () => {
  it('is read as it is', () => {
    const checklist = parsed(readFileSync(EXAMPLE, 'utf8'));
    expect(checklist).toMatchObject({ id: 'duplication', version: '1.0.0', languages: ['en', 'fr'] });
    const scale = checklist.scales.regularity;
    expect(scale?.kind === 'options' && scale.options.map(({ code, points }) => [code, points])).toEqual([
      ['0', 0],
      ['1', 25],
      ['2', 50],
      ['3', 75],
      ['4', 100],
    ]);
    expect(scale?.missing.map(({ code, state }) => [code, state])).toEqual([
      ['98', 'dont-know'],
      ['99', 'not-applicable'],
    ]);
    expect(checklist.domains[0]?.items.map(({ id, roles }) => [id, roles])).toEqual([
      ['map-updated', ['coordinator']],
      ['map-inputs', []],
      ['gap-analysis', ['partner']],
      ['gap-decisions', []],
    ]);
  });
});
