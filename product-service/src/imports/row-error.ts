/** What is wrong with one row of a file, in words for its sender. */
export class RowError extends Error {
  /** Counted as a spreadsheet does. */
  readonly row: number

  constructor(row: number, message: string) {
    super(message)
    this.row = row
  }
}
