import { crosswalkOf } from './crosswalk.ts';
import { toTexts } from './language.ts';
import { scaleName, scalesOf } from './scales.ts';
import type { Draft, DraftBand, DraftDomain, DraftGate, DraftItem, DraftText } from './schema.ts';
import { scoringOf } from './scoring-defaults.ts';
import type {
  Band,
  Checklist,
  Domain,
  Gate,
  GateWatch,
  Item,
  Language,
  Role,
  Source,
  Testing,
  Texts,
} from './types.ts';
import { aggregationOf, type ChecklistView, TEXT_SCALE } from './view.ts';

/** The checklist with every default filled in. Wants a draft in which the rules found no error. */
export function normalise(view: ChecklistView): Checklist {
  const { draft, languages } = view;
  return {
    id: draft.checklist ?? '',
    version: String(draft.version ?? ''),
    title: toTexts(draft.title ?? '', languages),
    description: optionalTexts(draft.description, languages),
    languages,
    sources: (draft.source ?? []).map(toSource),
    licence: optionalString(draft.licence),
    comparability: draft.comparability ?? 'within-type',
    roles: rolesOf(draft, languages),
    scales: scalesOf(view),
    scoring: scoringOf(draft),
    bands: bandsOf(draft, languages),
    domains: view.domains.map((domain) => toDomain(domain, view)),
    gates: (draft.gates ?? []).map((gate) => toGate(gate, languages)),
    variants: variantsOf(draft),
    crosswalk: crosswalkOf(draft),
    target: draft.target ?? null,
    testing: testingOf(draft),
    guidance: textList(draft.guidance, languages),
    variant: null,
  };
}

function rolesOf(draft: Draft, languages: readonly Language[]): Role[] {
  return (draft.roles ?? []).map((role) => {
    const { id = '', label } = typeof role === 'string' ? { id: role } : role;
    return { id, label: toTexts(label ?? id, languages) };
  });
}

function bandsOf(draft: Draft, languages: readonly Language[]): Band[] {
  const bands = (draft.bands ?? []).map((band) => toBand(band, languages));
  return bands.sort((a, b) => a.edge - b.edge || Number(b.inclusive) - Number(a.inclusive));
}

function toBand(band: DraftBand, languages: readonly Language[]): Band {
  const id = band.id ?? '';
  return {
    id,
    label: toTexts(band.label ?? id, languages),
    edge: band.from ?? band.above ?? 0,
    inclusive: band.from !== undefined,
    colour: band.colour ?? null,
    actionRequired: band.action === 'required',
  };
}

function toDomain(domain: DraftDomain, view: ChecklistView): Domain {
  const { languages } = view;
  return {
    id: domain.id ?? '',
    title: toTexts(domain.title ?? '', languages),
    description: optionalTexts(domain.description, languages),
    guidance: optionalTexts(domain.guidance, languages),
    weight: domain.weight ?? 1,
    aggregation: aggregationOf(view.draft, domain),
    target: domain.target ?? null,
    formative: domain.formative ?? false,
    items: view.itemsOf(domain).map(({ item, scored }) => toItem(item, scored, view)),
  };
}

function toItem(item: DraftItem, scored: boolean, view: ChecklistView): Item {
  const { languages } = view;
  return {
    id: item.id ?? '',
    text: toTexts(item.text ?? '', languages),
    scale: scaleName(item.scale ?? TEXT_SCALE, item.select, view),
    weight: item.weight ?? 1,
    roles: item.roles ?? [],
    levels: item.level === undefined ? [] : typeof item.level === 'string' ? [item.level] : item.level,
    tier: item.tier ?? null,
    facet: item.facet ?? null,
    maturity: item.maturity ?? null,
    reverse: item.reverse ?? false,
    scored,
    evidence: textList(item.evidence, languages),
    guidance: optionalTexts(item.guidance, languages),
    actions: textList(item.actions, languages),
    anchors: anchorsOf(item, languages),
  };
}

function anchorsOf(item: DraftItem, languages: readonly Language[]): Record<string, Texts> {
  const anchors: Record<string, Texts> = Object.create(null);
  for (const [code, text] of Object.entries(item.anchors ?? {}))
    anchors[code] = toTexts(text ?? '', languages);
  return anchors;
}

function toGate(gate: DraftGate, languages: readonly Language[]): Gate {
  return {
    id: gate.id ?? '',
    watches: watchOf(gate),
    below: gate.when?.below ?? 0,
    appliesTo: gate['applies-to'] ?? 'overall',
    effect: gate.cap === undefined ? { kind: 'fail' } : { kind: 'cap', at: gate.cap },
    reason: toTexts(gate.reason ?? '', languages),
  };
}

function watchOf({ when }: DraftGate): GateWatch {
  if (when?.tier !== undefined) return { kind: 'tier', id: when.tier };
  if (when?.domain !== undefined) return { kind: 'domain', id: when.domain };
  return { kind: 'item', id: when?.item ?? '' };
}

function variantsOf(draft: Draft): Record<string, readonly string[]> {
  const variants: Record<string, readonly string[]> = Object.create(null);
  for (const [name, ids] of Object.entries(draft.variants ?? {})) variants[name] = ids ?? [];
  return variants;
}

function testingOf({ testing }: Draft): Testing {
  const families = Object.entries(testing?.families ?? {}).map(([name, domains]) => ({
    name,
    domains: domains ?? [],
  }));
  return { overall: testing?.overall ?? 'primary', families };
}

type DraftSource = NonNullable<Draft['source']>[number];

function toSource(source: DraftSource): Source {
  return {
    title: String(source.title ?? ''),
    publisher: optionalString(source.publisher),
    year: optionalString(source.year),
    url: optionalString(source.url),
    note: optionalString(source.note),
  };
}

function textList(
  value: Draft<DraftText> | readonly Draft<DraftText>[] | undefined,
  languages: readonly Language[],
) {
  if (value === undefined) return [];
  return isList(value) ? value.map((text) => toTexts(text, languages)) : [toTexts(value, languages)];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function optionalTexts(text: Draft<DraftText> | undefined, languages: readonly Language[]): Texts | null {
  return text === undefined ? null : toTexts(text, languages);
}

function optionalString(value: string | number | boolean | undefined): string | null {
  return value === undefined ? null : String(value);
}
