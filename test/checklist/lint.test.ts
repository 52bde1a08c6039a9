import { describe, expect, it } from 'vitest';
import { lintChecklist } from '../../src/checklist/lint.ts';
import { CLEAN, clean, finding, findings } from './clean.ts';

/** What is put in for what, with ▶ before each finding that follows, and the codes of the findings in order. */
const DEFECTS: readonly (readonly [
  name: string,
  passage: string,
  replacement: string,
  codes: readonly string[],
])[] = [
  ['an unknown key', 'tier: requirement', '▶teir: requirement', ['unknown-key']],
  [
    'an unknown key of an option',
    '{ code: 2, label',
    '▶{ code: 2, ▶lable',
    ['unanchored-scale', 'unknown-key'],
  ],
  ['an unknown value', 'tier: requirement', 'tier: ▶mandatory', ['shape']],
  ['a number that is a text', 'scale: share\n', 'scale: share\n        weight: ▶heavy\n', ['shape']],
  ['a negative weight', 'scale: share\n', 'scale: share\n        weight: ▶-1\n', ['shape']],
  ['a text without a value', '{ en: Exchange, fr: Échange }', '{ en: Exchange, fr: ▶}', ['shape']],
  ['a comma that ends a text', 'en: Exchange,', 'en: Exchange, ▶always,', ['shape']],
  ['an empty text', '{ en: Exchange, fr: Échange }', '▶{ en: Exchange, fr: " " }', ['shape']],
  ['an item id twice', 'id: attendance', 'id: ▶minutes', ['duplicate-id']],
  ['an item with the id of a domain', 'id: attendance', 'id: ▶Meetings', ['duplicate-id']],
  ['a domain id twice', 'id: exchange', 'id: ▶meetings', ['duplicate-id']],
  ['a band id twice', 'id: good', 'id: ▶weak', ['duplicate-id']],
  ['a role twice', '- coordinator\n', '- coordinator\n  - ▶coordinator\n', ['duplicate-id']],
  ['an option code twice', 'code: 2', 'code: ▶1', ['duplicate-id']],
  ['a missing code that is an option', 'code: 98', 'code: ▶2', ['duplicate-id']],
  ['a label twice', 'en: Always', 'en: ▶never', ['duplicate-id']],
  [
    'two old items for one',
    'old-minutes: minutes',
    'old-minutes: minutes\n  older: ▶{ to: minutes }',
    ['duplicate-id'],
  ],
  ['an item id that is a column of the data', 'id: remarks', 'id: ▶Role', ['shape']],
  ['a domain called overall', 'id: exchange', 'id: ▶overall', ['shape']],
  ['a gap below the bands', 'from: 0', 'from: ▶10', ['band-gap']],
  ['a lowest band without 0', 'from: 0', 'above: ▶0', ['band-gap']],
  [
    'bands with one edge',
    'above: 50',
    'above: 50 }\n  - { id: fair, label: { en: Fair, fr: Moyen }, above: ▶50',
    ['band-overlap'],
  ],
  ['a band above 100', 'above: 50', 'above: ▶100', ['band-overlap']],
  ['an edge out of range', 'above: 50', 'above: ▶120', ['shape']],
  ['a band with two edges', 'above: 50', '▶above: 50, from: 50', ['shape']],
  [
    'a band without an edge',
    '{ id: good, label: { en: Good, fr: Bon }, above: 50',
    '▶{ id: good, label: { en: Good, fr: Bon }',
    ['shape'],
  ],
  [
    'weights of a domain that sum to zero',
    '- id: exchange\n    title: { en: Exchange, fr: Échange }\n    items:\n      - id: news',
    '- ▶id: exchange\n    title: { en: Exchange, fr: Échange }\n    items:\n      - id: news\n        weight: 0',
    ['zero-weights'],
  ],
  [
    'role weights that sum to zero',
    '{ coordinator: 1, partner: 2 }',
    '▶{ coordinator: 0, partner: 0 }',
    ['zero-weights'],
  ],
  ['a gate on an item that is not there', 'item: minutes,', 'item: ▶minute,', ['unreachable-gate']],
  ['a gate on an item that is never scored', 'item: minutes,', 'item: ▶remarks,', ['unreachable-gate']],
  ['a gate on a domain that is not there', 'item: minutes,', 'domain: ▶minutes,', ['unreachable-gate']],
  ['a gate on a tier that no item has', 'item: minutes,', 'tier: ▶standard,', ['unreachable-gate']],
  ['a gate that waits for less than 0', 'below: 50', 'below: ▶-1', ['unreachable-gate']],
  ['a cap that lowers nothing', 'cap: 50', 'cap: ▶100', ['unreachable-gate']],
  ['a gate on something unknown', 'cap: 50', 'cap: 50\n    applies-to: ▶meeting', ['unreachable-gate']],
  ['a gate that watches two things', '{ item: minutes,', '▶{ item: minutes, domain: meetings,', ['shape']],
  [
    'a gate without an effect',
    'id: no-minutes\n    when: { item: minutes, below: 50 }\n    cap: 50\n',
    '▶id: no-minutes\n    when: { item: minutes, below: 50 }\n',
    ['shape'],
  ],
  [
    'an item without a scale',
    'id: attendance\n        text: { en: Share of members present, fr: Part des membres présents }\n        scale: share\n',
    '▶id: attendance\n        text: { en: Share of members present, fr: Part des membres présents }\n',
    ['item-without-scale'],
  ],
  ['an unknown scale', 'scale: share', 'scale: ▶shares', ['unknown-reference']],
  ['an unknown role of an item', 'roles: [coordinator]', 'roles: [▶coordinators]', ['unknown-reference']],
  ['an unknown role in the weights', 'partner: 2 }', '▶partners: 2 }', ['unknown-reference']],
  ['an unknown item of a variant', 'light: [minutes]', 'light: [minutes, ▶minute]', ['unknown-reference']],
  ['a crosswalk to nowhere', 'old-minutes: minutes', 'old-minutes: ▶minute', ['unknown-reference']],
  [
    'a crosswalk that says same of nothing',
    'old-minutes: minutes',
    'old-minutes: ▶same',
    ['unknown-reference'],
  ],
  [
    'an anchor for no option',
    'tier: requirement',
    'anchors: { ▶3: { en: Weekly, fr: Par semaine } }',
    ['unknown-reference'],
  ],
  [
    'a level-gated domain without maturity',
    '    items:\n      - id: news',
    '    scoring: { items: level-gated }\n    items:\n      - ▶id: news',
    ['scoring-conflict'],
  ],
  [
    'pooled items with roles at the item',
    'scoring:\n',
    'scoring:\n  items: ▶pooled-mean\n',
    ['scoring-conflict'],
  ],
  [
    'a pooled domain with roles at the item',
    '    items:\n      - id: news',
    '    scoring: { items: ▶pooled-mean }\n    items:\n      - id: news',
    ['scoring-conflict'],
  ],
  ['pooled domains with roles', 'scoring:\n', 'scoring:\n  domains: ▶pooled-mean\n', ['scoring-conflict']],
  [
    'consensus with roles',
    'scoring:\n  roles: {',
    'scoring:\n  respondents: consensus\n  roles: ▶{',
    ['scoring-conflict'],
  ],
  [
    'a family of an unknown domain',
    'variants:\n',
    'testing: { families: { main: [meetings, ▶exchanges] } }\nvariants:\n',
    ['unknown-reference'],
  ],
  [
    'a domain in two families',
    'variants:\n',
    'testing: { families: { main: [meetings], other: [exchange, ▶meetings] } }\nvariants:\n',
    ['scoring-conflict'],
  ],
  [
    'a domain twice in a family',
    'variants:\n',
    'testing: { families: { main: [meetings, ▶meetings] } }\nvariants:\n',
    ['scoring-conflict'],
  ],
  ['a family without domains', 'variants:\n', 'testing: { families: { main: ▶[] } }\nvariants:\n', ['shape']],
  [
    'testing of the overall score in no known way',
    'variants:\n',
    'testing: { overall: ▶alone }\nvariants:\n',
    ['shape'],
  ],
  [
    'formative that is a text',
    '    items:\n      - id: news',
    '    formative: ▶always\n    items:\n      - id: news',
    ['shape'],
  ],
  [
    'a text without one of the languages',
    '{ en: Exchange, fr: Échange }',
    '▶{ en: Exchange }',
    ['missing-translation'],
  ],
  ['a plain text among two languages', '{ en: Lists, fr: Listes }', '▶Lists', ['missing-translation']],
  [
    'a scale of bare numbers',
    '{ code: 1, label: { en: At times, fr: Parfois } }',
    '▶{ code: 1, label: "1" }',
    ['unanchored-scale'],
  ],
  [
    'a reversed item with anchors',
    'tier: requirement',
    '▶reverse: true\n        anchors: { 0: { en: No minutes, fr: Sans procès-verbal } }',
    ['reverse-descriptive'],
  ],
  [
    'two questions in one',
    'Minutes are sent to all members,',
    '▶Minutes are written and sent to all members,',
    ['double-barrelled'],
  ],
  [
    'free text that is not said to be unscored',
    'scale: text\n        scored: false\n',
    'scale: ▶text\n',
    ['text-scored'],
  ],
  ['free text said to be scored', 'scored: false', 'scored: ▶true', ['text-scored']],
  [
    'an item without evidence',
    '- id: remarks',
    '- ▶id: calls\n        text: { en: Calls, fr: Appels }\n        scale: regularity\n        actions: { en: Call, fr: Appeler }\n      - id: remarks',
    ['no-evidence'],
  ],
  [
    'an item without an action',
    '- id: remarks',
    '- ▶id: calls\n        text: { en: Calls, fr: Appels }\n        scale: regularity\n        evidence: { en: Lists, fr: Listes }\n      - id: remarks',
    ['no-action'],
  ],
  ['a range that goes down', 'range: [0, 100]', 'range: ▶[100, 0]', ['shape']],
  [
    'multiple choice of a number',
    'scale: channels\n        select: multiple',
    'scale: share\n        select: ▶multiple',
    ['shape'],
  ],
  [
    'a scale called text',
    'channels:\n    options:',
    '▶text: { range: [0, 1] }\n  channels:\n    options:',
    ['shape'],
  ],
  ['drop without extends', 'variants:', '▶drop: [minutes]\nvariants:', ['shape']],
  [
    'no title',
    'checklist: committee\nversion: 1.2.0\ntitle: { en: District committees, fr: Comités de district }\n',
    '▶checklist: committee\nversion: 1.2.0\n',
    ['shape'],
  ],
];

