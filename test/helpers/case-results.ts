import type { QcaResult } from '../../src/cases/qca-types.ts';
import type {
  Case,
  CaseCell,
  CaseOutcome,
  CaseProfile,
  CasesChange,
  CasesResult,
  CellChange,
  CriterionCounts,
  ListedPair,
  PairDistance,
} from '../../src/cases/types.ts';
import { problem, say } from '../../src/problems.ts';
import type { Model, Term } from '../../src/qca/types.ts';

const SLIDES = 'Regional workshop, slides';

/** A cell without anything in it. */
export function aCell(changes: Partial<CaseCell> = {}): CaseCell {
  return {
    state: 'not-stated',
    grade: null,
    value: null,
    qualifier: null,
    text: '',
    why: 'blank',
    candidates: [],
    source: null,
    page: null,
    note: null,
    score: null,
    ...changes,
  };
}

const VALUES = { no: 0, limited: 1 / 3, medium: 2 / 3, yes: 1 } as const;
type GradeId = keyof typeof VALUES;

/** A graded cell as somebody wrote it, from the slides. */
export function aGrade(
  grade: GradeId,
  qualifier: string | null = null,
  changes: Partial<CaseCell> = {},
): CaseCell {
  const text = qualifier === null ? grade : `${grade} (${qualifier})`;
  return aCell({
    state: 'graded',
    grade,
    value: VALUES[grade],
    qualifier,
    text,
    why: null,
    source: SLIDES,
    page: '14',
    ...changes,
  });
}

function illegible(...candidates: string[]): CaseCell {
  return aCell({
    state: 'illegible',
    why: null,
    text: '#',
    candidates,
    source: SLIDES,
    page: '15',
    note: 'The scan is cut at the fold.',
  });
}

export const CRITERIA = [
  ['goal', 'Specific goal'],
  ['leadership', 'Leadership'],
  ['legal', 'Legal framework or MoU'],
  ['capacity', 'Capacity in coordination'],
  ['roles', 'Roles and responsibilities'],
  ['incentives', 'Incentives'],
] as const;

function aCase(name: string, cells: readonly CaseCell[], outcome: CaseCell = aCell()): Case {
  return { name, round: null, cells, outcome };
}

/** Six cases on six criteria: of every state one cell at least, and outcomes of four. */
export const CASES: readonly Case[] = [
  aCase(
    'Amberlake (central)',
    [
      aGrade('yes', 'one register for all'),
      aGrade('yes', 'chaired by the minister'),
      aGrade('yes', 'MoU'),
      aGrade('yes', 'strong'),
      aGrade('yes', 'terms of reference'),
      aGrade('yes', 'shared data'),
    ],
    aGrade('yes'),
  ),
  aCase(
    'Briarwood',
    [
      aGrade('yes', 'in-kind transfers'),
      aGrade('yes', 'governor, but weak'),
      aGrade('no', 'as needed'),
      aGrade('yes'),
      aGrade('medium', 'no terms of reference'),
      aGrade('yes', 'money'),
    ],
    aGrade('yes'),
  ),
  aCase(
    'Amberlake (local)',
    [
      aGrade('yes', 'local offices'),
      aGrade('no'),
      aGrade('yes', 'Act'),
      aGrade('limited'),
      aGrade('no', 'terms of reference exist but are not clear'),
      aGrade('no'),
    ],
    aGrade('no'),
  ),
  aCase(
    'Elderflower',
    [
      aGrade('yes'),
      aGrade('no'),
      aCell({ text: '' }),
      aGrade('no', 'limited staff'),
      aGrade('limited', 'implicit'),
      aGrade('yes', 'coverage'),
    ],
    aGrade('no'),
  ),
  aCase('Cloudberry (regional)', [
    aGrade('yes', 'targeting'),
    aGrade('yes', 'mayor'),
    illegible('yes (terms of reference)', 'no'),
    aGrade('no', 'limited'),
    aGrade('no'),
    aCell({ text: 'Not well defined', why: 'not-understood', source: SLIDES, page: '15' }),
  ]),
  aCase('Driftwood', [
    aGrade('yes', 'fight against poverty'),
    aGrade('limited', 'deputy', {
      text: null,
      source: null,
      page: null,
      qualifier: null,
      value: 0.41,
      score: { value: 41, n: 9, coverage: 0.9, band: 'limited' },
    }),
    aCell({ state: 'not-applicable', text: 'n/a', why: null, source: SLIDES, page: '16' }),
    illegible(),
    aGrade('yes', 'verbal agreement'),
    aCell({ text: '?', why: 'stated-as-unknown', source: SLIDES, page: '16' }),
  ]),
];

