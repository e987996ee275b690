import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { importOutcomes } from './import-report.ts'
import { importStatuses, type ProductImport } from './product-import.ts'

const Totals = NamedObject(
  'ImportTotals',
  {
    rows: Type.Integer(),
    products: Type.Integer(),
    created: Type.Integer(),
    updated: Type.Integer(),
    unchanged: Type.Integer(),
    failed: Type.Integer(),
  },
  { description: 'Products, by what became of them; and rows' },
)
const Notes = Type.Array(Type.String(), { description: 'How the file was read, where that is worth knowing' })
const Outcome = Type.Enum([...importOutcomes], { title: 'ImportOutcome' })
const Lines = Type.Array(
  NamedObject('ImportRow', {
    row: Type.Integer({ description: 'As a spreadsheet counts: the header is row 1' }),
    handle: Type.String(),
    outcome: Outcome,
    error: Type.Optional(Type.String()),
    note: Type.Optional(Type.String()),
  }),
)
const Status = Type.Enum([...importStatuses], { title: 'ImportStatus' })

export const ImportReportBody = NamedObject('ImportReport', { totals: Totals, notes: Notes, rows: Lines })
export const QueuedImportBody = NamedObject('QueuedImport', { id: Uuid, status: Status })

const fields = {
  id: Uuid,
  status: Status,
  progress: NamedObject(
    'ImportProgress',
    {
      rowsDone: Type.Integer(),
      rowsTotal: Type.Integer(),
      productsDone: Type.Integer(),
      productsTotal: Type.Integer(),
    },
    { description: 'Of the file' },
  ),
  totals: Totals,
  notes: Notes,
  error: Nullable(Type.String({ description: 'Why it failed' })),
  requestedBy: Nullable(Type.String()),
  createdAt: Timestamp,
  startedAt: Nullable(Timestamp),
  finishedAt: Nullable(Timestamp),
}
export const ImportBody = NamedObject('Import', fields)
export const ImportWithRowsBody = NamedObject('ImportWithRows', {
  ...fields,
  rows: Lines,
  nextCursor: Nullable(Type.String({ description: 'Of the next page of `rows`; complete once the import has ended' })),
})

export const ImportRowsQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 500, default: 100 }),
  cursor: Type.Optional(Type.String({ maxLength: 1000 })),
  outcome: Type.Optional(Outcome),
})

export const importView = ({ done, total, ...rest }: ProductImport): Static<typeof ImportBody> => ({
  ...rest,
  notes: [...rest.notes],
  progress: {
    rowsDone: done.rows,
    rowsTotal: total.rows,
    productsDone: done.products,
    productsTotal: total.products,
  },
  totals: done,
  createdAt: rest.createdAt.toISOString(),
  startedAt: rest.startedAt?.toISOString() ?? null,
  finishedAt: rest.finishedAt?.toISOString() ?? null,
})
