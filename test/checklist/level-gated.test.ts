import { expect, it } from 'vitest';
import { lintChecklist } from '../../src/checklist/lint.ts';
import { CLEAN } from './clean.ts';

const GATED = CLEAN.replace('scoring:\n', 'scoring:\n  domains: level-gated\n');

it('an overall gated by level needs the maturity of every scored item, in whichever domain', () => {
  const { findings } = lintChecklist(GATED, { origin: 'x.yaml' });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['checklist-scoring-conflict']));
});

it('an overall gated by level is accepted where every item has one', () => {
  const mature = GATED.replace(/^( +)scale: (regularity|share|channels)$/gm, '$&\n$1maturity: functional');
  const { checklist, findings } = lintChecklist(mature, { origin: 'x.yaml' });
  expect(findings).toEqual([]);
  expect(checklist?.scoring.domains).toBe('level-gated');
});