const [CENTRAL, BRIARWOOD, LOCAL, ELDERFLOWER, CLOUDBERRY, DRIFTWOOD] = CASES.map(({ name }) => name) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

function counts(
  criterion: string,
  grades: readonly (readonly [GradeId, readonly string[]])[],
  outcome: Partial<NonNullable<CriterionCounts['byOutcome']>>,
  changes: Partial<CriterionCounts> = {},
): CriterionCounts {
  return {
    criterion,
    grades: grades.map(([grade, cases]) => ({ grade, cases })),
    notStated: [],
    notApplicable: [],
    isConstant: false,
    byOutcome: {
      presentWorked: [],
      presentFailed: [],
      absentWorked: [],
      absentFailed: [],
      unknownWorked: [],
      unknownFailed: [],
      ...outcome,
    },
    ...changes,
  };
}

const BOTH = [CENTRAL, BRIARWOOD];
const NEITHER = [LOCAL, ELDERFLOWER];

export const COUNTS: readonly CriterionCounts[] = [
  counts(
    'goal',
    [['yes', CASES.map(({ name }) => name)]],
    { presentWorked: BOTH, presentFailed: NEITHER },
    { isConstant: true },
  ),
  counts(
    'leadership',
    [
      ['no', NEITHER],
      ['limited', [DRIFTWOOD]],
      ['yes', [...BOTH, CLOUDBERRY]],
    ],
    { presentWorked: BOTH, absentFailed: NEITHER },
  ),
  counts(
    'legal',
    [
      ['no', [BRIARWOOD]],
      ['yes', [CENTRAL, LOCAL]],
    ],
    {
      presentWorked: [CENTRAL],
      absentWorked: [BRIARWOOD],
      presentFailed: [LOCAL],
      unknownFailed: [ELDERFLOWER],
    },
    { notStated: [ELDERFLOWER, CLOUDBERRY], notApplicable: [DRIFTWOOD] },
  ),
  counts(
    'capacity',
    [
      ['no', [ELDERFLOWER, CLOUDBERRY]],
      ['limited', [LOCAL]],
      ['yes', BOTH],
    ],
    { presentWorked: BOTH, absentFailed: NEITHER },
    { notStated: [DRIFTWOOD] },
  ),
  counts(
    'roles',
    [
      ['no', [LOCAL, CLOUDBERRY]],
      ['limited', [ELDERFLOWER]],
      ['medium', [BRIARWOOD]],
      ['yes', [CENTRAL, DRIFTWOOD]],
    ],
    { presentWorked: BOTH, absentFailed: NEITHER },
  ),
  counts(
    'incentives',
    [
      ['no', [LOCAL]],
      ['yes', [...BOTH, ELDERFLOWER]],
    ],
    { presentWorked: BOTH, presentFailed: [ELDERFLOWER], absentFailed: [LOCAL] },
    { notStated: [CLOUDBERRY, DRIFTWOOD] },
  ),
];

/** A pair by the criteria that it differs in; those not named are alike, or not known. */
function aPair(
  first: string,
  second: string,
  distance: number | null,
  differing: readonly (readonly [string, GradeId, GradeId])[],
  unknown: readonly string[] = [],
  bounds: PairDistance['bounds'] = { lowest: distance ?? 0, highest: distance ?? 1 },
): PairDistance {
  const other = new Set([...differing.map(([criterion]) => criterion), ...unknown]);
  return {
    first,
    second,
    distance,
    shared: CRITERIA.length - unknown.length,
    bounds,
    differing: differing.map(([criterion, one, two]) => ({
      criterion,
      first: one,
      second: two,
      difference: Math.abs(VALUES[one] - VALUES[two]),
    })),
    alike: CRITERIA.map(([id]) => id).filter((id) => !other.has(id)),
    unknown,
  };
}

