import { createReweigher, type Weights } from '../scoring/reweigher.ts';
import { mersenneTwister } from '../statistics/index.ts';
import { type AgreementCount, agreementOf, countTrial, emptyCount, rangeOf } from './agreement.ts';
import { isScored, reweighing, withheld } from './families.ts';
import type { Field, Subject } from './field.ts';
import { type Outcome, tellable, tryOnAll } from './trials.ts';
import type { FamilyResult, Trial } from './types.ts';
import { declaredWeights, drawWeights } from './weights.ts';

/** Weights drawn at random, the same draw for all mechanisms and rounds; a result for each subject. */
export function perturbedWeightsFamily(field: Field, draws: number, seed: number): FamilyResult[] {
  const family = 'perturbed-weights';
  const { subjects, places } = field;
  if (places.filter(({ item }) => item.scored).length < 2)
    return subjects.map((subject) => withheld(family, isScored(subject) ? 'one-item' : 'not-scored'));
  const counts = countDraws(field, draws, seed);
  return subjects.map((subject, order): FamilyResult => {
    const count = counts[order];
    if (!isScored(subject) || count === undefined) return withheld(family, 'not-scored');
    const agreement = agreementOf(count, tellable(field, order));
    const bands = field.checklist.bands.flatMap(({ id }) => {
      const times = count.bands.get(id) ?? 0;
      return times === 0 ? [] : [{ band: id, count: times }];
    });
    return { family, kind: 'drawn', agreement, range: rangeOf(count), bands };
  });
}

interface DrawCount extends AgreementCount {
  readonly bands: Map<string, number>;
}

function countDraws(field: Field, draws: number, seed: number): DrawCount[] {
  const random = mersenneTwister(seed);
  const declared = declaredWeights(field.checklist);
  const reweigh = createWeighing(field);
  const counts = field.subjects.map((): DrawCount => ({ ...emptyCount(), bands: new Map() }));
  for (let draw = 0; draw < draws; draw++) {
    const trials = tryOnAll(field, reweigh(drawWeights(declared, random)));
    for (const [order, count] of counts.entries()) countDraw(count, trials[order]);
  }
  return counts;
}

function countDraw(count: DrawCount, trial: Trial | undefined): void {
  if (trial === undefined) return;
  countTrial(count, trial);
  if (trial.band !== null) count.bands.set(trial.band, (count.bands.get(trial.band) ?? 0) + 1);
}

/** Sums alone where the rules allow it, else the full evaluation. */
function createWeighing(field: Field): (weights: Weights) => (subject: Subject) => Outcome {
  const quick = new Map(field.subjects.map((subject) => [subject, createReweigher(subject.scope)]));
  return (weights) => {
    let full: ((subject: Subject) => Outcome) | null = null;
    return (subject) => {
      const reweigher = quick.get(subject);
      if (reweigher) return reweigher(weights);
      full ??= reweighing(field, weights);
      return full(subject);
    };
  };
}
