import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { resultJsonSchema } from '../../src/report/schemas/index.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import type {
  ComputedReliability,
  DomainReliability,
  WithheldReliability,
} from '../../src/scoring/reliability/types.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { committeeScores } from '../helpers/results.ts';

function report(reliability: readonly DomainReliability[] | null, language = 'en') {
  return scoreDocument(committeeScores({ reliability }), committeeChecklist(), { language });
}

/** Two items of the first domain, forty respondents of one mechanism. */
function computed(changes: Partial<ComputedReliability> = {}): ComputedReliability {
  return {
    round: 'baseline',
    domain: 'meetings',
    leftOut: [],
    state: 'computed',
    respondents: 40,
    incomplete: 2,
    mechanisms: 1,
    alpha: { value: 0.84, interval: { level: 0.95, low: 0.6972, high: 0.9149 } },
    omega: { value: 0.8612, standardised: 0.87, improper: false, reason: null },
    items: [
      { id: 'mandate', restCorrelation: 0.725, alphaIfDropped: 0.7, loading: 0.9 },
      { id: 'quarterly', restCorrelation: 0.61, alphaIfDropped: 0.755, loading: 0.8 },
      { id: 'sectors', restCorrelation: 0.5, alphaIfDropped: null, loading: 0.6 },
    ],
    ...changes,
  };
}

function withheld(
  reason: WithheldReliability['reason'],
  changes: Partial<WithheldReliability> = {},
): WithheldReliability {
  const counts = { respondents: null, incomplete: null };
  return {
    round: 'baseline',
    domain: 'membership',
    leftOut: [],
    state: 'withheld',
    reason,
    ...counts,
    ...changes,
  };
}

describe('reliability in a report', () => {
  test('is not there unless asked for', () => {
    expect(idsOf(report(null))).not.toContain('reliability');
  });

  test('says where nobody answered', () => {
    expect(sentencesOf(report([]))).toContain('Nobody answered for themselves.');
  });

  test('shows alpha with its interval and omega by domain, and each item beside the others', () => {
    const document = report([computed()]);
    expect(tableOf(document, 'reliability-domains')).toEqual({
      columns: ['Domain', 'Items', 'n', 'Left out', 'Alpha', '95\u00a0% interval', 'Omega'],
      rows: [['Mandate and meetings', '3', '40', '2', '0.84', '0.70 to 0.91', '0.86']],
    });
    expect(tableOf(document, 'reliability-baseline-meetings')).toEqual({
      columns: ['Item', 'With the rest', 'Alpha without'],
      rows: [
        ['The committee has a written mandate signed by the district authority (mandate)', '0.73', '0.70'],
        ['The committee meets at least every quarter (quarterly)', '0.61', '0.76'],
        ['Health, education and social welfare are represented (sectors)', '0.50', '–'],
      ],
    });
    expect(sentencesOf(document).join(' ')).not.toMatch(/taken together|negative|Against the rest/);
  });

  test('names the round where there are several', () => {
    const document = report([
      computed(),
      withheld('too-few-respondents', { round: 'follow-up', respondents: 12 }),
    ]);
    expect(tableOf(document, 'reliability-domains').columns[0]).toBe('Round');
    expect(sentencesOf(document)).toContain(
      '“Membership” (follow-up, n = 12): withheld, as fewer than 30 respondents answered every item used.',
    );
  });

  test('has no column for intervals where none has one, nor for alpha without an item of two', () => {
    const [first, second] = computed().items;
    if (!first || !second) throw new Error('two items are wanted');
    const document = report([computed({ alpha: { value: 1, interval: null }, items: [first, second] })]);
    expect(tableOf(document, 'reliability-domains').columns).not.toContain('95\u00a0% interval');
    expect(tableOf(document, 'reliability-baseline-meetings').columns).toEqual(['Item', 'With the rest']);
  });
});

