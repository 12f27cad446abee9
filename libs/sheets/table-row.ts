/** One line of a table, from CSV or a sheet. */
export interface TableRow {
  /** Counted from 1, as the program counts that made the file. */
  line: number;
  /** May have holes where a sheet has no cell. */
  cells: readonly string[];
}
