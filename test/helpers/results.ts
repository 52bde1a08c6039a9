import { type Problem, problem, say } from '../../src/problems.ts';
import type { InputFile } from '../../src/responses/types.ts';
import type {
  DomainScore,
  ItemScore,
  MechanismScore,
  ResponseRate,
  RoleScore,
  Score,
  ScoreResult,
  StateCounts,
} from '../../src/scoring/types.ts';
import { committeeChecklist } from './checklists.ts';

/** Any score: `scored` with nothing missing, unless told otherwise. */
export function aScore(value: number | null, changes: Partial<Score> = {}): Score {
  return {
    state: value === null ? 'no-data' : 'scored',
    value,
    n: value === null ? 0 : 6,
    coverage: value === null ? 0 : 1,
    lowest: value,
    highest: value,
    band: bandOf(value),
    reasons: value === null ? ['nobody-answered'] : [],
    uncapped: null,
    ...changes,
  };
}

export function someStates(changes: Partial<StateCounts> = {}): StateCounts {
  return {
    answered: 6,
    'dont-know': 0,
    'not-applicable': 0,
    blank: 0,
    'not-asked': 0,
    invalid: 0,
    ...changes,
  };
}

export function anItemScore(id: string, value: number | null, changes: Partial<ItemScore> = {}): ItemScore {
  return {
    id,
    score: aScore(value),
    answers: { '0': 0, '1': 0, '2': 2, '3': 4, '4': 0 },
    states: someStates(),
    roles: [],
    notes: 0,
    evidence: 0,
    ...changes,
  };
}

export function aDomainScore(
  id: string,
  value: number | null,
  items: readonly ItemScore[],
  changes: Partial<DomainScore> = {},
): DomainScore {
  return { id, score: aScore(value), roles: [], gaps: [], items, maturity: null, ...changes };
}

/** What coordinator and partners say apart, with the gap between them. */
export function twoRoles(coordinator: number | null, partner: number | null, partners = 5) {
  const roles: RoleScore[] = [
    { role: 'coordinator', respondents: 1, score: aScore(coordinator, { n: 1 }) },
    { role: 'partner', respondents: partners, score: aScore(partner, { n: partners }) },
  ];
  const difference = coordinator === null || partner === null ? null : coordinator - partner;
  return { roles, gaps: [{ role: 'coordinator', other: 'partner', difference }] };
}

/** So many respondents of so many invited, from a list that says no more. */
export function aResponse(
  respondents: number,
  invited: number,
  changes: Partial<ResponseRate> = {},
): ResponseRate {
  return {
    respondents,
    invited,
    interval: null,
    noInterval: respondents > invited ? 'over-invited' : null,
    notOnList: null,
    byRole: null,
    bySector: null,
    active: null,
    bounds: null,
    ...changes,
  };
}

/** A mechanism of `committeeChecklist`, six respondents, all well. */
export function aMechanism(
  mechanism: string,
  round: string,
  changes: Partial<MechanismScore> = {},
): MechanismScore {
  return {
    mechanism,
    round,
    level: null,
    respondents: 6,
    byRole: [
      { name: 'coordinator', count: 1 },
      { name: 'partner', count: 5 },
    ],
    bySector: [
      { name: 'Government', count: 2 },
      { name: 'NGO', count: 4 },
    ],
    bySex: [],
    response: aResponse(6, 8, {
      interval: { level: 0.95, low: 0.4093, high: 0.9285 },
      byRole: [
        { name: 'coordinator', respondents: 1, invited: 1 },
        { name: 'partner', respondents: 5, invited: 7 },
      ],
      bounds: { respondents: 6, lowest: 60, highest: 85 },
    }),
    overall: aScore(80),
    ...twoRoles(85, 79),
    gates: [
      { id: 'no-mandate', state: 'passed', appliesTo: 'overall', watched: [{ id: 'mandate', value: 100 }] },
    ],
    unmet: [],
    domains: [
      aDomainScore(
        'meetings',
        90,
        [anItemScore('mandate', 100), anItemScore('quarterly', 80)],
        twoRoles(95, 89),
      ),
      aDomainScore('membership', 70, [anItemScore('sectors', 70), freeText(2, 4)], twoRoles(75, 69)),
    ],
    levels: [],
    facets: [
      { id: 'existence', items: 2, score: aScore(85) },
      { id: 'functioning', items: 1, score: aScore(80) },
    ],
    tiers: [],
    disaggregations: [],
    ...changes,
  };
}

