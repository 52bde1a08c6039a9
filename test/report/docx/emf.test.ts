import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/report/charts/draw-chart.ts';
import { PRINT } from '../../../src/report/charts/theme.ts';
import { emfOf } from '../../../src/report/office/emf/emf.ts';
import { pathSteps } from '../../../src/report/office/emf/path-data.ts';
import { sceneOf } from '../../../src/report/office/emf/scene.ts';
import { wordsIn } from '../../../src/report/words/words.ts';
import { PICTURES } from '../../helpers/charts.ts';

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" font-size="13">${body}</svg>`;

interface Record {
  readonly type: number;
  readonly data: DataView;
}

/** The records of a metafile, each with its content after type and size; throws where sizes do not add up. */
function recordsOf(bytes: Uint8Array): Record[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Record[] = [];
  let at = 0;
  while (at < bytes.length) {
    const size = view.getUint32(at + 4, true);
    if (size < 8 || size % 4 !== 0 || at + size > bytes.length)
      throw new Error(`record of ${size} bytes at ${at}`);
    records.push({
      type: view.getUint32(at, true),
      data: new DataView(bytes.buffer, bytes.byteOffset + at + 8, size - 8),
    });
    at += size;
  }
  return records;
}

const typesOf = (bytes: Uint8Array) => recordsOf(bytes).map(({ type }) => type);
const dataOf = (bytes: Uint8Array, type: number) => {
  const found = recordsOf(bytes).find((record) => record.type === type);
  if (found === undefined) throw new Error(`no record ${type}`);
  return found.data;
};

describe('the header', () => {
  const bytes = emfOf(svg('<rect x="0" y="0" width="10" height="10" fill="#ff0000"/>'));
  const header = dataOf(bytes, 1);

  test('is that of a metafile, of the size of the picture', () => {
    expect(header.getUint32(32, true)).toBe(0x464d4520);
    expect([0, 4, 8, 12].map((at) => header.getInt32(at, true))).toEqual([0, 0, 100, 50]);
    // In hundredths of a millimetre: 100 pixels of a 96th of an inch are 2645.8, 50 are 1322.9.
    expect([24, 28].map((at) => header.getInt32(at, true))).toEqual([2646, 1323]);
  });

  test('counts bytes, records and objects', () => {
    expect(header.getUint32(40, true)).toBe(bytes.length);
    expect(header.getUint32(44, true)).toBe(recordsOf(bytes).length);
    const made = typesOf(bytes).filter((type) => [39, 82, 95].includes(type)).length;
    expect(header.getUint16(48, true)).toBe(made + 1);
  });

  test('comes first, and the end last', () => {
    expect(typesOf(bytes)[0]).toBe(1);
    expect(typesOf(bytes).at(-1)).toBe(14);
  });
});

