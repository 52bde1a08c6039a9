import type { WorkbookLimits } from './types.ts';

/** Far beyond any table of cases, and read within seconds. */
export const LIMITS: WorkbookLimits = {
  bytes: 20_000_000,
  unpacked: 80_000_000,
  sheets: 100,
  rows: 100_000,
  cells: 2_000_000,
};
