import {
  cliffDelta,
  differenceOfMeans,
  effectiveNumber,
  FEWEST_FOR_DESCRIPTION,
  FEWEST_FOR_INTERVAL,
  fisherExact,
  pooledEffect,
  rankSumTest,
  smallestP,
  type TwoByTwo,
  type UnlinkedValues,
} from '../statistics/index.ts';
import { type Attempt, effect, givenUp, intervalOf, spreadOf, testOf, withholdAll } from './figures.ts';
import type { Inferred, PartSettings } from './inference-types.ts';
import type { EffectSize, RespondentMoves, TestResult } from './types.ts';
import type { OwnValue } from './values.ts';

/** The values of both rounds. */
export interface BothRounds {
  readonly from: readonly OwnValue[];
  readonly to: readonly OwnValue[];
}

/** What two rounds of respondents who are not linked say, as far as their numbers can carry it; docs/statistics.md. */
export function inferUnlinked(values: BothRounds, settings: PartSettings): Inferred {
  const [from, to] = [groupOf(values.from, settings), groupOf(values.to, settings)];
  const units = Math.min(from.units, to.units);
  const fewest = Math.min(values.from.length, values.to.length);
  const compared = differenceOfMeans(
    withPopulation(from, settings.population.from),
    withPopulation(to, settings.population.to),
    { level: settings.level },
  );
  const size = {
    design: 'unpaired' as const,
    estimate: compared.difference,
    linked: null,
    clusters: settings.clustered ? Math.min(from.clusterCount, to.clusterCount) : null,
    effective: settings.weighted ? Math.min(from.effective, to.effective) : null,
    units,
    respondents: fewest < FEWEST_FOR_DESCRIPTION ? null : spreads(from, to),
  };
  if (units < FEWEST_FOR_INTERVAL)
    return { ...size, ...withholdAll(from.clusters, units, size.respondents === null) };
  const plain = !settings.weighted && !settings.clustered;
  const narrowed = [settings.population.from, settings.population.to].some((each) => each !== null);
  const interval = intervalOf(
    compared,
    compared.difference,
    plain ? 'welch' : 'linearised-t',
    plain && narrowed,
  );
  const test = plain ? exactTest(from, to, settings) : testOf(compared.p, 'linearised-t', null);
  const effects = effectsFor(from, to, settings);
  return {
    ...size,
    interval: interval.figure,
    test: test.figure,
    effects: effects.figure ?? [],
    withheld: [...givenUp('interval', interval), ...givenUp('test', test), ...givenUp('effects', effects)],
  };
}

interface Group extends UnlinkedValues {
  readonly clusters?: readonly string[];
  readonly clusterCount: number;
  readonly effective: number;
  readonly units: number;
}

function groupOf(values: readonly OwnValue[], { weighted, clustered }: PartSettings): Group {
  if (!weighted && !clustered) return plainGroup(values);
  // In the order of values, so that the order of rows cannot change the last digit of a sum.
  const sorted = values.toSorted((a, b) => a.value - b.value || a.weight - b.weight);
  const weights = sorted.map(({ weight }) => weight);
  const clusters = sorted.map(({ cluster }) => cluster);
  const clusterCount = new Set(clusters).size;
  const effective = effectiveNumber(weights);
  return {
    values: sorted.map(({ value }) => value),
    ...(weighted ? { weights } : {}),
    ...(clustered ? { clusters } : {}),
    clusterCount,
    effective,
    units: Math.min(sorted.length, clustered ? clusterCount : Infinity, weighted ? effective : Infinity),
  };
}

function plainGroup(values: readonly OwnValue[]): Group {
  const units = values.length;
  const sorted = Float64Array.from(values, ({ value }) => value).sort();
  return { values: [...sorted], clusterCount: units, effective: units, units };
}

/** A list of members narrows the interval of a plain sample alone, and only where it holds all who answered. */
function withPopulation(group: Group, population: number | null): UnlinkedValues {
  const isPlain = group.weights === undefined && group.clusters === undefined;
  return isPlain && population !== null && population >= group.values.length
    ? { ...group, population }
    : group;
}

function spreads(from: Group, to: Group): RespondentMoves {
  return { kind: 'unlinked', from: spreadOf(from.values), to: spreadOf(to.values) };
}

function exactTest(from: Group, to: Group, { isYesNo }: PartSettings): Attempt<TestResult> {
  if (isYesNo) {
    const table = yesNoTable(from, to);
    const [[before], [after]] = table;
    const isConstant = before + after === 0 || before + after === from.values.length + to.values.length;
    const sizes = { nReference: from.values.length, nComparison: to.values.length };
    return testOf(
      isConstant ? null : fisherExact(table).p,
      'fisher-exact',
      smallestP({ kind: 'two-groups', ...sizes }),
    );
  }
  const { p, method, smallestP: least } = rankSumTest(from.values, to.values);
  return method === 'exact' ? testOf(p, 'mann-whitney-exact', least) : testOf(p, 'mann-whitney-normal', null);
}

/** The later round first, so that a rise is above 1 and above 0. */
function yesNoTable(from: Group, to: Group): TwoByTwo {
  const row = ({ values }: Group): [number, number] => {
    const yes = values.filter((value) => value > 50).length;
    return [yes, values.length - yes];
  };
  return [row(to), row(from)];
}

function effectsFor(
  from: Group,
  to: Group,
  { isYesNo, level, weighted }: PartSettings,
): Attempt<readonly EffectSize[]> {
  if (weighted) return { figure: null, why: 'weighted' };
  const delta = cliffDelta(from.values, to.values, { level });
  if (delta.reason === 'no-variation') return { figure: null, why: 'no-variation' };
  if (isYesNo) {
    const { oddsRatio, oddsRatioInterval, riskDifference } = fisherExact(yesNoTable(from, to), { level });
    return {
      figure: [effect('odds-ratio', oddsRatio, oddsRatioInterval), effect('risk-difference', riskDifference)],
      why: null,
    };
  }
  const { d, g } = pooledEffect(from.values, to.values);
  const sizes = [effect('cliff-delta', delta.estimate, delta.interval), effect('d', d), effect('g', g)];
  return { figure: sizes.filter(({ value }) => value !== null), why: null };
}