function listed(pair: PairDistance, rivals = 0, rivalsOfUnknownOutcome = 0): ListedPair {
  return { ...pair, rivals, rivalsOfUnknownOutcome };
}

/** (1 + 1/3) / 5: legal framework apart, which Elderflower lacks, Briarwood and Elderflower differ in three. */
const BRIAR_ELDER = aPair(
  BRIARWOOD,
  ELDERFLOWER,
  7 / 15,
  [
    ['leadership', 'yes', 'no'],
    ['capacity', 'yes', 'no'],
    ['roles', 'medium', 'limited'],
  ],
  ['legal'],
  { lowest: 7 / 18, highest: 5 / 9 },
);
const CENTRAL_LOCAL = aPair(CENTRAL, LOCAL, 11 / 18, [
  ['leadership', 'yes', 'no'],
  ['roles', 'yes', 'no'],
  ['incentives', 'yes', 'no'],
  ['capacity', 'yes', 'limited'],
]);
const CENTRAL_BRIAR = aPair(CENTRAL, BRIARWOOD, 2 / 9, [
  ['legal', 'yes', 'no'],
  ['roles', 'yes', 'medium'],
]);
const LOCAL_ELDER = aPair(
  LOCAL,
  ELDERFLOWER,
  1 / 3,
  [
    ['incentives', 'no', 'yes'],
    ['capacity', 'limited', 'no'],
    ['roles', 'no', 'limited'],
  ],
  ['legal'],
  { lowest: 5 / 18, highest: 4 / 9 },
);

function aProfile(index: number, outcome: CaseOutcome, changes: Partial<CaseProfile> = {}): CaseProfile {
  const { name, cells } = CASES[index] as Case;
  const count = (state: CaseCell['state']) => cells.filter((each) => each.state === state).length;
  const known = cells.flatMap(({ value }) => value ?? []);
  const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
  const open = count('not-stated') + count('illegible');
  const applying = known.length + open;
  const lowest = (mean * known.length) / applying;
  const highest = (mean * known.length + open) / applying;
  return {
    name,
    outcome,
    graded: known.length,
    notStated: count('not-stated'),
    illegible: count('illegible'),
    notApplicable: count('not-applicable'),
    mean,
    bounds: { lowest, highest },
    nearest: null,
    missing: [],
    moves: {
      mean: highest - lowest,
      distance: null,
      nearest: { count: 0, names: [] },
      pairs: 0,
    },
    ...changes,
  };
}

function near(name: string, distance: number, tiedNames: readonly string[] = []) {
  return { name, distance, tied: tiedNames.length, tiedNames };
}

/** A header of the file, which is taken to be in the language of the report. */
function everywhere(label: string) {
  return { en: label, fr: label, es: label, pt: label };
}

