import { describe, expect, test } from 'vitest';
import { withoutEchoes, withPictures } from '../../../src/report/blocks.ts';
import { changeDocument } from '../../../src/report/change-document.ts';
import { drawChart } from '../../../src/report/charts/draw-chart.ts';
import type { Chart, ChartBlock, ReportDocument } from '../../../src/report/document.ts';
import { scoreDocument } from '../../../src/report/score-document.ts';
import { LANGUAGES } from '../../../src/report/words/all.ts';
import { wordsIn } from '../../../src/report/words/words.ts';
import { writeMarkdown } from '../../../src/report/write-markdown.ts';
import { writeTerminal } from '../../../src/report/write-terminal.ts';
import { aMechanismChange, committeeChanges } from '../../helpers/changes.ts';
import { committeeChecklist } from '../../helpers/checklists.ts';
import { idsOf } from '../../helpers/document-text.ts';
import { HOSTILE } from '../../helpers/hostile.ts';
import {
  aDomainScore,
  aMechanism,
  anItemScore,
  aResponse,
  committeeScores,
  someStates,
} from '../../helpers/results.ts';
import { readXml } from '../../helpers/xml.ts';

const checklist = committeeChecklist();
const changes = (language = 'en') => changeDocument(committeeChanges(), checklist, { language });
const scores = (language = 'en') => scoreDocument(committeeScores(), checklist, { language });

function chartsOf(document: ReportDocument): ChartBlock[] {
  return document.blocks.filter((block): block is ChartBlock => block.kind === 'chart');
}

function chartOf<Kind extends Chart['kind']>(
  document: ReportDocument,
  id: string,
  kind: Kind,
): Extract<Chart, { kind: Kind }> {
  const found = chartsOf(document).find((block) => block.id === id)?.chart;
  if (found?.kind !== kind)
    throw new Error(`no ${kind} ${id} among ${chartsOf(document).map((each) => each.id)}`);
  return found as Extract<Chart, { kind: Kind }>;
}

describe('two rounds', () => {
  const { rows, rounds, zones } = chartOf(changes(), 'overview-chart', 'dumbbell');

  test('stand on the bands of the checklist', () => {
    expect(rounds).toEqual(['baseline', 'follow-up']);
    expect(zones).toEqual([
      { label: 'Weak', from: 0, to: 25, colour: 'red' },
      { label: 'Unsatisfactory', from: 25, to: 50, colour: 'orange' },
      { label: 'Satisfactory', from: 50, to: 75, colour: 'yellow' },
      { label: 'Good', from: 75, to: 100, colour: 'green' },
    ]);
  });

  test('have the interval of the change set off from the earlier score', () => {
    // Own change 39.5, from 21 to 58; from a score of 40 that is 61 to 98.
    expect(rows[0]).toEqual({
      label: 'Dowa',
      from: { value: 40, text: '40.0' },
      to: { value: 80, text: '80.0' },
      interval: { low: 61, high: 98 },
      change: '+40.0',
    });
  });

  test('say so where a change could not be told', () => {
    expect(rows[2]).toEqual({
      label: 'Salima',
      from: { value: 55, text: '55.0' },
      to: { value: null, text: 'no data' },
      interval: null,
      change: 'could not tell',
    });
  });

  test('of one mechanism have its domains and the whole, and what moved least and most', () => {
    const id = 'mechanism-Kasungu-domains-chart';
    expect(chartOf(changes(), id, 'dumbbell').rows.map(({ label, change }) => [label, change])).toEqual([
      ['Mandate and meetings', '−30.0'],
      ['Membership', '+10.0'],
      ['Overall', '−10.0'],
    ]);
    const { description } = chartsOf(changes()).find((block) => block.id === id) ?? {};
    expect(description).toContain('Changes run from “Mandate and meetings” −30.0 to “Membership” +10.0.');
  });

  test('are not drawn where nothing could be told, nor for a single mechanism', () => {
    const silent = committeeChanges({ changes: [aMechanismChange('Salima', [55, null])] });
    const ids = idsOf(changeDocument(silent, checklist, { language: 'en' }));
    expect(ids.filter((id) => /overview-chart|domains-chart|items-chart/.test(id))).toEqual([]);
  });

  test('take the place of bars that show less', () => {
    const ids = withPictures(changes().blocks).flatMap((block) => (block.kind === 'bars' ? [block.id] : []));
    expect(ids).not.toContain('overview-bars');
    expect(changes().blocks.filter((block) => block.kind === 'bars').length).toBeGreaterThan(ids.length);
  });
});

