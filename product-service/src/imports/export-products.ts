import { stringify } from 'csv-stringify/sync'
import { fractionDigitsOf } from './decimal.ts'
import { exportHeader, exportRows } from './export-rows.ts'
import type { ImportContext } from './import-context.ts'

const productsPerPage = 200

/** The whole catalog as a Shopify product file, bit by bit. Imported again, it changes nothing. */
export async function* exportProducts({ exports, currency }: ImportContext): AsyncGenerator<string> {
  const fractionDigits = fractionDigitsOf(currency)
  yield stringify([exportHeader])
  for (let lastId: string | undefined; ; ) {
    const products = await exports.page(lastId, productsPerPage)
    if (products.length > 0) yield stringify(products.flatMap((product) => exportRows(product, fractionDigits)))
    lastId = products.at(-1)?.id
    if (products.length < productsPerPage) return
  }
}