/** Cases side by side as `cases` gives them, without change, ranks or QCA unless told otherwise. */
export function someCases(changes: Partial<CasesResult> = {}): CasesResult {
  return {
    kind: 'cases',
    coordkit: '0.1.0',
    date: '2026-03-31',
    seed: 1,
    matrix: {
      ladder: {
        origin: { kind: 'default' },
        grades: [
          { id: 'no', label: { en: 'no', fr: 'non', es: 'no', pt: 'não' }, value: VALUES.no },
          {
            id: 'limited',
            label: { en: 'limited', fr: 'limité', es: 'limitado', pt: 'limitado' },
            value: VALUES.limited,
          },
          {
            id: 'medium',
            label: { en: 'medium', fr: 'moyen', es: 'medio', pt: 'médio' },
            value: VALUES.medium,
          },
          { id: 'yes', label: { en: 'yes', fr: 'oui', es: 'sí', pt: 'sim' }, value: VALUES.yes },
        ],
      },
      criteria: CRITERIA.map(([id, label]) => ({ id, label: everywhere(label) })),
      outcome: { id: 'works', label: everywhere('It works') },
      cases: CASES,
      inputs: [{ path: 'matrix.csv', sha256: 'a'.repeat(64), rows: 6, used: 6, rejected: 0 }],
      checklists: [],
    },
    round: null,
    rounds: [],
    order: { by: 'outcome', cases: CASES.map(({ name }) => name) },
    fewestShared: 3,
    counts: COUNTS,
    profiles: [
      aProfile(0, 'worked', { nearest: near(BRIARWOOD, 2 / 9) }),
      aProfile(1, 'worked', { nearest: near(CENTRAL, 2 / 9) }),
      aProfile(2, 'failed', { nearest: near(ELDERFLOWER, 1 / 3) }),
      aProfile(3, 'failed', {
        nearest: near(LOCAL, 1 / 3),
        missing: [{ criterion: 'legal', state: 'not-stated', why: 'blank', candidates: [] }],
        moves: {
          mean: 1 / 6,
          distance: { name: BRIARWOOD, distance: 7 / 15, bounds: BRIAR_ELDER.bounds },
          nearest: { count: 1, names: [BRIARWOOD] },
          pairs: 1,
        },
      }),
      aProfile(4, 'unknown', { nearest: near(LOCAL, 1 / 3, [ELDERFLOWER]) }),
      aProfile(5, 'unknown', { nearest: near(BRIARWOOD, 0.31) }),
    ],
    distances: [CENTRAL_BRIAR, CENTRAL_LOCAL, BRIAR_ELDER, LOCAL_ELDER],
    distanceList: { pairs: 15, mostCases: 200, isListed: true },
    pairs: {
      similarUnlike: [listed(BRIAR_ELDER, 0, 2), listed(CENTRAL_LOCAL, 1)],
      differentAlike: [
        { ...listed(LOCAL_ELDER), outcome: 'failed' },
        { ...listed(CENTRAL_BRIAR), outcome: 'worked' },
      ],
      of: { similarUnlike: 4, differentAlike: 2 },
      tiedBeyond: { similarUnlike: 0, differentAlike: 0 },
      why: null,
    },
    map: {
      state: 'drawn',
      points: [
        { case: CENTRAL, x: 0.42, y: -0.1 },
        { case: BRIARWOOD, x: 0.28, y: 0.12 },
        { case: LOCAL, x: -0.36, y: -0.2 },
        { case: ELDERFLOWER, x: -0.2, y: 0.14 },
        { case: CLOUDBERRY, x: -0.14, y: 0.04 },
      ],
      shown: 0.87,
      leftOut: [DRIFTWOOD],
    },
    ranking: null,
    isWithinMechanism: false,
    notComparable: [],
    change: null,
    qca: null,
    problems: [
      problem('answer-invalid', {
        message: say('file-missing', { file: 'matrix.csv' }),
        file: 'matrix.csv',
        row: 6,
        column: 'incentives',
        value: 'Not well defined',
      }),
    ],
    ...changes,
  };
}

function changed(
  name: string,
  criterion: string,
  kind: CellChange['kind'],
  from: CaseCell,
  to: CaseCell,
  steps: number | null,
): CellChange {
  return { case: name, criterion, kind, from, to, steps };
}

/** One change of every kind. */
export function someChange(changes: Partial<CasesChange> = {}): CasesChange {
  const blank = aCell();
  return {
    from: '2024.csv',
    to: 'matrix.csv',
    cells: [
      changed(CENTRAL, 'capacity', 'raised', aGrade('medium'), aGrade('yes', 'strong'), 1),
      changed(CENTRAL, 'roles', 'same', aGrade('yes'), aGrade('yes'), 0),
      changed(BRIARWOOD, 'leadership', 'gained', aGrade('limited'), aGrade('yes', 'governor, but weak'), 2),
      changed(
        BRIARWOOD,
        'roles',
        'qualifier-changed',
        aGrade('medium', 'draft'),
        aGrade('medium', 'no terms of reference'),
        0,
      ),
      changed(LOCAL, 'incentives', 'reversed', aGrade('medium'), aGrade('no'), -2),
      changed(LOCAL, 'capacity', 'stated-now', blank, aGrade('limited'), null),
      changed(ELDERFLOWER, 'roles', 'lowered', aGrade('limited', 'verbal'), aGrade('no'), -1),
      changed(ELDERFLOWER, 'legal', 'no-longer-stated', aGrade('yes', 'Act'), blank, null),
      changed(CLOUDBERRY, 'legal', 'could-not-tell', blank, illegible('no'), null),
    ],
    onlyBefore: { cases: ['Foxglove'], criteria: [] },
    onlyAfter: { cases: [], criteria: ['goal'] },
    outcome: [changed(BRIARWOOD, 'works', 'gained', aGrade('no'), aGrade('yes'), 3)],
    isSameLadder: true,
    ...changes,
  };
}

