import type { Band, Checklist, Domain, Item, Texts } from '../../src/checklist/types.ts';
import { itemOf } from './instrument.ts';

const BANDS: readonly Band[] = [
  band('weak', { en: 'Weak', fr: 'Faible', es: 'Débil', pt: 'Fraco' }, 0, 'red', true),
  band(
    'unsatisfactory',
    { en: 'Unsatisfactory', fr: 'Insuffisant', es: 'Insuficiente', pt: 'Insuficiente' },
    25,
    'orange',
    true,
  ),
  band(
    'satisfactory',
    { en: 'Satisfactory', fr: 'Satisfaisant', es: 'Satisfactorio', pt: 'Satisfatório' },
    50,
    'yellow',
    false,
  ),
  band('good', { en: 'Good', fr: 'Bon', es: 'Bueno', pt: 'Bom' }, 75, 'green', false),
];

/** An item with every default filled in. */
export function anItem(id: string, changes: Partial<Item> = {}): Item {
  return itemOf({ id, text: { en: id }, ...changes });
}

export function aDomain(id: string, items: readonly Item[], changes: Partial<Domain> = {}): Domain {
  return {
    id,
    title: { en: id },
    description: null,
    guidance: null,
    weight: 1,
    aggregation: 'weighted-mean',
    target: null,
    formative: false,
    items,
    ...changes,
  };
}

/** A checklist with a scale of five options and four bands. */
export function aChecklist(domains: readonly Domain[], changes: Partial<Checklist> = {}): Checklist {
  return {
    id: 'committee',
    version: '2.1.0',
    title: {
      en: 'District committees',
      fr: 'Comités de district',
      es: 'Comités de distrito',
      pt: 'Comités distritais',
    },
    description: null,
    languages: ['en', 'fr'],
    sources: [],
    licence: 'CC-BY-4.0',
    comparability: 'across-mechanisms',
    roles: [
      { id: 'coordinator', label: { en: 'coordinator' } },
      { id: 'partner', label: { en: 'partner' } },
    ],
    scales: { regularity: REGULARITY },
    scoring: {
      respondents: 'mean',
      roles: 'pooled',
      items: 'weighted-mean',
      domains: 'weighted-mean',
      coverage: { item: 0, domain: 0.5, overall: 0.5 },
      dontKnow: 'missing',
      pass: 75,
    },
    bands: BANDS,
    domains,
    gates: [],
    variants: {},
    crosswalk: [],
    target: null,
    testing: { overall: 'primary', families: [] },
    guidance: [],
    variant: null,
    ...changes,
  };
}

/** Committees with two domains: meetings, with a requirement, a gate and actions; and membership. */
export function committeeChecklist(changes: Partial<Checklist> = {}): Checklist {
  const meetings = aDomain(
    'meetings',
    [
      anItem('mandate', {
        text: {
          en: 'The committee has a written mandate signed by the district authority',
          fr: 'Le comité a un mandat écrit, signé par l’autorité du district',
          es: 'El comité tiene un mandato escrito, firmado por la autoridad del distrito',
          pt: 'O comité tem um mandato escrito, assinado pela autoridade do distrito',
        },
        tier: 'requirement',
        facet: 'existence',
        evidence: [
          {
            en: 'The signed mandate',
            fr: 'Le mandat signé',
            es: 'El mandato firmado',
            pt: 'O mandato assinado',
          },
        ],
        actions: [
          {
            en: 'Have the mandate signed',
            fr: 'Faire signer le mandat',
            es: 'Hacer firmar el mandato',
            pt: 'Fazer assinar o mandato',
          },
        ],
      }),
      anItem('quarterly', {
        text: {
          en: 'The committee meets at least every quarter',
          fr: 'Le comité se réunit chaque trimestre',
          es: 'El comité se reúne cada trimestre',
          pt: 'O comité reúne-se em cada trimestre',
        },
        tier: 'minimum-standard',
        facet: 'functioning',
        actions: [{ en: 'Fix the dates of the year in January' }, { en: 'Name a deputy chair' }],
      }),
    ],
    {
      title: {
        en: 'Mandate and meetings',
        fr: 'Mandat et réunions',
        es: 'Mandato y reuniones',
        pt: 'Mandato e reuniões',
      },
      target: 75,
    },
  );
  const membership = aDomain(
    'membership',
    [
      anItem('sectors', {
        text: { en: 'Health, education and social welfare are represented' },
        facet: 'existence',
        actions: [{ en: 'Invite the sectors that are absent' }],
      }),
      anItem('wishes', { text: { en: 'What should change?' }, scale: 'text', scored: false }),
    ],
    { title: { en: 'Membership', fr: 'Composition', es: 'Composición', pt: 'Composição' } },
  );
  return aChecklist([meetings, membership], {
    gates: [
      {
        id: 'no-mandate',
        watches: { kind: 'item', id: 'mandate' },
        below: 50,
        appliesTo: 'overall',
        effect: { kind: 'cap', at: 50 },
        reason: {
          en: 'Without a mandate no committee is rated above 50',
          fr: 'Sans mandat, aucun comité n’est noté au-dessus de 50',
          es: 'Sin mandato, ningún comité recibe más de 50 puntos',
          pt: 'Sem mandato, nenhum comité é pontuado acima de 50',
        },
      },
    ],
    target: 60,
    ...changes,
  });
}

const REGULARITY: Checklist['scales'][string] = {
  kind: 'options',
  options: ['Never', 'Rarely', 'Sometimes', 'Fairly often', 'Very regularly'].map((label, index) => ({
    code: String(index),
    label: {
      en: label,
      fr: ['Jamais', 'Rarement', 'Parfois', 'Assez souvent', 'Très régulièrement'][index] ?? '',
      es: ['Nunca', 'Rara vez', 'A veces', 'Con bastante frecuencia', 'Muy regularmente'][index] ?? '',
      pt: ['Nunca', 'Raramente', 'Às vezes', 'Com frequência', 'Muito regularmente'][index] ?? '',
    },
    points: index * 25,
    exclusive: false,
  })),
  missing: [
    {
      code: '98',
      label: { en: "Don't know", fr: 'Ne sait pas', es: 'No sabe', pt: 'Não sabe' },
      state: 'dont-know',
    },
    {
      code: '99',
      label: { en: 'Not applicable', fr: 'Sans objet', es: 'No aplica', pt: 'Não se aplica' },
      state: 'not-applicable',
    },
  ],
};

function band(id: string, label: Texts, edge: number, colour: Band['colour'], actionRequired: boolean): Band {
  return { id, label, edge, inclusive: edge === 0, colour, actionRequired };
}
