/** One sheet as text, row by row. */
export interface Sheet {
  readonly name: string;
  /** Row 1 of the sheet first; all rows are as long as the longest. Empty cells are empty texts. */
  readonly rows: readonly (readonly string[])[];
}

/** How much a workbook may hold; more is refused before it is unpacked. */
export interface WorkbookLimits {
  /** Of the file as it lies on disk. */
  readonly bytes: number;
  /** Of all parts that are read, unpacked. */
  readonly unpacked: number;
  readonly sheets: number;
  /** Rows of one sheet, empty ones counted. */
  readonly rows: number;
  /** Rows times columns of one sheet, empty ones counted. */
  readonly cells: number;
}

/** Parts of a workbook by their names in the archive. */
export type Parts = ReadonlyMap<string, Uint8Array>;
