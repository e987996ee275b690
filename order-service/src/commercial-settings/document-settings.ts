import { NamedObject } from '@storefleet/http'
import { type Static, Type } from 'typebox'

const Prefix = (description: string) =>
  // Without digits: a prefix such as `INV-2026-` could make a number that another year has.
  Type.String({ pattern: '^[A-Za-z][A-Za-z/-]{0,9}$', description })

/** How invoices and credit notes are issued and numbered. */
export const DocumentSettings = NamedObject(
  'DocumentSettings',
  {
    invoicePer: Type.Enum(['order', 'shipment'], {
      description: 'One invoice for an order at its first shipment, or one for each shipment',
    }),
    numbersRestart: Type.Enum(['never', 'yearly'], {
      description: 'Whether numbers begin anew each year, in the time zone of the store',
    }),
    invoicePrefix: Prefix('Before the number of an invoice: letters, `-` and `/`'),
    creditNotePrefix: Prefix('Before the number of a credit note'),
  },
  { additionalProperties: false },
)
export type DocumentSettings = Static<typeof DocumentSettings>

/** `2026-00042` with `INV-` is `INV-2026-00042`. */
export const documentNumber = (prefix: string, period: string, sequence: number): string =>
  `${prefix}${period === 'all' ? '' : `${period}-`}${String(sequence).padStart(5, '0')}`
