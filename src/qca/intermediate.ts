import type { Effort } from './cover-search.ts';
import { type CoveringModels, coveringModels } from './covering-models.ts';
import { type Cube, cubeOf, holds } from './cubes.ts';
import { flagsOf, observedRows } from './observed-rows.ts';
import type {
  Expectation,
  IntermediatePair,
  IntermediateSolution,
  Model,
  QcaData,
  Solution,
  Term,
  TruthTable,
} from './types.ts';

interface Settings {
  readonly expectations: readonly Expectation[];
  /** Most pairs, and most models of all pairs together. */
  readonly most: number;
  readonly effort: Effort;
}

/** Cubes looked at over all pairs: some seconds; ten minimisations with 12 conditions, thousands with 7. */
const MOST_CUBES = 5e6;

/**
 * The intermediate solution (Ragin and Sonnett 2005; Schneider and Wagemann 2012). For each pair of a conservative and a
 * parsimonious model: of each conservative term that lies in a parsimonious one, the literals are dropped that the
 * parsimonious term lacks and that an expectation speaks against. Remainders that the shortened terms cover are the easy
 * counterfactuals; the positive rows and these are minimised again. An expectation of `either`, or none, keeps literals.
 */
export function intermediateFrom(
  data: QcaData,
  table: TruthTable,
  { conservative, parsimonious }: { readonly conservative: Solution; readonly parsimonious: Solution },
  { expectations, most, effort }: Settings,
): IntermediateSolution {
  const easyOf = easyRowsBy(expectations, table.conditions);
  const minimised = new Map<string, CoveringModels>();
  const mostSets = Math.max(1, Math.floor(MOST_CUBES / 3 ** table.conditions.length));
  const pairs: IntermediatePair[] = [];
  let isCut = conservative.isCut || parsimonious.isCut;
  let room = most;
  for (const [first, second] of pairsOf(conservative.models, parsimonious.models)) {
    const easy = easyOf(first, second);
    const key = easy.join();
    const known = minimised.get(key);
    if (pairs.length === most || (known === undefined && minimised.size === mostSets))
      return { pairs, isCut: true };
    const found = known ?? coveringModels(data, table, allowedWith(table, easy), { most: room, effort });
    minimised.set(key, found);
    const models = found.models.slice(0, room);
    isCut ||= found.isCut || models.length < found.models.length;
    room = Math.max(1, room - models.length);
    pairs.push({ ...describedBy(first, second, easy), models, isSmallest: found.isSmallest });
  }
  return { pairs, isCut };
}

function* pairsOf(firsts: readonly Model[], seconds: readonly Model[]): Generator<readonly [Model, Model]> {
  for (const first of firsts) for (const second of seconds) yield [first, second];
}

function describedBy(conservative: Model, parsimonious: Model, easy: readonly number[]) {
  const isEasy = new Set(easy);
  return {
    conservative: termsOf(conservative),
    parsimonious: termsOf(parsimonious),
    easy,
    difficult: parsimonious.counterfactuals.filter((row) => !isEasy.has(row)),
  };
}

function termsOf(model: Model): Term[] {
  return model.terms.map(({ term }) => term);
}

function allowedWith(table: TruthTable, easy: readonly number[]): Uint8Array {
  const { positive } = observedRows(table);
  return flagsOf(table.conditions.length, [...positive, ...easy.map((row) => row - 1)]);
}

/** Says which remainders of a parsimonious model the shortened terms of a conservative one cover, by number. */
function easyRowsBy(
  expectations: readonly Expectation[],
  conditions: readonly string[],
): (conservative: Model, parsimonious: Model) => number[] {
  const unexpected = {
    present: bitsOf(expectations, 'absent', conditions),
    absent: bitsOf(expectations, 'present', conditions),
  };
  const cubesOf = (model: Model) => termsOf(model).map((term) => cubeOf(term, conditions));
  return (conservative, parsimonious) => {
    const wider = cubesOf(parsimonious);
    const shortened = cubesOf(conservative).flatMap((cube) =>
      wider.filter((wide) => liesIn(cube, wide)).map((wide) => withoutUnexpected(cube, wide, unexpected)),
    );
    return parsimonious.counterfactuals.filter((row) => shortened.some((cube) => holds(cube, row - 1)));
  };
}

/** The bits of the conditions that are expected so. */
function bitsOf(
  expectations: readonly Expectation[],
  expected: Expectation['expected'],
  conditions: readonly string[],
): number {
  return expectations
    .filter((each) => each.expected === expected)
    .reduce((bits, { condition }) => bits | cubeOf([{ condition, isPresent: true }], conditions).mask, 0);
}

function liesIn(narrow: Cube, wide: Cube): boolean {
  return (narrow.mask & wide.mask) === wide.mask && holds(wide, narrow.value);
}

/** The cube without the literals that the wider one does not have and that are present or absent against expectation. */
function withoutUnexpected(
  { mask, value }: Cube,
  wide: Cube,
  unexpected: { readonly present: number; readonly absent: number },
): Cube {
  const dropped = ((value & unexpected.present) | (mask & ~value & unexpected.absent)) & ~wide.mask;
  return { mask: mask & ~dropped, value: value & ~dropped };
}
