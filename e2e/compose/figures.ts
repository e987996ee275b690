import { type Evidence, type Finding, faultKinds } from './audit.ts'
import type { Fault } from './fault-plan.ts'

type Measured = { orderingAgainMs: number; healthyAgainMs: number; orders: number }

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`.padStart(7)

/** One line a fault: how long until orders were answered again, and until everything was healthy. */
export function printFault({ what, container }: Fault, { orderingAgainMs, healthyAgainMs, orders }: Measured): void {
  console.log(
    `${what.padEnd(9)} ${container.name.padEnd(36)} ordering again ${seconds(orderingAgainMs)}, healthy ${seconds(healthyAgainMs)}, ${orders} orders answered`,
  )
}

/** Orders, faults and losses of the run. */
export function printFigures(run: {
  faults: readonly Fault[]
  evidence: Evidence
  findings: readonly Finding[]
}): void {
  const { faults, evidence, findings } = run
  const countStatus = (status: string) => evidence.orders.filter((order) => order.status === status).length
  const countFaults = (what: string) => faults.filter((fault) => fault.what === what).length
  const refused = evidence.wishes.filter(({ answer }) => answer?.body.code === 'out-of-stock').length
  console.log(`
Faults   ${countFaults('killed')} killed, ${countFaults('restarted')} restarted, ${countFaults('paused')} paused
Orders   ${evidence.wishes.length} wished: ${countStatus('confirmed')} confirmed, ${countStatus('payment_failed')} declined, ${countStatus('cancelled')} cancelled and given back, ${refused} refused as out of stock`)
  for (const kind of faultKinds) {
    const count = findings.filter((finding) => finding.kind === kind).reduce((sum, finding) => sum + finding.count, 0)
    console.log(`${String(count).padStart(6)}   ${kind}`)
  }
  if (evidence.knownFromLogAlone > 0) {
    console.log(
      `The mail sink ended and forgot: ${evidence.knownFromLogAlone} emails are known from the log of deliveries alone.`,
    )
  }
  for (const { kind, detail } of findings) console.log(`  ${kind}: ${detail}`)
}
