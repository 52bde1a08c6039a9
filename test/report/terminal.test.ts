import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/document.ts';
import { chalkPaint } from '../../src/report/terminal/chalk-paint.ts';
import { textWidth, wrapText } from '../../src/report/terminal/text-width.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';

function written(blocks: readonly Block[], options = {}): string[] {
  const text = writeTerminal({ language: 'en', title: 'T', subtitle: null, blocks }, options);
  return text.split('\n').slice(2, -1);
}

describe('widths', () => {
  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['🌾', 2],
    ['92\u00a0%', 4],
    ['−1', 2],
  ])('%j takes %d columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  test('wrapped lines fit, lose no letter, and break at spaces where they can', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'é', '漢', '-'), minLength: 1, maxLength: 30 }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (parts, width) => {
        const lines = wrapText(parts.join(' '), width);
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/ /g, '')).toBe(parts.join(''));
      }),
    );
  });

  test('a figure and its percent sign stay together', () => {
    expect(wrapText('only 92\u00a0% of all', 8)).toEqual(['only', '92\u00a0% of', 'all']);
  });

  test('breaks a word that is too long behind its hyphens, dashes and strokes first', () => {
    expect(wrapText('legal-framework', 12)).toEqual(['legal-', 'framework']);
    expect(wrapText('local–central', 12)).toEqual(['local–', 'central']);
    expect(wrapText('defined/Understood', 12)).toEqual(['defined/', 'Understood']);
    expect(wrapText('roles-responsibilities', 10)).toEqual(['roles-', 'responsibi', 'lities']);
    expect(wrapText('a-b', 12)).toEqual(['a-b']);
    expect(wrapText('grade −2', 5)).toEqual(['grade', '−2']);
  });
});

describe('tables', () => {
  const table: Block = {
    kind: 'table',
    id: 't',
    caption: 'Items',
    columns: [
      { label: 'Item', align: 'left' },
      { label: 'Score', align: 'right' },
    ],
    rows: [[{ text: 'A name that is too long for its column at this width' }, { text: '7.5', number: 7.5 }]],
    notes: ['A note.'],
  };

  test('wrap their first column and keep figures whole and aligned', () => {
    expect(written([table], { width: 40 })).toEqual([
      '▸ Items',
      'Item                               Score',
      '────────────────────────────────────────',
      'A name that is too long for its      7.5',
      'column at this width',
      'A note.',
    ]);
  });

  test('take no more room than they need', () => {
    expect(written([table], { width: 120 })[2]).toHaveLength(
      'A name that is too long for its column at this width  Score'.length,
    );
  });
});

describe('bars', () => {
  const bar = (value: number | null, before: number | null, text: string) => ({
    label: 'A',
    value,
    before,
    text,
    colour: 'green' as const,
  });
  const drawn = (...all: ReturnType<typeof bar>[]) =>
    written([{ kind: 'bars', id: 'b', caption: 'C', description: 'D', bars: all }], { width: 40 }).slice(1);

  test('fill by the value and stop at both ends', () => {
    expect(drawn(bar(0, null, '0.0'), bar(50, null, '50.0'), bar(100, null, '100.0'))).toEqual([
      `A  ${'·'.repeat(30)}  0.0`,
      `A  ${'█'.repeat(15)}${'·'.repeat(15)}  50.0`,
      `A  ${'█'.repeat(30)}  100.0`,
    ]);
  });

  test('show what was gained and what was lost', () => {
    expect(drawn(bar(60, 30, '60'))[0]).toBe(`A  ${'█'.repeat(10)}${'▓'.repeat(10)}${'·'.repeat(13)}  60`);
    expect(drawn(bar(30, 60, '30'))[0]).toBe(`A  ${'█'.repeat(10)}${'░'.repeat(10)}${'·'.repeat(13)}  30`);
  });

  test('are not drawn where there is no value', () => {
    expect(drawn(bar(null, null, 'no data'))).toEqual([`A${' '.repeat(32)}no data`]);
  });
});

test('colours only ever repeat what the words say', () => {
  const blocks: Block[] = [
    {
      kind: 'table',
      id: 't',
      caption: 'C',
      columns: [{ label: 'Band', align: 'left' }],
      rows: [[{ text: 'Weak', colour: 'red', strong: true }]],
      notes: [],
    },
  ];
  const coloured = written(blocks, { paint: chalkPaint(3) }).join('\n');
  expect(coloured).toContain('\u001b[31mWeak');
  expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(written(blocks).join('\n'));
});
