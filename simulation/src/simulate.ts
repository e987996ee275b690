import { createHash } from 'node:crypto'
import { createDatabase, sql } from '@storefleet/database'
import { shopOn } from '@storefleet/product-service/shop-on-database'
import { audit } from '@storefleet/service/audit'
import { auditOrder, ownCharges } from '@storefleet/service/audit-order'
import type { Books, Difference } from '@storefleet/service/books'
import { createCustomers, discountCode, type Purchase } from './customers.ts'
import { chooseFaults, type FaultCounts, type FaultName, noFaults } from './faults.ts'
import { addMarksOfBooks, type Marks, noMarks } from './marks.ts'
import { counted, createChoices, createRandom } from './random.ts'
import { readBooks } from './read-books.ts'
import { createScheduler } from './scheduler.ts'
import { type Databases, openShop, type Shop, staffToken } from './shop.ts'
import { injected } from './timeline.ts'
import { newUuid, owners, real, virtualTime } from './virtual-time.ts'
import type { World } from './world.ts'

export type Simulated = {
  seed: number
  findings: readonly Difference[]
  orders: number
  counts: FaultCounts
  marks: Marks
  steps: number
  virtualSeconds: number
  seconds: number
  /** Equal for equal runs. */
  fingerprint: string
  trace: readonly string[]
}
export type SimulateOptions = {
  customers?: number
  hasSteps?: boolean
  /** Faults that never strike. */
  without?: readonly FaultName[]
}

const beginning = Date.UTC(2027, 0, 1)
const variants = 3
/** So few that the last ones are raced for. */
const leastStock = 6
const mostStock = 18
const discountLimit = 4
/** So long nothing strikes any more, and what is left must come to its end. */
const calmMs = 100_000
/** For an email that waits for its next attempt. */
const waitMs = 30_000
const mostWaits = 10
/** Several times what a run of the usual size takes. */
const maxStepsOfCustomer = 3_000
/** At most as many wait for the last unit. */
const waitingCustomers = 20

/** Lives through one seed: customers, staff, faults; then calm; then compares all books. */
export async function simulate(databases: Databases, seed: number, options: SimulateOptions = {}): Promise<Simulated> {
  const { customers = 12, hasSteps = false, without = [] } = options
  const ofWorld = counted(createRandom(seed))
  const ofServices = counted(createRandom(seed ^ 0x5f356495))
  await empty(databases)
  virtualTime.begin(beginning, ofServices.random)
  const startedAt = real.now()
  try {
    const hash = createHash('sha256')
    const trace: string[] = []
    const write = (line: string, isKept: boolean) => {
      const text = `${((virtualTime.nowMs() - beginning) / 1000).toFixed(3).padStart(9)}  ${line}`
      hash.update(text)
      if (isKept) trace.push(text)
    }
    const world = createWorld(ofWorld.random, {
      without,
      note: (line) => write(line, true),
      onStep: (line) => write(`${line}, ${ofWorld.taken()} + ${ofServices.taken()} random numbers`, hasSteps),
    })
    const stock = leastStock + world.below(mostStock - leastStock + 1)
    const stocked = await virtualTime.outside(() => stockUp(databases, stock))
    const shop = openShop(world, databases)
    for (const process of shop.processes) {
      await process.start()
      await world.scheduler.settle()
    }
    const { purchases, hasSettled } = await live({ world, shop, databases, stocked, customers })
    const differences = await compare(databases, purchases, stocked)
    const unsettled = { kind: 'does not settle', detail: `after ${world.scheduler.steps()} steps` }
    const findings = hasSettled ? differences : [unsettled]
    await addMarksOfBooks(world.marks, {
      orders: createDatabase(databases['order-service']),
      notifications: createDatabase(databases['notification-service']),
    })
    return {
      ...{
        seed,
        findings,
        trace,
        orders: purchases.length,
        counts: world.counts,
        marks: world.marks,
        steps: world.scheduler.steps(),
      },
      virtualSeconds: (virtualTime.nowMs() - beginning) / 1000,
      seconds: (real.now() - startedAt) / 1000,
      fingerprint: hash.digest('hex').slice(0, 16),
    }
  } finally {
    virtualTime.end()
  }
}

/** With the provider's books, and with those of order-service alone, as a shop in production compares them. */
async function compare(databases: Databases, purchases: readonly Purchase[], stocked: Stocked): Promise<Difference[]> {
  const books = await readBooks({
    'order-service': createDatabase(databases['order-service']),
    'product-service': createDatabase(databases['product-service']),
    'notification-service': createDatabase(databases['notification-service']),
    provider: createDatabase(databases.provider),
  })
  const at = new Date(virtualTime.nowMs())
  const differences = audit(books, purchases, { stocked, at })
  return differences.length > 0 ? differences : ownDifferences(books, at)
}

const ownDifferences = ({ orders }: Books, at: Date): Difference[] =>
  orders.flatMap((order) => auditOrder(order, ownCharges(order), at))

