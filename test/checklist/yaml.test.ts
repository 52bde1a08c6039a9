import { describe, expect, it } from 'vitest';
import { lintChecklist } from '../../src/checklist/lint.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { CLEAN, clean, finding } from './clean.ts';

function only(text: string) {
  const { code, severity, row, column, message } = finding(text);
  return { code, severity, row, column, message };
}

const LARGEST = 5 * 1024 * 1024;

/** Nine lists of nine, each of the one above: 387 million texts out of 400 characters. */
function aliasBomb(): string {
  const names = [...'abcdefghi'];
  const lists = names.slice(1).map((name, index) => {
    const alias = `*${names[index]}`;
    return `k${name}: &${name} [${Array.from({ length: 9 }, () => alias).join(', ')}]`;
  });
  return ['a: &a [x, x, x, x, x, x, x, x, x]', ...lists].join('\n');
}

describe('a hostile checklist is refused', () => {
  it.each([
    ['an alias bomb', aliasBomb(), /too many/],
    ['an alias of itself', 'checklist: &a [*a]', /contains itself/],
    ['a __proto__ key', '__proto__: { title: x }', /"__proto__" is not allowed/],
    ['a constructor key', 'scales: { constructor: { range: [0, 1] } }', /"constructor" is not allowed/],
    ['a NUL byte', 'checklist: a\0b', /U\+0000/],
    ['an escape sequence', 'checklist: a\u001b[31mb', /U\+001B/],
    ['an escape sequence in disguise', 'checklist: "a\\e[31mb"', /U\+001B/],
    ['a C1 control character', 'checklist: "\\x9b31m"', /U\+009B/],
    ['a tag of a language', 'checklist: !!js/function "x"', /tag/],
    ['binary data', 'checklist: !!binary aGk=', /tag/],
    ['a directive', '%YAML 1.1\n---\nchecklist: a', /directives/],
    ['brackets without end', '['.repeat(LARGEST), /nested too deep/],
    ['dashes without end', '- '.repeat(LARGEST / 2), /nested too deep/],
    [
      'stairs without end',
      Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      /nested too deep/,
    ],
    ['lines without end', '-\n'.repeat(LARGEST / 2), /too many parts/],
    ['closing brackets without end', ']'.repeat(LARGEST), /too many parts/],
  ])('%s', (_, text, message) => {
    const found = only(text);
    expect(found.code).toBe('checklist-unsafe');
    expect(found.severity).toBe('fatal');
    expect(found.row).toBeGreaterThan(0);
    expect(found.message).toMatch(message);
  });

  it('nesting of 61 levels, and not of 40', () => {
    const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(finding(nested(61)).message).toBe('The file is nested too deep.');
    const { findings } = lintChecklist(nested(40), { origin: 'x.yaml' });
    expect(findings.map(({ code }) => code)).toContain('checklist-unknown-key');
  });

  it('a file above 5 MB, an empty one, a list, a text', () => {
    expect(only('x'.repeat(LARGEST + 1)).code).toBe('file-too-large');
    expect(only(' \n').code).toBe('file-empty');
    expect(only('- a\n- b').message).toBe('checklist must be a group of keys and values, not a list of 2.');
    expect(only('nothing')).toMatchObject({ code: 'checklist-shape', row: 1, column: 1 });
  });
});

describe('an error of syntax', () => {
  it.each([
    ['a tab', 'checklist: a\n\tversion: 1', 2, 1, /tab/],
    ['a colon in a text', 'title: Meetings: how often', 1, 8, /colon/],
    ['a bracket left open', 'title: { en: Meetings\nversion: 1.0.0\n', 2, 1, /bracket/],
    ['a quote left open', 'title: "Meetings\n', 2, 1, /quote/],
    ['a key twice', 'checklist: a\nversion: 1\nchecklist: b', 3, 1, /stands twice; it is already on line 1/],
    ['several documents', 'checklist: a\n---\nchecklist: b', 2, 1, /several documents/],
    ['an alias of nothing', 'checklist: *nothing', 1, 12, /&nothing/],
    ['a list as a key', '? [a]\n: b', 1, 3, /simple name/],
  ])('%s has line, column and plain words', (_, text, row, column, message) => {
    const found = lintChecklist(text, { origin: 'x.yaml' }).findings[0];
    expect(found).toMatchObject({ code: 'checklist-syntax', row, column, file: 'x.yaml' });
    expect(found?.message).toMatch(message);
  });
});

describe('values stay as they were written', () => {
  it.each([
    ['version: 1.2.0', 'version: 1.10', '1.10'],
    ['version: 1.2.0', 'version: 2', '2'],
  ])('%s as %s', (passage, replacement, version) => {
    expect(parsed(clean(passage, replacement)).version).toBe(version);
  });

  it('codes with a leading zero, in words, true', () => {
    const text = clean('code: 0,', 'code: 01,')
      .replace('code: 1,', 'code: no,')
      .replace('code: 2,', 'code: TRUE,');
    const scale = parsed(text).scales.regularity;
    expect(scale?.kind === 'options' && scale.options.map(({ code }) => code)).toEqual(['01', 'no', 'TRUE']);
  });

  it('labels that look like something else: No, 2020-01-01, True', () => {
    const text = clean('{ en: Never, fr: Jamais }', '{ en: No, fr: 2020-01-01 }').replace(
      'en: Always',
      'en: True',
    );
    const scale = parsed(text).scales.regularity;
    expect(scale?.kind === 'options' && scale.options.map(({ label }) => label.en)).toEqual([
      'No',
      'At times',
      'True',
    ]);
    expect(scale?.kind === 'options' && scale.options[0]?.label.fr).toBe('2020-01-01');
  });

  it('texts in Norwegian, whose code is no', () => {
    const text = clean('{ en: Exchange, fr: Échange }', '{ en: Exchange, fr: Échange, no: Utveksling }');
    expect(parsed(text).domains[1]?.title).toEqual({ en: 'Exchange', fr: 'Échange', no: 'Utveksling' });
  });

  it('numbers of a scale that is called like a text', () => {
    const text = CLEAN.replace('  share: { range', '  title: { range').replace(
      'scale: share',
      'scale: title',
    );
    expect(parsed(text).scales.title).toMatchObject({ kind: 'range', min: 0, max: 100 });
  });

  it('with a byte order mark, Windows line ends and an alias', () => {
    const aliased = clean('{ en: Lists, fr: Listes }', '&lists { en: Lists, fr: Listes }, *lists');
    const checklist = parsed(`\ufeff${aliased.replaceAll('\n', '\r\n')}`);
    expect(checklist.domains[0]?.items[1]?.evidence).toEqual([
      { en: 'Lists', fr: 'Listes' },
      { en: 'Lists', fr: 'Listes' },
    ]);
  });
});

function parsed(text: string) {
  const outcome = parseChecklist(text, { origin: 'x.yaml' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
