import {
  type Attempt,
  formatTerm,
  type Model,
  type QcaData,
  type Term,
  type TruthTable,
  truthTable,
} from '../../src/qca/index.ts';

/** What an attempt gave; a test fails with the reason where it gave nothing. */
export function resultOf<T>(attempt: Attempt<T>): T {
  if (attempt.state === 'failed') throw new Error(attempt.reason);
  return attempt.value;
}

/** Cases C1, C2 … over conditions A, B …; the last number of each line is the outcome. */
export function dataFrom(lines: readonly (readonly number[])[]): QcaData {
  const width = (lines[0]?.length ?? 1) - 1;
  return {
    cases: lines.map((_, i) => `C${i + 1}`),
    conditions: Array.from({ length: width }, (_, i) => String.fromCharCode(65 + i)),
    memberships: lines.map((line) => line.slice(0, -1)),
    outcome: lines.map((line) => line.at(-1) ?? Number.NaN),
  };
}

export function tableOf(data: QcaData, cutoffs: Parameters<typeof truthTable>[1] = {}): TruthTable {
  return resultOf(truthTable(data, cutoffs));
}

/** Terms written out and sorted, for comparison as sets. */
export function names(terms: readonly Term[]): string[] {
  return terms.map(formatTerm).sort();
}

/** Models written out and sorted, for comparison as sets. */
export function modelNames(models: readonly Model[]): string[] {
  return models.map(({ terms }) => names(terms.map(({ term }) => term)).join(' + ')).sort();
}
