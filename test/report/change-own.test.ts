import { describe, expect, test } from 'vitest';
import type { ChangeResult, MechanismChange } from '../../src/change/types.ts';
import { changeDocument } from '../../src/report/change-document.ts';
import { en } from '../../src/report/words/en.ts';
import { fr } from '../../src/report/words/fr.ts';
import { aMechanismChange, anInterval, aTest, committeeChanges, everywhere } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { aMechanism, anItemScore } from '../helpers/results.ts';
import { smallChanges } from '../helpers/small-changes.ts';

function report(result: ChangeResult, language = 'en') {
  return changeDocument(result, committeeChecklist(), { language });
}

function reportOn(change: MechanismChange, language = 'en') {
  return report(committeeChanges({ changes: [change], retrospective: null, unmatched: [] }), language);
}

const everything = report(committeeChanges());
const small = report(smallChanges());

describe("respondents' own change", () => {
  test('has interval, p, p adjusted and caution by domain', () => {
    const { columns, rows } = tableOf(everything, 'mechanism-Dowa-own');
    expect(columns).toEqual([
      'Domain',
      'n',
      'Own change',
      '95\u00a0% interval',
      'p',
      'p adjusted',
      'Caution',
    ]);
    expect(rows[0]).toEqual([
      'Mandate and meetings',
      '5',
      '+39.5',
      '+21.0 to +58.0',
      '0.063',
      '0.125',
      'very small',
    ]);
    expect(rows.at(-1)).toEqual(['Overall', '5', '+39.5', '+21.0 to +58.0', '0.063', '–', 'very small']);
  });

  test('its interval is read out as what the answers are compatible with', () => {
    expect(sentencesOf(everything)).toContain(
      'Overall: compatible with a change from +21.0 to +58.0 points (95\u00a0% interval).',
    );
  });

  test('a test that can never reach the usual edge says so', () => {
    expect(sentencesOf(everything)).toContain(
      'Cannot reach 0.05 with this n, whatever the answers; the smallest p that is possible: Mandate and meetings 0.063; Membership 0.063; Overall 0.063.',
    );
  });

  test('below 10 the smallest p is told also where it is in reach', () => {
    const change = everywhere(aMechanismChange('Dowa', [40, 80]), (each) => ({
      ...each,
      test: aTest(0.03125, { smallestP: 0.015625 }),
    }));
    expect(sentencesOf(reportOn(change))).toContain(
      'The smallest p that is possible with this n: Mandate and meetings 0.016; Membership 0.016; Overall 0.016.',
    );
  });

  test('from 10 on it is not, where it is in reach', () => {
    const change = everywhere(aMechanismChange('Dowa', [40, 80]), (each) => ({
      ...each,
      test: aTest(0.03125, { smallestP: 0.001953125 }),
      caution: 'small',
    }));
    expect(sentencesOf(reportOn(change)).join(' ')).not.toContain('smallest p');
  });

  test('a p that would read 0 is below what is shown', () => {
    const change = everywhere(aMechanismChange('Dowa', [40, 80]), (each) => ({
      ...each,
      test: aTest(0.00049, { smallestP: null }),
    }));
    expect(tableOf(reportOn(change), 'mechanism-Dowa-own').rows.at(-1)?.[4]).toBe('< 0.001');
  });

  test('respondents who moved stand as counts beside their number, never as a percentage', () => {
    const { columns, rows } = tableOf(everything, 'mechanism-Dowa-moves');
    expect(columns).toEqual(['Domain', 'n', 'Improved', 'Same', 'Worse', 'Median', 'Lowest to highest']);
    expect(rows.at(-1)).toEqual(['Overall', '5', '5', '0', '0', '+39.5', '+19.5 to +59.5']);
  });

  test('rounds that are not linked show the middle and the ends of each', () => {
    const { rows } = tableOf(everything, 'mechanism-Kasungu-values');
    expect(rows.at(-1)).toEqual(['Overall', '12, 11', '60.0 (25.0 to 100.0)', '50.0 (0.0 to 87.5)']);
  });

  test('with clusters and weights, the independent units have a column', () => {
    const { columns, rows } = tableOf(small, 'mechanism-Many-own');
    expect(columns.slice(0, 3)).toEqual(['Domain', 'n', 'Units']);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Overall', '24', '21']);
  });

  test('from 20 units on there is no caution', () => {
    expect(tableOf(small, 'mechanism-Many-own').columns).not.toContain('Caution');
  });
});

