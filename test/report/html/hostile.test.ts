import { describe, expect, test } from 'vitest';
import type { Block, ReportDocument } from '../../../src/report/document.ts';
import { escapeHtml } from '../../../src/report/html/escape.ts';
import { writeHtml } from '../../../src/report/html/write-html.ts';
import { plainText } from '../../../src/report/plain-text.ts';
import { aBlock } from '../../helpers/charts.ts';
import { CONTROLS, HOSTILE } from '../../helpers/hostile.ts';

/** The same text in every field of every block. */
function documentOf(text: string): ReportDocument {
  return {
    language: 'en',
    title: text,
    subtitle: text,
    cover: { organisation: text, confidentiality: text, preface: [text], contact: text, footer: text },
    blocks: [
      { kind: 'paragraph', text },
      ...([1, 2, 3] as const).flatMap((level): Block[] => [
        { kind: 'heading', level, text, id: text, isFolded: true, mechanism: `${text}${level}` },
        { kind: 'list', items: [text] },
        { kind: 'facts', rows: [{ label: text, value: text }] },
        { kind: 'note', tone: 'problem', text },
        {
          kind: 'table',
          id: text,
          caption: text,
          columns: [
            { label: text, align: 'left' },
            { label: text, align: 'right' },
          ],
          rows: Array.from({ length: 14 }, () => [
            { text, strong: true },
            { text, number: 1, colour: 'red' as const },
          ]),
          notes: [text],
          explained: {
            column: 1,
            labels: [text],
            rows: Array.from({ length: 14 }, () => ({ values: [text], command: `coordkit ${text} ${text}` })),
          },
        },
        {
          kind: 'bars',
          id: text,
          caption: text,
          description: text,
          bars: [{ label: text, value: 50, before: 40, text, colour: 'red' }],
        },
        aBlock(
          { kind: 'moved', rows: [{ label: text, difference: 3, text }] },
          { id: text, caption: text, description: text },
        ),
      ]),
    ],
  };
}

/** The tags of a page as a browser finds them, with the text between left out. */
function tags(html: string): string[] {
  const body = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  return [...body.matchAll(/<[^>]*>/g)].map(([tag]) =>
    tag.replace(/"[^"]*"/g, '""').replace(' class=""', ''),
  );
}

const HARMLESS = [...writeHtml(documentOf('text'))].join('');

describe.each([
  ...Object.entries(HOSTILE),
  ['closings', '</script></style></title></details></table></svg><!-- ]]> -->'],
  ['attributes', '" onmouseover="alert(1)" style="color:red" x=\'1\' `y`'],
  ['references', '&lt;script&gt; &#60;b&#62; &amp;'],
])('%s', (name, text) => {
  const html = [...writeHtml(documentOf(text))].join('');

  test('leaves the page as it is', () => {
    // Pictures break words into lines of their own, and empty labels leave elements out.
    const isOwn = (tag: string) => !/^<\/?(tspan|text|title|desc|g|path|line|rect|svg)\b/.test(tag);
    if (name === 'nothing') return;
    expect(tags(html).filter(isOwn)).toEqual(tags(HARMLESS).filter(isOwn));
  });

  test('stays text', () => {
    expect(html.replace(/\n/g, '')).not.toMatch(CONTROLS);
    expect(html).toContain(`<p>${escapeHtml(text)}</p>`);
    expect(html.match(/<script>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<img|<iframe|alert(1)<\/script>/i);
  });
});

test('what is escaped reads as it was', () => {
  const read = (html: string) =>
    html
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  for (const text of Object.values(HOSTILE)) expect(read(escapeHtml(text))).toBe(plainText(text));
});