describe('what is drawn', () => {
  test('a rectangle is filled without an outline, in twentieths of a pixel', () => {
    const bytes = emfOf(svg('<rect x="1" y="2" width="3" height="4" fill="#102030"/>'));
    expect(typesOf(bytes).slice(-8)).toEqual([27, 54, 54, 54, 61, 60, 62, 14]);
    const start = dataOf(bytes, 27);
    expect([start.getInt32(0, true), start.getInt32(4, true)]).toEqual([20, 40]);
    // Lowest byte first: red, green, blue.
    expect(dataOf(bytes, 39).getUint32(8, true)).toBe(0x302010);
  });

  test('an outline without a fill is stroked as wide as it is', () => {
    const bytes = emfOf(svg('<path d="M0,0H10V5" stroke="#000000" stroke-width="1.5" fill="none"/>'));
    expect(typesOf(bytes)).toContain(64);
    expect(dataOf(bytes, 95).getUint32(24, true)).toBe(30);
  });

  test('what is half transparent has the colour that it has on white', () => {
    const { marks } = sceneOf(svg('<rect width="1" height="1" fill="#000000" fill-opacity="0.4"/>'));
    expect(marks[0]).toMatchObject({ fill: '#999999' });
  });

  test('groups move and turn what is in them, and pass their colours on', () => {
    const { marks } = sceneOf(
      svg('<g transform="translate(10,20) rotate(-90)" fill="#123456"><text x="5" y="0">up</text></g>'),
    );
    expect(marks[0]).toMatchObject({ kind: 'text', text: 'up', turn: -90, fill: '#123456', size: 13 });
    // Five to the right, turned a quarter to the left, is five up.
    const mark = marks[0];
    expect(mark?.kind === 'text' ? [mark.x, mark.y].map((value) => value.toFixed(6)) : []).toEqual([
      '10.000000',
      '15.000000',
    ]);
  });

  test('texts are letters, with the width of each', () => {
    const text = 'a & <b>';
    const bytes = emfOf(svg('<text x="50" y="20" text-anchor="middle">a &amp; &lt;b&gt;</text>'));
    const data = dataOf(bytes, 84);
    const count = data.getUint32(36, true);
    expect(count).toBe(text.length);
    const letters = Array.from({ length: count }, (_, at) => data.getUint16(68 + 2 * at, true));
    expect(String.fromCharCode(...letters)).toBe(text);
    const widths = data.getUint32(64, true) - 8;
    // An "a" of Arial is 0.556 of its size: 13 pixels of 20 units.
    expect(data.getInt32(widths, true)).toBe(Math.round(0.556 * 13 * 20));
    expect(data.byteLength).toBe(widths + 4 * count);
    expect(dataOf(bytes, 22).getUint32(0, true)).toBe(24 | 6);
  });

  test('lines of a text stand below each other, and titles are not drawn', () => {
    const { marks } = sceneOf(
      svg(
        '<title>no</title><text x="1" y="10"><title>no</title><tspan x="1">one</tspan><tspan x="1" dy="16">two</tspan></text>',
      ),
    );
    expect(marks.map((mark) => (mark.kind === 'text' ? [mark.text, mark.y] : null))).toEqual([
      ['one', 10],
      ['two', 26],
    ]);
  });
});

describe('outlines', () => {
  test('an arc of half a circle is two curves that end where it ends', () => {
    const steps = pathSteps('M0,0A5,5,0,1,1,10,0');
    const curve = steps[1];
    if (curve?.kind !== 'curve') throw new Error('no curve');
    expect(curve.points).toHaveLength(12);
    expect(curve.points.slice(-2)).toEqual([10, 0]);
    // Clockwise on a page, over the top: the middle is at 5, −5.
    expect(curve.points.slice(4, 6).map((value) => Math.round(value * 1e6) / 1e6)).toEqual([5, -5]);
  });

  test('an arc without a radius is a line, and nothing is no outline', () => {
    const [, curve] = pathSteps('M1,1A0,0,0,0,1,4,4');
    expect(curve).toMatchObject({ kind: 'curve', points: [1, 1, 4, 4, 4, 4] });
    expect(pathSteps('')).toEqual([]);
  });
});

test.each(PICTURES.map((block) => [block.chart.kind, block] as const))(
  'a picture of the kind %s',
  (_, block) => {
    const drawn = drawChart(block, { width: 640, words: wordsIn('en'), theme: PRINT });
    const bytes = emfOf(drawn);
    const { marks } = sceneOf(drawn);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    const told = [...drawn.matchAll(/<(?:text|tspan)[^>]*>(?:<title>[^<]*<\/title>)?([^<]+)</g)].map(
      ([, text]) => text,
    );
    expect(texts.length).toBe(told.length);
    // Everything that is an element of the drawing is a mark, and every mark a record.
    expect(marks.length - texts.length).toBe([...drawn.matchAll(/<(?:rect|path|circle)\s/g)].length);
    expect(typesOf(bytes).filter((type) => type === 84)).toHaveLength(texts.length);
    expect(Buffer.compare(emfOf(drawn), bytes)).toBe(0);
  },
);
