import type { ImportOutcome, ImportTotals, ReportLine } from './import-report.ts'
import type { FileRow } from './product-file.ts'
import type { Column } from './shopify-columns.ts'

export const importStatuses = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const
type ImportStatus = (typeof importStatuses)[number]

/** An import in the background, as staff see it. */
export type ProductImport = Readonly<{
  id: string
  status: ImportStatus
  /** Products by outcome, and rows, so far. */
  done: ImportTotals
  /** Rows and products of the file. */
  total: { rows: number; products: number }
  notes: readonly string[]
  /** Why it failed. */
  error: string | null
  requestedBy: string | null
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
}>

export type NewImport = Readonly<{
  id: string
  columns: Partial<Record<Column, number>>
  notes: readonly string[]
  requestedBy: string | null
  correlationId: string | null
}>

/** A row as it waits, with the number of its product. */
export type WaitingRow = FileRow & Readonly<{ product: number }>

/** An import that a worker holds, until its lease ends. */
export type ClaimedImport = Readonly<{
  id: string
  lease: string
  columns: Partial<Record<Column, number>>
  productCount: number
  /** The first product that is not done yet. */
  nextProduct: number
  /** How often it was claimed since a product was last done. */
  attempts: number
  correlationId: string | null
}>

export type ProductResult = Readonly<{ product: number; lines: readonly ReportLine[]; outcome: ImportOutcome }>

/** The import was cancelled, or claimed by another worker after the lease: the result is not saved. */
export class ImportLeaseLost extends Error {
  constructor() {
    super('The import was cancelled or taken over')
    this.name = 'ImportLeaseLost'
  }
}
