/** A Markdown table, its columns as wide as they need to be. Columns whose cells are all numbers stand to the right. */
export function toTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, 3, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const isNumeric = headings.map((_, column) => rows.every((row) => /^[\d.,–−-]*$/.test(row[column] ?? '')))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, isNumeric[column] ?? false)).join(' | ')} |`
  const rule = widths.map((width, column) => (isNumeric[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [
    line(headings),
    `| ${rule.join(' | ')} |`,
    ...rows.map((row) => line(headings.map((_, index) => row[index] ?? ''))),
  ].join('\n')
}

const pad = (cell: string, width: number, isRight: boolean) => (isRight ? cell.padStart(width) : cell.padEnd(width))

/** Three digits that matter: 0.123, 1.23, 12.3, 123, 12,300. */
export function toThreeDigits(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const rounded = Number(value.toPrecision(3))
  return rounded.toLocaleString('en-GB', { maximumSignificantDigits: 3 })
}
