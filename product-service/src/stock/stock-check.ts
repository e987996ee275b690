import type { BookCheck } from '@storefleet/service'
import type { InvariantStore } from './invariant-store.ts'

/** Stock is what its ledger and its reservations add up to. One statement, so that nothing is under way in it. */
export const stockCheck = (invariants: InvariantStore): BookCheck => ({
  name: 'stock',
  async examine() {
    const found = await invariants.find()
    const kind = 'stock and its ledger disagree'
    return { differences: found.map((each) => ({ kind, detail: JSON.stringify(each) })), next: undefined }
  },
})
