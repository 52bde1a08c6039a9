import type { EffectSize, Interval, RespondentMoves, TestResult, Withheld } from './types.ts';

/** How inference is made for all figures of a comparison. */
export interface InferenceSettings {
  readonly level: number;
  readonly clustered: boolean;
  readonly weighted: boolean;
  readonly seed: number;
  /** Resamples; null where none are asked for. */
  readonly resamples: number | null;
}

/** How many members there are to answer, by round; null where no list says so. */
export interface Population {
  readonly from: number | null;
  readonly to: number | null;
}

/** Settings for one part of one mechanism. */
export interface PartSettings extends InferenceSettings {
  readonly population: Population;
  /** True for an item of two options: its change is tested as a change of shares. */
  readonly isYesNo: boolean;
}

/** What the respondents' own values say about a change. */
export interface Inferred {
  readonly design: 'paired' | 'unpaired';
  /** Mean change of linked respondents, or difference of the means of unlinked ones, in points. */
  readonly estimate: number | null;
  /** Respondents with a value in both rounds; null where none has an id. */
  readonly linked: number | null;
  readonly clusters: number | null;
  readonly effective: number | null;
  readonly units: number;
  readonly interval: Interval | null;
  /** Not adjusted yet. */
  readonly test: TestResult | null;
  readonly effects: readonly EffectSize[];
  readonly respondents: RespondentMoves | null;
  readonly withheld: readonly Withheld[];
}