export function someRanking(): NonNullable<CasesResult['ranking']> {
  const row = (name: string, mean: number | null, rank: number | null, low: number, high: number) => ({
    name,
    mean,
    rank,
    leavingOneOut: rank === null ? null : { lowest: low, highest: high },
    notStated: rank === null ? null : { lowest: low, highest: high + 0.5 },
  });
  return {
    rows: [
      row(LOCAL, 7 / 18, 4.5, 3, 5),
      row(CENTRAL, 1, 1, 1, 1),
      row(BRIARWOOD, 7 / 9, 2, 2, 2),
      row(DRIFTWOOD, null, null, 0, 0),
    ],
  };
}

type Done = Extract<QcaResult, { state: 'done' }>;

/** A term out of names; `~` stands for absent. */
export function aTerm(...literals: readonly string[]): Term {
  return literals.map((text) => ({
    condition: text.replace('~', ''),
    isPresent: !text.startsWith('~'),
  }));
}

const FITS = { consistency: 1, pri: 1, coverage: 1 } as const;

function aModel(term: Term, counterfactuals: readonly number[], coverage = 1): Model {
  const fit = { ...FITS, coverage };
  return {
    terms: [{ term, ...fit, uniqueCoverage: coverage, cases: BOTH }],
    fit,
    counterfactuals,
  };
}

const L = aTerm('leadership');
const R = aTerm('roles');
const ALL = aTerm('leadership', 'roles', 'incentives');
const TWO = aTerm('leadership', 'roles');

/**
 * Four cases and three conditions, leadership, roles and incentives: 111 for both that worked, 000 and 001 for those
 * that failed. Leadership alone and roles alone explain it equally well. Incentives are expected to be absent, so that
 * the conservative path drops them.
 */
