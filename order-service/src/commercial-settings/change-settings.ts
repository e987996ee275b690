import { conflict, preconditionFailed, storeProfileChanged } from '@storefleet/contracts'
import type { Database, Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import type { StoreProfile } from '../store-profile/store-profile.ts'
import { checkSettings } from './check-settings.ts'
import type { CommercialSettings, SettingsBodies, SettingsChange, SettingsKind } from './commercial-settings.ts'
import type { Kept } from './kept.ts'
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
    if (kind === 'profile') refuseOtherCurrency(before.body as StoreProfile, body as StoreProfile)
    const next = before.version + 1
    await saveSettings(ctx, tx, { kind, version: next, body, by })
    return next
  })
  ctx.current.forget()
  return version
}

type NewVersion = { kind: SettingsKind; version: number; body: SettingsBodies[SettingsKind]; by: SettingsChange['by'] }

/** Saves a version together with its event: other services keep a copy of the profile. */
export async function saveSettings(ctx: SettingsContext, tx: Tx, { by, ...added }: NewVersion): Promise<void> {
  await ctx.settings.add(tx, added, { by, now: ctx.now() })
  if (added.kind !== 'profile') return
  const { markets: _, ...facts } = added.body as StoreProfile
  await ctx.outbox.append(tx, [storeProfileChanged('store', { version: added.version, ...facts })])
}

function refuseStale(current: number, expected: number | 'any') {
  if (expected === 'any' || expected === current) return
  throw preconditionFailed('version-stale', `The settings were changed since: they are at version ${current} now`, {
    extra: { currentVersion: current },
  })
}

function refuseOtherCurrency(before: StoreProfile, after: StoreProfile) {
  if (before.currency === after.currency) return
  throw conflict(
    'currency-fixed',
    `The store is in ${before.currency}: STORE_CURRENCY sets that until there are orders`,
    {
      fields: [{ field: 'currency', message: `must stay ${before.currency}` }],
    },
  )
}
