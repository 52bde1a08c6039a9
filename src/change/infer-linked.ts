import {
  bootstrap,
  effectiveNumber,
  FEWEST_FOR_BOOTSTRAP,
  FEWEST_FOR_DESCRIPTION,
  FEWEST_FOR_INTERVAL,
  type LinearisedMean,
  linearisedMean,
  mcnemar,
  mean,
  meanChange,
  rankBiserial,
  signedRankTest,
  signFlip,
  smallestP,
  withoutNoise,
} from '../statistics/index.ts';
import { type Attempt, effect, givenUp, intervalOf, spreadOf, testOf, withholdAll } from './figures.ts';
import type { Inferred, PartSettings } from './inference-types.ts';
import type { EffectSize, Interval, RespondentMoves, TestResult } from './types.ts';
import type { LinkedValue } from './values.ts';

/** What the changes of linked respondents say, as far as their number can carry it; docs/statistics.md. */
export function inferLinked(values: readonly LinkedValue[], settings: PartSettings): Inferred {
  const sample = sampleOf(values, settings);
  const { units } = sample;
  const change = meanOf(sample, settings);
  const size = {
    design: 'paired' as const,
    estimate: change.mean,
    linked: values.length,
    clusters: sample.clusters === undefined ? null : new Set(sample.clusters).size,
    effective: sample.weights === undefined ? null : effectiveNumber(sample.weights),
    units,
    respondents: values.length < FEWEST_FOR_DESCRIPTION ? null : movesOf(sample.changes),
  };
  if (units < FEWEST_FOR_INTERVAL)
    return { ...size, ...withholdAll(sample.clusters, units, size.respondents === null) };
  const interval = intervalFor(sample, change, settings);
  const test = testFor(sample, settings);
  const effects = effectsFor(sample, settings);
  return {
    ...size,
    interval: interval.figure,
    test: test.figure,
    effects: effects.figure ?? [],
    withheld: [...givenUp('interval', interval), ...givenUp('test', test), ...givenUp('effects', effects)],
  };
}

interface LinkedSample {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly changes: readonly number[];
  /** Undefined where all count the same. */
  readonly weights: readonly number[] | undefined;
  /** Undefined where respondents stand alone. */
  readonly clusters: readonly string[] | undefined;
  readonly units: number;
}

function sampleOf(values: readonly LinkedValue[], { weighted, clustered }: PartSettings): LinkedSample {
  const weights = weighted ? values.map(({ weight }) => weight) : undefined;
  const clusters = clustered ? values.map(({ cluster }) => cluster) : undefined;
  return {
    before: values.map(({ before }) => before),
    after: values.map(({ after }) => after),
    changes: values.map(({ before, after }) => withoutNoise(after - before)),
    weights,
    clusters,
    units: Math.min(
      values.length,
      clusters ? new Set(clusters).size : Infinity,
      weights ? effectiveNumber(weights) : Infinity,
    ),
  };
}

function designOf({ weights, clusters }: LinkedSample) {
  return { ...(weights ? { weights } : {}), ...(clusters ? { clusters } : {}) };
}

function movesOf(changes: readonly number[]): RespondentMoves {
  const count = (isCounted: (change: number) => boolean) => changes.filter(isCounted).length;
  return {
    kind: 'linked',
    change: spreadOf(changes),
    improved: count((change) => change > 0),
    same: count((change) => change === 0),
    worse: count((change) => change < 0),
  };
}

interface MeanOfChanges extends LinearisedMean {
  /** Members that the linked ones were drawn from; null where no list says so. */
  readonly members: number | null;
}

function meanOf(sample: LinkedSample, { level, population }: PartSettings): MeanOfChanges {
  const members = isPlain(sample) ? membersBehind(population, sample.changes.length) : null;
  const narrowing = members === null ? {} : { population: members };
  return { ...linearisedMean(sample.changes, { ...designOf(sample), ...narrowing, level }), members };
}

function isPlain({ weights, clusters }: LinkedSample): boolean {
  return weights === undefined && clusters === undefined;
}

function intervalFor(
  sample: LinkedSample,
  change: MeanOfChanges,
  { level, resamples, seed }: PartSettings,
): Attempt<Interval> {
  const isNarrowed = change.members !== null;
  const made = intervalOf(change, change.mean, isPlain(sample) ? 't' : 'linearised-t', isNarrowed);
  if (made.figure === null || resamples === null || sample.units < FEWEST_FOR_BOOTSTRAP || isNarrowed)
    return made;
  const { bca } = bootstrap(sample.changes, { ...designOf(sample), level, seed, resamples });
  if (bca === null) return made;
  const { lower: low, upper: high } = bca;
  return { figure: { ...made.figure, low, high, method: 'bca-bootstrap', df: null }, why: null };
}

/** Members that the linked ones were drawn from; the larger list where the two differ, which is the careful side. */
function membersBehind({ from, to }: PartSettings['population'], linked: number): number | null {
  if (from === null && to === null) return null;
  const members = Math.max(from ?? 0, to ?? 0);
  return members < linked ? null : members;
}

function testFor(sample: LinkedSample, { isYesNo, seed }: PartSettings): Attempt<TestResult> {
  const { changes, weights, clusters } = sample;
  if (weights || clusters) {
    const weighed = weights ? changes.map((change, i) => change * (weights[i] ?? 0)) : changes;
    const { p, method, smallestP: least } = signFlip(weighed, { ...(clusters ? { clusters } : {}), seed });
    return testOf(
      p,
      method === 'exact' ? 'sign-flip-exact' : 'sign-flip-random',
      method === 'exact' ? least : null,
    );
  }
  if (isYesNo) {
    const [gained, lost] = [changes.filter((d) => d > 0).length, changes.filter((d) => d < 0).length];
    const { exactP, midP } = mcnemar(gained, lost);
    const least = smallestP({ kind: 'discordant', pairs: gained + lost });
    return testOf(gained + lost === 0 ? null : exactP, 'mcnemar-exact', least, midP);
  }
  const { p, method, smallestP: least } = signedRankTest(changes);
  return method === 'exact'
    ? testOf(p, 'wilcoxon-pratt-exact', least)
    : testOf(p, 'wilcoxon-pratt-normal', null);
}

function effectsFor(sample: LinkedSample, { isYesNo, level }: PartSettings): Attempt<readonly EffectSize[]> {
  const { before, after, changes, weights } = sample;
  if (weights) return { figure: null, why: 'weighted' };
  const ranked = rankBiserial(changes).estimate;
  if (ranked === null) return { figure: null, why: 'no-variation' };
  if (isYesNo) {
    const [gained, lost] = [changes.filter((d) => d > 0).length, changes.filter((d) => d < 0).length];
    const { oddsRatio, oddsRatioInterval } = mcnemar(gained, lost, { level });
    return {
      figure: [
        effect('odds-ratio', oddsRatio, oddsRatioInterval),
        effect('risk-difference', mean(changes) / 100),
      ],
      why: null,
    };
  }
  const { dz, g, dav } = meanChange(before, after);
  const sizes = [effect('rank-biserial', ranked), effect('d-z', dz), effect('g', g), effect('d-av', dav)];
  return { figure: sizes.filter(({ value }) => value !== null), why: null };
}
