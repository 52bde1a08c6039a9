import { columns, expected } from './reference-values.ts';

/** A case of 02_unpaired: two groups with what R says of them. */
export interface UnpairedCase {
  id: string;
  data: string;
  group: string;
  value: string;
  reference: string;
  comparison: string;
  n: [number, number];
  mean: [number, number];
  welch: { diff: number; se: number; t: number; df: number; p: number; ci95: [number, number] };
  mannWhitney: {
    U_comparison: number;
    exactMidrank_coin: { Z: number; p: number };
    asympNoCC_coin: { Z: number; p: number };
    exactRankTests: { W: number; p: number };
    base_normal_nocc_p: number;
  };
  hodgesLehmann: { median: number; ci95_orderStat: [number, number]; k: number; achievedLevel: number };
  d_ci95_noncentralT: [number, number];
  permutationMeans_exact_coin_p: number;
  kruskal: { H: number; p: number };
  effect: {
    cliffDelta: number;
    cliffDelta_ci95_effsize: [number, number];
    rankBiserial: number;
    rankBiserial_ci95: [number, number];
    probabilityOfSuperiority: number;
    cohens_d_pooled: number;
    d_ci95: [number, number];
    hedges_g: number;
    g_ci95: [number, number];
  };
}

/** An edge case of 02_unpaired; an error where R refuses. */
export interface UnpairedEdge {
  id: string;
  reference: number[];
  comparison: number[];
  welch: { t?: number; df?: number; p?: number; error?: string };
  mannWhitney_exact_coin: { p?: number; error?: string };
  cliff: number;
  smallestPossibleTwoSidedP: number;
}

/** The cases with the values of their two groups. */
export function unpairedCases(): { given: UnpairedCase; reference: number[]; comparison: number[] }[] {
  return expected<{ cases: UnpairedCase[] }>('02_unpaired').cases.map((given) => {
    const rows = columns(given.data, [given.group, given.value]);
    const of = (group: string) => rows.filter((row) => row[0] === group).map((row) => Number(row[1]));
    return { given, reference: of(given.reference), comparison: of(given.comparison) };
  });
}

/** The edge cases. */
export function unpairedEdges(): UnpairedEdge[] {
  return expected<{ edge: UnpairedEdge[] }>('02_unpaired').edge;
}
