import { expected, numbers } from './reference-values.ts';

/** A case of 01_paired: linked values with what R says of them. */
export interface PairedCase {
  id: string;
  data: string;
  x: string;
  y: string;
  n: number;
  nZero: number;
  mean: Record<'x' | 'y' | 'diff' | 'sdDiff' | 'seDiff' | 'medianDiff', number>;
  t: { t: number; df: number; p: number; ci95: [number, number]; ci90: [number, number] };
  wilcoxon: Record<string, number> & Record<string, { Z: number; V: number; p: number } | null>;
  signTest: { nPos: number; nNeg: number; p: number };
  hodgesLehmann: {
    hodgesLehmann: number;
    ci95_orderStat: [number, number];
    k: number;
    achievedLevel: number;
  };
  effect: Record<string, number> & Record<string, [number, number]>;
}

/** An edge case of 01_paired; figures are null or carry an error where R refuses. */
export interface PairedEdge {
  id: string;
  x: number[];
  y: number[];
  n: number;
  meanDiff: number;
  sdDiff: number | null;
  t: { t?: number | null; p?: number; ci95?: [number, number]; error?: string };
  exactWilcoxon: { V?: number; p?: number; error?: string };
  exactPratt_coin: { Z?: number; p?: number; error?: string };
  smallestPossibleTwoSidedP: number;
}

/** The cases with their values before and after. */
export function pairedCases(): (PairedCase & { before: number[]; after: number[] })[] {
  return expected<{ cases: PairedCase[] }>('01_paired').cases.map((given) => {
    const rows = numbers(given.data, [given.x, given.y]) as number[][];
    return { ...given, before: rows.map((row) => row[0] ?? 0), after: rows.map((row) => row[1] ?? 0) };
  });
}

/** The edge cases. */
export function pairedEdges(): PairedEdge[] {
  return expected<{ edge: PairedEdge[] }>('01_paired').edge;
}

/** After − before. */
export function changesOf({ before, after }: { before: number[]; after: number[] }): number[] {
  return after.map((value, index) => value - (before[index] ?? 0));
}
