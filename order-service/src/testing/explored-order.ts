import { ServiceError } from '@storefleet/contracts'
import { cancelIfExpired, cancelOnRequest } from '../orders/domain/cancellation.ts'
import { leftToShip } from '../orders/domain/item-progress.ts'
import { type Decision, type Order, type Payment, type PaymentStatus, systemActor } from '../orders/domain/order.ts'
import { cancelItems } from '../orders/domain/part-cancellation.ts'
import { startPayment } from '../orders/domain/payment-attempt.ts'
import { applyProviderStatus, type ProviderPaymentState } from '../orders/domain/payment-outcome.ts'
import { startRefund } from '../orders/domain/refund.ts'
import { applyRefundStatus } from '../orders/domain/refund-outcome.ts'
import { applyRelease } from '../orders/domain/release.ts'
import { preparedShipment, startShipment } from '../orders/domain/shipment.ts'
import { cancelShipment } from '../orders/domain/shipment-change.ts'
import { money } from '../pricing/money.ts'
import { exampleNow } from './example-order.ts'
import { orderOfItems } from './order-steps.ts'

type BankStatus = 'authorized' | 'declined' | 'requires_action' | 'captured' | 'voided'
/** A payment in the bank's books; captures by the key under which each was asked for. */
export type Held = Readonly<{
  status: BankStatus
  captures: Readonly<Record<string, number>>
  /** It holds nothing of it that is not captured. */
  isReleased?: boolean
}>
type Call = Readonly<{
  op: 'authorize' | 'find' | 'capture' | 'void' | 'release' | 'refund'
  id: string
  key: string
  minor: number
  isFinal?: boolean
}>
type BankResponse = Readonly<{ op: Call['op']; id: string; status: string; capturedMinor: number }>

/** An order, the bank, what is on its way between them, and the time: before it must be paid, or after its units are free again. */
export type World = Readonly<{
  isLate: boolean
  order: Order
  bank: Readonly<Record<string, Held>>
  refunds: Readonly<Record<string, Readonly<{ paymentId: string; minor: number }>>>
  calls: readonly Call[]
  responses: readonly BankResponse[]
  /** How often a customer or staff have acted. */
  acts: number
}>
export type Limits = Readonly<{ acts: number; attempts: number; onTheirWay: number; isCapturedInParts: boolean }>
/** What may come next; undefined where the rules refuse it. */
export type Move = readonly [name: string, after: World | undefined]

const early = exampleNow
export const late = new Date(exampleNow.getTime() + 20 * 60_000)
const timeOf = ({ isLate }: World): Date => (isLate ? late : early)
const by = systemActor
const usd = (amountMinor: number) => money(amountMinor, 'USD')

/** Two units that cost 20.00 together, and shipping of 1.00. */
export const beginning = (): World => ({
  isLate: false,
  order: orderOfItems([{ quantity: 2, totalMinor: 2_000 }], 100),
  ...{ bank: {}, refunds: {}, calls: [], responses: [], acts: 0 },
})

/** What decides anything of a world; not the times of changes, texts and totals. */
export function keyOf({ isLate, order, bank, refunds, calls, responses, acts }: World): string {
  const payments = order.payments.map(({ status, captured, release }) => [status, captured.amountMinor, release])
  const parcels = order.shipments.map(({ status, lines, capture, cancelledAt }) => [
    ...[status, lines, capture?.amount.amountMinor, capture?.isFinal, cancelledAt !== null],
  ])
  const returned = order.refunds.map(({ id, status, amount, restock, returnId, lines }) => [
    ...[id, status, amount.amountMinor, restock, returnId, lines?.map(({ quantity }) => quantity)],
  ])
  const parts = order.cancellations.map(({ lines }) => lines)
  const state = [order.status, payments, parcels, returned, parts, order.cancellation?.id]
  return JSON.stringify([isLate, state, bank, refunds, calls.map(({ op, id }) => op + id).sort(), responses, acts])
}

function applied(world: World, decide: (order: Order) => Decision): World | undefined {
  try {
    const { order } = decide(world.order)
    return order === world.order ? undefined : { ...world, order }
  } catch (error) {
    if (error instanceof ServiceError) return undefined
    throw error
  }
}