type WorldOptions = { note: World['note']; onStep: (line: string) => void; without: readonly FaultName[] }

function createWorld(random: () => number, { note, onStep, without }: WorldOptions): World {
  const choices = createChoices(random)
  const counts = noFaults()
  const world: World = {
    ...choices,
    counts,
    marks: noMarks(),
    mark(kind) {
      world.marks[kind]++
    },
    note,
    faults: chooseFaults(choices, without),
    scheduler: createScheduler(choices, { onStep }),
    newId: () => newUuid(random, '7', virtualTime.nowMs()),
    isStormy: false,
    strikes(probability, kind) {
      if (!world.isStormy || !choices.chance(probability)) return false
      counts[kind]++
      note(`${injected}${kind}`)
      return true
    },
  }
  return world
}

/** Every table but that of the migrations. */
async function empty(databases: Databases): Promise<void> {
  for (const driver of Object.values(databases)) {
    const db = createDatabase(driver)
    const tables = await db.query<{ tablename: string }>(
      sql`select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations' order by 1`,
    )
    const names = tables.map(({ tablename }) => `"${tablename}"`).join(', ')
    await db.raw(`truncate ${names} restart identity cascade`)
  }
}

type Stocked = { variantId: string; units: number }[]

/** The same of each variant, and of one more a single unit. */
async function stockUp(databases: Databases, stock: number): Promise<Stocked> {
  const db = createDatabase(databases['product-service'])
  const catalog = shopOn(db)
  const stocked: Stocked = []
  for (const units of [...Array.from({ length: variants }, () => stock), 1]) {
    stocked.push({ variantId: await catalog.addVariant(units), units })
  }
  await db.raw('truncate outbox restart identity')
  return stocked
}

type Life = {
  world: World
  shop: Shop
  databases: Databases
  stocked: Stocked
  customers: number
}

async function live({ world, shop, databases, stocked, customers }: Life) {
  const { scheduler } = world
  const variantIds = stocked.map(({ variantId }) => variantId)
  const lastUnitId = variantIds.pop() ?? ''
  const { live: liveAs, raceForLastUnit, purchases } = createCustomers(world, shop, { variantIds, lastUnitId })
  let endMs = Number.POSITIVE_INFINITY
  let failure: unknown
  const everybody = async () => {
    await openDiscount(shop)
    await offerTransfers(shop)
    world.isStormy = true
    const lives = Array.from({ length: customers }, (_, index) => liveAs(`customer-${index}@example.com`))
    await Promise.all([...lives, raceForLastUnit()])
    world.isStormy = false
    world.note('calm')
    endMs = virtualTime.nowMs() + calmMs
    const notifications = createDatabase(databases['notification-service'])
    // The waits between attempts to send an email grow to minutes.
    for (let wait = 0; wait < mostWaits; wait++) {
      await scheduler.sleep(endMs - virtualTime.nowMs() - 1)
      const isPending = await scheduler.outside(() =>
        notifications.first(sql`select 1 from deliveries where next_attempt_at is not null limit 1`),
      )
      if (!isPending) return
      endMs += waitMs
    }
  }
  owners.run(undefined, () =>
    everybody().catch((error: unknown) => {
      failure = error
      endMs = virtualTime.nowMs()
    }),
  )
  const hasSettled = await scheduler.run(() => endMs, maxStepsOfCustomer * (customers + waitingCustomers))
  if (failure) throw failure
  return { purchases, hasSettled }
}

async function openDiscount({ network }: Shop): Promise<void> {
  const body = {
    ...{ title: 'Welcome', code: discountCode, value: { type: 'percent', percent: '10' } },
    usageLimit: discountLimit,
  }
  const headers = { authorization: `Bearer ${staffToken}`, 'idempotency-key': 'discount' }
  const { status, body: response } = await network.send('order-service', {
    ...{ method: 'POST', path: '/api/v1/discounts', body, headers },
  })
  if (status !== 201) throw new Error(`The discount was answered ${status} ${JSON.stringify(response)}`)
}

/** Orders that are paid by bank transfer are confirmed at once; staff record the money. */
async function offerTransfers({ network }: Shop): Promise<void> {
  const transfer = { id: 'bank-transfer', name: 'Transfer', instructions: null, countries: [], cancelAfterDays: null }
  const bankAccount = { holder: 'Shop Ltd', account: 'GB33BUKB20201555555555', bic: null, bankName: null }
  const { status, body } = await network.send('order-service', {
    ...{ method: 'PUT', path: '/api/v1/store/checkout' },
    body: { termsVersion: null, bankAccount, manualMethods: [transfer] },
    headers: { authorization: `Bearer ${staffToken}`, 'if-match': '*' },
  })
  if (status !== 200) throw new Error(`The way to pay was answered ${status} ${JSON.stringify(body)}`)
}
