import { describe, expect, it } from 'vitest';
import { lintChecklist } from '../../src/checklist/lint.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { type Outcome, problem, say } from '../../src/problems.ts';
import { CLEAN, clean } from './clean.ts';

function optionsFor(files: Readonly<Record<string, string>>) {
  const resolve = (reference: string): Outcome<string> => {
    const text = new Map(Object.entries(files)).get(reference);
    if (text !== undefined) return { ok: true, value: text, problems: [] };
    const message = say('extends-unknown', { reference });
    return { ok: false, value: null, problems: [problem('checklist-unknown', { message })] };
  };
  return { origin: 'local.yaml', resolve };
}

const HEAD = 'checklist: local\nversion: 0.1.0\nextends: committee\n';

function adapted(lines: string, base = CLEAN) {
  const outcome = parseChecklist(HEAD + lines, optionsFor({ committee: base }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function problemsOf(lines: string, base = CLEAN) {
  const { problems } = parseChecklist(HEAD + lines, optionsFor({ committee: base }));
  return problems.map(({ code, file, row, column }) => `${file}:${row}:${column} ${code}`);
}

describe('a local adaptation', () => {
  it('has its own id and version, and the rest of what it extends', () => {
    const base = parseChecklist(CLEAN, { origin: 'committee.yaml' }).value;
    expect(adapted('')).toEqual({ ...base, id: 'local', version: '0.1.0' });
  });

  it('drops items with the gates, variants and crosswalks that need them', () => {
    const checklist = adapted('drop: [minutes]\n');
    expect(checklist.domains.map(({ items }) => items.map(({ id }) => id))).toEqual([
      ['attendance'],
      ['news', 'remarks'],
    ]);
    expect(checklist.gates).toEqual([]);
    expect(checklist.variants).toEqual({});
    expect(checklist.crosswalk).toEqual([]);
  });

  it('drops a domain, and one whose items are all dropped', () => {
    expect(adapted('drop: [exchange]\n').domains.map(({ id }) => id)).toEqual(['meetings']);
    expect(adapted('drop: [news, remarks]\n').domains.map(({ id }) => id)).toEqual(['meetings']);
  });

  it('weighs items and domains anew', () => {
    const checklist = adapted('weights: { minutes: 3, exchange: 0.5 }\n');
    expect(checklist.domains[0]?.items.map(({ weight }) => weight)).toEqual([3, 1]);
    expect(checklist.domains.map(({ weight }) => weight)).toEqual([1, 0.5]);
  });

  it('adds items to a domain, changes its other keys, and adds domains', () => {
    const item = (id: string) =>
      `items: [{ id: ${id}, text: { en: Quorum, fr: Quorum }, scale: regularity }]`;
    const checklist = adapted(
      `domains:\n  - { id: meetings, target: 80, ${item('quorum')} }\n  - { id: plans, title: { en: Plans, fr: Plans }, ${item('plan')} }\n`,
    );
    expect(checklist.domains.map(({ id, target, items }) => [id, target, items.length])).toEqual([
      ['meetings', 80, 3],
      ['exchange', null, 2],
      ['plans', null, 1],
    ]);
    expect(checklist.domains[0]?.title).toEqual({ en: 'Meetings', fr: 'Réunions' });
  });

  it('joins scales by name, scoring by key, gates by id', () => {
    const checklist = adapted(
      'scales: { days: { range: [0, 30] } }\nscoring: { respondents: median, coverage: { item: 0.2 } }\n' +
        'gates: [{ id: no-minutes, when: { item: minutes, below: 25 }, cap: 40, reason: { en: Local, fr: Local } }]\n',
    );
    expect(Object.keys(checklist.scales)).toEqual([
      'regularity',
      'share',
      'channels',
      'days',
      'channels+multiple',
    ]);
    expect(checklist.scoring).toMatchObject({
      respondents: 'median',
      roles: { at: 'item' },
      coverage: { item: 0.2, domain: 0.5, overall: 0.5 },
    });
    expect(checklist.gates.map(({ id, below }) => [id, below])).toEqual([['no-minutes', 25]]);
  });

  it('replaces bands, variants, guidance and target', () => {
    const checklist = adapted(
      'bands: [{ id: all, label: { en: All, fr: Tout }, from: 0 }]\nvariants: { brief: [news] }\nguidance: Local\ntarget: 60\n',
    );
    expect(checklist.bands.map(({ id }) => id)).toEqual(['all']);
    expect(Object.keys(checklist.variants)).toEqual(['brief']);
    expect(checklist.guidance).toEqual([{ en: 'Local' }]);
    expect(checklist.target).toBe(60);
  });

  it('keeps plain texts of the base in the language of the base', () => {
    const base = clean('{ en: Exchange, fr: Échange }', 'Exchange');
    const checklist = adapted('languages: [fr, en]\ntitle: Comité local\n', base);
    expect(checklist.title).toEqual({ fr: 'Comité local' });
    expect(checklist.domains[1]?.title).toEqual({ en: 'Exchange' });
  });

  it('extends one that extends another', () => {
    const files = {
      committee: CLEAN,
      national: `checklist: national\nversion: 1.0.0\nextends: committee\ndrop: [news]\n`,
    };
    const text = `checklist: local\nversion: 1.0.0\nextends: national\ndrop: [remarks]\n`;
    const { value } = parseChecklist(text, optionsFor(files));
    expect(value?.domains.map(({ id }) => id)).toEqual(['meetings']);
  });
});

describe('an adaptation is refused', () => {
  it('where it drops or weighs what is not there', () => {
    expect(problemsOf('drop: [minute]\nweights: { newz: 2 }\n')).toEqual([
      'local.yaml:4:8 checklist-unknown-reference',
      'local.yaml:5:12 checklist-unknown-reference',
    ]);
  });

  it('where it adds an item that is there', () => {
    const lines =
      'domains:\n  - { id: meetings, items: [{ id: news, text: { en: A, fr: B }, scale: share }] }\n';
    expect(problemsOf(lines)).toEqual(['committee:47:13 checklist-duplicate-id']);
  });

  it('where what it extends is not found, or cannot be looked up', () => {
    const missing = parseChecklist('checklist: a\nversion: 1.0.0\nextends: nowhere\n', optionsFor({}));
    expect(missing.problems).toMatchObject([
      { code: 'checklist-unknown', file: 'local.yaml', row: 3, column: 10 },
    ]);
    const alone = parseChecklist('checklist: a\nversion: 1.0.0\nextends: nowhere\n', {
      origin: 'local.yaml',
    });
    expect(alone.problems).toMatchObject([{ code: 'checklist-unknown-reference', row: 3, column: 10 }]);
  });

  it('where it extends itself', () => {
    const a = 'checklist: a\nversion: 1.0.0\nextends: b\n';
    const b = 'checklist: b\nversion: 1.0.0\nextends: a\n';
    const { problems } = parseChecklist(a, optionsFor({ a, b }));
    expect(problems).toMatchObject([
      { file: 'b', row: 3, message: '"a" extends itself, directly or by way of others.' },
    ]);
  });

  it('where more than five extend one another', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const chain = Object.fromEntries(
      names.map((name, index) => [
        name,
        `checklist: ${name}\nversion: 1.0.0\nextends: ${names[index + 1] ?? 'committee'}\n`,
      ]),
    );
    const read = (first: string) =>
      parseChecklist(chain[first] ?? '', optionsFor({ ...chain, committee: CLEAN }));
    expect(read('c').ok).toBe(true);
    expect(read('b').problems).toMatchObject([{ code: 'checklist-unknown-reference', file: 'g' }]);
  });

  it('with what is wrong in the base, at its place in the base', () => {
    expect(problemsOf('', clean('tier: requirement', 'tier: must'))).toEqual([
      'committee:35:15 checklist-shape',
    ]);
    expect(problemsOf('', 'a: [')).toMatchObject([expect.stringContaining('committee:1:5 checklist-syntax')]);
  });
});

describe('lint of an adaptation', () => {
  it('puts its own findings before those of the base', () => {
    const base = clean('{ en: Exchange, fr: Échange }', '{ en: Exchange }');
    const { findings } = lintChecklist(`${HEAD}title: { en: Local }\n`, optionsFor({ committee: base }));
    expect(findings.map(({ file, row }) => [file, row])).toEqual([
      ['local.yaml', 4],
      ['committee', 45],
    ]);
  });
});
