import { at } from '../statistics/basics.ts';
import type { Chart } from './chart.ts';
import { type Effort, searchCovers } from './cover-search.ts';

/** The smallest covers of a chart. */
export interface MinimumCovers {
  /** Groups of each, in rising order; at least one cover. */
  readonly covers: readonly (readonly number[])[];
  /** True where there are more, or may be. */
  readonly isCut: boolean;
  /** False where `effort` ran out before it was certain that fewer groups do not suffice. */
  readonly isSmallest: boolean;
}

/**
 * Every cover of all rows by the fewest groups, up to `most`: first how many groups are needed, then all covers of that
 * many. Every row must be covered by some group. Where `effort` runs out, the smallest covers found.
 */
export function minimumCovers(chart: Chart, most: number, effort: Effort): MinimumCovers {
  const { cover, isSmallest } = smallestCover(chart, effort);
  let covers = new Map<string, readonly number[]>();
  let size = cover.length;
  // Only where `cover` is not the smallest can needless groups turn up here, and a smaller cover with them.
  const isListed = searchCovers(chart, {
    limit: size,
    onCover: (groups) => {
      const found = withoutNeedless(groups, chart);
      if (found.length < size) covers = new Map();
      size = found.length;
      if (covers.size === most) return -1;
      covers.set(found.join(), found);
      return size;
    },
    isAnyEnough: false,
    effort,
  });
  const isCut = !(isSmallest && isListed);
  return { covers: covers.size > 0 ? [...covers.values()] : [cover], isCut, isSmallest };
}

/** One of the smallest covers, for half of the effort at most. */
function smallestCover(chart: Chart, effort: Effort) {
  const half: Effort = { left: effort.left / 2 };
  effort.left /= 2;
  let cover = greedyCover(chart);
  const isSmallest = searchCovers(chart, {
    limit: cover.length - 1,
    onCover: (groups) => {
      cover = withoutNeedless(groups, chart);
      return cover.length - 1;
    },
    isAnyEnough: true,
    effort: half,
  });
  effort.left += Math.max(0, half.left);
  return { cover, isSmallest };
}

/** Takes the group that covers most of what is left, again and again. */
function greedyCover(chart: Chart): number[] {
  const isCovered = new Uint8Array(chart.rows);
  const gainOf = (covered: Int32Array) => covered.reduce((gain, row) => gain + 1 - at(isCovered, row), 0);
  const cover: number[] = [];
  for (let left = chart.rows; left > 0; ) {
    const gains = chart.groups.map(gainOf);
    const gain = gains.reduce((most, each) => Math.max(most, each), 0);
    const group = gains.indexOf(gain);
    for (const row of chart.groups[group] ?? []) isCovered[row] = 1;
    cover.push(group);
    left -= gain;
  }
  return withoutNeedless(cover, chart);
}

/** The groups in rising order, without those whose rows the others cover as well. */
function withoutNeedless(groups: readonly number[], chart: Chart): number[] {
  const times = new Int32Array(chart.rows);
  const count = (group: number, by: number) => {
    for (const row of chart.groups[group] ?? []) times[row] = at(times, row) + by;
  };
  for (const group of groups) count(group, 1);
  const needed = groups.filter((group) => {
    const isNeeded = (chart.groups[group] ?? []).some((row) => at(times, row) === 1);
    if (!isNeeded) count(group, -1);
    return isNeeded;
  });
  return needed.sort((a, b) => a - b);
}