/** Everything that may come next. */
export function* movesOf(world: World, limits: Limits): Generator<Move> {
  if (!world.isLate) yield ['time passes', { ...world, isLate: true }]
  yield ['recovery ends what is not paid', applied(world, (order) => cancelIfExpired(order, timeOf(world)))]
  yield* callsOf(world, limits)
  yield* arrivalsOf(world, limits)
  yield* responsesOf(world)
  yield* bankMoves(world)
  if (world.acts < limits.acts) yield* actsOf(world, limits)
}

const opsOf: Partial<Record<PaymentStatus, readonly Call['op'][]>> = {
  authorizing: ['authorize', 'find'],
  requires_action: ['find'],
  capturing: ['capture'],
  voiding: ['void'],
}

/** Each open step is asked for, as often as a caller likes. */
function* callsOf(world: World, { onTheirWay }: Limits): Generator<Move> {
  const { order, calls, isLate } = world
  if (calls.length >= onTheirWay) return
  const open: Call[] = [
    ...order.payments.flatMap((payment) =>
      (opsOf[payment.status] ?? [])
        .filter((op) => op !== 'authorize' || !isLate)
        .map((op) => ({ op, id: payment.id, ...captureOf(order, payment) })),
    ),
    ...order.payments
      .filter(({ release }) => release === 'releasing')
      .map(({ id }) => ({ op: 'release' as const, id, key: id, minor: 0 })),
    ...order.refunds
      .filter(({ status }) => status === 'refunding')
      .map(({ id, paymentId, amount }) => ({ op: 'refund' as const, id, key: paymentId, minor: amount.amountMinor })),
  ]
  for (const call of open) {
    if (calls.some(({ op, id }) => op === call.op && id === call.id)) continue
    yield [`ask the bank to ${call.op} ${call.id}`, { ...world, calls: [...calls, call] }]
  }
}

function captureOf(order: Order, payment: Payment) {
  const parcel = preparedShipment(order)
  const { amount, isFinal } = parcel?.capture ?? { amount: payment.amount, isFinal: true }
  return { key: parcel?.id ?? payment.id, minor: amount.amountMinor, isFinal }
}

/** A call reaches the bank or is lost; so is its response. */
function* arrivalsOf(world: World, { onTheirWay }: Limits): Generator<Move> {
  for (const [index, call] of world.calls.entries()) {
    const rest = { ...world, calls: world.calls.toSpliced(index, 1) }
    yield [`the call to ${call.op} ${call.id} is lost`, rest]
    for (const { after, status, word = '' } of outcomesOf(rest, call)) {
      const capturedMinor = sumOf(after.bank[call.id]?.captures ?? {})
      const response = { op: call.op, id: call.id, status, capturedMinor }
      const name = `the bank has the call to ${call.op} ${call.id}${word}`
      yield [`${name}, and its response is lost`, after]
      if (after.responses.length < onTheirWay) yield [name, { ...after, responses: [...after.responses, response] }]
    }
  }
}

type Outcome = { after: World; status: string; word?: string }

function* outcomesOf(world: World, { op, id, key, minor, isFinal }: Call): Generator<Outcome> {
  const was = world.bank[id]
  const withHeld = (held: Held): Outcome => ({
    after: { ...world, bank: { ...world.bank, [id]: held } },
    status: held.status,
  })
  if (op === 'refund') yield refundOf(world, { id, paymentId: key, minor })
  else if (op === 'authorize' && !was) {
    for (const status of ['authorized', 'declined', 'requires_action'] as const)
      yield { ...withHeld({ status, captures: {} }), word: `: ${status}` }
  } else if (was === undefined) {
    // One that the bank does not know is void for ever: a later request to authorise finds that.
    if (op === 'void') yield withHeld({ status: 'voided', captures: {} })
  } else if (op === 'capture' && (was.status === 'authorized' || was.status === 'captured')) {
    const captures = was.isReleased ? was.captures : { ...was.captures, [key]: minor }
    yield withHeld({ status: 'captured', captures, ...((isFinal || was.isReleased) && { isReleased: true }) })
  } else if (op === 'release') {
    yield withHeld({ ...was, isReleased: true })
  } else if (op === 'void' && was.status !== 'captured' && was.status !== 'declined') {
    yield withHeld({ ...was, status: 'voided' })
  } else yield { after: world, status: was.status }
}

