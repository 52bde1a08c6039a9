import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/report/charts/draw-chart.ts';
import { LIGHT } from '../../../src/report/charts/palette.ts';
import { PRINT } from '../../../src/report/charts/theme.ts';
import type { Chart, ChartBlock } from '../../../src/report/document.ts';
import { emfOf } from '../../../src/report/office/emf/emf.ts';
import { wordsIn } from '../../../src/report/words/words.ts';
import { aBlock } from '../../helpers/charts.ts';
import { expectGoldenText } from '../../helpers/golden.ts';
import { HOSTILE } from '../../helpers/hostile.ts';
import { expectNumbers, expectRoomForTexts } from '../../helpers/text-room.ts';
import { allElements, elementsOf, readXml, textIn, type XmlElement } from '../../helpers/xml.ts';

const words = wordsIn('en');
const WIDTHS = [240, 328, 360, 643, 760, 1280];

type Of<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

const MATRIX: Of<'matrix'> = {
  kind: 'matrix',
  grades: [
    { label: 'no', colour: 'red' },
    { label: 'limited', colour: 'orange' },
    { label: 'medium', colour: 'yellow' },
    { label: 'yes', colour: 'green' },
  ],
  states: { 'not-stated': 'not stated', illegible: 'illegible', 'not-applicable': 'not applicable' },
  columns: ['Specific goal', 'Leadership', 'Legal framework or MoU', 'Roles', 'Incentives', 'It works'],
  isLastApart: true,
  rows: [
    { label: 'Amberlake (central)', cells: [3, 3, 3, 2, 3, 3] },
    { label: 'Briarwood and the four districts around it', cells: [3, 1, 'illegible', 0, 2, 0] },
    { label: 'Cloudberry', cells: [3, 0, 'not-applicable', 1, 'not-stated', 'not-stated'] },
  ],
};

const NAMES = [
  ...['Amberlake (central)', 'Amberlake (local)', 'Briarwood', 'Cloudberry (regional)', 'Driftwood'],
  ...['Elderflower', 'Foxglove', 'Goldenrod', 'Hawthorn', 'Ivybridge', 'Juniper', 'Kingfisher', 'Larkspur'],
  ...['Marigold', 'Nightshade'],
];

const SCATTER: Of<'scatter'> = {
  kind: 'scatter',
  x: {
    label: 'Membership in the solution →',
    from: 0,
    to: 1,
    ticks: [
      { at: 0, text: '0' },
      { at: 0.5, text: '0.5' },
      { at: 1, text: '1' },
    ],
  },
  y: { label: '↑ Membership in the outcome', from: 0, to: 1, ticks: [{ at: 0, text: '0' }] },
  isEven: false,
  hasDiagonal: true,
  guides: [
    { axis: 'y', at: 0.9, label: 'necessary from 0.9' },
    { axis: 'x', at: 0.5, label: 'relevant from 0.5' },
  ],
  groups: ['as the solution says', 'outcome without the solution', 'solution without the outcome'],
  points: NAMES.slice(0, 9).map((label, index) => ({
    label,
    x: index < 4 ? 1 : (index - 4) / 5,
    y: index < 3 ? 1 : (7 * index) / 60,
    group: index % 3,
  })),
};

const PICTURES = [aBlock(MATRIX), aBlock(SCATTER)];

function draw(block: ChartBlock, width = 643): XmlElement {
  return readXml(drawChart(block, { width, words, theme: PRINT }));
}

function textsOf(svg: XmlElement): string[] {
  return elementsOf(svg, 'text').map(textIn);
}

describe.each(PICTURES.map((block) => [block.chart.kind, block] as const))('%s', (kind, block) => {
  test.each([360, 643])('as it was at %d pixels', (width) => {
    const svg = drawChart(block, { width, words, theme: PRINT });
    expectGoldenText(`charts/${kind}.${width}.svg`, `${svg.replaceAll('><', '>\n<')}\n`);
  });

  test.each(WIDTHS)('is well-formed at %d pixels, with room for every text', (width) => {
    const svg = draw(block, width);
    expect(svg.attributes.get('width')).toBe(String(width));
    expectRoomForTexts(svg);
    expectNumbers(svg);
  });

  test('has a title and a description', () => {
    const [title, desc] = draw(block).children.filter((child) => typeof child !== 'string');
    expect([title?.children.join(''), desc?.children.join('')]).toEqual([block.caption, block.description]);
  });

  test('takes its colours from the page on a screen', () => {
    expect(drawChart(block, { width: 643, words })).toContain('var(--chart-ink, #1a1f26)');
  });

  test('becomes a picture for Word', () => {
    const emf = emfOf(drawChart(block, { width: 643, words, theme: PRINT }));
    expect(new TextDecoder('latin1').decode(emf.slice(40, 44))).toBe(' EMF');
  });

  test.each(Object.entries(HOSTILE))('%s stays text', (_, text) => {
    const replaced = JSON.parse(JSON.stringify(block.chart), (key, value) =>
      typeof value === 'string' && !['kind', 'colour', 'axis'].includes(key) && !isState(value)
        ? text
        : value,
    ) as Chart;
    for (const width of [360, 643]) {
      const svg = draw({ ...block, id: text, caption: text, description: text, chart: replaced }, width);
      expectRoomForTexts(svg);
      expectNumbers(svg);
      expect(allElements(svg).map(({ name }) => name)).not.toContain('script');
    }
  });
});

