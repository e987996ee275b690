import { fractionDigitsOf } from '@storefleet/contracts'
import { writeCsv } from '@storefleet/http/write-csv'
import { yieldToOthers } from '../yield-to-others.ts'
import { exportHeader, exportRows } from './export-rows.ts'
import type { ImportContext } from './import-context.ts'

/** Few enough that one page does not delay other requests. */
const productsPerPage = 20

/**
 * Returns the whole catalog as a Shopify product file, a page of products at a time. The next page is read when the client has taken
 * the one before; no transaction is open in between. Imported again, the file changes nothing.
 */
export async function* exportProducts({
  exports,
  currency,
}: Pick<ImportContext, 'exports' | 'currency'>): AsyncGenerator<string> {
  const fractionDigits = fractionDigitsOf(await currency())
  yield writeCsv([exportHeader])
  for (let lastId: string | undefined; ; ) {
    const products = await exports.page(lastId, productsPerPage)
    if (products.length > 0) yield writeCsv(products.flatMap((product) => exportRows(product, fractionDigits)))
    lastId = products.at(-1)?.id
    if (products.length < productsPerPage) return
    await yieldToOthers()
  }
}
