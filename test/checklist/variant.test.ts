import { describe, expect, it } from 'vitest';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { selectVariant } from '../../src/checklist/variant.ts';
import { CLEAN, clean } from './clean.ts';

function variantOf(name: string, text = CLEAN) {
  const { value } = parseChecklist(text, { origin: 'x.yaml' });
  if (value === null) throw new Error('not parsed');
  return { whole: value, outcome: selectVariant(value, name) };
}

describe('a variant', () => {
  it('has its items alone, and no empty domain', () => {
    const { outcome } = variantOf('light');
    expect(outcome.value?.variant).toBe('light');
    expect(outcome.value?.domains.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
      ['meetings', ['minutes']],
    ]);
    expect(outcome.value?.gates.map(({ id }) => id)).toEqual(['no-minutes']);
  });

  it.each([
    ['when: { item: minutes, below: 50 }', ''],
    ['when: { domain: meetings, below: 50 }', ''],
    ['when: { tier: requirement, below: 50 }', ''],
    ['when: { item: news, below: 50 }', '\n    applies-to: meetings'],
  ])('loses the gate %s%s, which needs what is gone', (when, target) => {
    const text = clean('light: [minutes]', 'light: [news]').replace(
      'when: { item: minutes, below: 50 }',
      when + target,
    );
    expect(variantOf('light', text).outcome.value?.gates).toEqual([]);
  });

  it('called full is the whole, where none is declared', () => {
    const { whole, outcome } = variantOf('full');
    expect(outcome.value).toEqual(whole);
  });

  it('that is not there is a problem that names the nearest', () => {
    expect(variantOf('lihgt').outcome.problems).toMatchObject([
      { code: 'variant-unknown', expected: 'full, light', remedy: 'Did you mean "light"?' },
    ]);
    expect(variantOf('toString').outcome.ok).toBe(false);
  });
});
