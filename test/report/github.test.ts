import { describe, expect, test } from 'vitest';
import { heading, paragraph, table, words } from '../../src/report/blocks.ts';
import type { Block, ReportDocument } from '../../src/report/document.ts';
import { writeGithub } from '../../src/report/write-github.ts';

const MIB = 1024 * 1024;
const CUT = 'The report ends here';

function aDocument(blocks: readonly Block[], language = 'en'): ReportDocument {
  return { language, title: 'Report', subtitle: null, blocks };
}

function rows(count: number, text = 'cell'): Block[] {
  return table({
    id: 't',
    caption: 'A <long> table',
    columns: [words('Name')],
    rows: Array.from({ length: count }, () => [{ text }]),
  });
}

const bytesOf = (text: string) => Buffer.byteLength(text);
const counted = (text: string, part: string) => text.split(part).length - 1;

describe('the summary of a step', () => {
  test('has the summary first, and details folded under their heading', () => {
    const text = writeGithub(
      aDocument([
        heading(1, 'About', 'about'),
        paragraph('facts'),
        heading(1, 'Summary', 'summary'),
        paragraph('short'),
        heading(1, 'One & all', 'details'),
        heading(2, 'Dowa', 'mechanism-Dowa'),
      ]),
    );
    expect(text).toBe(
      [
        '# Report',
        '## Summary',
        'short',
        '## About',
        'facts',
        '<details><summary><b>One &amp; all</b></summary>',
        '### Dowa',
        '</details>\n\n',
      ].join('\n\n'),
    );
  });

  test('folds a long table under its caption with the number of its rows', () => {
    expect(writeGithub(aDocument(rows(12)))).not.toContain('<details>');
    const folded = writeGithub(aDocument(rows(13)));
    expect(folded).toContain(
      '<details><summary>A &lt;long&gt; table (13 rows)</summary>\n\n| Name |\n| --- |\n| cell |',
    );
    expect(folded).not.toContain('**A');
  });

  test('begins apart from what is there already', () => {
    expect(writeGithub(aDocument([]), 1)).toBe('\n\n# Report\n\n');
  });
});

describe('a mebibyte holds it', () => {
  const long = Array.from({ length: 40 }, () => paragraph('é'.repeat(20_000)));

  test.each([0, 1, 500_000, MIB - 1_000])('with %d bytes there already', (held) => {
    const text = writeGithub(aDocument([heading(1, 'Details', 'details'), ...long]), held);
    expect(held + bytesOf(text)).toBeLessThanOrEqual(MIB);
    expect(text).toContain(CUT);
    expect(counted(text, '<details>')).toBe(counted(text, '</details>'));
    // Whole paragraphs only.
    for (const line of text.split('\n').filter((each) => each.startsWith('é')))
      expect(line).toHaveLength(20_000);
  });

  test('down to the last paragraph that fits, with note and fold closed', () => {
    const small = Array.from({ length: 12_000 }, () => paragraph('x'.repeat(98)));
    const text = writeGithub(aDocument([heading(1, 'Details', 'details'), ...small]));
    expect(bytesOf(text)).toBeLessThanOrEqual(MIB);
    expect(bytesOf(text)).toBeGreaterThan(MIB - 100);
    expect(text).toMatch(/<\/details>\n\n> The report ends here[^\n]*\n$/);
  });

  test('as much as fits is there', () => {
    const text = writeGithub(aDocument(long));
    // 26 paragraphs of 40,002 bytes are 1,040,052; a 27th would be too much.
    expect(counted(text, 'é'.repeat(20_000))).toBe(26);
  });

  test('a report that fits is whole', () => {
    const text = writeGithub(aDocument(long.slice(0, 26)));
    expect(text).not.toContain(CUT);
  });

  test('what comes after a block that is too large is not put in its place', () => {
    const text = writeGithub(aDocument([paragraph('x'.repeat(MIB)), paragraph('after')]));
    expect(text).toMatch(/^# Report\n\n> The report ends here/);
    expect(text).not.toContain('after');
  });

  test('the note is in the language of the report', () => {
    expect(writeGithub(aDocument(long, 'fr'))).toContain('Le rapport s’arrête ici');
  });
});
