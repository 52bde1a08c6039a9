import type {
  Band,
  Checklist,
  Domain,
  Gate,
  Item,
  Option,
  Scale,
  Scoring,
} from '../../src/checklist/types.ts';

export const DEFAULT_SCORING: Scoring = {
  respondents: 'mean',
  roles: 'pooled',
  items: 'weighted-mean',
  domains: 'weighted-mean',
  coverage: { item: 0, domain: 0.5, overall: 0.5 },
  dontKnow: 'missing',
  pass: 75,
};

export type ItemDraft = Partial<Item> & { readonly id: string };
export type DomainDraft = Partial<Omit<Domain, 'items'>> & {
  readonly id: string;
  readonly items: readonly ItemDraft[];
};

export interface ChecklistDraft {
  readonly domains: readonly DomainDraft[];
  readonly scoring?: Partial<Scoring>;
  readonly scales?: Readonly<Record<string, Scale>>;
  readonly gates?: readonly Gate[];
  readonly bands?: readonly Band[];
  readonly roles?: readonly string[];
  readonly more?: Partial<Checklist>;
}

/** A checklist from as little as a test wants to say; items are on a five-point scale, 0 to 4, unless they say otherwise. */
export function instrument(draft: ChecklistDraft): Checklist {
  const scoring = { ...DEFAULT_SCORING, ...draft.scoring };
  return {
    id: 'test-instrument',
    version: '1.0.0',
    title: { en: 'Test instrument' },
    description: null,
    languages: ['en'],
    sources: [],
    licence: null,
    comparability: 'across-mechanisms',
    roles: (draft.roles ?? ['coordinator', 'partner']).map((id) => ({ id, label: { en: id } })),
    scales: { regularity: optionScale(0, 25, 50, 75, 100), ...draft.scales },
    scoring,
    bands: draft.bands ?? QUARTER_BANDS,
    domains: draft.domains.map((domain) => domainOf(domain, scoring)),
    gates: draft.gates ?? [],
    variants: {},
    crosswalk: [],
    target: null,
    testing: { overall: 'primary', families: [] },
    guidance: [],
    variant: null,
    ...draft.more,
  };
}

/** Options coded 0, 1, 2 … with these points. */
export function optionScale(...points: readonly number[]): Scale {
  return { kind: 'options', options: points.map(optionOf), missing: [] };
}

export function multipleScale(...points: readonly number[]): Scale {
  return { kind: 'multiple', options: points.map(optionOf), missing: [] };
}

/** The published bands: weak up to 25, unsatisfactory up to 50, satisfactory up to 75, good above. */
export const QUARTER_BANDS: readonly Band[] = [
  bandOf('weak', 0, true),
  bandOf('unsatisfactory', 25, false),
  bandOf('satisfactory', 50, false),
  bandOf('good', 75, false),
];

export function bandOf(id: string, edge: number, inclusive: boolean): Band {
  return { id, label: { en: id }, edge, inclusive, colour: null, actionRequired: false };
}

function optionOf(points: number, index: number): Option {
  return { code: String(index), label: { en: `Option ${index}` }, points, exclusive: false };
}

function domainOf({ items, ...draft }: DomainDraft, scoring: Scoring): Domain {
  return {
    title: { en: draft.id },
    description: null,
    guidance: null,
    weight: 1,
    aggregation: scoring.items,
    target: null,
    formative: false,
    ...draft,
    items: items.map(itemOf),
  };
}

/** An item with every default filled in. */
export function itemOf(draft: ItemDraft): Item {
  return {
    text: { en: `Wording of ${draft.id}` },
    scale: 'regularity',
    weight: 1,
    roles: [],
    levels: [],
    tier: null,
    facet: null,
    maturity: null,
    reverse: false,
    scored: true,
    evidence: [],
    guidance: null,
    actions: [],
    anchors: {},
    ...draft,
  };
}
