/** A language tag as authors write it: `en`, `fr`, `pt-BR`. */
export type Language = string;

/** One wording per language; never empty. The first key is the language the author wrote first. */
export type Texts = Readonly<Record<Language, string>>;

export const TIERS = ['requirement', 'minimum-standard', 'standard', 'recommendation'] as const;
/** How binding an item is. */
export type Tier = (typeof TIERS)[number];

export const FACETS = ['existence', 'functioning', 'result'] as const;
/** What an item looks at: that something exists, that it functions, that it leads to something. */
export type Facet = (typeof FACETS)[number];

export const LEVELS = ['national', 'province', 'district', 'community'] as const;
/** Administrative level that an item, or a mechanism, belongs to. */
export type Level = (typeof LEVELS)[number];

export const MATURITIES = ['functional', 'engaged', 'strategic'] as const;
/** Level of maturity that an item tests, lowest first; used by `level-gated`. */
export type Maturity = (typeof MATURITIES)[number];

export const COMPARABILITIES = ['across-mechanisms', 'within-type', 'within-mechanism'] as const;
/** What the authors of the instrument allow its scores to be compared with. */
export type Comparability = (typeof COMPARABILITIES)[number];

export const RESPONDENT_RULES = ['mean', 'median', 'consensus'] as const;
/** How the respondents' answers become an item's value. */
export type RespondentRule = (typeof RESPONDENT_RULES)[number];

export const AGGREGATIONS = [
  'weighted-mean',
  'pooled-mean',
  'median',
  'minimum',
  'all-or-nothing',
  'level-gated',
  'none',
] as const;
/** How items become a domain, and domains the overall score. */
export type Aggregation = (typeof AGGREGATIONS)[number];

/** `pooled` ignores roles; otherwise each role is valued alone, at the item or at the domain, then weighed. */
export type RoleRule =
  | 'pooled'
  | { readonly weigh: 'equal' | Readonly<Record<string, number>>; readonly at: 'item' | 'domain' };

/** Smallest share of answered over answered and missing, 0 to 1, that a score needs. */
export interface CoverageRule {
  readonly item: number;
  readonly domain: number;
  readonly overall: number;
}

/** The declaration of the arithmetic; every report prints it. */
export interface Scoring {
  readonly respondents: RespondentRule;
  readonly roles: RoleRule;
  readonly items: Aggregation;
  readonly domains: Aggregation;
  readonly coverage: CoverageRule;
  /** `missing` leaves a don't-know out; `lowest` counts it as an answer of 0 points. */
  readonly dontKnow: 'missing' | 'lowest';
  /** Points, 0 to 100, at which an item passes its maturity level. */
  readonly pass: number;
}

/** An answer that respondents can choose; points run from 0 to 100, before any reversal. */
export interface Option {
  readonly code: string;
  readonly label: Texts;
  readonly points: number;
  /** In a multiple choice: may not be ticked beside another. */
  readonly exclusive: boolean;
}

export type MissingState = 'dont-know' | 'not-applicable' | 'blank';

/** A code that stands for the absence of an answer, such as 98 for "don't know". */
export interface MissingCode {
  readonly code: string;
  readonly label: Texts;
  readonly state: MissingState;
}

/** One answer out of a list that runs from lowest to highest. */
export interface OptionsScale {
  readonly kind: 'options';
  readonly options: readonly Option[];
  readonly missing: readonly MissingCode[];
}

/** Any number of answers out of a list; points add up, capped at 100. At most 30 options. */
export interface MultipleScale {
  readonly kind: 'multiple';
  readonly options: readonly Option[];
  readonly missing: readonly MissingCode[];
}

/** A number between two bounds; the bounds are 0 and 100 points. */
export interface RangeScale {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
  /** Shown beside the number, such as `%` or `days`; null where there is none. */
  readonly unit: string | null;
  readonly missing: readonly MissingCode[];
}

/** Free text: kept, never scored. Its reserved name is `text`. */
export interface TextScale {
  readonly kind: 'text';
  readonly missing: readonly MissingCode[];
}

export type Scale = OptionsScale | MultipleScale | RangeScale | TextScale;

