/** The mix of respondents in the two rounds, and the change with the first round's mix in both. */
export interface Composition {
  readonly by: 'role' | 'sector';
  /** Respondents with a value, by category; an empty name stands for none given. */
  readonly mix: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Categories whose share is not the same in both rounds: true where there is at least one. */
  readonly changed: boolean;
  readonly overall: StandardisedChange;
  readonly domains: readonly ({ readonly id: string } & StandardisedChange)[];
}

/** Differences of the means over respondents, each counting once or by weight, in points. */
export interface StandardisedChange {
  /** As the respondents came; null where a round has none with a value. */
  readonly raw: number | null;
  /** With the later round's categories weighed as in the first; null where one of the first round's is missing. */
  readonly standardised: number | null;
  /** Categories of the first round without a value in the later one. */
  readonly missing: readonly string[];
}

/** Those of the first round who answered again, against those who did not. */
export interface Attrition {
  readonly respondents: number;
  readonly stayers: number;
  readonly leavers: number;
  /** First-round means of their own overall values, in points; null where either has fewer than the smallest cell. */
  readonly stayersMean: number | null;
  readonly leaversMean: number | null;
  /** Stayers minus leavers, with Welch's interval; null where a mean is, `interval` also below 5 of either. */
  readonly difference: number | null;
  readonly interval: { readonly level: number; readonly low: number; readonly high: number } | null;
}
