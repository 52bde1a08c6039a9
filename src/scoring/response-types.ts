export const NO_INTERVAL_REASONS = ['nobody-invited', 'census', 'over-invited'] as const;

/** Respondents against those invited, in one mechanism and round; docs/scoring.md, "Response". */
export interface ResponseRate {
  /** Who answered and is on the list, where ids tell; else all who answered. */
  readonly respondents: number;
  readonly invited: number;
  /** Wilson's interval of the share, 0 to 1. */
  readonly interval: { readonly level: number; readonly low: number; readonly high: number } | null;
  /** Why there is no interval: nobody was invited, all answered, or more did; null where there is one. */
  readonly noInterval: (typeof NO_INTERVAL_REASONS)[number] | null;
  /** Who answered and is not on the list; null where ids do not tell. */
  readonly notOnList: number | null;
  /** Null where the list, or every respondent, is without a role. */
  readonly byRole: readonly NamedResponse[] | null;
  readonly bySector: readonly NamedResponse[] | null;
  /** The same against the active members alone; null where the list does not say who they are. */
  readonly active: { readonly respondents: number; readonly invited: number } | null;
  /** Null where there is no overall score, nobody has a value, or more have one than were invited. */
  readonly bounds: NonResponse | null;
}

/** Respondents against those invited, of one role or sector; an empty name stands for none given. */
export interface NamedResponse {
  readonly name: string;
  readonly respondents: number;
  readonly invited: number;
}

/** What the mean over all who were invited can be, whatever those who did not answer think. */
export interface NonResponse {
  /** Respondents with an overall value of their own. */
  readonly respondents: number;
  /** Mean of the members' own values, 0 to 100, were all others at 0 points. */
  readonly lowest: number;
  /** The same, were all others at 100 points. */
  readonly highest: number;
}
