import { conflict, type ServiceError, unprocessable } from '@storefleet/contracts'
import type { Shortage, StockLine } from '../../stock/stock.ts'

/** Returns 422 `unknown-variant` where a line names no known variant, else 409 `out-of-stock`; both name the lines. */
export function shortageProblem(shortages: readonly Shortage[], lines: readonly StockLine[]): ServiceError {
  const unknown = shortages.filter((shortage) => shortage.reason === 'unknown')
  if (unknown.length === 0) {
    return conflict('out-of-stock', 'Some of the units are not available', { extra: { lines: shortages } })
  }
  return unprocessable('unknown-variant', 'Some of the variants are not in the catalogue', {
    fields: unknown.map(({ variantId }) => ({
      field: `items[${lines.findIndex((line) => line.variantId === variantId)}].variantId`,
      message: 'is not in the catalogue',
    })),
    extra: { lines: unknown },
  })
}
