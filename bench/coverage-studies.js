const TWO_TO_32 = 2 ** 32;
const ITEMS = 10;
/** Where the opinion behind an item turns from one answer into the next, of the answers 0 to 4. */
const TURNS = [-1.5, -0.5, 0.5, 1.5];
const POINTS_PER_ANSWER = 25;
/** Opinions, in the unit of one answer's own scatter: respondents differ by this, and change by this, give or take. */
const OPINION = { spread: 0.7, change: 0.35, spreadOfChange: 0.5 };
/** Changes in points, as if each had been measured without error. */
const CLUSTERED = { change: 7, spread: 20, sameCluster: 0.15 };

/**
 * Respondents asked twice, each score the mean of ten answers of 0 to 4 on 0–100. An answer is the opinion of the
 * respondent, higher or lower with the item, and scatter, all normal; so the true mean change is known exactly.
 * @param {(z: number) => number} normalCdf
 */
export function scaleStudy(normalCdf) {
  const items = Array.from({ length: ITEMS }, (_, item) => (item - (ITEMS - 1) / 2) / ITEMS);
  const score = (normal, opinion) =>
    mean(items.map((item) => POINTS_PER_ANSWER * answerOf(opinion + item + normal())));
  const expected = (opinion, spread) =>
    mean(
      items.map(
        (item) => POINTS_PER_ANSWER * sum(TURNS.map((turn) => normalCdf((opinion + item - turn) / spread))),
      ),
    );
  const after = Math.hypot(OPINION.spread, OPINION.spreadOfChange, 1);
  return {
    truth: expected(OPINION.change, after) - expected(0, Math.hypot(OPINION.spread, 1)),
    /** `n` respondents: their scores before and after, from 0 to 100. */
    draw(random, n) {
      const normal = normals(random);
      const opinions = Array.from({ length: n }, () => OPINION.spread * normal());
      const changed = opinions.map((one) => one + OPINION.change + OPINION.spreadOfChange * normal());
      return {
        before: opinions.map((one) => score(normal, one)),
        after: changed.map((one) => score(normal, one)),
      };
    },
  };
}

/**
 * Respondents in clusters of `fewest` to `most`, each size as likely, who change alike within: normal changes in points,
 * intraclass correlation 0.15.
 */
export function clusteredStudy(fewest, most) {
  const { change, spread, sameCluster } = CLUSTERED;
  return {
    truth: change,
    /** The changes of all respondents of `count` clusters, and the cluster of each. */
    draw(random, count) {
      const normal = normals(random);
      const sizes = Array.from({ length: count }, () => fewest + random.index(most - fewest + 1));
      const levels = sizes.map(() => change + spread * Math.sqrt(sameCluster) * normal());
      const within = spread * Math.sqrt(1 - sameCluster);
      return {
        changes: sizes.flatMap((size, i) =>
          Array.from({ length: size }, () => levels[i] + within * normal()),
        ),
        clusters: sizes.flatMap((size, i) => new Array(size).fill(i)),
      };
    },
  };
}

/**
 * The share of intervals that hold the truth, its Monte-Carlo standard error, and whether it lies within three of those
 * that a share equal to the level would have. No interval (no variation) holds nothing.
 * @param {({ lower: number, upper: number } | null)[]} intervals
 * @param {number} truth
 */
export function coverageOf(intervals, truth, level = 0.95) {
  const errorAt = (share) => Math.sqrt((share * (1 - share)) / intervals.length);
  const holding = intervals.filter((each) => each !== null && each.lower <= truth && truth <= each.upper);
  const share = holding.length / intervals.length;
  return { share, error: errorAt(share), isNominal: Math.abs(share - level) <= 3 * errorAt(level) };
}

function answerOf(opinion) {
  let answer = 0;
  for (const turn of TURNS) if (opinion > turn) answer += 1;
  return answer;
}

/** Standard normal draws (Box and Muller 1958). */
function normals(random) {
  const fraction = () => (random.next() + 0.5) / TWO_TO_32;
  return () => Math.sqrt(-2 * Math.log(fraction())) * Math.cos(2 * Math.PI * fraction());
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values) {
  return sum(values) / values.length;
}
