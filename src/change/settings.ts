import type { ScoreOptions } from '../scoring/types.ts';
import type { AnswerSettings } from './infer.ts';
import type { RoundInput } from './round-input.ts';
import type { Inference } from './types.ts';

/** What a comparison is told beside what scoring is told. */
export interface CompareOptions extends ScoreOptions {
  /** Attribute column of clusters, such as organisations that were drawn whole; respondents stand alone without. */
  readonly clusters?: string | null;
  /** Confidence level of intervals, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
  /** Bootstrap resamples; t intervals unless given. */
  readonly resamples?: number | null;
  /** The first round's period as judged from the later round. */
  readonly retrospective?: RoundInput | null;
}

const LEVEL = 0.95;
const SEED = 1;

/** How intervals and tests of a comparison are made, as its result says it. */
export function inferenceOf(from: RoundInput, to: RoundInput, options: CompareOptions): Inference {
  const { clusters = null, resamples = null, level = LEVEL } = options;
  const seed = options.seed ?? SEED;
  return {
    level,
    clusters,
    weighted: isWeighted(from) || isWeighted(to),
    seed,
    bootstrap: resamples === null ? null : { resamples, seed, generator: 'mt19937' },
  };
}

/** The same, as the respondents' values are worked on with it. */
export function settingsOf(from: RoundInput, to: RoundInput, options: CompareOptions): AnswerSettings {
  const { level, clusters, weighted, seed, bootstrap } = inferenceOf(from, to, options);
  const resamples = bootstrap?.resamples ?? null;
  return {
    level,
    clusters,
    clustered: clusters !== null,
    weighted,
    seed,
    resamples,
    minCell: options.minCell,
  };
}

function isWeighted({ read }: RoundInput): boolean {
  return read.table.weightMillionths !== null;
}