test('items that moved most stand furthest first, with their signs', () => {
  expect(chartOf(changes(), 'mechanism-Kasungu-items-chart', 'moved').rows).toEqual([
    {
      label: 'The committee has a written mandate signed by the district authority',
      difference: -30,
      text: '−30.0',
    },
    { label: 'Health, education and social welfare are represented', difference: 10, text: '+10.0' },
  ]);
});

describe('the heat map', () => {
  test('has a cell for each mechanism and domain, with its band', () => {
    const { columns, rows } = chartOf(scores(), 'heat-map', 'heat-map');
    expect(columns).toEqual(['Mandate and meetings', 'Membership']);
    expect(
      rows.map(({ label, cells }) => [label, ...cells.map(({ text, band }) => `${text} ${band}`)]),
    ).toEqual([
      ['Dowa', '90.0 Good', '70.0 Satisfactory'],
      ['Kasungu', '37.5 Unsatisfactory', '75.0 Satisfactory'],
      ['Salima', 'no data null', '50.0 Unsatisfactory'],
    ]);
    const { description } = chartsOf(scores()).find((block) => block.id === 'heat-map') ?? {};
    expect(description).toContain(
      'Cells by band: Unsatisfactory 2, Satisfactory 2, Good 1, without a score 1.',
    );
  });

  test('of a change is that of the later round, over comparable items', () => {
    const { rows } = chartOf(changes(), 'heat-map', 'heat-map');
    expect(rows.map(({ cells }) => cells.map((cell) => cell.value))).toEqual([
      [80, 80],
      [40, 60],
      [null, null],
    ]);
  });
});

describe('answers', () => {
  const states = someStates({ answered: 4, 'dont-know': 1, blank: 1 });
  const byRole = [
    {
      role: 'coordinator',
      answers: { '0': 0, '1': 0, '2': 0, '3': 0, '4': 1 },
      states: someStates({ answered: 1 }),
    },
    {
      role: null,
      answers: { '0': 2, '1': 0, '2': 0, '3': 1, '4': 0 },
      states: someStates({ answered: 3, 'dont-know': 1, blank: 1 }),
    },
  ];
  const mandate = anItemScore('mandate', 50, { states, answers: { '0': 2, '1': 0, '2': 0, '3': 1, '4': 1 } });
  const reported = (changesOfItem: object) => {
    const domains = [aDomainScore('meetings', 50, [{ ...mandate, ...changesOfItem }])];
    const result = committeeScores({ mechanisms: [aMechanism('Dowa', 'baseline', { domains })] });
    return chartOf(
      scoreDocument(result, checklist, { language: 'en' }),
      'mechanism-Dowa-baseline-answers-1',
      'distribution',
    );
  };

  test('stand role by role, with what is missing in words', () => {
    const { options, rows } = reported({ answersByRole: byRole });
    expect(options).toEqual(['Never', 'Rarely', 'Sometimes', 'Fairly often', 'Very regularly']);
    expect(rows[0]?.groups).toEqual([
      { label: 'coordinator', counts: [0, 0, 0, 0, 1], missing: '' },
      { label: 'no role', counts: [2, 0, 0, 1, 0], missing: "don't\u00a0know\u00a01, blank\u00a01" },
    ]);
  });

  test('stand together where the roles are not known', () => {
    expect(reported({}).rows[0]?.groups).toEqual([
      { label: '', counts: [2, 0, 0, 1, 1], missing: "don't\u00a0know\u00a01, blank\u00a01" },
    ]);
  });

  test('of free text, and of items that nobody was asked, have no picture', () => {
    const ids = chartsOf(scores()).filter((block) => block.chart.kind === 'distribution');
    const labels = ids.flatMap((block) =>
      'rows' in block.chart ? block.chart.rows.map((row) => row.label) : [],
    );
    expect(labels).not.toContain('What should change?');
    expect(() => reported({ states: someStates({ answered: 0, 'not-asked': 6 }) })).toThrow(
      'no distribution',
    );
  });
});

