import type { StoreFacts } from '@storefleet/contracts'
import type { Queryable, Tx } from '@storefleet/database'
import { createKept } from '@storefleet/process'
import { findStoreProfile, keepStoreProfile } from '@storefleet/service'
import type { Shop } from './shop.ts'

/** The shop that messages are about. */
export type KnownShop = {
  /** Returns it as messages show it, at most some seconds old. */
  read(on: Queryable): Promise<Shop>
  /** Keeps what order-service has published. */
  keep(tx: Tx, facts: StoreFacts): Promise<void>
}

type Settings = Pick<Shop, 'name' | 'publicUrl' | 'orderPageUrl'>

/** Reads the profile once in some seconds, so that a message costs no statement for it. Until there is one, the settings are used. */
export function createKnownShop(settings: Settings, now: () => Date): KnownShop {
  const kept = createKept(async (on: Queryable) => shopOf(settings, await findStoreProfile(on)), now)
  return {
    read: kept.read,
    async keep(tx, facts) {
      await keepStoreProfile(tx, facts, now())
      tx.afterCommit(kept.forget)
    },
  }
}

const shopOf = (settings: Settings, facts: StoreFacts | undefined): Shop => {
  if (facts === undefined) return { ...settings, locale: 'en-US', timeZone: 'UTC', imprint: [], vatId: null }
  const { name, locale, timeZone } = facts
  return { ...settings, name, locale, timeZone, imprint: imprintOf(facts), vatId: facts.vatId }
}

/** Who sends the message and how to reach them, as the law of many countries wants it: a line each. */
function imprintOf({ name, legalName, address, email, phone }: StoreFacts): string[] {
  const city = address && [address.postalCode, address.city, address.region].filter(Boolean).join(' ')
  const place = address && [address.line1, address.line2, city, address.country].filter(Boolean).join(', ')
  const reachedAt = [email, phone].filter(Boolean).join(', ')
  const lines = [legalName ?? (place ? name : null), place, reachedAt]
  return lines.flatMap((line) => (line ? [line] : []))
}
