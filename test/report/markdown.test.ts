import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/report/markdown/escape.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';

describe('text as text', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['`code`', '\\`code\\`'],
    ['<b>', '&lt;b&gt;'],
    ['&lt;', '&amp;lt;'],
    ['fish & chips', 'fish & chips'],
    ['# head', '\\# head'],
    ['- point', '\\- point'],
    ['1. first', '1\\. first'],
    ['1.5 points', '1.5 points'],
    ['2026', '2026'],
    ['[link](x)', '\\[link](x)'],
    ['my_file_name.csv', 'my_file_name.csv'],
    ['_it_', '\\_it\\_'],
    ['https://x.org', 'https\\://x.org'],
    ['www.x.org', 'www\\.x.org'],
    ['two\nlines', 'two lines'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  test('is the text again once the escapes are read', () => {
    const read = (markdown: string) =>
      markdown
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
    const printable = fc.string({ unit: fc.constantFrom(...'ab1 .|#*_`~$[]()<>!&;:/-+=\\') });
    fc.assert(
      fc.property(printable, (text) => {
        expect(read(escapeMarkdown(text))).toBe(text.trim());
      }),
      { examples: [['&amp;'], ['a\\'], ['\\|']] },
    );
  });
});

test('a caption that repeats the heading above it is left out', () => {
  const markdown = writeMarkdown({
    language: 'en',
    title: 'T',
    subtitle: null,
    blocks: [
      { kind: 'heading', level: 1, text: 'Same', id: 'a' },
      {
        kind: 'table',
        id: 't',
        caption: 'Same',
        columns: [{ label: 'n', align: 'right' }],
        rows: [[{ text: '1', strong: true }]],
        notes: ['A note.'],
      },
    ],
  });
  expect(markdown).toBe('# T\n\n## Same\n\n| n |\n| ---: |\n| **1** |\n\n_A note._\n');
});
