import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../src/template/contrast.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';

function problemsOf(yaml: string): string[] {
  const { problems } = parseTemplate(yaml, 'ours.yaml');
  return problems.map(({ code, row, column, message }) => `${code} ${row}:${column} ${message}`);
}

function templateOf(yaml: string) {
  const parsed = parseTemplate(yaml, 'ours.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('what a template says', () => {
  test('is there as it was written, and nothing that was left out', () => {
    const { organisation, wording, cover, colours, logo } = templateOf(
      [
        'organisation: { en: Council, fr: Conseil }',
        'wording: { preface: One paragraph. }',
        'cover:',
        '  period: 2025',
        '  collected: [meeting, e-mail]',
        '  validation: { by: meeting, useful: yes }',
      ].join('\n'),
    );
    expect({ ...(organisation as object) }).toEqual({ en: 'Council', fr: 'Conseil' });
    expect(wording.preface).toEqual(['One paragraph.']);
    expect(wording.title).toBeNull();
    expect(cover.period).toBe('2025');
    expect(cover.collected).toEqual(['meeting', 'e-mail']);
    expect(cover.validation).toEqual({ by: ['meeting'], note: null, useful: 'yes', why: null });
    expect(cover.previous).toEqual([]);
    expect(colours.accent).toBeNull();
    expect(logo).toBeNull();
  });

  test('numbers, truth values and dates stay as they were typed', () => {
    const { cover } = templateOf(
      'cover:\n  periods: { baseline: 2025-03, follow-up: 1.10 }\n  previous-assessments: [true, 007]\n',
    );
    expect({ ...cover.periods }).toEqual({ baseline: '2025-03', 'follow-up': '1.10' });
    expect(cover.previous).toEqual(['true', '007']);
  });

  test('colours are alike however they were typed', () => {
    expect(templateOf('colours: { accent: "#005F73" }').colours.accent).toBe('#005f73');
  });

  test('the sample is read without a word', () => {
    const path = fileURLToPath(new URL('../../samples/district-committees/template.yaml', import.meta.url));
    const parsed = parseTemplate(readFileSync(path, 'utf8'), 'template.yaml');
    expect(parsed.problems).toEqual([]);
    expect(parsed.ok).toBe(true);
  });
});

describe('what is wrong has its place', () => {
  test.each([
    ['', 'file-empty null:null The template is empty.'],
    ['- a\n', 'template-shape 1:1 The file is no group of keys and values.'],
    ['wording:\n  titel: Ours\n', 'template-shape 2:3 "wording": the key "titel" is not known.'],
    ['logos: x.png\n', 'template-shape 1:1 The key "logos" is not known.'],
    ['colours:\n  accent: #005f73\n', 'template-shape 2:11 "colours.accent" has no value.'],
    [
      'colours: { accent: teal }\n',
      'template-shape 1:20 "colours.accent" must be a colour such as "#005f73", in quotes, not "teal".',
    ],
    [
      'cover: { collected: [meeting, fax] }\n',
      'template-shape 1:31 "cover.collected.#2" must be one of meeting, interview, online, e-mail, phone, paper, not "fax".',
    ],
    ['cover: { further: [{ label: By }] }\n', 'template-shape 1:20 "cover.further.#1.value" is missing.'],
    [
      `wording: { title: "${'x'.repeat(301)}" }\n`,
      `template-shape 1:19 "wording.title" must be a text of at most 300 characters, not "${'x'.repeat(60)}…".`,
    ],
    [
      'organisation: { english: Council }\n',
      'template-shape 1:17 "organisation": "english" is not a possible name here; expected a language such as en, fr or pt-BR.',
    ],
    ['a: b: c\n', 'template-syntax 1:4 A text contains a colon followed by a space; put the text in quotes.'],
    [
      '%YAML 1.2\n---\na: b\n',
      'template-syntax 1:1 Lines that begin with % (YAML directives) are not used in templates.',
    ],
    [
      'organisation: !!js/x y\n',
      'template-syntax 1:22 The tag tag:yaml.org,2002:js/x is not used in templates.',
    ],
    ['__proto__: { a: b }\n', 'template-syntax 1:1 The key "__proto__" is not allowed.'],
    [
      'organisation: a\n---\nb: c\n',
      'template-syntax 2:1 The file holds several documents separated by ---; a template is one.',
    ],
    ['organisation: "a\\u001bb"\n', 'template-syntax 1:15 The text contains a control character (U+001B).'],
  ])('%j', (yaml, problem) => {
    expect(problemsOf(yaml)).toEqual([problem]);
  });

  test('a colour without quotes is told to be put in quotes', () => {
    const [found] = parseTemplate('colours:\n  accent: #005f73\n', 'ours.yaml').problems;
    expect(found?.remedy).toBe(
      'Put the colour in quotes: "#005f73". Without them YAML takes it for a comment.',
    );
  });

  test('everything that is wrong is told at once, with the nearest key', () => {
    const { problems } = parseTemplate('organization: A\nwordings: {}\n', 'ours.yaml');
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      'Did you mean "organisation"?',
      'Did you mean "wording"?',
    ]);
  });

  test('aliases that multiply are refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [at, name] of ['b', 'c', 'd', 'e', 'f'].entries()) {
      const before = 'abcdef'[at];
      bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
    }
    expect(problemsOf(bomb.join('\n'))[0]).toMatch(/^template-syntax/);
  });
});

describe('colours that are hard to read are warned of', () => {
  // WCAG: black on white 21 : 1; #767676 on white is the palest grey that reaches 4.5 : 1.
  test('the contrast is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrastOf('#ffffff', '#ffffff')).toBe(1);
    expect(contrastOf('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf('#777777', '#ffffff')).toBeLessThan(4.5);
    expect(contrastOf('#ffffff', '#ff0000')).toBeCloseTo(3.998, 2);
  });

  test('a pale accent, and a dark band behind dark words', () => {
    expect(problemsOf('colours: { accent: "#777777", bands: { weak: "#a61b12", good: "#c3e2be" } }')).toEqual(
      [
        'template-contrast null:null colours.accent: #777777 on white has a contrast of 4.4 to 1; words need 4.5 to 1.',
        'template-contrast null:null colours.bands.weak: dark words on #a61b12 have a contrast of 2.1 to 1; they need 4.5 to 1.',
      ],
    );
    expect(parseTemplate('colours: { accent: "#777777" }', 'ours.yaml').ok).toBe(true);
  });
});