/** One question or statement. Ids live for ever; wording may change between versions. */
export interface Item {
  readonly id: string;
  readonly text: Texts;
  /** Name of its scale in `Checklist.scales`. */
  readonly scale: string;
  readonly weight: number;
  /** Roles that are asked; empty means all. */
  readonly roles: readonly string[];
  /** Levels at which it is asked; empty means all. */
  readonly levels: readonly Level[];
  readonly tier: Tier | null;
  readonly facet: Facet | null;
  readonly maturity: Maturity | null;
  /** True where a high answer is a bad sign: p points become 100 − p. */
  readonly reverse: boolean;
  /** False for items that are reported and never scored; always false for free text. */
  readonly scored: boolean;
  /** What to look for as proof. */
  readonly evidence: readonly Texts[];
  readonly guidance: Texts | null;
  /** What to do where the answer is low. */
  readonly actions: readonly Texts[];
  /** Wording of an option for this item alone, by option code. */
  readonly anchors: Readonly<Record<string, Texts>>;
}

export interface Domain {
  readonly id: string;
  readonly title: Texts;
  readonly description: Texts | null;
  readonly guidance: Texts | null;
  readonly weight: number;
  /** How this domain's items become its score; the checklist's `scoring.items` unless the domain says otherwise. */
  readonly aggregation: Aggregation;
  /** Score, 0 to 100, to be reached; null where none is set. */
  readonly target: number | null;
  /** True where the items make up the domain and need not go together: no reliability is computed for it. */
  readonly formative: boolean;
  readonly items: readonly Item[];
}

/** A named range of scores. The lower edge belongs to it where `inclusive`. */
export interface Band {
  readonly id: string;
  readonly label: Texts;
  readonly edge: number;
  readonly inclusive: boolean;
  readonly colour: 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'grey' | null;
  readonly actionRequired: boolean;
}

export type GateWatch =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'domain'; readonly id: string }
  | { readonly kind: 'tier'; readonly id: Tier };

/** A rule that caps or fails a result whatever the mean says. */
export interface Gate {
  readonly id: string;
  readonly watches: GateWatch;
  /** Triggers where what is watched is below this many points. */
  readonly below: number;
  /** `overall`, or the id of a domain. */
  readonly appliesTo: string;
  readonly effect: { readonly kind: 'cap'; readonly at: number } | { readonly kind: 'fail' };
  readonly reason: Texts;
}

export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly year: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** How an item of an older version is named in this one, and whether it still means the same. */
export interface CrosswalkEntry {
  readonly from: string;
  readonly to: string;
  /** True where the authors declare the wording to mean the same. */
  readonly same: boolean;
}

/** The role of the row that holds what the respondents agreed on; it needs no declaration. */
export const CONSENSUS_ROLE = 'consensus';

export interface Role {
  readonly id: string;
  readonly label: Texts;
}

/** Which tests of change are taken together when p-values are adjusted for their number. */
export interface Testing {
  /** `primary`: the overall score is tested by itself; `with-domains`: as one of the first family. */
  readonly overall: 'primary' | 'with-domains';
  /** Domain ids by family; domains in none make one family together. */
  readonly families: readonly { readonly name: string; readonly domains: readonly string[] }[];
}

/** The instrument, with every default filled in. */
export interface Checklist {
  readonly id: string;
  readonly version: string;
  readonly title: Texts;
  readonly description: Texts | null;
  /** Languages it is written in; the first is the reference wording. */
  readonly languages: readonly Language[];
  readonly sources: readonly Source[];
  readonly licence: string | null;
  readonly comparability: Comparability;
  readonly roles: readonly Role[];
  readonly scales: Readonly<Record<string, Scale>>;
  readonly scoring: Scoring;
  /** Lowest first; empty where the checklist names no bands. */
  readonly bands: readonly Band[];
  readonly domains: readonly Domain[];
  readonly gates: readonly Gate[];
  /** Shorter forms: item ids by name of the variant. */
  readonly variants: Readonly<Record<string, readonly string[]>>;
  readonly crosswalk: readonly CrosswalkEntry[];
  /** Overall score, 0 to 100, to be reached; null where none is set. */
  readonly target: number | null;
  readonly testing: Testing;
  /** The general guidance of the instrument: key lessons, how to use it. */
  readonly guidance: readonly Texts[];
  /** Variant that was taken out of the full instrument; null for the full one. */
  readonly variant: string | null;
}

/** A checklist with the identity of the file it came from. */
export interface LoadedChecklist {
  readonly checklist: Checklist;
  /** SHA-256 of the file as it lies on disk, hexadecimal; with `extends`, of the texts it extends as well. */
  readonly sha256: string;
  /** Path as the user gave it, or the id of one that ships. */
  readonly origin: string;
}
