import { createHmac } from 'node:crypto'
import type { GenericEndpointContext } from 'better-auth'
import { accountEmail } from './read-auth-body.ts'

const yearInSeconds = 365 * 24 * 3600

/** Returns what stands for an account in cookies and counts: an address that is not registered is not ours to keep. */
export const accountHashOf = (email: string, authSecret: string): string =>
  createHmac('sha256', authSecret).update(accountEmail(email)).digest('base64url')

const deviceCookie = (ctx: GenericEndpointContext) =>
  ctx.context.createAuthCookie('known_device', { maxAge: yearInSeconds })

/** Returns the id of a device that has signed in to the account before. Its cookie is signed. */
export async function knownDevice(ctx: GenericEndpointContext, accountHash: string): Promise<string | undefined> {
  const value = await ctx.getSignedCookie(deviceCookie(ctx).name, ctx.context.secret)
  const [device, account] = value ? value.split('.') : []
  return account === accountHash ? device : undefined
}

export async function rememberDevice(ctx: GenericEndpointContext, accountHash: string, newId: () => string) {
  const device = (await knownDevice(ctx, accountHash)) ?? newId()
  const { name, attributes } = deviceCookie(ctx)
  await ctx.setSignedCookie(name, `${device}.${accountHash}`, ctx.context.secret, attributes)
}
