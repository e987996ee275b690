import { conflict, preconditionFailed, storeProfileChanged } from '@storefleet/contracts'
import type { Database, Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import type { StoreProfile } from '../store-profile/store-profile.ts'
import { checkSettings } from './check-settings.ts'
import type { CommercialSettings, SettingsBodies, SettingsChange, SettingsKind } from './commercial-settings.ts'
import type { Kept } from './kept-for-seconds.ts'
import type { SettingsStore } from './settings-store.ts'

export type SettingsContext = {
  db: Database
  outbox: Outbox
  settings: SettingsStore
  current: Kept<CommercialSettings>
  now: () => Date
}

type Change<Kind extends SettingsKind> = {
  kind: Kind
  body: SettingsBodies[Kind]
  /** The version that the client has seen. */
  expected: number | 'any'
  by: SettingsChange['by']
}

/**
 * Replaces the settings of a kind and returns their version. Orders placed before keep what applied to them. Throws 412
 * `version-stale`, 422 `invalid-settings`, and 409 `currency-fixed` for another currency: product-service has its prices in it.
 */
export async function changeSettings<Kind extends SettingsKind>(
  ctx: SettingsContext,
  { kind, body, expected, by }: Change<Kind>,
): Promise<number> {
  checkSettings(kind, body)
  const version = await ctx.db.transaction(async (tx) => {
    const before = await ctx.settings.lock(tx, kind)
    refuseStale(before.version, expected)
    const next = before.version + 1
    if (kind === 'profile') {
      await changeProfile(ctx, tx, { before: before.body as StoreProfile, after: body as StoreProfile, version: next })
    }
    await ctx.settings.add(tx, { kind, version: next, body }, { by, now: ctx.now() })
    return next
  })
  ctx.current.forget()
  return version
}

function refuseStale(current: number, expected: number | 'any') {
  if (expected === 'any' || expected === current) return
  throw preconditionFailed('version-stale', `The settings were changed since: they are at version ${current} now`, {
    extra: { currentVersion: current },
  })
}

type ProfileChange = { before: StoreProfile; after: StoreProfile; version: number }

async function changeProfile(ctx: SettingsContext, tx: Tx, { before, after, version }: ProfileChange): Promise<void> {
  if (before.currency !== after.currency) {
    throw conflict(
      'currency-fixed',
      `The store is in ${before.currency}: STORE_CURRENCY sets that until there are orders`,
      {
        fields: [{ field: 'currency', message: `must stay ${before.currency}` }],
      },
    )
  }
  const { markets: _, ...facts } = after
  await ctx.outbox.append(tx, [storeProfileChanged('store', { version, ...facts })])
}
