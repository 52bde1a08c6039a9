import { planSampleSize } from '../../../src/planning/plan-sample-size.ts';
import { assessRobustness } from '../../../src/robustness/robustness.ts';
import type { Agreement, Family } from '../../../src/robustness/types.ts';
import { designEffect, mean, meanChange, replicateIntervals } from '../../../src/statistics/index.ts';
import { loadedOf, responsesOf } from '../../helpers/answers.ts';
import { answersOf, COMMITTEE_CHECKLIST } from '../committees.ts';
import { defined, figure, p, percent } from '../figures.ts';
import type { Data } from '../statistics-page.ts';

/** Results of "Robustness", "Planning" and "Bootstrap", from the data of the page. */
export const METHOD = {
  'Shares of variations that agree': (data: Data) => {
    const [first] = robustness(data.numbers('first'), data.numbers('second'));
    const agreementOf = (family: Family): Agreement => {
      const found = first?.families.find((each) => each.family === family);
      if (found === undefined || found.kind === 'withheld') throw new Error(`${family} was not tried`);
      return found.agreement;
    };
    const [rules, items] = [agreementOf('aggregation'), agreementOf('leave-out-item')];
    const band = `band held by ${rules.bandHolds} of ${rules.scored} rules and ${items.bandHolds} of ${items.scored} items left out`;
    return `${band}; place held by ${rules.rankHolds} of ${rules.ranked} and ${items.rankHolds} of ${items.ranked}.`;
  },

  'What would it take': (data: Data) => {
    const [first] = robustness(data.numbers('first'));
    const whatItTakes = defined(first).whatItTakes;
    if (whatItTakes.state === 'withheld') throw new Error(whatItTakes.reason);
    const { up, down } = whatItTakes;
    const changes = new Set(down.changes.map(({ change }) => figure(-change)));
    return `down by ${[...changes].join(' or ')} points of one of ${down.changes.length} items; up by ${up.changes.length || 'none'}.`;
  },

  'Respondents needed': (data: Data) => {
    const { designs } = planSampleSize({
      coordkit: '0.0.0-test',
      change: data.number('change'),
      deviation: data.number('sd'),
      correlation: data.number('correlation'),
      attrition: data.number('attrition'),
    });
    const [linked, unlinked] = designs.map(({ needed }) => defined(needed));
    const effect = designEffect(data.number('cluster size'), data.number('icc'));
    return `linked ${linked?.respondents}, invite ${linked?.invite}, power ${percent(linked?.power)}; unlinked ${unlinked?.respondents} in each round, invite ${unlinked?.invite}; design effect ${figure(effect)}.`;
  },

  'Change that can be found': (data: Data) => {
    const { designs } = planSampleSize({
      coordkit: '0.0.0-test',
      deviation: data.number('sd'),
      n: data.number('n'),
      change: data.number('change'),
    });
    const reach = defined(designs[0]?.reach);
    const found = `change of ${figure(reach.change)} points; interval of ± ${figure(reach.halfWidth)} points; smallest p ${p(reach.smallestP)}`;
    return `${found}; chance for 10 points ${percent(reach.power)}; largest SD ${figure(reach.largestDeviation)}.`;
  },

  'Percentile and BCa interval': (data: Data) => {
    const changes = data.numbers('changes');
    const means = changes.flatMap((a) => changes.flatMap((b) => changes.map((c) => mean([a, b, c]))));
    const jackknife = changes.map((_, left) => mean(changes.filter((__, i) => i !== left)));
    const { percentile, bca } = replicateIntervals({
      estimate: mean(changes),
      replicates: means,
      jackknife,
    });
    const { interval } = meanChange(
      changes.map(() => 0),
      changes,
    );
    const [percentiles, corrected, t] = [percentile, bca, interval].map((each) => {
      const { lower, upper } = defined(each);
      return `${figure(lower, 2)} to ${figure(upper, 2)}`;
    });
    return `percentile ${percentiles}; BCa ${corrected}; t ${t}.`;
  },
} as const;

/** Committees whose two respondents give the same answers. */
function robustness(...committees: readonly (readonly number[])[]) {
  const rows = committees.flatMap((points, i) =>
    ['a', 'b'].map((id) => ({ mechanism: `Committee ${i}`, respondent: id, answers: answersOf(points) })),
  );
  const read = responsesOf(COMMITTEE_CHECKLIST, rows);
  return assessRobustness(read, loadedOf(COMMITTEE_CHECKLIST), {
    coordkit: '0.0.0-test',
    date: null,
    seed: 1,
    draws: 10,
    organisation: null,
  }).mechanisms;
}
