import { describe, expect, test } from 'vitest';
import type { Checklist } from '../../src/checklist/types.ts';
import { checklistDocument } from '../../src/report/checklist-document.ts';
import { aChecklist, aDomain, anItem, committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';

function shown(checklist: Checklist, language = 'en') {
  return checklistDocument({ checklist, sha256: 'ab'.repeat(32), origin: 'committee' }, { language });
}

describe('a checklist to be read', () => {
  test('opens with what identifies it', () => {
    const facts = factsOf(shown(committeeChecklist({ variants: { light: ['mandate'] } })));
    expect(facts.get('Id')).toBe('committee');
    expect(facts.get('SHA-256')).toBe('ab'.repeat(32));
    expect(facts.get('Size')).toBe('2 domains, 4 items');
    expect(facts.get('Variants')).toBe('light (1 item)');
    expect(facts.get('Target')).toBe('60');
  });

  test('tells of each item its scale, what binds, what to look for and what to do', () => {
    expect(sentencesOf(shown(committeeChecklist()))[0]).toBe(
      'The committee has a written mandate signed by the district authority (mandate). Scale regularity, requirement, existence. Look for: The signed mandate. Where it is low: Have the mandate signed.',
    );
  });

  test('tells who is asked, where, and what is unusual about an item', () => {
    const item = anItem('strict', {
      text: { en: 'Is it strict?' },
      roles: ['coordinator'],
      levels: ['district', 'community'],
      weight: 2.5,
      reverse: true,
      maturity: 'engaged',
      anchors: { '0': { en: 'no trace' }, '4': { en: 'always' } },
    });
    expect(sentencesOf(shown(aChecklist([aDomain('d', [item])])))[0]).toBe(
      'Is it strict? (strict). Scale regularity, maturity engaged, asked of coordinator only, district or community level, weight 2.5, a high answer is a bad sign. Never: no trace; Very regularly: always.',
    );
  });

  test('shows every kind of scale', () => {
    const base = committeeChecklist();
    const document = shown({
      ...base,
      scales: {
        ...base.scales,
        share: { kind: 'range', min: 0, max: 100, unit: '%', missing: [] },
        who: {
          kind: 'multiple',
          options: [{ code: 'none', label: { en: 'Nobody' }, points: 0, exclusive: true }],
          missing: [],
        },
        text: { kind: 'text', missing: [] },
      },
    });
    expect(tableOf(document, 'scale-regularity').rows.at(-1)).toEqual(['99', 'Not applicable', 'n/a']);
    expect(tableOf(document, 'scale-who').rows).toEqual([['none', 'Nobody (not beside another)', '0.0']]);
    expect(sentencesOf(document)).toContain('Scale share: a number from 0 to 100 %.');
    expect(sentencesOf(document)).toContain('Scale text: free text, never scored.');
  });

  test('tells what each gate looks at and does', () => {
    expect(sentencesOf(shown(committeeChecklist()))).toContain(
      'mandate below 50: caps the overall score at 50. Without a mandate no committee is rated above 50',
    );
  });

  test('tells which domains have no reliability and which tests are adjusted together, where declared', () => {
    const base = committeeChecklist();
    expect([...factsOf(shown(base)).keys()]).not.toContain('Tests');
    expect([...factsOf(shown(base)).keys()]).not.toContain('Reliability');
    const [meetings, membership] = base.domains.map((domain) => ({ ...domain, formative: true }));
    if (!meetings || !membership) throw new Error('two domains are wanted');
    const families = [{ name: 'running', domains: ['meetings'] }];
    const some = factsOf(
      shown({
        ...base,
        domains: [meetings, { ...membership, formative: false }],
        testing: { overall: 'primary', families },
      }),
    );
    expect(some.get('Reliability')).toBe(
      'Not computed for these domains, whose items make them up and need not go together: Mandate and meetings.',
    );
    expect(some.get('Tests')).toBe(
      'The change of the overall score is tested by itself. Adjusted together for the number of tests: running (Mandate and meetings); all other domains.',
    );
    const all = shown(
      { ...base, domains: [meetings, membership], testing: { overall: 'with-domains', families: [] } },
      'fr',
    );
    expect(factsOf(all).get('Fiabilité')).toMatch(/^Calculée pour aucun domaine/);
    expect(factsOf(all).get('Tests')).toMatch(/avec la première famille\..*tous les domaines\.$/);
  });
});
