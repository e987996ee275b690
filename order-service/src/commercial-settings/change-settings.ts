import { preconditionFailed, storeProfileChanged } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import type { StoreProfile } from '../store-profile/store-profile.ts'
import { changeCurrency } from './change-currency.ts'
import { checkSettings } from './check-settings.ts'
import type { SettingsBodies, SettingsChange, SettingsKind } from './commercial-settings.ts'
import type { SettingsContext } from './settings-context.ts'

type Change<Kind extends SettingsKind> = {
  kind: Kind
  body: SettingsBodies[Kind]
  /** The version that the client has seen. */
  expected: number | 'any'
  by: SettingsChange['by']
}

/**
 * Replaces the settings of a kind and returns their version. Orders placed before keep what applied to them. Throws 412
 * `version-stale`, 422 `invalid-settings`, and 409 `currency-fixed` for another currency once there is an order.
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
    await saveSettings(ctx, tx, { kind, version: next, body, by })
    if (kind === 'profile') await followCurrency(ctx, tx, { before: before.body, after: body, by } as ProfileChange)
    return next
  })
  ctx.current.forget()
  return version
}

type NewVersion = { kind: SettingsKind; version: number; body: SettingsBodies[SettingsKind]; by: SettingsChange['by'] }

/** Saves a version together with its event: other services keep a copy of the profile. */
async function saveSettings(ctx: SettingsContext, tx: Tx, { by, ...added }: NewVersion): Promise<void> {
  await ctx.settings.add(tx, added, { by, now: ctx.now() })
  if (added.kind !== 'profile') return
  await publishProfile(ctx, tx, { version: added.version, body: added.body as StoreProfile })
}

/** Publishes a version of the profile with the transaction. */
export async function publishProfile(
  ctx: Pick<SettingsContext, 'outbox' | 'settings'>,
  tx: Tx,
  { version, body }: { version: number; body: StoreProfile },
): Promise<void> {
  const { markets: _, ...facts } = body
  await ctx.outbox.append(tx, [storeProfileChanged('store', { version, ...facts })])
  await ctx.settings.markPublished(tx, version)
}

function refuseStale(current: number, expected: number | 'any') {
  if (expected === 'any' || expected === current) return
  throw preconditionFailed('version-stale', `The settings were changed since: they are at version ${current} now`, {
    extra: { currentVersion: current },
  })
}

type ProfileChange = { before: StoreProfile; after: StoreProfile; by: SettingsChange['by'] }

async function followCurrency(ctx: SettingsContext, tx: Tx, { before, after, by }: ProfileChange): Promise<void> {
  if (before.currency === after.currency) return
  const shipping = await changeCurrency(ctx, tx, { from: before.currency, to: after.currency })
  if (shipping) await saveSettings(ctx, tx, { kind: 'shipping', ...shipping, by })
  tx.afterCommit(() => ctx.onCurrency(after.currency))
}