describe('answers in two rounds', () => {
  const counts = (answers: readonly number[]) =>
    Object.fromEntries(answers.map((count, code) => [String(code), count]));
  const by = (role: string | null, answers: readonly number[], missing = 0) => {
    const answered = answers.reduce((sum, count) => sum + count, 0);
    return { role, answers: counts(answers), states: someStates({ answered, 'dont-know': missing }) };
  };
  const item = (id: string, roles: readonly ReturnType<typeof by>[]) =>
    anItemScore(id, 50, {
      answers: counts(
        [0, 1, 2, 3, 4].map((code) => roles.reduce((sum, each) => sum + (each.answers[code] ?? 0), 0)),
      ),
      states: someStates({ answered: roles.reduce((sum, { states }) => sum + states.answered, 0) }),
      ...(roles.length > 1 ? { answersByRole: roles } : {}),
      roles: [],
    });
  const round = (name: string, items: readonly ReturnType<typeof item>[]) =>
    aMechanism('Dowa', name, { domains: [aDomainScore('meetings', 50, [...items])] });
  const reported = (
    before: readonly ReturnType<typeof item>[],
    after: readonly ReturnType<typeof item>[],
    changed: Partial<ReturnType<typeof committeeChanges>> = {},
    language = 'en',
  ) => {
    const changes = [{ ...aMechanismChange('Dowa', [40, 80]), notComparable: [] }];
    const mechanisms = [round('baseline', before), round('follow-up', after)];
    const result = committeeChanges({ changes, mechanisms, ...changed });
    return changeDocument(result, checklist, { language });
  };
  const id = 'mechanism-Dowa-answers-1';
  const earlier = item('mandate', [by('coordinator', [1, 0, 0, 0, 0]), by('partner', [2, 1, 0, 0, 0], 1)]);
  const later = item('mandate', [by('coordinator', [0, 0, 0, 0, 1]), by('partner', [0, 0, 1, 2, 0])]);

  test('stand role by role, the earlier round above the later', () => {
    const document = reported([earlier], [later]);
    expect(chartOf(document, id, 'distribution').rows).toEqual([
      {
        label: 'The committee has a written mandate signed by the district authority',
        groups: [
          { label: 'coordinator, baseline', counts: [1, 0, 0, 0, 0], missing: '' },
          { label: 'coordinator, follow-up', counts: [0, 0, 0, 0, 1], missing: '' },
          { label: 'partner, baseline', counts: [2, 1, 0, 0, 0], missing: "don't\u00a0know\u00a01" },
          { label: 'partner, follow-up', counts: [0, 0, 1, 2, 0], missing: '' },
        ],
      },
    ]);
    const { description } = chartsOf(document).find((block) => block.id === id) ?? {};
    expect(description).toContain('Each role has a bar for each round, baseline above follow-up.');
  });

  test('have one bar for a role that only one round asked, and rounds alone where no role is known', () => {
    const alone = chartOf(
      reported([item('mandate', [by(null, [3, 0, 0, 0, 0])])], [later]),
      id,
      'distribution',
    );
    expect(alone.rows[0]?.groups.map(({ label }) => label)).toEqual([
      'baseline',
      'coordinator, follow-up',
      'partner, follow-up',
    ]);
    const none = [item('mandate', [by(null, [3, 0, 0, 0, 0])]), item('mandate', [by(null, [0, 0, 0, 0, 3])])];
    const { rows } = chartOf(reported(none.slice(0, 1), none.slice(1)), id, 'distribution');
    expect(rows[0]?.groups.map(({ label, counts: own }) => [label, own])).toEqual([
      ['baseline', [3, 0, 0, 0, 0]],
      ['follow-up', [0, 0, 0, 0, 3]],
    ]);
  });

  test('leave out what does not mean the same in both rounds, and know an item by its earlier name', () => {
    const changed = {
      ...aMechanismChange('Dowa', [40, 80]),
      notComparable: [{ id: 'mandate', why: 'rescaled' as const }],
    };
    expect(idsOf(reported([earlier], [later], { changes: [changed] }))).not.toContain(id);
    const renamed = { ...checklist, crosswalk: [{ from: 'old-mandate', to: 'mandate', same: true }] };
    const mechanisms = [round('baseline', [{ ...earlier, id: 'old-mandate' }]), round('follow-up', [later])];
    const changes = [{ ...aMechanismChange('Dowa', [40, 80]), notComparable: [] }];
    const document = changeDocument(committeeChanges({ changes, mechanisms }), renamed, { language: 'en' });
    expect(chartOf(document, id, 'distribution').rows[0]?.groups).toHaveLength(4);
  });

  test('are drawn for up to 50 mechanisms, like every picture of one mechanism', () => {
    const many = (count: number) => {
      const names = Array.from({ length: count }, (_, index) => `Committee ${index}`);
      const changes = names.map((name) => ({
        ...aMechanismChange(name, [40, 80] as const),
        notComparable: [],
      }));
      const mechanisms = names.flatMap((mechanism) => [
        { ...round('baseline', [earlier]), mechanism },
        { ...round('follow-up', [later]), mechanism },
      ]);
      const document = changeDocument(committeeChanges({ changes, mechanisms }), checklist, {
        language: 'en',
      });
      return chartsOf(document).filter((block) => block.id.startsWith('mechanism-')).length;
    };
    expect(many(50)).toBeGreaterThanOrEqual(100);
    expect(many(51)).toBe(0);
  });
});