describe('lint', () => {
  it('finds nothing in a clean checklist', () => {
    expect(findings(CLEAN)).toEqual([]);
  });

  it.each(DEFECTS)('finds %s where it stands', (_, passage, replacement, codes) => {
    const { text, places } = unmark(clean(passage, replacement));
    expect(findings(text)).toEqual(
      codes.map((code, index) => `${places[index] ?? places[0]} checklist-${code}`),
    );
  });

  it('reports everything at once, in the order of the file', () => {
    const marked = CLEAN.replace('tier: requirement', 'tier: ▶mandatory')
      .replace('scale: share\n', 'scale: ▶shares\n')
      .replace('{ en: Exchange, fr: Échange }', '▶{ en: Exchange }')
      .replace('cap: 50', 'cap: ▶100');
    const { text, places } = unmark(marked);
    const codes = ['shape', 'unknown-reference', 'missing-translation', 'unreachable-gate'];
    expect(findings(text)).toEqual(codes.map((code, index) => `${places[index]} checklist-${code}`));
  });

  it('gives the checklist beside advice, and none beside an error', () => {
    const options = { origin: 'committee.yaml' };
    const advised = lintChecklist(
      clean('        tier: requirement\n        evidence: { en: Minutes, fr: Procès-verbaux }\n', ''),
      options,
    );
    expect(advised.findings.map(({ severity }) => severity)).toEqual(['note']);
    expect(advised.checklist?.domains[0]?.items.map(({ id }) => id)).toEqual(['minutes', 'attendance']);
    expect(lintChecklist(clean('scale: share\n', 'scale: shares\n'), options).checklist).toBeNull();
  });

  it('names the nearest known key, scale and value', () => {
    expect(finding(clean('tier: requirement', 'teir: requirement')).remedy).toBe('Did you mean "tier"?');
    expect(finding(clean('scale: share\n', 'scale: shar\n')).remedy).toBe('Did you mean "share"?');
    expect(finding(clean('tier: requirement', 'tier: requirment')).remedy).toBe(
      'Did you mean "requirement"?',
    );
  });

  it('says which text lacks which language', () => {
    const found = finding(clean('{ en: Exchange, fr: Échange }', '{ en: Exchange }'));
    expect(found.message).toBe('domain exchange title: no wording in fr.');
    expect(found.file).toBe('committee.yaml');
  });
});