describe('3 or 4 independent units', () => {
  const few = sentencesOf(small).find((text) => text.startsWith('A few: better'));

  test('are described in counts, middle and ends', () => {
    expect(few).toContain(
      'Descriptive only (4 linked of 4 and 4): 3 of 4 improved, 1 the same, 0 worse; median change +20.0, from 0.0 to +30.0.',
    );
  });

  test('have no table of intervals and tests', () => {
    expect(idsOf(small)).toContain('mechanism-A_20few-moves');
    expect(idsOf(small)).not.toContain('mechanism-A_20few-own');
  });

  test('have no mean of their own in the overview', () => {
    expect(tableOf(small, 'overview-own').rows[0]).toEqual([
      'A few',
      '4 linked of 4 and 4',
      '–',
      '–',
      'descriptive only',
    ]);
  });

  test('not linked, have the two medians', () => {
    const change = everywhere(aMechanismChange('Dowa', [40, 60]), (each) => ({
      ...each,
      design: 'unpaired',
      n: { ...each.n, from: 3, to: 4, paired: null, units: 3 },
      interval: null,
      test: null,
      effects: [],
      pairedDifference: null,
      respondents: {
        kind: 'unlinked',
        from: { median: 37.5, lowest: 25, highest: 50 },
        to: { median: 62.5, lowest: 50, highest: 75 },
      },
      caution: 'descriptive-only',
    }));
    expect(sentencesOf(reportOn(change)).find((text) => text.startsWith('Dowa: better'))).toContain(
      'Descriptive only (3 and 4, not linked): median of their own values 37.5 → 62.5.',
    );
  });
});

describe('up to 2 independent units', () => {
  const change = everywhere(aMechanismChange('Dowa', [40, 60]), (each) => ({
    ...each,
    n: { ...each.n, from: 2, to: 2, paired: 2, units: 2 },
    percent: null,
    interval: null,
    test: null,
    effects: [],
    respondents: null,
    withheld: (['interval', 'test', 'effects', 'respondents', 'percent'] as const).map((figure) => ({
      figure,
      why: 'too-few-units',
    })),
    caution: 'answers-only',
  }));
  const round = (name: string, answers: Record<string, number>, blank: number) =>
    aMechanism('Dowa', name, {
      respondents: 2,
      domains: [
        {
          ...(aMechanism('Dowa', name).domains[0] ?? expect.fail('no domain')),
          items: [anItemScore('mandate', 40, { answers, states: { ...NO_STATES, answered: 1, blank } })],
        },
      ],
    });
  const document = report(
    committeeChanges({
      changes: [change],
      retrospective: null,
      unmatched: [],
      mechanisms: [round('baseline', { 1: 1, 2: 1 }, 0), round('follow-up', { 4: 1 }, 1)],
    }),
  );

  test('show the answers themselves in both rounds', () => {
    const { columns, rows } = tableOf(document, 'mechanism-Dowa-answers');
    expect(columns).toEqual(['Item', 'baseline', 'follow-up']);
    expect(rows).toEqual([
      [
        'The committee has a written mandate signed by the district authority (mandate)',
        'Rarely 1, Sometimes 1',
        'Very regularly 1; blank 1',
      ],
    ]);
  });

  test('show no interval, test, effect, count or percentage', () => {
    for (const table of ['own', 'moves', 'values', 'effects', 'yes-no'])
      expect(idsOf(document)).not.toContain(`mechanism-Dowa-${table}`);
    expect(tableOf(document, 'overview-own').rows).toEqual([
      ['Dowa', '2 linked of 2 and 2', '–', '–', 'answers only'],
    ]);
    expect(tableOf(document, 'overview').rows[0]?.[5]).toBe('–');
    expect(sentencesOf(document)).toContain(
      'Dowa: better, 40.0 → 60.0 (+20.0 points); Unsatisfactory → Satisfactory (beyond noise). Too few for more than the answers themselves (2 linked of 2 and 2).',
    );
  });

  test('say once for all parts what is held back, and why', () => {
    expect(sentencesOf(document)).toContain(
      'All of these: no interval, test, effect size, counts of respondents or percent: too few independent respondents or clusters.',
    );
  });
});

const NO_STATES = {
  answered: 0,
  'dont-know': 0,
  'not-applicable': 0,
  blank: 0,
  'not-asked': 0,
  invalid: 0,
} as const;

describe('what is held back is said with its reason', () => {
  test.each([
    [
      'Overall: no interval, test or effect size: all members answered in both rounds, so that the number itself is the answer.',
    ],
    ['Mandate and meetings: no interval or effect size: there is no variation between the respondents.'],
    ['Membership: no interval, test or effect size: all respondents are of one cluster.'],
    [
      'Mandate and meetings, Overall: no interval, test or effect size: too few independent respondents or clusters.',
    ],
  ])('%s', (sentence) => {
    expect(sentencesOf(small)).toContain(sentence);
  });

  test('in the sentence on a mechanism as well', () => {
    expect(sentencesOf(small).find((text) => text.startsWith('All members: better'))).toContain(
      'No interval (8 linked of 8 and 8): all members answered in both rounds, so that the number itself is the answer.',
    );
  });

  test('checklists without values by respondent are not said to have too few', () => {
    const change = everywhere(aMechanismChange('Dowa', [40, 60]), (each) => ({
      ...each,
      n: { ...each.n, paired: null, units: 0 },
      pairedDifference: null,
      interval: null,
      test: null,
      effects: [],
      respondents: null,
      withheld: [{ figure: 'interval', why: 'no-respondent-values' }],
      caution: 'answers-only',
    }));
    expect(sentencesOf(reportOn(change)).find((text) => text.startsWith('Dowa: better'))).toContain(
      'No interval (6 and 7, not linked): the answers of one respondent give no value of their own.',
    );
  });

  test('what could not be compared is told as such and not again as held back', () => {
    const told = sentencesOf(everything).filter((text) => text.includes('could not be compared'));
    expect(told).toEqual([]);
  });

  test('an interval narrowed by a list of members is said to be', () => {
    expect(sentencesOf(small)).toContain(
      'All of these: the interval is narrowed by how many of all members on the list answered.',
    );
  });
});

