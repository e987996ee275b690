import { ConfigError } from '@storefleet/process'
import { publishProfile } from './change-settings.ts'
import { keepStoreCurrency } from './currency-store.ts'
import type { FirstSettings } from './load-settings.ts'
import type { SettingsContext } from './settings-context.ts'

/**
 * Prepares the settings when the service starts: a new database has its first ones, and a profile that was never published is, so that
 * every service has it. Throws a `ConfigError` where a variable says something else than the profile, which is what counts.
 */
export async function prepareSettings(ctx: SettingsContext, given: FirstSettings): Promise<void> {
  await ctx.current.read()
  const profile = await ctx.db.transaction(async (tx) => {
    const { version, body } = await ctx.settings.lock(tx, 'profile')
    await keepStoreCurrency(tx, body.currency)
    if (!(await ctx.settings.isPublished(tx, version))) await publishProfile(ctx, tx, { version, body })
    return body
  })
  refuseOther('STORE_NAME', given.storeName, { field: 'name', value: profile.name })
  refuseOther('STORE_CURRENCY', given.storeCurrency, { field: 'currency', value: profile.currency })
  ctx.onCurrency(profile.currency)
}

/** Only what is set: the environment fills a new database, and says nothing afterwards. */
function refuseOther(name: string, given: string | undefined, kept: { field: string; value: string }): void {
  if (given === undefined || given === kept.value) return
  throw new ConfigError(
    `${name} is ${given}, but the store of this database has ${kept.value}: unset ${name}, which only fills a new database, or set ${name}=${kept.value}; PUT /api/v1/store/profile changes the ${kept.field}.`,
  )
}
