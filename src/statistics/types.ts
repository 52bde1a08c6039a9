/** An interval estimate. Where it would have no width, functions return null and a reason instead. */
export interface Interval {
  /** Lower end, in the unit of the estimate. */
  readonly lower: number;
  /** Upper end, in the unit of the estimate; always above `lower`. */
  readonly upper: number;
  /** Confidence level the interval reaches, 0–1: the nominal one, or for exact intervals the achieved one. */
  readonly level: number;
}
