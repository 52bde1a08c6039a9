import { describe, expect, test } from 'vitest';
import { scoreDocument } from '../../src/report/score-document.ts';
import type { ScoreResult } from '../../src/scoring/types.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import {
  aMechanism,
  aScore,
  committeeScores,
  silentMechanism,
  troubledMechanism,
} from '../helpers/results.ts';

function report(changes: Partial<ScoreResult> = {}, options = {}, checklist = committeeChecklist()) {
  return scoreDocument(committeeScores(changes), checklist, { language: 'en', ...options });
}

describe('what the report is about', () => {
  test('respondents by role and sector, response, checklist, data and version stand first', () => {
    const facts = factsOf(report());
    expect(facts.get('Respondents')).toBe('11');
    expect(facts.get('By role')).toBe('coordinator 2, partner 9');
    expect(facts.get('By sector')).toBe('Government 2, NGO 8, (not given) 1');
    expect(facts.get('Response')).toBe('10 of 11 invited (91\u00a0%); list given for 2 of 3 mechanisms');
    expect(facts.get('Checklist')).toBe('District committees (committee, version 2.1.0)');
    expect(facts.get('Data')).toBe('survey.csv: 12 rows, 11 used, 1 rejected');
    expect(facts.get('Date')).toBe('31 March 2026');
  });

  test('the declaration of the arithmetic stands there, with the edges of the bands', () => {
    const facts = factsOf(report());
    expect(facts.get('Declared as')).toBe(
      'respondents mean, roles pooled, items weighted mean, domains weighted mean',
    );
    expect(facts.get('Bands')).toBe(
      'Weak from 0 up to 25; Unsatisfactory above 25 up to 50; Satisfactory above 50 up to 75; Good above 75 up to 100. Decided on the unrounded score.',
    );
    expect(facts.get('Needed')).toContain('for a domain 50\u00a0% answered');
  });

  test('weights of roles and domains with a rule of their own are told', () => {
    const { scoring } = committeeScores();
    const facts = factsOf(
      report({
        scoring: {
          ...scoring,
          roles: { weigh: { coordinator: 1, partner: 2 }, at: 'domain' },
          dontKnow: 'lowest',
        },
        exceptions: [{ domain: 'membership', items: 'minimum' }],
      }),
    );
    expect(facts.get('Scores')).toContain('the roles (coordinator 1, partner 2)');
    expect(facts.get('Scores')).toContain('Membership: the lowest of its items.');
    expect(facts.get('Missing')).toMatch(/^A don't-know counts as 0 points/);
    expect(facts.get('Declared as')).toContain('roles coordinator 1, partner 2 at the domain');
  });
});

describe('findings', () => {
  const sentences = sentencesOf(report());

  test('every missed requirement is named by its wording', () => {
    expect(sentences).toContain(
      'Kasungu: requirement not met: “The committee has a written mandate signed by the district authority” (25.0).',
    );
  });

  test('a requirement without a score is not called missed', () => {
    expect(sentences).toContain(
      'Salima: could not tell whether this requirement is met: “The committee has a written mandate signed by the district authority”.',
    );
  });

  test('a gate that acted gives its reason and the value without it', () => {
    expect(sentences).toContain(
      'Kasungu: the overall score is held at 50.0 (56.3 without the gate): Without a mandate no committee is rated above 50',
    );
  });

  test('the gap between coordinator and partners of the worked example is a finding', () => {
    const worked = committeeScores().mechanisms[1];
    expect(worked?.gaps[0]?.difference).toBeCloseTo(55.6, 1);
    expect(sentences).toContain(
      'Kasungu, overall: 55.6 points between coordinator 91.7 (1 respondent) and partner 36.1 (3 respondents).',
    );
  });

  test('a gap below 20 points is none', () => {
    expect(sentences.filter((text) => text.startsWith('Dowa') && text.includes('points between'))).toEqual(
      [],
    );
  });

  test('what has no score says why and is nowhere a zero', () => {
    expect(sentences).toContain('Salima: no overall score: less than 50\u00a0% was answered.');
    const salima = tableOf(report(), 'overview').rows.find(([name]) => name === 'Salima');
    expect(salima).toEqual(['Salima', 'insufficient', '–', '25\u00a0%', '1', '12.5–87.5']);
  });

  test('one respondent is one view, and fewer than five a caution', () => {
    expect(sentences).toContain(
      "One respondent only: Salima. Read it as one person's view, not as a survey.",
    );
    expect(sentences).toContain(
      'Fewer than 5 respondents: Kasungu (4). One answer more or less can move such a score a long way.',
    );
  });

  test('more respondents than invited is said', () => {
    expect(sentences).toContain(
      'More people answered than were invited: Kasungu: 4 of 3 invited (133\u00a0%). Check the list of those invited.',
    );
  });

  test('with many mechanisms, bands are counted round by round', () => {
    const mechanisms = Array.from({ length: 14 }, (_, index) =>
      aMechanism(`M${index}`, 'baseline', { overall: aScore(index < 9 ? 80 : 40) }),
    );
    const text = sentencesOf(report({ mechanisms }));
    expect(text).toContain('baseline (14 mechanisms): Good 9, Unsatisfactory 5.');
  });
});

describe('comparing mechanisms', () => {
  test('they keep the order of the result, whatever their scores', () => {
    const mechanisms = ['B', 'C', 'A'].map((name, index) =>
      aMechanism(name, 'baseline', { overall: aScore(index * 30) }),
    );
    expect(tableOf(report({ mechanisms }), 'overview').rows.map(([name]) => name)).toEqual(['B', 'C', 'A']);
  });

  test('an instrument not made for comparison is said to be none', () => {
    const checklist = committeeChecklist({ comparability: 'within-mechanism' });
    expect(sentencesOf(report({}, {}, checklist)).join(' ')).toContain(
      'a mechanism against itself over time. They are listed side by side here, not ranked.',
    );
    const [only] = committeeScores().mechanisms;
    expect(sentencesOf(report({ mechanisms: only ? [only] : [] }, {}, checklist)).join(' ')).not.toContain(
      'ranked',
    );
  });
});

describe('details', () => {
  test('small categories are told as fewer than five, without a figure', () => {
    const table = tableOf(report(), 'mechanism-Kasungu-baseline-by-sector');
    expect(table.rows[0]).toEqual(['Government', 'Overall', 'fewer than 5', '–', '–', '–']);
    expect(table.rows[1]).toEqual(['NGO', 'Overall', '5', '62.5', 'Satisfactory', '100\u00a0%']);
  });

  test('states of answers that occurred have a column, the others are named', () => {
    const table = tableOf(report(), 'mechanism-Kasungu-baseline-domain-meetings-items');
    expect(table.columns).toEqual(['Item', 'Score', 'answered', "don't know", 'blank']);
    expect(sentencesOf(report())).toContain('No answer to these items was: n/a, not asked or invalid.');
  });

  test('free text is not scored, and says so', () => {
    const table = tableOf(report(), 'mechanism-Dowa-baseline-domain-membership-items');
    expect(table.rows.at(-1)).toEqual(['What should change? (wishes)', 'not scored', '2', '4']);
  });

  test('where the band asks for action, the lowest items say what to do', () => {
    const document = report({ mechanisms: [troubledMechanism('Kasungu', 'baseline')] });
    const announced = document.blocks.findIndex(
      (block) => block.kind === 'paragraph' && block.text === 'Actions required (Unsatisfactory):',
    );
    expect(document.blocks[announced + 1]).toEqual({
      kind: 'list',
      items: [
        '“The committee has a written mandate signed by the district authority”, 25.0: Have the mandate signed',
        '“The committee meets at least every quarter”, 50.0: Fix the dates of the year in January; Name a deputy chair',
      ],
    });
  });

  test('stay away on a terminal where there are more than three mechanisms', () => {
    const mechanisms = ['A', 'B', 'C', 'D'].map((name) => aMechanism(name, 'baseline'));
    const few = report({ mechanisms }, { details: 'few' });
    expect(sentencesOf(few).join(' ')).toContain('Details of 4 mechanisms are left out here.');
    expect(idsOf(few)).not.toContain('mechanism-A-baseline-domains');
    expect(idsOf(report({ mechanisms }))).toContain('mechanism-A-baseline-domains');
    expect(idsOf(report({}, { details: 'few' }))).toContain('mechanism-Dowa-baseline-domains');
  });
});

describe('language', () => {
  test('texts that the checklist lacks in it are marked', () => {
    const document = report({}, { language: 'fr' });
    const rows = ['meetings', 'membership'].flatMap(
      (domain) => tableOf(document, `mechanism-Dowa-baseline-domain-${domain}-items`).rows,
    );
    expect(rows.map(([name]) => name)).toContain(
      'Health, education and social welfare are represented [en] (sectors)',
    );
    expect(rows.map(([name]) => name)).toContain('Le comité se réunit chaque trimestre (quarterly)');
  });

  test('the usual roles have a name in it even where the checklist gives none', () => {
    const { columns } = tableOf(report({}, { language: 'fr' }), 'mechanism-Dowa-baseline-roles');
    expect(columns).toEqual(['Domaine', 'coordonnateur', 'partenaire', 'Écart']);
  });
});

test('ids are unique, however mechanisms and rounds are called', () => {
  const names = ['a-b', 'a b', 'a_b', 'a%b', 'overview', 'é'];
  const mechanisms = names.flatMap((name) => [troubledMechanism(name, 'c'), silentMechanism(name, 'b-c')]);
  const ids = idsOf(report({ mechanisms }));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a result without mechanisms is still a report', () => {
  expect(sentencesOf(report({ mechanisms: [], problems: [] }))).toEqual([
    'No figure rests on enough answers to stand here.',
    'There is nothing to report.',
    'No problems were found.',
  ]);
});
