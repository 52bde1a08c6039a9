import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Cutoffs,
  type Expectation,
  type Minimisation,
  minimise,
  negated,
  type QcaData,
  type TruthTable,
  truthTable,
} from '../../src/qca/index.ts';

const REFERENCE = fileURLToPath(new URL('../../../shared/reference/values/qca/', import.meta.url));

/** Whether the values from R's QCA lie beside the project; they are read there and never copied. */
export const hasReference = existsSync(REFERENCE);

export interface ReferenceModel {
  terms: string[];
  solutionInclS: number;
  solutionPRI: number;
  solutionCovS: number;
  termFit: { term: string; inclS: number; PRI: number; covS: number; covU: number | null }[];
  simplifyingAssumptionRows: number[];
}

export interface ReferenceSolution {
  primeImplicants: string[];
  essentialPrimeImplicants: string[];
  models: ReferenceModel[];
  allIrredundantModels: string[][];
}

export interface ReferenceAnalysis {
  id: string;
  data: string;
  conditions: string[];
  outcome: string;
  negateOutcome: boolean;
  cutoffs: { inclCut: number; inclCut0: number | null; nCut: number; priCut: number };
  possibleRows: number;
  truthTable: {
    row: number;
    config: number[];
    OUT: '0' | '1' | 'C' | '?';
    n: number;
    incl: number;
    PRI: number;
    cases: string[];
  }[];
  deviantCasesConsistency: Record<string, string[]>;
  conservative: ReferenceSolution;
  parsimonious: ReferenceSolution;
  intermediate?: {
    directionalExpectations: Record<string, '0' | '1' | '-'>;
    pairs: {
      conservative: string[];
      parsimonious: string[];
      easyCounterfactualRows: number[];
      difficultCounterfactualRows: number[];
      models: ReferenceModel[];
    }[];
  };
  necessity: { condition: string; inclN: number; RoN: number; covN: number | null }[];
  sufficiency: { condition: string; inclS: number | null; PRI: number | null; covS: number }[];
  superSubsetNecessity_incl90_ron50: { expr: string; inclN: number; RoN: number; covN: number }[];
}

/** One file of values beside the analyses, such as `expected_calibration`. */
export function referenceFile<T>(name: string): T {
  return JSON.parse(readFileSync(`${REFERENCE}${name}.json`, 'utf8')) as T;
}

/** Names of all analyses. */
export function analysisNames(): string[] {
  if (!hasReference) return ['absent'];
  return readdirSync(`${REFERENCE}expected`)
    .map((file) => file.replace(/\.json$/, ''))
    .sort();
}

/** The data of an analysis, with the outcome as asked for. */
export function dataOf({ data, conditions, outcome, negateOutcome }: ReferenceAnalysis): QcaData {
  const [head = [], ...rows] = readFileSync(REFERENCE + data, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  const column = (name: string) => rows.map((row) => Number(row[head.indexOf(name)]));
  const columns = conditions.map(column);
  const read: QcaData = {
    cases: rows.map(([name = '']) => name),
    conditions,
    memberships: rows.map((_, i) => columns.map((values) => values[i] ?? Number.NaN)),
    outcome: column(outcome),
  };
  return negateOutcome ? negated(read) : read;
}

export function cutoffsOf({ cutoffs }: ReferenceAnalysis): Cutoffs {
  const { inclCut, inclCut0, nCut, priCut } = cutoffs;
  return { consistency: inclCut, contradiction: inclCut0, frequency: nCut, pri: priCut };
}

const DIRECTIONS = { '0': 'absent', '1': 'present', '-': 'either' } as const;

export function expectationsOf({ intermediate }: ReferenceAnalysis): Expectation[] | undefined {
  if (intermediate === undefined) return undefined;
  return Object.entries(intermediate.directionalExpectations).map(([condition, direction]) => ({
    condition,
    expected: DIRECTIONS[direction],
  }));
}

/** An analysis as R made it and as it is made here. */
export function analysisOf(name: string): {
  reference: ReferenceAnalysis;
  data: QcaData;
  table: TruthTable;
  found: Minimisation;
} {
  const reference = referenceFile<ReferenceAnalysis>(`expected/${name}`);
  const data = dataOf(reference);
  const table = truthTable(data, cutoffsOf(reference));
  if (table.state === 'failed') throw new Error(table.reason);
  const expectations = expectationsOf(reference);
  const found = minimise(data, table.value, expectations === undefined ? {} : { expectations });
  if (found.state === 'failed') throw new Error(found.reason);
  return { reference, data, table: table.value, found: found.value };
}
