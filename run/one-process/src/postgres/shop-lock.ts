import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { type HeldLock, holdLock, LockHeld } from '@storefleet/database'
import type { EventBus } from '@storefleet/events'
import type { Logger } from '@storefleet/observability'
import { ShopRefusal } from '../shop-refusal.ts'

/** Advisory locks are of a database, so each shop has this one in a database of its own. */
export const shopLockKey = 'storefleet: the shop in one process'

export type ShopLock = {
  /** The bus, which carries nothing while the lock is lost: events then wait in the outboxes. */
  guard(bus: EventBus): EventBus
  release(): Promise<void>
}

export type ShopLockOptions = {
  /** The database that holds the lock. */
  url: string
  /** Its name, for a person. */
  database: string
  /** Another process took the lock over while the connection to PostgreSQL was away. */
  onTaken: (reason: string) => void
  logger: Pick<Logger, 'warn'>
  /** How long another one may take to end. In milliseconds. */
  waitMs?: number
  /** How often the connection is tried. In milliseconds. */
  everyMs?: number
}

/**
 * Keeps other shops in one process off the data: each would carry events to the services of its own process alone.
 *
 * @throws ShopRefusal when another one has the data
 */
export async function takeShopLock({
  url,
  database,
  onTaken,
  logger,
  waitMs = 3_000,
  everyMs = 1_000,
}: ShopLockOptions): Promise<ShopLock> {
  const lock = await holdLock(url, {
    key: shopLockKey,
    name: nameOfThisProcess(),
    waitMs,
    everyMs,
    onLost: () =>
      logger.warn('The lock on the data is lost with its connection to PostgreSQL: events wait until it is back'),
    onRegained: () => logger.warn('The lock on the data is held again'),
    onTaken: (holder) => onTaken(inUse(database, holder, 'this one stops')),
  }).catch((error: unknown) => {
    if (!(error instanceof LockHeld)) throw error
    throw new ShopRefusal(inUse(database, error.holder, 'stop that one, or name another database in DATABASE_URL'))
  })
  return { guard: (bus) => guarded(bus, lock), release: lock.release }
}

const inUse = (database: string, holder: string, advice: string) =>
  `The data in ${database} is in use by another Storefleet (${processOf(holder)}): ${advice}.`

function guarded(bus: EventBus, lock: HeldLock): EventBus {
  const requireLock = () => {
    if (!lock.isHeld()) throw new Error('The lock on the data is lost: events wait until it is held again')
  }
  return {
    ...bus,
    async publish(events) {
      requireLock()
      await bus.publish(events)
    },
    async check() {
      requireLock()
      await bus.check()
    },
  }
}

/** An `application_name` of at most 63 printable ASCII characters, and no other process's: process ids are given again. */
const nameOfThisProcess = () =>
  `storefleet process ${process.pid} on ${hostname()
    .replace(/[^ -~]/g, '?')
    .slice(0, 20)} #${randomUUID().slice(0, 6)}`

/** The part of such a name that tells a person where to look. */
const processOf = (name: string) => /^storefleet (.*) #/.exec(name)?.[1] ?? 'unknown'
