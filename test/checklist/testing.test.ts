import { describe, expect, it } from 'vitest';
import { lintChecklist } from '../../src/checklist/lint.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import type { Checklist } from '../../src/checklist/types.ts';
import { selectVariant } from '../../src/checklist/variant.ts';
import { restrictItems } from '../../src/checklist/versions.ts';
import type { Outcome } from '../../src/problems.ts';
import { CLEAN, clean } from './clean.ts';

/** The clean checklist, its first domain formative and each domain a family of its own. */
const FAMILIES = clean(
  'variants:\n',
  'testing: { families: { b: [exchange], a: [meetings] } }\nvariants:\n',
).replace('    items:\n      - id: minutes', '    formative: true\n    items:\n      - id: minutes');

function parsed(text: string, base = FAMILIES): Checklist {
  const resolve = (): Outcome<string> => ({ ok: true, value: base, problems: [] });
  const { value, problems } = parseChecklist(text, { origin: 'local.yaml', resolve });
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}

function extended(lines: string, base = FAMILIES): Checklist {
  return parsed(`checklist: local\nversion: 0.1.0\nextends: committee\n${lines}`, base);
}

function familiesOf({ testing }: Checklist) {
  return testing.families.map(({ name, domains }) => `${name}: ${domains.join(' ')}`);
}

function formativeIn({ domains }: Checklist) {
  return domains.filter((domain) => domain.formative).map(({ id }) => id);
}

describe('formative domains and families of tests', () => {
  it('are none unless declared, and the overall score is tested by itself', () => {
    const checklist = parsed(CLEAN);
    expect(formativeIn(checklist)).toEqual([]);
    expect(checklist.testing).toEqual({ overall: 'primary', families: [] });
  });

  it('are read in the order in which they are written', () => {
    const checklist = parsed(FAMILIES);
    expect(formativeIn(checklist)).toEqual(['meetings']);
    expect(familiesOf(checklist)).toEqual(['b: exchange', 'a: meetings']);
    const { testing } = parsed(clean('variants:\n', 'testing: { overall: with-domains }\nvariants:\n'));
    expect(testing).toEqual({ overall: 'with-domains', families: [] });
  });

  it('name the nearest domain where they name one that there is not', () => {
    const text = clean('variants:\n', 'testing: { families: { main: [exchanges] } }\nvariants:\n');
    expect(lintChecklist(text, { origin: 'x.yaml' }).findings).toMatchObject([
      { code: 'checklist-unknown-reference', value: 'exchanges', remedy: 'Did you mean "exchange"?' },
    ]);
  });
});

describe('an adaptation', () => {
  it('keeps both, and loses what it drops from the families', () => {
    expect(familiesOf(extended(''))).toEqual(['b: exchange', 'a: meetings']);
    expect(formativeIn(extended(''))).toEqual(['meetings']);
    expect(familiesOf(extended('drop: [exchange]\n'))).toEqual(['a: meetings']);
    expect(familiesOf(extended('drop: [news, remarks]\n'))).toEqual(['a: meetings']);
    const together = clean('variants:\n', 'testing: { families: { a: [meetings, exchange] } }\nvariants:\n');
    expect(familiesOf(extended('drop: [minutes, attendance]\n', together))).toEqual(['a: exchange']);
  });

  it('changes one key of the testing without the other, and all families at once', () => {
    const overall = extended('testing: { overall: with-domains }\n');
    expect([overall.testing.overall, familiesOf(overall)]).toEqual([
      'with-domains',
      ['b: exchange', 'a: meetings'],
    ]);
    expect(familiesOf(extended('testing: { families: { all: [meetings, exchange] } }\n'))).toEqual([
      'all: meetings exchange',
    ]);
  });

  it('declares a domain formative, or no longer', () => {
    const checklist = extended(
      'domains: [{ id: meetings, formative: false }, { id: exchange, formative: true }]\n',
    );
    expect(formativeIn(checklist)).toEqual(['exchange']);
  });

  it('cannot put a dropped domain in a family of its own', () => {
    const text =
      'checklist: local\nversion: 0.1.0\nextends: committee\ndrop: [exchange]\ntesting: { families: { x: [exchange] } }\n';
    const resolve = (): Outcome<string> => ({ ok: true, value: FAMILIES, problems: [] });
    const { problems } = parseChecklist(text, { origin: 'local.yaml', resolve });
    expect(problems.map(({ code, file, row, column }) => `${file}:${row}:${column} ${code}`)).toEqual([
      'local.yaml:5:28 checklist-unknown-reference',
    ]);
  });
});

describe('a shorter form', () => {
  it('keeps both for the domains that are left', () => {
    const { value } = selectVariant(parsed(FAMILIES), 'light');
    expect(value && familiesOf(value)).toEqual(['a: meetings']);
    expect(value && formativeIn(value)).toEqual(['meetings']);
  });

  it('has no family of which nothing is left', () => {
    const restricted = restrictItems(parsed(FAMILIES), new Set(['news']));
    expect(familiesOf(restricted)).toEqual(['b: exchange']);
    expect(formativeIn(restricted)).toEqual([]);
    expect(familiesOf(restrictItems(parsed(FAMILIES), new Set()))).toEqual([]);
  });
});
