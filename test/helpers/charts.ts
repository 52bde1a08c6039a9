import type { Chart, ChartBlock, Mark, Zone } from '../../src/report/document.ts';

type Of<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

export const ZONES: readonly Zone[] = [
  { label: 'Weak', from: 0, to: 25, colour: 'red' },
  { label: 'Unsatisfactory', from: 25, to: 50, colour: 'orange' },
  { label: 'Satisfactory', from: 50, to: 75, colour: 'yellow' },
  { label: 'Good', from: 75, to: 100, colour: 'green' },
];

export const NO_DATA: Mark = { value: null, text: 'no data' };

export function mark(value: number): Mark {
  return { value, text: value.toFixed(1) };
}

export function aBlock(chart: Chart, changes: Partial<ChartBlock> = {}): ChartBlock {
  return {
    kind: 'chart',
    id: `picture-${chart.kind}`,
    caption: `Picture: ${chart.kind}`,
    description: 'What it shows, in a sentence.',
    chart,
    ...changes,
  };
}

export const DUMBBELL: Of<'dumbbell'> = {
  kind: 'dumbbell',
  zones: ZONES,
  rounds: ['baseline', 'follow-up'],
  rows: [
    {
      label: 'Mandate and meetings',
      from: mark(40),
      to: mark(80),
      interval: { low: 61, high: 98 },
      change: '+40.0',
    },
    {
      label: 'Who sits on the committee, and whom they speak for',
      from: mark(60),
      to: mark(50),
      interval: { low: 38, high: 62 },
      change: '−10.0',
    },
    { label: 'Budgets of the sectors', from: mark(55), to: mark(55), interval: null, change: '0.0' },
    {
      label: 'Supervision',
      from: mark(88),
      to: mark(97.5),
      interval: { low: 80, high: 112 },
      change: '+9.5',
    },
    { label: 'Use of data', from: mark(20), to: NO_DATA, interval: null, change: 'could not tell' },
    { label: 'Referral of cases', from: NO_DATA, to: mark(0), interval: null, change: 'could not tell' },
    { label: 'Para-social workers', from: NO_DATA, to: NO_DATA, interval: null, change: 'could not tell' },
  ],
};

export const DISTRIBUTION: Of<'distribution'> = {
  kind: 'distribution',
  options: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always or nearly always'],
  rows: [
    {
      label: 'The committee meets at least every quarter',
      groups: [
        { label: 'coordinator', counts: [0, 0, 0, 1, 1], missing: '' },
        { label: 'partner', counts: [1, 2, 5, 3, 1], missing: '2 don’t know, 1 blank' },
      ],
    },
    {
      label: 'Minutes with action points reach every member before the next meeting',
      groups: [
        { label: 'coordinator', counts: [0, 0, 0, 0, 2], missing: '' },
        { label: 'partner', counts: [6, 4, 2, 0, 0], missing: '3 don’t know' },
      ],
    },
    {
      label: 'Decisions are followed up',
      groups: [
        { label: 'coordinator', counts: [0, 0, 0, 0, 0], missing: '2 blank' },
        { label: 'partner', counts: [0, 1, 12, 1, 0], missing: '1 blank' },
      ],
    },
  ],
};

export const HEAT_MAP: Of<'heat-map'> = {
  kind: 'heat-map',
  zones: ZONES,
  columns: [
    'Mandate and meetings',
    'Membership',
    'Budgets',
    'Workforce',
    'Supervision',
    'Use of data',
    'Referral',
  ],
  rows: ['Amberlake', 'Briarwood', 'Cloudberry', 'Driftwood and the surrounding villages', 'Elderflower'].map(
    (label, row) => ({
      label,
      cells: [12, 33, 48, 50, 71, 88, 100].map((base, column) => {
        if ((row + column) % 9 === 8) return { ...NO_DATA, band: null, colour: null };
        if (row === 4 && column === 6) return { value: null, text: 'insufficient', band: null, colour: null };
        const value = (base + row * 13) % 101;
        const zone = ZONES.findLast((each) => value >= each.from) ?? ZONES[0];
        return { ...mark(value), band: zone?.label ?? null, colour: zone?.colour ?? null };
      }),
    }),
  ),
};

export const GAP: Of<'gap'> = {
  kind: 'gap',
  zones: ZONES,
  roles: ['Committee chair or secretariat', 'Member organisation'],
  rows: [
    { label: 'Mandate and meetings', first: mark(95), second: mark(41.7), gap: '+53.3' },
    { label: 'Membership', first: mark(60), second: mark(60), gap: '0.0' },
    { label: 'Budgets of the sectors', first: mark(30), second: mark(38.2), gap: '−8.2' },
    { label: 'Use of data', first: mark(75), second: NO_DATA, gap: '–' },
    { label: 'Overall', first: mark(65), second: mark(46.6), gap: '+18.4' },
  ],
};

export const RESPONSE: Of<'response'> = {
  kind: 'response',
  rows: [
    { label: 'coordinator', answered: 2, invited: 2, text: '2 of 2 (100 %)' },
    { label: 'partner', answered: 8, invited: 12, text: '8 of 12 (67 %)' },
    { label: 'Health', answered: 0, invited: 5, text: '0 of 5 (0 %)' },
    { label: 'Civil society', answered: 4, invited: 3, text: '4 of 3 (133 %)' },
    { label: '(not given)', answered: 1, invited: 0, text: '1 of 0' },
  ],
};

export const MOVED: Of<'moved'> = {
  kind: 'moved',
  rows: [
    {
      label: 'The committee has a written mandate signed by the district authority',
      difference: -30,
      text: '−30.0',
    },
    { label: 'Health, education and social welfare are represented', difference: 25, text: '+25.0' },
    { label: 'Visits are made', difference: 12.5, text: '+12.5' },
    { label: 'Case files are locked away', difference: -2.1, text: '−2.1' },
  ],
};

/** A picture of each kind, with ties, missing values and labels that are too long. */
export const PICTURES: readonly ChartBlock[] = [DUMBBELL, DISTRIBUTION, HEAT_MAP, GAP, RESPONSE, MOVED].map(
  (chart) => aBlock(chart),
);

/** The same picture with so many rows. */
export function manyRows(block: ChartBlock, count: number): ChartBlock {
  const { chart } = block;
  const rows: readonly unknown[] = 'rows' in chart ? chart.rows : [];
  const many = Array.from({ length: count }, (_, index) => rows[index % rows.length]);
  return { ...block, chart: Object.assign({}, chart, { rows: many }) };
}