test('two roles on one line have the gap beside them, and the widest is told', () => {
  const id = 'mechanism-Kasungu-baseline-gap-chart';
  const { roles, rows } = chartOf(scores(), id, 'gap');
  expect(roles).toEqual(['coordinator', 'partner']);
  expect(rows.map(({ label, first, second, gap }) => [label, first.text, second.text, gap])).toEqual([
    ['Mandate and meetings', '100.0', '16.7', '+83.3'],
    ['Membership', '75.0', '75.0', '0.0'],
    ['Overall', '91.7', '36.1', '+55.6'],
  ]);
  const { description } = chartsOf(scores()).find((block) => block.id === id) ?? {};
  expect(description).toContain('Widest gap: “Mandate and meetings”, +83.3.');
});

describe('response', () => {
  test('is added up over mechanisms, role by role', () => {
    const { rows } = chartOf(scores(), 'response-by-role-chart', 'response');
    expect(rows).toEqual([
      { label: 'coordinator', answered: 1, invited: 1, text: '1 of 1 (100\u00a0%)' },
      { label: 'partner', answered: 5, invited: 7, text: '5 of 7 (71\u00a0%)' },
    ]);
  });

  test('has a bar for each mechanism and round', () => {
    const { rows } = chartOf(scores(), 'response-chart', 'response');
    expect(rows.map(({ label, text }) => [label, text])).toEqual([
      ['Dowa', '6 of 8 (75\u00a0%)'],
      ['Kasungu', '4 of 3 (133\u00a0%)'],
    ]);
  });

  test('has none without a list', () => {
    const result = committeeScores({ mechanisms: [aMechanism('Dowa', 'baseline', { response: null })] });
    const ids = idsOf(scoreDocument(result, checklist, { language: 'en' }));
    expect(ids.filter((id) => id.startsWith('response'))).toEqual([]);
  });

  test('names the rounds where there are several', () => {
    const response = aResponse(1, 2, { byRole: [{ name: '', respondents: 1, invited: 2 }] });
    const mechanisms = ['baseline', 'follow-up'].map((round) => aMechanism('Dowa', round, { response }));
    const document = scoreDocument(committeeScores({ mechanisms }), checklist, { language: 'en' });
    const { rows } = chartOf(document, 'response-by-role-chart', 'response');
    expect(rows.map((row) => row.label)).toEqual(['no role, baseline', 'no role, follow-up']);
  });
});

