import { type SettingsContext, saveSettings } from './change-settings.ts'

/**
 * Makes STORE_CURRENCY, which the service has compared with its orders and carts, that of the store profile. It differs only while there are
 * neither, which `keepCurrency` has made sure of.
 */
export async function adoptCurrency(ctx: SettingsContext, currency: string): Promise<void> {
  const { profile } = await ctx.current.read()
  if (profile.currency === currency) return
  await ctx.db.transaction(async (tx) => {
    const { version, body } = await ctx.settings.lock(tx, 'profile')
    if (body.currency === currency) return
    const by = { role: 'system', id: null }
    await saveSettings(ctx, tx, { kind: 'profile', version: version + 1, body: { ...body, currency }, by })
  })
  ctx.current.forget()
}