function refundOf(world: World, { id, paymentId, minor }: { id: string; paymentId: string; minor: number }): Outcome {
  if (world.refunds[id]) return { after: world, status: 'refunded' }
  const captured = sumOf(world.bank[paymentId]?.captures ?? {})
  const given = Object.values(world.refunds).filter((refund) => refund.paymentId === paymentId)
  if (given.reduce((sum, refund) => sum + refund.minor, minor) > captured) return { after: world, status: 'failed' }
  return { after: { ...world, refunds: { ...world.refunds, [id]: { paymentId, minor } } }, status: 'refunded' }
}

export const sumOf = (captures: Held['captures']): number =>
  Object.values(captures).reduce((sum, minor) => sum + minor, 0)

/** The responses come in any order, as late as they like. */
function* responsesOf(world: World): Generator<Move> {
  for (const [index, { op, id, status, capturedMinor }] of world.responses.entries()) {
    const rest = { ...world, responses: world.responses.toSpliced(index, 1) }
    const learnt =
      op === 'refund'
        ? applied(rest, (order) => applyRefundStatus(order, id, status as 'refunded' | 'failed', timeOf(world)))
        : applied(rest, (order) => {
            if (op === 'release') return applyRelease(order, id, timeOf(world))
            const state = { status: status as ProviderPaymentState['status'], nextAction: null, declineCode: null }
            const captured = usd(capturedMinor)
            return applyProviderStatus(
              order,
              id,
              { ...state, captured },
              { now: timeOf(world), declinedHoldMs: 300_000 },
            )
          })
    yield [`the response to ${op} ${id} comes: ${status}`, learnt ?? rest]
  }
}

/** The customer is at the bank. */
function* bankMoves(world: World): Generator<Move> {
  for (const [id, held] of Object.entries(world.bank)) {
    if (held.status !== 'requires_action') continue
    for (const status of ['authorized', 'declined'] as const) {
      yield [`at the bank ${id} is ${status}`, { ...world, bank: { ...world.bank, [id]: { ...held, status } } }]
    }
  }
}

/** What customers and staff do. */
function* actsOf(world: World, { attempts, isCapturedInParts }: Limits): Generator<Move> {
  const { order } = world
  const now = timeOf(world)
  const id = `act${world.acts + 1}`
  const act = (name: string, decide: (order: Order) => Decision): Move => [
    name,
    applied({ ...world, acts: world.acts + 1 }, decide),
  ]
  const unit = [{ itemId: '1', quantity: 1 }]
  if (order.payments.length < attempts) {
    yield act('pay again', (given) => startPayment(given, { id, method: 'm', provider: 'sandbox', by }, now))
  }
  yield act('cancel', (given) => cancelOnRequest(given, { id, reason: 'requested', by }, now))
  yield act('cancel a unit', (given) => cancelItems(given, { id, lines: unit, reason: 'requested', by }, now))
  const parcel = { id, carrier: null, trackingNumber: null, trackingUrl: null, isCapturedInParts, by }
  if (leftToShip(order).some(({ quantity }) => quantity > 1)) {
    yield act('ship a unit', (given) => startShipment(given, { ...parcel, lines: unit }, now))
  }
  yield act('ship', (given) => startShipment(given, parcel, now))
  const refund = { id, reason: 'r', restock: [], by }
  yield act('refund an amount', (given) => startRefund(given, { ...refund, amountMinor: 1_200 }, now))
  const restock = [{ variantId: 'v0', quantity: 1 }]
  yield act('refund a unit that came back', (given) => startRefund(given, { ...refund, lines: unit, restock }, now))
  yield act('refund a return', (given) => startRefund(given, { ...refund, lines: unit, restock, returnId: id }, now))
  const shipped = order.shipments.find(({ status }) => status === 'shipped')
  if (shipped) {
    yield act('take a parcel back', (given) => cancelShipment(given, { shipmentId: shipped.id, reason: 'r', by }, now))
  }
}
