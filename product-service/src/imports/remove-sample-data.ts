import { productArchived } from '@storefleet/contracts'
import type { Database, Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import {
  deleteEmptySampleCategories,
  deleteProducts,
  lockSampleProducts,
  noteRemoval,
  type SampleProduct,
} from './sample-data-store.ts'

export type SampleDataContext = {
  db: Database
  outbox: Pick<Outbox, 'append'>
  /** Takes a product off sale. */
  archive: (tx: Tx, productId: string) => Promise<void>
}

/** What became of the products that came with the sample data, by slug. */
export type SampleDataRemoval = {
  deleted: SampleProduct[]
  /** They were ordered: orders, returns and stock movements name them. */
  archived: SampleProduct[]
  /** Staff gave them another title: they are the merchant's own now. */
  kept: SampleProduct[]
  deletedCategories: number
}

/** Removes the sample data, in one transaction. Again, it removes nothing. A catalog that is empty afterwards is not filled again. */
export const removeSampleData = ({ db, outbox, archive }: SampleDataContext): Promise<SampleDataRemoval> =>
  db.transaction(async (tx) => {
    const products = await lockSampleProducts(tx)
    const kept = products.filter(({ isOwn }) => isOwn)
    const archived = products.filter(({ isOwn, isOrdered }) => !isOwn && isOrdered)
    const deleted = products.filter(({ isOwn, isOrdered }) => !(isOwn || isOrdered))
    for (const { id } of archived) await archive(tx, id)
    await deleteProducts(
      tx,
      deleted.map(({ id }) => id),
    )
    await outbox.append(tx, deleted.filter(({ status }) => status !== 'archived').map(toEvent))
    await noteRemoval(tx)
    return { deleted, archived, kept, deletedCategories: await deleteEmptySampleCategories(tx) }
  })

/** It is off sale for every service that knows it. */
const toEvent = ({ id, slug }: SampleProduct) => productArchived(id, { productId: id, slug })