describe('lint sums weights', () => {
  it('over all domains, and points at them', () => {
    const text = clean('id: exchange', 'id: exchange\n    weight: 0').replace(
      'id: meetings',
      'id: meetings\n    weight: 0',
    );
    expect(finding(text)).toMatchObject({ code: 'checklist-zero-weights', row: 29, column: 3 });
  });
});

const SENTENCES = `  state:
    options:
      - { code: 0, label: { en: No plan has been written, fr: Aucun plan n'est écrit } }
      - { code: 1, label: { en: A plan is in use by all, fr: Tous se servent du plan } }
`;

describe('a reversed item', () => {
  const text = clean('scales:\n', `scales:\n${SENTENCES}`).replace(
    'scale: share',
    'scale: state\n        reverse: true',
  );

  it('is found where its own scale describes states', () => {
    expect(finding(text)).toMatchObject({ code: 'checklist-reverse-descriptive', row: 45, column: 9 });
  });

  it('passes where the scale is that of other items too', () => {
    expect(findings(text.replace('scale: regularity', 'scale: state'))).toEqual([]);
  });
});

describe('lint leaves alone', () => {
  it.each([
    [
      'a band of one score',
      'above: 50',
      'from: 50 }\n  - { id: fair, label: { en: Fair, fr: Moyen }, above: 50',
    ],
    ['a text without letters in one language', '{ en: Lists, fr: Listes }', '"100 %"'],
    [
      'a reversed statement on a shared scale',
      'scale: share\n',
      'scale: regularity\n        reverse: true\n',
    ],
    [
      'zero weights in a profile',
      '    items:\n      - id: news',
      '    scoring: { items: none }\n    items:\n      - id: news\n        weight: 0',
    ],
    [
      'two questions that are allowed',
      'Minutes are sent to all members,',
      'Minutes are written and sent to all members,',
    ],
  ])('%s', (name, passage, replacement) => {
    const text = clean(passage, replacement);
    const allowed = name.includes('allowed')
      ? text.replace('tier: requirement', 'allow: [double-barrelled]')
      : text;
    expect(findings(allowed)).toEqual([]);
  });

  it('a scale of numbers whose items all anchor them', () => {
    const bare = clean('{ code: 1, label: { en: At times, fr: Parfois } }', '{ code: 1 }');
    const anchored = bare.replace('tier: requirement', 'anchors: { 1: { en: Half of them, fr: La moitié } }');
    expect(findings(anchored)).toEqual([]);
  });
});

/** Takes the marks out of a text and says where they stood, as `line:column`. */
function unmark(marked: string): { text: string; places: string[] } {
  const parts = marked.split('▶');
  const places = parts.slice(0, -1).map((_, index) => {
    const lines = parts
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  });
  return { text: parts.join(''), places };
}