/** A mechanism in trouble: no mandate, the gate acts, roles disagree, few respondents, answers missing. */
export function troubledMechanism(mechanism: string, round: string): MechanismScore {
  const states = someStates({ answered: 3, 'dont-know': 1 });
  return aMechanism(mechanism, round, {
    respondents: 4,
    byRole: [
      { name: 'coordinator', count: 1 },
      { name: 'partner', count: 3 },
    ],
    bySector: [{ name: 'NGO', count: 4 }],
    response: aResponse(4, 3),
    overall: aScore(50, {
      n: 4,
      coverage: 11 / 12,
      lowest: 52.0833,
      highest: 60.4167,
      uncapped: 56.25,
      reasons: ['gate:no-mandate'],
    }),
    ...twoRoles(91.6667, 36.1111, 3),
    gates: [
      { id: 'no-mandate', state: 'triggered', appliesTo: 'overall', watched: [{ id: 'mandate', value: 25 }] },
    ],
    unmet: [
      { item: 'mandate', tier: 'requirement', value: 25, state: 'missed' },
      { item: 'quarterly', tier: 'minimum-standard', value: 50, state: 'missed' },
    ],
    domains: [
      aDomainScore(
        'meetings',
        37.5,
        [
          anItemScore('mandate', 25, { states }),
          anItemScore('quarterly', 50, { states: someStates({ answered: 4 }), notes: 2, evidence: 1 }),
        ],
        {
          score: aScore(37.5, { n: 4, coverage: 0.875, lowest: 34.375, highest: 46.875 }),
          ...twoRoles(100, 16.6667, 3),
        },
      ),
      aDomainScore(
        'membership',
        75,
        [anItemScore('sectors', 75, { states: someStates({ answered: 4 }) }), freeText(1, 3)],
        { score: aScore(75, { n: 4 }), ...twoRoles(75, 75, 3) },
      ),
    ],
    disaggregations: [
      {
        column: 'sector',
        minCell: 5,
        categories: [
          { category: 'Government', state: 'suppressed' },
          {
            category: 'NGO',
            state: 'shown',
            respondents: 5,
            overall: aScore(62.5, { n: 5 }),
            domains: [
              { id: 'meetings', score: aScore(50, { n: 5 }) },
              { id: 'membership', score: aScore(75, { n: 5 }) },
            ],
          },
        ],
      },
    ],
  });
}

/** A mechanism with one respondent and too few answers for a score. */
export function silentMechanism(mechanism: string, round: string): MechanismScore {
  const withheld = aScore(null, {
    state: 'insufficient',
    n: 1,
    coverage: 0.25,
    lowest: 12.5,
    highest: 87.5,
    reasons: ['coverage-below:0.5'],
  });
  return aMechanism(mechanism, round, {
    respondents: 1,
    byRole: [{ name: 'partner', count: 1 }],
    bySector: [{ name: '', count: 1 }],
    response: null,
    overall: withheld,
    roles: [{ role: 'partner', respondents: 1, score: withheld }],
    gaps: [],
    gates: [
      { id: 'no-mandate', state: 'unknown', appliesTo: 'overall', watched: [{ id: 'mandate', value: null }] },
    ],
    unmet: [{ item: 'mandate', tier: 'requirement', value: null, state: 'unknown' }],
    domains: [
      aDomainScore('meetings', null, [
        anItemScore('mandate', null, { states: someStates({ answered: 0, blank: 1 }) }),
        anItemScore('quarterly', null, { states: someStates({ answered: 0, invalid: 1 }) }),
      ]),
      aDomainScore(
        'membership',
        50,
        [anItemScore('sectors', 50, { states: someStates({ answered: 1 }) }), freeText(0, 1)],
        { score: aScore(50, { n: 1 }) },
      ),
    ],
    facets: [],
  });
}

/** A file of twelve rows, one of them rejected. */
export function someInput(path: string, changes: Partial<InputFile> = {}): InputFile {
  return { path, sha256: 'ab12'.repeat(16), rows: 12, used: 11, rejected: 1, ...changes };
}

export function someProblems(): Problem[] {
  return [
    problem('data-column-unmatched', {
      message: say('columns-not-used', { count: 1, names: 'start' }),
      file: 'survey.csv',
      column: 'start',
    }),
    problem('answer-invalid', {
      message: say('answer-unknown', { value: 'often', item: 'quarterly', count: 3, near: 'Fairly often' }),
      file: 'survey.csv',
      row: 7,
      column: 'quarterly',
      value: 'often',
      expected: '0 Never, 1 Rarely, 2 Sometimes, 3 Fairly often, 4 Very regularly',
      count: 3,
    }),
    problem('data-respondent-twice', {
      message: say('lines-one-respondent', { lines: '9, 14', used: say('used-none') }),
      file: 'survey.csv',
      row: 9,
    }),
  ];
}

/** Three committees in one round: one well, one in trouble, one silent. */
export function committeeScores(changes: Partial<ScoreResult> = {}): ScoreResult {
  const checklist = committeeChecklist();
  return {
    kind: 'score',
    coordkit: '0.1.0',
    date: '2026-03-31',
    seed: null,
    checklist: { id: checklist.id, version: checklist.version, sha256: 'cd34'.repeat(16), variant: null },
    inputs: [someInput('survey.csv')],
    scoring: checklist.scoring,
    exceptions: [],
    mechanisms: [
      aMechanism('Dowa', 'baseline'),
      troubledMechanism('Kasungu', 'baseline'),
      silentMechanism('Salima', 'baseline'),
    ],
    agreement: null,
    reliability: null,
    problems: someProblems(),
    ...changes,
  };
}

function freeText(answered: number, blank: number): ItemScore {
  return anItemScore('wishes', null, {
    score: aScore(null, { state: 'not-applicable', n: answered, reasons: ['profile'] }),
    answers: {},
    states: someStates({ answered, blank }),
  });
}

const BAND_IDS = ['weak', 'unsatisfactory', 'satisfactory', 'good'] as const;

/** The band of a score of `committeeChecklist`. */
export function bandOf(value: number | null): string | null {
  if (value === null) return null;
  const above = [25, 50, 75].filter((edge) => value > edge).length;
  return BAND_IDS[above] ?? null;
}