export function someQca(changes: Partial<Done> = {}): Done {
  const crisp = { kind: 'crisp', threshold: 0.5 } as const;
  const cutoffs = { consistency: 0.8, contradiction: null, frequency: 1, pri: 0 } as const;
  const row = (number: number, bits: string, outcome: 'positive' | 'negative', cases: readonly string[]) => ({
    row: number,
    configuration: [...bits].map((bit) => bit === '1'),
    outcome,
    cases,
    consistency: outcome === 'positive' ? 1 : 0,
    pri: outcome === 'positive' ? 1 : 0,
    deviant: [],
  });
  const necessary = (
    literal: string,
    consistency: number,
    relevance: number | null,
    coverage: number | null,
  ) => ({
    literal: aTerm(literal),
    fit: { consistency, relevance, coverage },
  });
  return {
    state: 'done',
    outcome: 'works',
    isNegated: false,
    conditions: [
      { criterion: 'leadership', rule: crisp, memberships: [1, 1, 0, 0] },
      { criterion: 'roles', rule: crisp, memberships: [1, 1, 0, 0] },
      { criterion: 'incentives', rule: crisp, memberships: [1, 1, 0, 1] },
    ],
    outcomeSet: { criterion: 'works', rule: crisp, memberships: [1, 1, 0, 0] },
    cases: [...BOTH, ...NEITHER],
    leftOut: [
      { case: CLOUDBERRY, missing: ['incentives', 'works'] },
      { case: DRIFTWOOD, missing: ['incentives', 'works'] },
    ],
    noise: {
      cases: 4,
      conditions: 3,
      draws: 2000,
      seed: 1,
      simulated: 0.561,
      exact: 0.5552,
      limit: 0.1,
      mostConditions: 0,
    },
    isAnyway: true,
    necessity: [
      necessary('leadership', 1, 1, 1),
      necessary('~leadership', 0, 0.5, 0),
      necessary('roles', 1, 1, 1),
      necessary('~roles', 0, 0.5, 0),
      necessary('incentives', 1, 0.5, 2 / 3),
      necessary('~incentives', 0, 0.75, 0),
    ],
    sufficiency: [
      { literal: aTerm('leadership'), fit: FITS },
      { literal: aTerm('~incentives'), fit: { consistency: 0, pri: 0, coverage: 0 } },
      { literal: aTerm('incentives'), fit: { consistency: 2 / 3, pri: 2 / 3, coverage: 1 } },
    ],
    truthTable: {
      conditions: ['leadership', 'roles', 'incentives'],
      cutoffs,
      rows: [
        row(1, '000', 'negative', [LOCAL]),
        row(2, '001', 'negative', [ELDERFLOWER]),
        row(8, '111', 'positive', BOTH),
      ],
      remainders: 5,
      undecided: [],
    },
    conservative: {
      primeImplicants: [ALL],
      essential: [ALL],
      chart: [[true]],
      positiveRows: [8],
      models: [aModel(ALL, [])],
      isCut: false,
      isSmallest: true,
    },
    parsimonious: {
      primeImplicants: [L, R],
      essential: [],
      chart: [[true], [true]],
      positiveRows: [8],
      models: [aModel(L, [5, 6, 7]), aModel(R, [3, 4, 7])],
      isCut: false,
      isSmallest: true,
    },
    intermediate: {
      pairs: [
        {
          conservative: [ALL],
          parsimonious: [L],
          easy: [7],
          difficult: [5, 6],
          models: [aModel(TWO, [7])],
          isSmallest: true,
        },
        {
          conservative: [ALL],
          parsimonious: [R],
          easy: [7],
          difficult: [3, 4],
          models: [aModel(TWO, [7])],
          isSmallest: true,
        },
      ],
      isCut: false,
    },
    expectations: [
      { condition: 'leadership', expected: 'present' },
      { condition: 'roles', expected: 'present' },
      { condition: 'incentives', expected: 'absent' },
    ],
    constantConditions: [],
    cutoffTrials: [
      { cutoffs: { ...cutoffs, consistency: 0.75 }, models: [[L], [R]], isCut: false, isSame: true },
      { cutoffs: { ...cutoffs, consistency: 0.9 }, models: [[L], [R]], isCut: false, isSame: true },
      { cutoffs: { ...cutoffs, frequency: 2 }, models: null, isCut: false, isSame: false },
    ],
    leaveOutTrials: [
      { leftOut: CENTRAL, models: [[L], [R]], isCut: false, isSame: true },
      { leftOut: BRIARWOOD, models: [[L], [R]], isCut: false, isSame: true },
      { leftOut: LOCAL, models: [[L], [R]], isCut: false, isSame: true },
      { leftOut: ELDERFLOWER, models: [[L], [R], [aTerm('incentives')]], isCut: false, isSame: false },
    ],
    areTrialsLeftOut: false,
    ...changes,
  };
}

/** Seven conditions for the same four cases. */
export function aRefusal(changes: Partial<Extract<QcaResult, { state: 'refused' }>> = {}): QcaResult {
  return {
    state: 'refused',
    why: 'too-many-conditions',
    outcome: 'works',
    conditions: CRITERIA.map(([id]) => id),
    cases: [...BOTH, ...NEITHER],
    leftOut: [],
    truthTable: null,
    noise: { ...someQca().noise, conditions: 6, simulated: 0.83, exact: 0.8272 },
    ...changes,
  };
}

/** Everything that a report on cases can hold. */
export function wholeCases(changes: Partial<CasesResult> = {}): CasesResult {
  return someCases({
    change: someChange(),
    ranking: someRanking(),
    qca: someQca(),
    isWithinMechanism: true,
    matrix: {
      ...someCases().matrix,
      checklists: [
        {
          id: 'ssn-coordination',
          version: '1.0.0',
          sha256: 'b'.repeat(64),
          comparability: 'within-mechanism',
        },
      ],
    },
    notComparable: [{ criterion: 'goal', why: 'other wording' }],
    ...changes,
  });
}