describe('effect sizes', () => {
  test('stand after the change in points, the first with its interval', () => {
    const { columns, rows } = tableOf(everything, 'mechanism-Kasungu-effects');
    expect(columns).toEqual(['Domain', 'n', "Cliff's delta", '95\u00a0% interval', 'd']);
    expect(rows.at(-1)).toEqual(['Overall', '12, 11', '−0.20', '−0.60 to +0.10', '−0.71']);
  });

  test('of yes/no items have their own table with mid-p, and a limit may be open', () => {
    const { columns, rows } = tableOf(small, 'mechanism-Many-yes-no');
    expect(columns).toEqual([
      'Item',
      'n',
      'Odds ratio',
      '95\u00a0% interval',
      'Risk difference',
      'p',
      'mid-p',
    ]);
    expect(rows[0]?.slice(1)).toEqual(['24', '3.50', '0.67 and above', '+0.21', '0.180', '0.109']);
  });

  test('that are not defined are no zero', () => {
    const change = everywhere(aMechanismChange('Dowa', [40, 60]), (each) => ({
      ...each,
      effects: [{ measure: 'odds-ratio', value: null, interval: null }],
    }));
    expect(tableOf(reportOn(change), 'mechanism-Dowa-yes-no').rows[0]?.[2]).toBe('–');
  });
});

describe('how the figures are made', () => {
  const facts = factsOf(small);

  test('names the level, and only the methods that were used', () => {
    expect(facts.get('Interval')).toMatch(/^95\u00a0%\. .*With clusters or weights: t interval/);
    expect(facts.get('Interval')).not.toContain('Welch');
    expect(facts.get('Test')).toContain('Random draws of tests: seed 7.');
  });

  test('names families of tests and how they were adjusted', () => {
    expect(factsOf(everything).get('Test')).toContain(
      'within each mechanism: domains (Holm); items (Benjamini–Hochberg).',
    );
  });

  test('names clusters, weights and the bootstrap', () => {
    expect(facts.get('Independent')).toContain('Clusters by the column “organisation”');
    expect(facts.get('Own change')).toContain('each counting by its weight');
    expect(facts.get('Bootstrap')).toBe('2,000 resamples, seed 7, generator mt19937.');
    expect(factsOf(everything).has('Bootstrap')).toBe(false);
  });

  test('says that it is change and not effect', () => {
    expect(facts.get('To be read as')).toMatch(/^Change, not effect/);
  });

  test('another level is written as it is', () => {
    const change = everywhere(aMechanismChange('Dowa', [40, 80]), (each) => ({
      ...each,
      interval: anInterval(30, 50, { level: 0.9 }),
    }));
    const inference = { ...committeeChanges().inference, level: 0.9 };
    const document = report(committeeChanges({ changes: [change], inference, retrospective: null }));
    expect(tableOf(document, 'mechanism-Dowa-own').columns).toContain('90\u00a0% interval');
  });
});

test('in French', () => {
  expect(sentencesOf(report(committeeChanges(), 'fr'))).toContain(
    'Dowa\u00a0: mieux, 40,0 → 80,0 (+40,0 points)\u00a0; Insuffisant → Bon (au-delà du bruit). Évolution propre aux répondants +39,5\u00a0: compatible avec une variation de +21,0 à +58,0 points (intervalle à 95\u00a0%, 5 appariés sur 6 et 7, très petit effectif).',
  );
});

test('no word of a report calls a change significant, or an effect small or large', () => {
  const texts = [en, fr].flatMap((words) =>
    [words.change, words.inference, words.inferenceMethod, words.composition, words.attrition].flatMap(
      (part) => JSON.stringify(part, (_, value) => (typeof value === 'function' ? String(value) : value)),
    ),
  );
  for (const text of texts) {
    expect(text).not.toMatch(/signifi(?!er)/i);
    expect(text).not.toMatch(/(small|medium|large) effect|effet (faible|moyen|fort)/i);
  }
});

test('ids are unique', () => {
  for (const document of [everything, small]) {
    const ids = idsOf(document);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a mechanism of which nothing could be compared has no table of its own change', () => {
  expect(idsOf(everything)).toContain('mechanism-Salima-domains');
  expect(idsOf(everything)).not.toContain('mechanism-Salima-own');
});
