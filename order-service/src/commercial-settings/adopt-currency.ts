import type { SettingsContext } from './change-settings.ts'

/**
 * Makes STORE_CURRENCY, which the service has compared with its orders and carts, that of the store profile. It differs only while there are
 * neither, which `keepCurrency` has made sure of.
 */
export async function adoptCurrency({ db, settings, current, now }: SettingsContext, currency: string): Promise<void> {
  const { profile } = await current.read()
  if (profile.currency === currency) return
  await db.transaction(async (tx) => {
    const { version, body } = await settings.lock(tx, 'profile')
    if (body.currency === currency) return
    const by = { role: 'system', id: null }
    await settings.add(tx, { kind: 'profile', version: version + 1, body: { ...body, currency } }, { by, now: now() })
  })
  current.forget()
}
