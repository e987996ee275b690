import type { Difference } from '@storefleet/service/books'
import type { Evidence } from './evidence.ts'
import type { Fault } from './fault-plan.ts'

type Measured = { orderingAgainMs: number; healthyAgainMs: number; orders: number }

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`.padStart(7)

/** Prints a line for each fault: the time until orders were accepted again, and until every container was healthy. */
export function printFault({ what, container }: Fault, { orderingAgainMs, healthyAgainMs, orders }: Measured): void {
  console.log(
    `${what.padEnd(9)} ${container.name.padEnd(36)} orders accepted after ${seconds(orderingAgainMs)}, healthy ${seconds(healthyAgainMs)}, ${orders} orders in all`,
  )
}

/** Orders, faults and losses of the run. */
export function printFigures(run: {
  faults: readonly Fault[]
  evidence: Evidence
  findings: readonly Difference[]
}): void {
  const { faults, evidence, findings } = run
  const countStatus = (status: string) => evidence.books.orders.filter((order) => order.status === status).length
  const countFaults = (what: string) => faults.filter((fault) => fault.what === what).length
  const refused = evidence.requests.filter(({ response }) => response?.body.code === 'out-of-stock').length
  console.log(`
Faults   ${countFaults('killed')} killed, ${countFaults('restarted')} restarted, ${countFaults('paused')} paused
Orders   ${evidence.requests.length} requested: ${countStatus('confirmed')} confirmed, ${countStatus('payment_failed')} declined, ${countStatus('cancelled')} cancelled and refunded, ${refused} refused as out of stock`)
  console.log(
    `${String(findings.length).padStart(6)}   differences between the books, and with what customers were told`,
  )
  if (evidence.knownFromLogAlone > 0) {
    console.log(
      `The mail sink restarted and lost messages: ${evidence.knownFromLogAlone} emails are known from the delivery log alone.`,
    )
  }
  for (const { kind, detail } of findings) console.log(`  ${kind}: ${detail}`)
}