test('more rows than a page holds are drawn in numbered parts of equal size', () => {
  const many = Array.from({ length: 65 }, (_, index) => aMechanismChange(`District ${index + 1}`, [40, 50]));
  const document = changeDocument(committeeChanges({ changes: many, mechanisms: [] }), checklist, {
    language: 'en',
  });
  const parts = chartsOf(document).filter((block) => block.id.startsWith('overview-chart'));
  expect(parts.map(({ id, caption }) => [id, caption])).toEqual([
    ['overview-chart', 'Overall scores, baseline and follow-up (1 of 3)'],
    ['overview-chart-2', 'Overall scores, baseline and follow-up (2 of 3)'],
    ['overview-chart-3', 'Overall scores, baseline and follow-up (3 of 3)'],
  ]);
  expect(parts.map(({ chart }) => ('rows' in chart ? chart.rows.length : 0))).toEqual([22, 22, 21]);
});

describe.each(Object.keys(LANGUAGES))('in %s', (language) => {
  const documents = [scores(language), changes(language)];

  test('every picture has an id of its own, a caption and a description', () => {
    for (const document of documents) {
      const ids = idsOf(document);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(chartsOf(document).length).toBeGreaterThan(4);
      for (const { caption, description } of chartsOf(document)) {
        expect(caption).toMatch(/\S/);
        expect(description).toMatch(/\.$/);
        expect(`${caption} ${description}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test('a table that a description names is there', () => {
    const { tableHas } = wordsIn(language).charts;
    for (const document of documents) {
      const captions = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
      const [start = '', end = ''] = tableHas('|').split('|');
      for (const { description, id } of chartsOf(document)) {
        const at = description.indexOf(start);
        if (at === -1) continue;
        const named = description.slice(at + start.length, description.indexOf(end, at + start.length));
        expect(captions, id).toContain(named);
      }
    }
  });

  test('writers of text leave pictures out without a trace', () => {
    for (const document of documents) {
      const bare = { ...document, blocks: document.blocks.filter((block) => block.kind !== 'chart') };
      expect(writeMarkdown(document)).toBe(writeMarkdown(bare));
      expect(writeTerminal(document)).toBe(writeTerminal(bare));
      expect(withoutEchoes(document.blocks)).toEqual(withoutEchoes(bare.blocks));
    }
  });

  test('every picture can be drawn', () => {
    for (const block of documents.flatMap(chartsOf)) {
      const svg = drawChart(block, { width: 643, words: wordsIn(language) });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(readXml(svg).name).toBe('svg');
    }
  });
});

test.each(Object.entries(HOSTILE))('%s as the name of a mechanism can be drawn', (_, text) => {
  const result = committeeScores({
    mechanisms: [aMechanism(text, text), aMechanism(`${text}!`, text)],
  });
  for (const block of chartsOf(scoreDocument(result, checklist, { language: 'en' }))) {
    const svg = readXml(drawChart(block, { width: 643, words: wordsIn('en') }));
    for (const id of (svg.attributes.get('aria-labelledby') ?? '').split(' ')) expect(id).toMatch(/^[\w-]+$/);
  }
});