describe('what goes with the figures', () => {
  test('a negative alpha is shown as it is and taken for a reversal error', () => {
    const items = computed().items.map((item, place) => ({
      ...item,
      restCorrelation: place === 2 ? -0.89 : 0.3,
    }));
    const document = report([
      computed({ alpha: { value: -0.584, interval: { level: 0.95, low: -1.59, high: 0.1 } }, items }),
    ]);
    expect(tableOf(document, 'reliability-domains').rows[0]?.slice(-3, -1)).toEqual([
      '−0.58',
      '−1.59 to 0.10',
    ]);
    expect(sentencesOf(document)).toContain(
      '“Mandate and meetings”: alpha is negative. A reversal error is likely: an item is probably scored the wrong way round.',
    );
    expect(sentencesOf(document)).toContain(
      'Against the rest: sectors. Check whether such an item has to be reversed.',
    );
  });

  test('mechanisms that are taken together, and what omega lacks', () => {
    const none = { value: null, standardised: null, improper: false };
    const document = report([
      computed({ mechanisms: 3 }),
      computed({ domain: 'membership', omega: { ...none, reason: 'too-few-items' } }),
      computed({ domain: 'flat', omega: { ...none, reason: 'no-variation' } }),
      computed({ domain: 'odd', omega: { value: 0.9, standardised: 0.9, improper: true, reason: null } }),
    ]);
    expect(sentencesOf(document)).toEqual(
      expect.arrayContaining([
        'Respondents of 3 mechanisms are taken together: differences between mechanisms count into alpha and omega.',
        '“Membership”: no omega, as it takes three items.',
        '“flat”: no omega, as everybody gave one item the same points.',
        '“odd”: do not rely on omega. One item goes with the others more closely than one common cause allows.',
      ]),
    );
  });

  test('every domain without figures has its reason, and items left out are named', () => {
    const document = report([
      withheld('formative'),
      withheld('formative', { domain: 'meetings' }),
      withheld('too-few-items', {
        domain: 'a',
        leftOut: [
          { item: 'x', why: 'role' },
          { item: 'y', why: 'role' },
          { item: 'z', why: 'not-in-data' },
        ],
      }),
      withheld('no-variation', { domain: 'b', respondents: 33, incomplete: 0 }),
    ]);
    expect(sentencesOf(document)).toEqual(
      expect.arrayContaining([
        '“Membership”, “Mandate and meetings”: not computed. The checklist declares that the items make up the domain and need not go together.',
        '“a”: not computed, as fewer than two items can be used.',
        '“b”: not defined, as the items add up to the same for every respondent.',
        '“a”: without x, y (not asked of every role).',
        '“a”: without z (nowhere in the data).',
      ]),
    );
    expect(idsOf(document)).not.toContain('reliability-domains');
  });

  test('a domain that is formative in every round is named once', () => {
    const document = report([withheld('formative'), withheld('formative', { round: 'follow-up' })]);
    expect(sentencesOf(document).filter((text) => text.includes('not computed'))).toEqual([
      '“Membership”: not computed. The checklist declares that the items make up the domain and need not go together.',
    ]);
  });
});

test('French writes figures its own way', () => {
  const document = report([computed({ mechanisms: 2 })], 'fr');
  expect(tableOf(document, 'reliability-domains').rows[0]?.slice(-3)).toEqual([
    '0,84',
    'de 0,70 à 0,91',
    '0,86',
  ]);
  expect(sentencesOf(document).join(' ')).toContain('les différences entre mécanismes comptent');
});

test('fits a terminal of 80 columns', () => {
  const lines = writeTerminal(report([computed(), withheld('formative')]), { width: 80 }).split('\n');
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
});

test('the JSON Schema describes it wholly', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(resultJsonSchema('score'));
  const reliability = [
    computed(),
    computed({ alpha: { value: -8, interval: null } }),
    withheld('formative'),
    withheld('too-few-respondents', {
      respondents: 29,
      incomplete: 1,
      leftOut: [{ item: 'x', why: 'level' }],
    }),
  ];
  validate(JSON.parse(JSON.stringify(committeeScores({ mechanisms: [], reliability }))));
  expect(validate.errors).toBeNull();
});
