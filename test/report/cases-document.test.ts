import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { CasesResult } from '../../src/cases/types.ts';
import { writeCasesCsv } from '../../src/report/cases-csv.ts';
import { casesDocument } from '../../src/report/cases-document.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { textWidth } from '../../src/report/terminal/text-width.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import {
  aCell,
  aGrade,
  aRefusal,
  CASES,
  someCases,
  someChange,
  someQca,
  wholeCases,
} from '../helpers/case-results.ts';
import { factsOf, idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { expectGoldenText } from '../helpers/golden.ts';
import { aTemplate } from '../helpers/handed-over.ts';

function report(result: CasesResult = wholeCases(), language = 'en'): ReportDocument {
  return casesDocument(result, { language });
}

const whole = report();

describe('the report', () => {
  test.each(['en', 'es', 'fr', 'pt'])('in Markdown, %s', (language) => {
    expectGoldenText(`report/cases.${language}.md`, writeMarkdown(report(wholeCases(), language)));
  });

  test.each(['en', 'fr'])('on a terminal of 80 columns, %s', (language) => {
    const document = casesDocument(wholeCases(), { language, details: 'few' });
    const text = writeTerminal(document);
    expectGoldenText(`report/cases.${language}.80.txt`, text);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  });

  test('without change, ranks and QCA, in Markdown', () => {
    expectGoldenText('report/cases-plain.en.md', writeMarkdown(report(someCases())));
  });

  test('as a CSV', () => {
    expectGoldenText('report/cases.csv', writeCasesCsv(wholeCases()));
  });

  test('has every id once', () => {
    expect(new Set(idsOf(whole)).size).toBe(idsOf(whole).length);
  });

  test('is the same a second time, and leaves the result as it was', () => {
    const result = wholeCases();
    const before = JSON.stringify(result);
    expect(writeMarkdown(report(result))).toBe(writeMarkdown(whole));
    expect(JSON.stringify(result)).toBe(before);
  });

  test('numbers the cases alike in the map and in the table of distances, whatever their order in the data', () => {
    const result = wholeCases();
    if (result.map.state !== 'drawn') throw new Error('no map');
    const turned = { ...result, map: { ...result.map, points: result.map.points.toReversed() } };
    const { blocks } = report(turned);
    const map = blocks.find((block) => block.kind === 'chart' && block.id === 'map');
    if (map?.kind !== 'chart' || map.chart.kind !== 'scatter') throw new Error('no scatter plot');
    const numbered = map.chart.points.map(({ label }, place) => `${place + 1} ${label}`);
    const rows = tableOf(report(turned), 'distances').rows.map(([first]) => first);
    expect(rows.slice(0, numbered.length)).toEqual(numbered);
  });

  test('has a sentence under every table on how to read it', () => {
    for (const language of ['en', 'fr', 'es', 'pt'])
      for (const block of report(wholeCases(), language).blocks)
        if (block.kind === 'table')
          expect(block.notes[0], `${language} ${block.id}`).toMatch(
            /^(How to read it|Comment lire\s|Cómo se lee|Como ler): /,
          );
  });

  test('takes wording and colours from a template', () => {
    const document = casesDocument(wholeCases(), { language: 'en', template: aTemplate() });
    expect(document.title).toBe('How committees work together');
    expect(document.theme?.bands.yellow).toBe('#fdf0b0');
    expect(document.runningNote).toMatch(/one mechanism/);
  });

  test('gives a page to each case, by which a browser can choose', () => {
    const pages = whole.blocks.flatMap((block) =>
      block.kind === 'heading' && block.mechanism !== undefined ? [block.mechanism] : [],
    );
    expect(pages).toEqual(CASES.map(({ name }) => name));
  });

  test('stands with no case, no criterion, and one case', () => {
    const { matrix, ...rest } = someCases();
    const none = { state: 'withheld', why: 'too-few-cases' } as const;
    const empty = {
      ...rest,
      counts: [],
      profiles: [],
      map: none,
      pairs: { ...rest.pairs, similarUnlike: [], differentAlike: [], why: 'no-outcome' as const },
      order: { by: 'file' as const, cases: [] },
    };
    for (const [cases, criteria] of [
      [[], matrix.criteria],
      [[], []],
      [CASES.slice(0, 1), matrix.criteria],
    ] as const) {
      const document = report({ ...empty, matrix: { ...matrix, cases, criteria, outcome: null } });
      expect(writeMarkdown(document)).not.toMatch(/NaN|undefined|Infinity/);
      expect(sentencesOf(document).join(' ')).toMatch(/No map/);
    }
  });
});

describe('the matrix', () => {
  test('has grade and qualifier in full, as sign, word and colour', () => {
    const [first] = whole.blocks.flatMap((block) =>
      block.kind === 'table' && block.id === 'matrix' ? [block] : [],
    );
    expect(first?.rows[1]?.[2]).toEqual({ text: '● yes (governor, but weak)', colour: 'green' });
    expect(tableOf(whole, 'matrix-2').rows[2]?.[2]).toBe('○ no (terms of reference exist but are not clear)');
  });

  test('never shows what is not stated in the words or the colour of a grade', () => {
    const cells = whole.blocks
      .flatMap((block) => (block.kind === 'table' && block.id.startsWith('matrix') ? block.rows : []))
      .flat();
    const open = cells.filter(({ text }) => /^[?▨–]/.test(text));
    expect(open.map(({ text }) => text)).toContain('? not stated (“Not well defined”)');
    expect(open.map(({ text }) => text)).toContain('▨ illegible (may read: yes (terms of reference) or no)');
    expect(open.every(({ colour }) => colour === undefined)).toBe(true);
  });

  test('quotes other words for “not stated”, and does not say it twice', () => {
    const { matrix, ...rest } = someCases();
    const unknown = (text: string) => aCell({ why: 'stated-as-unknown', text });
    const cells = [unknown('Not stated'), unknown('nobody knows'), aCell({ why: 'no-score', text: null })];
    const cases = [{ name: 'A', round: null, cells, outcome: null }];
    const document = report({
      ...rest,
      matrix: { ...matrix, cases, criteria: matrix.criteria.slice(0, 3), outcome: null },
    });
    expect(tableOf(document, 'matrix').rows[0]?.slice(1)).toEqual([
      '? not stated',
      '? not stated (“nobody knows”)',
      '? not stated (no score)',
    ]);
  });

  test('shows an outcome in the words of the file, a code by its step', () => {
    const { matrix, ...rest } = someCases();
    const shown = (text: string) => {
      const outcome = aGrade('yes', null, { text });
      const cases = [{ name: 'A', round: null, cells: [], outcome }];
      const document = report({ ...rest, matrix: { ...matrix, cases } });
      return tableOf(document, 'matrix').rows[0]?.at(-1);
    };
    expect(shown('Worked')).toBe('● Worked');
    expect(shown('1')).toBe('● yes');
  });

  test('stands in the order that was asked for', () => {
    const names = CASES.map(({ name }) => name).toReversed();
    const turned = report(someCases({ order: { by: 'similarity', cases: names } }));
    expect(tableOf(turned, 'matrix').rows.map(([name]) => name)).toEqual(names);
  });

  test('tells two rounds of a case apart', () => {
    const [first] = CASES;
    if (first === undefined) throw new Error('no case');
    const { matrix, ...rest } = someCases();
    const cases = ['2024', '2026'].map((round) => ({ ...first, round }));
    const document = report({ ...rest, matrix: { ...matrix, cases } });
    expect(tableOf(document, 'matrix').rows.map(([name]) => name)).toEqual([
      'Amberlake (central) (2024)',
      'Amberlake (central) (2026)',
    ]);
  });

  test('has a picture with as many cells, described in words', () => {
    const chart = whole.blocks.find((block) => block.kind === 'chart' && block.id === 'matrix-chart');
    if (chart?.kind !== 'chart' || chart.chart.kind !== 'matrix') throw new Error('no matrix');
    expect(chart.chart.rows.map(({ cells }) => cells.length)).toEqual(CASES.map(() => 7));
    expect(chart.chart.rows[5]?.cells).toEqual([
      3,
      1,
      'not-applicable',
      'illegible',
      3,
      'not-stated',
      'not-stated',
    ]);
    // 4 no without outcomes: leadership 2, legal 1, capacity 2, roles 2, incentives 1 make 8.
    expect(chart.description).toMatch(
      /no 8, limited 3, medium 1, yes 18, not stated 3, illegible 2, not applicable 1/,
    );
  });
});

describe('what is not stated', () => {
  test('is told with how far it could move a count', () => {
    // One of the two that failed has no grade: 1 for certain, 2 at most.
    expect(tableOf(whole, 'missing').rows[2]).toEqual([
      'Legal framework or MoU',
      ...['3', '1', '1', '1', '1 of 2', '1 to 2 of 2'],
    ]);
    expect(sentencesOf(whole).join(' ')).toContain(
      'Were they stated, it would be in place in 1 of 2 that worked and in 1 to 2 of 2 that failed.',
    );
  });

  test('is said to be nothing where nothing is missing', () => {
    const { matrix, ...rest } = someCases();
    const cases = matrix.cases.slice(0, 3);
    const stated = report({
      ...rest,
      matrix: { ...matrix, cases },
      counts: [],
      pairs: { ...rest.pairs, similarUnlike: [], differentAlike: [] },
    });
    expect(sentencesOf(stated)).toContain('Every cell that applies holds a grade: nothing is left open.');
  });
});

describe('change', () => {
  test('names every kind, and never says “no change” for “could not tell”', () => {
    const { rows } = tableOf(whole, 'change');
    expect(rows.map((row) => row[4])).toEqual([
      ...['raised', 'gained', 'same grade, other qualifier', 'reversed', 'stated now', 'lowered'],
      'no longer stated',
    ]);
    expect(rows.find(([, criterion]) => criterion === 'Incentives')?.[5]).toBe('−2');
  });

  test('keeps what could not be compared apart from what moved, by criterion and folded', () => {
    expect(tableOf(whole, 'change-open').rows).toEqual([
      ['Legal framework or MoU', '1', 'Cloudberry (regional)'],
    ]);
    const head = whole.blocks.find((block) => block.kind === 'heading' && block.id === 'change-open-heading');
    expect(head).toMatchObject({ isFolded: true });
  });

  test('counts what stayed the same, and names what was on one side only', () => {
    expect(tableOf(whole, 'change-kinds').rows).toContainEqual(['same', '1']);
    expect(sentencesOf(whole)).toContain('Only before, and so not compared: Foxglove.');
  });

  test('of two ladders sets no grade against another', () => {
    const document = report(someCases({ change: someChange({ isSameLadder: false }) }));
    expect(sentencesOf(document).join(' ')).toContain('no grade can be set against another');
  });
});

describe('ranks', () => {
  test('are nowhere unless asked for', () => {
    expect(writeMarkdown(report(someCases()))).not.toMatch(/\brank/i);
  });

  test('come with their intervals, best first', () => {
    expect(tableOf(whole, 'ranking').rows).toEqual([
      ['Amberlake (central)', '1', '1', '1 to 1.5', '1.00'],
      ['Briarwood', '2', '2', '2 to 2.5', '0.78'],
      ['Amberlake (local)', '4.5', '3 to 5', '3 to 5.5', '0.39'],
      ['Driftwood', '–', '–', '–', '–'],
    ]);
  });
});

describe('QCA', () => {
  const text = writeMarkdown(whole);

  test('tells what chance alone would find before any solution', () => {
    const ids = idsOf(whole);
    expect(ids.indexOf('qca-noise')).toBeGreaterThan(ids.indexOf('qca'));
    expect(ids.indexOf('qca-noise')).toBeLessThan(ids.indexOf('qca-solutions'));
    const own = text.slice(text.indexOf('## Qualitative'));
    expect(own.search(/in 56\s% of draws/)).toBeGreaterThan(0);
    expect(own.search(/in 56\s% of draws/)).toBeLessThan(own.indexOf('Conservative solution'));
    expect(sentencesOf(whole).join(' ')).toMatch(
      /QCA: chance alone gives a perfect solution in 56\s% of draws of this size\./,
    );
  });

  test('says where it went on with more than the cases can carry', () => {
    expect(sentencesOf(whole).join(' ')).toContain('The analysis goes on because --anyway was given');
    expect(writeMarkdown(report(someCases({ qca: someQca({ isAnyway: false }) })))).not.toContain(
      'anyway was given',
    );
  });

  test('lists every model of a tie, none before another', () => {
    const models = (n: number) =>
      Array.from({ length: n }, () => someQca().parsimonious.models[0]).flatMap((each) => each ?? []);
    const qca = someQca({ parsimonious: { ...someQca().parsimonious, models: models(4) } });
    const document = report(someCases({ qca }));
    expect(sentencesOf(document)).toContain('4 models fit equally well: none can be preferred.');
    expect(tableOf(document, 'qca-parsimonious-models').rows).toHaveLength(4);
  });

  test('shows the cases in every row, what has none, and contradictions', () => {
    expect(tableOf(whole, 'truth-table').rows.map((row) => row[5])).toEqual([
      'Amberlake (local)',
      'Elderflower',
      'Amberlake (central); Briarwood',
    ]);
    expect(text).toContain('5 of 8 possible combinations have no case');
    const { truthTable } = someQca();
    const rows = truthTable.rows.map((row) => ({ ...row, deviant: row.row === 8 ? ['Briarwood'] : [] }));
    const contradictory = report(someCases({ qca: someQca({ truthTable: { ...truthTable, rows } }) }));
    expect(sentencesOf(contradictory).join(' ')).toMatch(/Contradictions: .* in row 8\./);
  });

  test('tells easy counterfactuals from difficult ones, row by row', () => {
    // Row 7 is 110, 5 and 6 are 100 and 101, 3 and 4 are 010 and 011.
    expect(tableOf(whole, 'counterfactuals').rows.map((row) => row.slice(0, 5))).toEqual([
      ['3', '0', '1', '0', 'difficult'],
      ['4', '0', '1', '1', 'difficult'],
      ['5', '1', '0', '0', 'difficult'],
      ['6', '1', '0', '1', 'difficult'],
      ['7', '1', '1', '0', 'easy'],
    ]);
    const plain = report(someCases({ qca: someQca({ intermediate: null, expectations: [] }) }));
    expect(new Set(tableOf(plain, 'counterfactuals').rows.map((row) => row[4]))).toEqual(
      new Set(['assumed']),
    );
  });

  test('leaves out cases with something not stated, and says what', () => {
    expect(sentencesOf(whole)).toContain('Driftwood: Incentives; It works');
  });

  test('places every case by solution and outcome', () => {
    const crisp = { kind: 'crisp', threshold: 0.5 } as const;
    const qca = someQca({
      conditions: [
        { criterion: 'leadership', rule: crisp, memberships: [0.8, 0.3, 0.7, 0.2] },
        { criterion: 'roles', rule: crisp, memberships: [0.6, 1, 0.9, 0] },
        { criterion: 'incentives', rule: crisp, memberships: [1, 1, 0, 1] },
      ],
      outcomeSet: { criterion: 'works', rule: crisp, memberships: [0.9, 0.8, 0.1, 0] },
    });
    // Leadership and roles: the smaller of both.
    expect(tableOf(report(someCases({ qca })), 'xy-table').rows).toEqual([
      ['Amberlake (central)', '0.600', '0.900', 'explained: solution and outcome'],
      ['Briarwood', '0.300', '0.800', 'outcome without the solution'],
      ['Amberlake (local)', '0.700', '0.100', 'solution without the outcome'],
      ['Elderflower', '0', '0', 'neither'],
    ]);
  });

  test.each([
    [
      'too-many-conditions',
      'chance alone would give a perfect solution in 83\u00a0% of draws, and the limit is 10\u00a0%',
    ],
    ['constant-outcome', 'the outcome is the same in all cases'],
    ['middle-value', 'exactly in the middle of the ladder'],
  ] as const)('%s is refused in plain words, and nothing follows', (why, words) => {
    const document = report(someCases({ qca: aRefusal({ why }) }));
    expect(sentencesOf(document).join(' ')).toContain(words);
    expect(idsOf(document)).not.toContain('qca-solutions');
  });

  test('with many conditions names them instead of giving each a column', () => {
    const conditions = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const { truthTable, parsimonious } = someQca();
    const rows = truthTable.rows.map((row) => ({
      ...row,
      configuration: conditions.map((_, index) => index === 0),
    }));
    const [model] = parsimonious.models;
    if (model === undefined) throw new Error('no model');
    const many = Array.from({ length: 100 }, (_, index) => index + 1);
    const qca = someQca({
      intermediate: null,
      truthTable: { ...truthTable, conditions, rows, remainders: 4093 },
      parsimonious: { ...parsimonious, positiveRows: many, models: [{ ...model, counterfactuals: many }] },
    });
    const document = report(someCases({ qca }));
    expect(tableOf(document, 'truth-table').rows[0]?.slice(0, 3)).toEqual([
      ...['1', 'c0', 'c1; c2; c3; c4; c5; c6; c7; c8; c9; c10; c11'],
    ]);
    expect(tableOf(document, 'counterfactuals').rows).toHaveLength(64);
    expect(sentencesOf(document)).toContain('36 more combinations in the JSON result.');
    const text = writeTerminal(document);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  });

  test('of the absence of an outcome says so', () => {
    const document = report(someCases({ qca: someQca({ isNegated: true }) }));
    expect(sentencesOf(document).join(' ')).toContain('go with the absence of “It works” in 4 cases');
  });
});

describe('briefly, on a terminal', () => {
  const brief = casesDocument(wholeCases(), { language: 'en', details: 'few' });
  const text = writeTerminal(brief);

  test('leaves profiles, annex and look-up tables to --details and files, and says so', () => {
    const ids = idsOf(brief);
    for (const id of [
      'details',
      'annex',
      'map-heading',
      'sources',
      'grades',
      'cells',
      'qca-conservative-paths',
    ])
      expect(ids).not.toContain(id);
    expect(sentencesOf(brief).at(-1)).toContain('come with --details');
    expect(text.split('\n').length).toBeLessThan(writeTerminal(whole).split('\n').length / 2);
  });

  test('keeps summary, matrix, pairs, change and what the QCA found, chance first', () => {
    const kept = ['summary', 'matrix', 'pairs-unlike', 'change', 'qca-noise', 'necessity', 'truth-table'];
    expect(idsOf(brief)).toEqual(expect.arrayContaining([...kept, 'qca-parsimonious-models']));
    expect(text).toMatch(/Other cut-offs: The solution stays the same in/);
  });

  test('says what an illegible cell may read in files only', () => {
    expect(text).toContain('▨ illegible');
    expect(text).not.toContain('may read');
  });

  test('has no heading with nothing below it', () => {
    brief.blocks.forEach((block, index) => {
      const next = brief.blocks[index + 1];
      if (block.kind !== 'heading') return;
      expect(next, block.id).toBeDefined();
      if (next?.kind === 'heading') expect(next.level, block.id).toBeGreaterThan(block.level);
    });
  });
});

describe('a checklist made for one mechanism', () => {
  const NOTE = 'Made to follow one mechanism over time: grades of different cases do not compare.';

  test('warns under the title and every heading below it', () => {
    const markdown = writeMarkdown(whole);
    const headings = markdown.match(/^## /gm)?.length ?? 0;
    expect(markdown.split(NOTE).length - 1).toBe(headings + 1);
  });

  test('warns in the summary and in every line of the CSV', () => {
    expect(sentencesOf(whole).join(' ')).toContain('mean it for a mechanism against itself over time');
    const rows: Record<string, string>[] = parse(writeCasesCsv(wholeCases()), { columns: true });
    expect(new Set(rows.map(({ caution }) => caution))).toEqual(new Set(['within-mechanism']));
  });

  test('does not where nothing of the kind is declared', () => {
    expect(report(someCases()).runningNote).toBeUndefined();
    expect(writeMarkdown(report(someCases()))).not.toContain(NOTE);
  });
});

describe('method', () => {
  test('has the steps, the seed, versions and SHA-256', () => {
    const facts = factsOf(whole);
    expect(facts.get('Ladder')).toBe(
      'no 0, limited 0.33, medium 0.67, yes 1 (the usual ladder of coordkit).',
    );
    expect(facts.get('Made with')).toBe('coordkit 0.1.0; seed 1');
    expect(writeMarkdown(whole)).toContain('a'.repeat(64));
  });
});

describe('the CSV', () => {
  const rows: Record<string, string>[] = parse(writeCasesCsv(wholeCases()), { columns: true });

  test('has a row for each case and criterion and its outcome', () => {
    expect(rows).toHaveLength(6 * 7);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test('keeps state, reason and candidates apart from grades', () => {
    const of = (name: string, criterion: string) =>
      rows.find((row) => row.case === name && row.criterion === criterion);
    expect(of('Cloudberry (regional)', 'legal')).toMatchObject({
      state: 'illegible',
      grade: '',
      value: '',
      candidates: 'yes (terms of reference) | no',
      change: 'could-not-tell',
    });
    expect(of('Driftwood', 'leadership')).toMatchObject({
      grade: 'limited',
      value: '0.41',
      score: '41',
      n: '9',
    });
    expect(of('Briarwood', 'works')).toMatchObject({ part: 'outcome', change: 'gained', before_grade: 'no' });
  });

  test('disarms formulas', () => {
    const { matrix, ...rest } = someCases();
    const cell = aGrade('yes', '=cmd()', { note: '+1+1', source: '@x' });
    const cases = [{ name: '=A1', round: null, cells: [cell], outcome: aCell() }];
    const csv = writeCasesCsv({
      ...rest,
      matrix: { ...matrix, cases, criteria: matrix.criteria.slice(0, 1) },
    });
    const cells = (parse(csv) as string[][]).flat();
    expect(cells.filter((each) => /^[=+@]/.test(each))).toEqual([]);
  });
});
