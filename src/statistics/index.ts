export { benjaminiHochberg, holm } from './adjusted-p.ts';
export {
  mean,
  median,
  quantile,
  quantileOfSorted,
  ranks,
  standardDeviation,
  sum,
  variance,
  withoutNoise,
} from './basics.ts';
export {
  type BootstrapMeanOptions,
  type BootstrapOptions,
  type BootstrapResult,
  bootstrap,
  bootstrapFigure,
} from './bootstrap.ts';
export { type BootstrapScoresOptions, bootstrapScores } from './bootstrap-scores.ts';
export { type ClassicalScaling, classicalScaling } from './classical-scaling.ts';
export { type CliffDelta, cliffDelta } from './cliff-delta.ts';
export { type CohenKappa, cohenKappa, type KappaOptions, type KappaWeights } from './cohen-kappa.ts';
export type { Rows } from './covariance.ts';
export {
  type CronbachAlpha,
  cronbachAlpha,
  type ItemReliability,
  type ReliabilityOptions,
} from './cronbach-alpha.ts';
export { type DifferenceOfMeans, differenceOfMeans, type UnlinkedValues } from './difference-of-means.ts';
export * from './distributions/index.ts';
export {
  CAUTIONS,
  type Caution,
  cautionFor,
  cautionOnInterval,
  effectiveNumber,
  FEWEST_FOR_BOOTSTRAP,
  FEWEST_FOR_DESCRIPTION,
  FEWEST_FOR_INTERVAL,
} from './few-units.ts';
export { type FisherOptions, type FisherResult, fisherExact, type TwoByTwo } from './fisher-exact.ts';
export { type FTest, type Icc, type IccForm, type IccOptions, icc } from './icc.ts';
export type { OpenInterval } from './interval.ts';
export { type KrippendorffAlpha, type KrippendorffMetric, krippendorffAlpha } from './krippendorff-alpha.ts';
export { type KrippendorffResamples, krippendorffResamples } from './krippendorff-resamples.ts';
export { type LinearisedMean, type LinearisedMeanOptions, linearisedMean } from './linearised-mean.ts';
export { type LinearisedShare, type LinearisedShareOptions, linearisedShare } from './linearised-share.ts';
export {
  type MannWhitneyOptions,
  type MannWhitneyResult,
  mannWhitney,
  RANK_SUM_EXACT_LIMIT,
  type RankSumTest,
  rankSumTest,
} from './mann-whitney.ts';
export {
  type ChiSquaredTest,
  type MarginalHomogeneity,
  marginalHomogeneity,
} from './marginal-homogeneity.ts';
export { type McNemarOptions, type McNemarResult, mcnemar } from './mcnemar.ts';
export { type MeanChange, type MeanChangeOptions, meanChange } from './mean-change.ts';
export { type NonResponseBounds, nonResponseBounds, type ScaleEnds } from './non-response-bounds.ts';
export { type OmegaOptions, type OmegaTotal, omegaTotal } from './omega-total.ts';
export type { Extraction } from './one-factor.ts';
export {
  PERMUTATION_EXACT_LIMIT,
  type PermutationOptions,
  type PermutationResult,
  permutation,
} from './permutation.ts';
export {
  designEffect,
  deviationOfChanges,
  type PowerOptions,
  pairedHalfWidth,
  pairedPower,
  twoSampleHalfWidth,
  twoSamplePower,
} from './power.ts';
export { clopperPearson, type Proportion, type ProportionOptions, wilson } from './proportions.ts';
export { mersenneTwister, type RandomSource } from './random.ts';
export {
  type GroupRankBiserial,
  groupRankBiserial,
  type RankBiserial,
  rankBiserial,
} from './rank-biserial.ts';
export {
  bcaLevels,
  type ReplicateIntervals,
  type ReplicateOptions,
  type Replicates,
  replicateIntervals,
} from './replicate-intervals.ts';
export {
  pairedDetectable,
  pairedSampleSize,
  type SampleSizeOptions,
  twoSampleDetectable,
  twoSampleSize,
} from './sample-size.ts';
export { SIGN_FLIP_EXACT_LIMIT, type SignFlipOptions, type SignFlipResult, signFlip } from './sign-flip.ts';
export { smallestP, type TestDesign } from './smallest-p.ts';
export {
  type ChangeEffectIntervals,
  changeEffectIntervals,
  pooledEffect,
  type StandardisedDifference,
  standardisedDifference,
} from './standardised.ts';
export type { SurveyDesign } from './survey-design.ts';
export type { Interval } from './types.ts';
export { type WelchOptions, type WelchResult, welch } from './welch.ts';
export {
  SIGNED_RANK_EXACT_LIMIT,
  type SignedRankOptions,
  type SignedRankResult,
  type SignedRankTest,
  signedRankTest,
  wilcoxonSignedRank,
} from './wilcoxon-signed-rank.ts';
export {
  type ItemAgreement,
  type WithinGroupAgreement,
  type WithinGroupOptions,
  withinGroupAgreement,
} from './within-group-agreement.ts';