function isState(value: string): boolean {
  return Object.hasOwn(MATRIX.states, value);
}

describe('the matrix', () => {
  const fillsOf = (cells: Of<'matrix'>['rows'][number]['cells']) => {
    const svg = draw(
      aBlock({ ...MATRIX, columns: ['A'], isLastApart: false, rows: [{ label: 'x', cells }] }),
    );
    // The last ones: those before are of the legend.
    return elementsOf(svg, 'rect').map((rect) => rect.attributes.get('fill'));
  };

  test('gives each step its own colour, in its order', () => {
    expect([0, 1, 2, 3].map((grade) => fillsOf([grade]).at(-1))).toEqual(
      ['red', 'orange', 'yellow', 'green'].map((colour) => LIGHT[`band-${colour}-pale` as 'band-red-pale']),
    );
  });

  test.each(['not-stated', 'illegible', 'not-applicable'] as const)(
    '%s has neither colour nor disc of any step',
    (state) => {
      const svg = draw(
        aBlock({
          ...MATRIX,
          grades: [],
          columns: ['A'],
          isLastApart: false,
          rows: [{ label: 'x', cells: [state] }],
        }),
      );
      expect(elementsOf(svg, 'circle')).toEqual([]);
      const fills = elementsOf(svg, 'rect').map((rect) => rect.attributes.get('fill'));
      expect(
        fills.filter((fill) => fill?.startsWith('#') && ![LIGHT.paper, LIGHT.track].includes(fill)),
      ).toEqual([]);
      expect(textsOf(svg)).toContain(MATRIX.states[state]);
    },
  );

  test('has the word of every cell, or a letter that the legend explains', () => {
    const texts = textsOf(draw(aBlock(MATRIX), 760));
    expect(texts.filter((text) => text === 'yes')).toHaveLength(1 + 7);
    const long = {
      ...MATRIX,
      grades: MATRIX.grades.map((each) => ({ ...each, label: `${each.label} incomprehensibilities` })),
    };
    const narrow = textsOf(draw(aBlock(long), 328));
    expect(narrow).toContain('a');
    expect(narrow.some((text) => text.startsWith('no incompre'))).toBe(true);
  });

  test('300 cases on 12 criteria are drawn', () => {
    const rows = Array.from({ length: 300 }, (_, row) => ({
      label: `Case ${row}`,
      cells: Array.from({ length: 12 }, (_, column) => (row * column) % 4),
    }));
    const columns = Array.from({ length: 12 }, (_, column) => `Criterion ${column}`);
    const block = aBlock({ ...MATRIX, columns, isLastApart: false, rows });
    expectNumbers(draw(block));
  });
});

describe('the scatter plot', () => {
  const at = (points: readonly (readonly [number, number])[]): ChartBlock =>
    aBlock({
      ...SCATTER,
      points: points.map(([x, y], index) => ({ label: NAMES[index] ?? `Case ${index}`, x, y, group: 0 })),
    });

  test('names every point, those that lie on each other together', () => {
    const texts = textsOf(
      draw(
        at([
          [1, 1],
          [1, 1],
          [1, 1],
          [0, 0],
        ]),
        643,
      ),
    );
    for (const name of NAMES.slice(0, 4)) expect(texts).toContain(name);
    expect(
      elementsOf(
        draw(
          at([
            [1, 1],
            [1, 1],
          ]),
          643,
        ),
        'circle',
      ),
    ).toHaveLength(2);
  });

  test('kinds of points that lie on each other are all seen', () => {
    const points = [0, 1, 2].map((group) => ({ label: NAMES[group] ?? '', x: 0.5, y: 0.5, group }));
    const svg = draw(aBlock({ ...SCATTER, groups: [], points }));
    expect(elementsOf(svg, 'circle')).toHaveLength(2);
    expect(elementsOf(svg, 'path').filter((path) => path.attributes.has('transform'))).toHaveLength(1);
  });

  test('no label lies on another or leaves the picture, wherever 15 cases lie', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 15 }),
        fc.constantFrom(328, 643, 760),
        (all, width) => {
          const svg = draw(at(all.map(([x, y]) => [x / 20, y / 20] as const)), width);
          expectRoomForTexts(svg);
          const texts = textsOf(svg);
          for (const name of NAMES.slice(0, all.length)) expect(texts).toContain(name);
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  test('where names have no room they are numbers that a key explains', () => {
    const crowd = Array.from({ length: 14 }, (_, index) => [0.5 + index / 400, 0.5] as const);
    const texts = textsOf(draw(at(crowd), 328));
    for (const name of NAMES.slice(0, 14)) expect(texts).toContain(name);
    expect(texts).toContain('14');
  });

  test('stands with one point, with none, and with all on one place of a map', () => {
    for (const points of [
      [],
      [[0, 0]],
      [
        [0, 0],
        [0, 0],
      ],
    ] as const) {
      const block = at(points);
      const even = { ...block, chart: { ...block.chart, isEven: true } as Chart };
      expectNumbers(draw(even));
      expectRoomForTexts(draw(even));
    }
  });

  test('300 points have no names', () => {
    const svg = draw(
      at(Array.from({ length: 300 }, (_, index) => [index / 300, (index % 17) / 17] as const)),
    );
    expect(textsOf(svg)).not.toContain('Case 20');
  });
});
