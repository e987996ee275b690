import type { ComponentChildren } from 'preact'

export type Column<Row> = Readonly<{
  key: string
  title: string
  cell: (row: Row) => ComponentChildren
  isNumber?: boolean
}>

type DataTableProps<Row> = Readonly<{
  /** What it lists, for those who do not see it. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Said where there is no row. */
  empty: string
  isStale?: boolean
}>

/** A table; on phones each row is a card that names its cells. */
export function DataTable<Row>({ caption, columns, rows, keyOf, empty, isStale = false }: DataTableProps<Row>) {
  if (rows.length === 0) return <p class="empty">{empty}</p>
  return (
    <div class="table-box" aria-busy={isStale}>
      <table class="data-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, isNumber }) => (
              <th key={key} scope="col" class={isNumber ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, title, cell, isNumber }) => (
                <td key={key} data-title={title} class={isNumber ? 'number' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
