import type { Block, Cell, ReportDocument } from '../../src/report/document.ts';

const figure = (number: number): Cell => ({ text: number.toFixed(1), number });

/** A document with every kind of block but pictures, on two mechanisms. */
export function smallDocument(changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'en',
    title: 'District committees',
    subtitle: 'Change from baseline to follow-up',
    blocks: [
      { kind: 'heading', level: 1, text: 'What this report is about', id: 'about' },
      { kind: 'facts', rows: [{ label: 'Mechanisms', value: 'Amber; Briar' }] },
      { kind: 'heading', level: 1, text: 'Findings', id: 'findings' },
      { kind: 'list', items: ['Amber: better.', 'Briar: worse.'] },
      { kind: 'note', tone: 'caution', text: 'Few respondents.' },
      { kind: 'heading', level: 1, text: 'Overview', id: 'overview-heading' },
      overview(),
      {
        kind: 'bars',
        id: 'overview-bars',
        caption: 'Overall scores, 0 to 100',
        description: 'One bar for each mechanism.',
        bars: [
          { label: 'Amber', value: 72.5, before: 40, text: '40.0 → 72.5', colour: 'green' },
          { label: 'Briar', value: null, before: null, text: 'no data', colour: null },
        ],
      },
      { kind: 'heading', level: 1, text: 'Mechanism by mechanism', id: 'details' },
      ...['Amber', 'Briar'].flatMap(mechanism),
      { kind: 'heading', level: 1, text: 'Problems', id: 'problems', isFolded: true },
      { kind: 'paragraph', text: 'One warning.' },
      { kind: 'heading', level: 2, text: 'Warning: a mechanism in one round only', id: 'problem-one' },
      { kind: 'list', items: ['Cloud stands in the baseline alone.'] },
    ],
    ...changes,
  };
}

function overview(): Block {
  return {
    kind: 'table',
    id: 'overview',
    caption: 'Overview',
    columns: [
      { label: 'Mechanism', align: 'left' },
      { label: 'Score', align: 'right' },
      { label: 'Band', align: 'left' },
    ],
    rows: [
      [{ text: 'Amber' }, figure(72.5), { text: 'Good', colour: 'green' }],
      [{ text: 'Briar' }, { text: 'no data' }, { text: '–' }],
      [
        { text: 'All', strong: true },
        { ...figure(72.5), strong: true },
        { text: '', strong: true },
      ],
    ],
    notes: ['Amber alone has a score.'],
    explained: {
      column: 1,
      labels: ['Respondents', 'Why'],
      rows: [
        { values: ['12', ''], command: 'coordkit explain survey.csv -c x --mechanism Amber' },
        { values: ['0', 'nobody answered'], command: 'coordkit explain survey.csv -c x --mechanism Briar' },
        null,
      ],
    },
  };
}

function mechanism(name: string, index: number): Block[] {
  const id = `mechanism-${name}`;
  return [
    { kind: 'heading', level: 2, text: name, id, mechanism: name },
    {
      kind: 'table',
      id: `${id}-items`,
      caption: 'Items',
      columns: [
        { label: 'Item', align: 'left' },
        { label: 'Score', align: 'right' },
      ],
      rows: [
        ...group('Meetings', [9, 100, 25.5, 50, 0, 75]),
        ...group('Réunions élargies', [10 + index, 60, 30, 90, 45, 5]),
      ],
      notes: [],
    },
  ];
}

/** The head of a domain and its items, of which the last has no figure. */
function group(title: string, scores: readonly number[]): Cell[][] {
  return [
    [
      { text: title, strong: true },
      { text: '', strong: true },
    ],
    ...scores.map((score, index) => [{ text: `${title}, item ${index + 1}` }, figure(score)]),
    [{ text: `${title}, last item` }, { text: 'no data' }],
  ];
}
