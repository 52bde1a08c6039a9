import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/report/charts/draw-chart.ts';
import { PRINT, SCREEN, withBands } from '../../../src/report/charts/theme.ts';
import type { Chart, ChartBlock } from '../../../src/report/document.ts';
import { LANGUAGES } from '../../../src/report/words/all.ts';
import { wordsIn } from '../../../src/report/words/words.ts';
import {
  aBlock,
  DUMBBELL,
  GAP,
  HEAT_MAP,
  manyRows,
  NO_DATA,
  PICTURES,
  RESPONSE,
} from '../../helpers/charts.ts';
import { expectGoldenText } from '../../helpers/golden.ts';
import { HOSTILE } from '../../helpers/hostile.ts';
import { expectNumbers, expectRoomForTexts } from '../../helpers/text-room.ts';
import { allElements, elementsOf, readXml, textIn, type XmlElement } from '../../helpers/xml.ts';

const words = wordsIn('en');
const WIDTHS = [240, 360, 643, 800, 1400];

function draw(block: ChartBlock, width = 643, theme = SCREEN): XmlElement {
  return readXml(drawChart(block, { width, words, theme }));
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

  test('has a title and a description, named as its label', () => {
    const svg = draw(block);
    expect(svg.attributes.get('role')).toBe('img');
    expect(svg.attributes.get('aria-labelledby')).toBe(`${block.id}-title ${block.id}-desc`);
    const [title, desc] = svg.children.filter((child) => typeof child !== 'string');
    expect([title?.name, title?.attributes.get('id'), title?.children.join('')]).toEqual([
      'title',
      `${block.id}-title`,
      block.caption,
    ]);
    expect([desc?.name, desc?.attributes.get('id'), desc?.children.join('')]).toEqual([
      'desc',
      `${block.id}-desc`,
      block.description,
    ]);
  });

  test('refers to nothing outside itself and runs nothing', () => {
    const svg = draw(block);
    const names = new Set(allElements(svg).map((each) => each.name));
    const plain = ['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'text', 'tspan'];
    expect([...names].filter((name) => !plain.includes(name))).toEqual([]);
    for (const { attributes } of allElements(svg)) {
      expect([...attributes.keys()].filter((key) => /^on|href|^style$|^class$/.test(key))).toEqual([]);
      for (const value of attributes.values()) expect(value).not.toMatch(/url\(|javascript:/);
    }
  });

  test('takes its colours from the page on a screen, and has them in itself in print', () => {
    expect(drawChart(block, { width: 643, words })).toMatch(/fill="var\(--chart-ink, #[0-9a-f]{6}\)"/);
    const print = drawChart(block, { width: 643, words, theme: PRINT });
    expect(print).not.toContain('var(');
    expect(print).toContain('fill="#1a1f26"');
  });

  test('is the same, byte for byte, a second time', () => {
    const options = { width: 643, words };
    expect(drawChart(block, options)).toBe(drawChart(structuredClone(block), options));
  });

  test.each(Object.entries(HOSTILE))('%s stays text', (_, text) => {
    for (const width of [360, 643]) {
      const svg = draw(withTexts(block, text), width);
      expectRoomForTexts(svg);
      expectNumbers(svg);
      expect(allElements(svg).map((each) => each.name)).not.toContain('script');
    }
  });

  test('200 rows keep their height, and are drawn within a tenth of a second', () => {
    const few = draw(manyRows(block, 20));
    drawChart(manyRows(block, 200), { width: 643, words });
    const start = performance.now();
    const written = drawChart(manyRows(block, 200), { width: 643, words });
    expect(performance.now() - start).toBeLessThan(500);
    const [low, high] = [few, readXml(written)].map((svg) => Number(svg.attributes.get('height')));
    const perRow = ((high ?? 0) - (low ?? 0)) / 180;
    expect(perRow).toBeGreaterThanOrEqual(20);
    expectNumbers(readXml(written));
  });

  test('without rows there is still a picture', () => {
    const svg = draw(manyRows(block, 0));
    expect(Number(svg.attributes.get('height'))).toBeGreaterThan(0);
    expectNumbers(svg);
  });
});

/** The same picture with one text wherever there can be one. */
function withTexts(block: ChartBlock, text: string): ChartBlock {
  const replaced = JSON.parse(JSON.stringify(block.chart), (key, value) =>
    typeof value === 'string' && !['kind', 'colour'].includes(key) ? text : value,
  ) as Chart;
  return { ...block, id: text, caption: text, description: text, chart: replaced };
}

describe('what is missing', () => {
  test('is told in words, and no mark stands at 0 for it', () => {
    const row = { label: 'A', from: NO_DATA, to: NO_DATA, interval: null, change: 'could not tell' };
    const svg = draw(aBlock({ ...DUMBBELL, zones: [], rows: [row] }));
    expect(textsOf(svg)).toContain('baseline: no data; follow-up: no data');
    expect(textsOf(svg).filter((text) => text === '–')).toHaveLength(2);
    // One ring and one disc in the legend, and again at the head of the figures; none in the row.
    expect(elementsOf(svg, 'circle')).toHaveLength(4);
  });

  test('of one of two values leaves the other where it is', () => {
    const row = { label: 'A', first: { value: 75, text: '75.0' }, second: NO_DATA, gap: '–' };
    const svg = draw(aBlock({ ...GAP, zones: [], rows: [row] }));
    expect(textsOf(svg)).toContain('Member organisation: no data');
    expect(elementsOf(svg, 'circle')).toHaveLength(3);
  });

  test('in a narrow cell is a letter that the legend explains', () => {
    const svg = draw(aBlock(HEAT_MAP), 360);
    expect(textsOf(svg).slice(4, 6)).toEqual(['a', 'insufficient']);
    expect(textsOf(svg).filter((text) => text === 'a')).toHaveLength(2);
  });

  test('nobody invited has no bar', () => {
    const rows = [{ label: 'A', answered: 1, invited: 0, text: '1 of 0' }];
    expect(elementsOf(draw(aBlock({ ...RESPONSE, rows })), 'rect')).toHaveLength(0);
  });
});

describe('the interval', () => {
  const withInterval = (low: number, high: number) => {
    const row = {
      label: 'A',
      from: { value: 40, text: '40.0' },
      to: { value: 60, text: '60.0' },
      change: '+20.0',
    };
    const svg = draw(aBlock({ ...DUMBBELL, zones: [], rows: [{ ...row, interval: { low, high } }] }));
    return elementsOf(svg, 'path')
      .map((path) => path.attributes.get('d') ?? '')
      .filter((d) => d.includes('H'));
  };

  test('has end strokes where its ends are shown', () => {
    expect(withInterval(30, 90).map((d) => d.split('V').length - 1)).toEqual([2, 2]);
  });

  test('stays open where it goes beyond the scale', () => {
    expect(withInterval(30, 101).map((d) => d.split('V').length - 1)).toEqual([2, 1]);
    expect(withInterval(-1, 101).map((d) => d.split('V').length - 1)).toEqual([2, 0]);
  });
});

describe('in every language', () => {
  test.each(Object.keys(LANGUAGES))('%s has room for its own words', (language) => {
    for (const block of PICTURES) {
      for (const width of [360, 643])
        expectRoomForTexts(readXml(drawChart(block, { width, words: wordsIn(language) })));
    }
  });
});

test('widths that cannot be drawn are brought within limits', () => {
  for (const [given, drawn] of [
    [0, '240'],
    [Number.NaN, '240'],
    [1e9, '2400'],
    [643.4, '643'],
  ] as const)
    expect(draw(aBlock(GAP), given).attributes.get('width')).toBe(drawn);
});

test('an organisation’s colours take the place of those of bands', () => {
  const svg = drawChart(aBlock(HEAT_MAP), { width: 643, words, theme: withBands(PRINT, { red: '#ff0000' }) });
  // Three tenths of red and the rest white: 255 and 255 × 0.7 = 178.5.
  expect(svg).toContain('#ffb3b3');
  expect(svg).not.toContain('#eea59d');
});
